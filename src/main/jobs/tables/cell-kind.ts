import type { Cell } from './types.ts';

/** What a value looks like, for telling names of columns from values: null is plain words. */
export type CellKind = 'number' | 'year' | 'date' | 'boolean' | 'code' | 'contact' | null;

const datePattern = /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4}(?:[T ]\s*\d{1,2}:\d{2}.*)?$/;
const numberPattern =
  /^[-+(]*\s*[$€£₽]?\s*\d[\d\s\u00a0\u202f.,']*\)?\s*(?:%|₽|руб\.?|р\.|тг|₸|[$€£]|[A-Z]{3})?$/;
const contactPattern = /^(?:[^\s@]+@[^\s@]+\.[^\s@]+|https?:\/\/\S+|www\.\S+)$/i;
const phonePattern = /^\+?[\d\s()–-]{6,}$/;

/** The kind of a value that is not blank. */
export function kindOf(cell: Cell): CellKind {
  if (typeof cell === 'boolean') return 'boolean';
  if (typeof cell === 'number') return isYear(cell) ? 'year' : 'number';
  const text = (cell ?? '').trim();
  if (!/[\d@]|www\./i.test(text)) return null;
  if (datePattern.test(text)) return 'date';
  if (numberPattern.test(text)) return isYear(Number(text)) ? 'year' : 'number';
  if (phonePattern.test(text)) return 'number';
  if (contactPattern.test(text)) return 'contact';
  return isMostlyDigits(text) ? 'code' : null;
}

function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1900 && value <= 2100;
}

function isMostlyDigits(text: string): boolean {
  if (text.length > 200) return false;
  const digits = text.match(/\d/g)?.length ?? 0;
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  return digits > letters;
}
