import { readCountry } from '../imports/read-text.ts';
import { innChecksumHolds } from './inn.ts';

/**
 * Whether a Russian tax number passes its check digits; null when there is none, or it is of another country.
 * Ten or twelve digits without a country are taken for Russian.
 */
export function taxIdValid(taxId: string | null, country: string | null): boolean | null {
  if (taxId === null || !/^\d{10}(\d{2})?$/.test(taxId)) return null;
  const code = readCountry(country);
  if (country !== null && code.ok && code.value !== 'RU') return null;
  return innChecksumHolds(taxId);
}
