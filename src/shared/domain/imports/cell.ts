/** What a reader of files hands over for one cell; dates come as text or as Excel's serial numbers. */
export type Cell = string | number | boolean | null;

export type ProblemCode =
  | 'date'
  | 'amount'
  | 'tier'
  | 'percent'
  | 'status'
  | 'email'
  | 'phone'
  | 'category'
  | 'motive'
  | 'lossReason'
  | 'number'
  | 'innChecksum'
  | 'required'
  | 'totals'
  | 'tooLong';

/** A value understood, or the reason why not. An empty cell is understood: as null, or as an empty list. */
export type ReadResult<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly code: ProblemCode };

export const understood = <T>(value: T): ReadResult<T> => ({ ok: true, value });
export const refused = (code: ProblemCode): { readonly ok: false; readonly code: ProblemCode } => ({
  ok: false,
  code,
});

const EMPTY_MARKS: ReadonlySet<string> = new Set(['', '-', '—', '–', 'n/a', '#n/a', '#н/д', 'н/д', 'null']);

/** Whether the cell says nothing: blank, a dash, or a program's mark for "no value". */
export const isEmpty = (cell: Cell): boolean =>
  cell === null || EMPTY_MARKS.has(cellText(cell).toLowerCase());

/**
 * The cell as plain trimmed text: odd spaces as spaces, invisible characters gone, and without the guards that
 * programs put around digits for Excel's sake (a leading apostrophe, `="…"`). Line breaks stay.
 */
export function cellText(cell: Cell): string {
  if (cell === null) return '';
  return String(cell)
    .replace(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, ' ')
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060\ufeff]/g, '')
    .trim()
    .replace(/^="([^"]*)"$/, '$1')
    .replace(/^'(?=[\d+(=@-])/, '')
    .trim();
}

/** Text as the dictionaries here compare it: lower case, ё as е, words one space apart, no punctuation. */
export const plainWords = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ё', 'е')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
