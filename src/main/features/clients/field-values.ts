import { AppError } from '../../../shared/contract/errors.ts';
import { clientFields, customFieldId, isClientField } from '../../../shared/domain/clients/fields.ts';
import { searchable } from '../../../shared/text.ts';
import type { Statements } from '../../db/statements.ts';
import { listColumn } from './list-columns.ts';
import { TextColumn } from './text-column.ts';

const REMEMBERED = 4;

/**
 * The values that fields have among all clients, for filters and suggestions. Columns that were asked for are
 * remembered; after a commit the clients that changed are read again.
 */
export class FieldValues {
  readonly #sql: Statements;
  readonly #columns = new Map<string, TextColumn>();

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  forget(): void {
    this.#columns.clear();
  }

  /** Something was committed that changed these clients and no others. */
  changed(numbers: readonly number[]): void {
    for (const [field, column] of this.#columns) if (!column.readAgain(numbers)) this.#columns.delete(field);
  }

  /**
   * The most frequent values of a field of text, list or choice that begin so, case and ё aside.
   * @throws AppError INVALID_INPUT for another field
   */
  startingWith(field: string, start: string, limit: number): { value: string; count: number }[] {
    const isList = isListField(field);
    const wanted = searchable(start);
    const counts = new Map<string, number>();
    for (const [text, count] of this.#column(field).counts())
      for (const value of isList ? (JSON.parse(text) as string[]) : [text])
        counts.set(value, (counts.get(value) ?? 0) + count);
    return [...counts]
      .filter(([value]) => wanted === '' || searchable(value).startsWith(wanted))
      .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
      .slice(0, limit)
      .map(([value, count]) => ({ value, count }));
  }

  #column(field: string): TextColumn {
    const { key, shown = key } = listColumn(field);
    const known = this.#columns.get(field);
    const column = known ?? new TextColumn(this.#sql, shown);
    this.#columns.delete(field);
    if (column.isWorthKeeping) this.#columns.set(field, column);
    const oldest = this.#columns.keys().next().value;
    if (this.#columns.size > REMEMBERED && oldest !== undefined) this.#columns.delete(oldest);
    return column;
  }
}

function isListField(field: string): boolean {
  const type = isClientField(field)
    ? clientFields[field].type
    : customFieldId(field) === null
      ? null
      : 'text';
  const isList = type === 'list' || type === 'choices';
  const isMask = listColumn(field).bits !== undefined;
  if (isMask || (!isList && type !== 'text' && type !== 'choice'))
    throw new AppError('INVALID_INPUT', { field });
  return isList;
}
