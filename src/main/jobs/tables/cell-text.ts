import { limits } from './limits.ts';

/** Collects cells cut at the longest length allowed. */
export interface Truncation {
  count: number;
}

/**
 * A text cell: '' becomes null, line ends become LF, more than the longest length is cut (never inside a surrogate
 * pair) and counted.
 */
export function textCell(raw: string, truncation: Truncation): string | null {
  if (raw === '') return null;
  const text = raw.includes('\r') ? raw.replace(/\r\n?/g, '\n') : raw;
  if (text.length <= limits.cellChars) return text;
  truncation.count += 1;
  const cut = text.slice(0, limits.cellChars);
  return /[\uD800-\uDBFF]$/.test(cut) ? cut.slice(0, -1) : cut;
}

/** Whether a cell shows nothing to a person. */
export function isBlank(cell: unknown): boolean {
  return cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');
}
