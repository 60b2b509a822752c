import type { CustomFieldType } from '../../../shared/domain/clients/fields.ts';
import { type Cell, cellText, isEmpty } from '../../../shared/domain/imports/cell.ts';
import { readDate } from '../../../shared/domain/imports/read-cell.ts';

/** What a new field for a column should hold. Digits that begin with a zero are a code, and codes are text. */
export function guessFieldType(samples: readonly Cell[]): CustomFieldType {
  const cells = samples.filter((cell) => !isEmpty(cell));
  if (cells.length === 0) return 'text';
  if (cells.every((cell) => /^-?(0|[1-9]\d{0,8})([.,]\d{1,6})?$/.test(cellText(cell)))) return 'number';
  return cells.every((cell) => typeof cell === 'string' && readDate(cell, 'dmy').ok) ? 'date' : 'text';
}
