import { innChecksumHolds } from '../../../../shared/domain/clients/inn.ts';

/** The number `n` spread over all numbers of so many digits: different ones stay different. */
function scattered(n: number, digits: number, shift: number): string {
  const size = 10 ** digits;
  const coprime = Math.floor((size * 0.618) / 10) * 10 + 7;
  return String((n * coprime + shift * 97) % size).padStart(digits, '0');
}

/** Fills the `#` of a pattern with digits; numbers that differ give texts that differ. */
export function filled(pattern: string, n: number): string {
  const shift = Array.from(pattern).reduce((sum, letter) => sum + letter.charCodeAt(0), 0);
  const digits = Array.from(scattered(n, pattern.split('#').length - 1, shift));
  return pattern.replace(/#/g, () => digits.shift() ?? '0');
}

/**
 * A Russian taxpayer number that passes its check digits and yet is nobody's: the first four digits name a tax
 * office that its region does not have.
 */
export function companyInn(region: string, n: number): string {
  return withCheckDigits(`${region}9${n % 10}${scattered(n, 5, 43)}`, 1);
}

/** As {@link companyInn}, of a sole trader: 12 digits. */
export function soleTraderInn(region: string, n: number): string {
  return withCheckDigits(`${region}9${n % 10}${scattered(n, 6, 43)}`, 2);
}

function withCheckDigits(stem: string, count: 1 | 2): string {
  for (let check = 0; check < 10 ** count; check += 1) {
    const inn = stem + String(check).padStart(count, '0');
    if (innChecksumHolds(inn)) return inn;
  }
  throw new RangeError(`no check digits fit ${stem}`);
}

/** The number with a slip of the pen in its last digit. */
export const misspelt = (inn: string): string => inn.slice(0, -1) + String((Number(inn.slice(-1)) + 1) % 10);
