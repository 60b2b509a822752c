import { readCountry } from '../imports/read-text.ts';
import { innChecksumHolds } from './inn.ts';

/**
 * Whether a Russian tax number passes its check digits; null when there is none, or it is of another country.
 * Ten or twelve digits without a country are taken for Russian.
 */
export function taxIdValid(taxId: string | null, country: string | null): boolean | null {
  if (taxId === null || !/^\d{10}(\d{2})?$/.test(taxId)) return null;
  if (country !== null && !isRussia(country)) return null;
  return innChecksumHolds(taxId);
}

/** Whether a client is a Russian one: by its country and, where none is named, by the letters of its name. */
export const isRussian = (country: string | null, name: string): boolean =>
  country === null ? /[а-яё]/iu.test(name) : isRussia(country);

function isRussia(country: string): boolean {
  if (/^[A-Z]{2}$/.test(country)) return country === 'RU';
  const code = readCountry(country);
  return code.ok && code.value === 'RU';
}
