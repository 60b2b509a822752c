const TENTH_OF_10 = [2, 4, 10, 3, 5, 9, 4, 6, 8];
const ELEVENTH_OF_12 = [7, 2, 4, 10, 3, 5, 9, 4, 6, 8];
const TWELFTH_OF_12 = [3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8];

/**
 * Whether text is a Russian taxpayer number (ИНН) whose check digits hold: 10 digits for a company, 12 for a
 * person. Region 00 is never issued, though zeros alone would pass the sum.
 */
export function innChecksumHolds(inn: string): boolean {
  if (!/^(?:\d{10}|\d{12})$/.test(inn) || inn.startsWith('00')) return false;
  const digits = Array.from(inn, Number);
  return inn.length === 10
    ? checkDigit(digits, TENTH_OF_10) === digits[9]
    : checkDigit(digits, ELEVENTH_OF_12) === digits[10] && checkDigit(digits, TWELFTH_OF_12) === digits[11];
}

const checkDigit = (digits: readonly number[], weights: readonly number[]): number =>
  (weights.reduce((sum, weight, index) => sum + weight * (digits[index] ?? 0), 0) % 11) % 10;
