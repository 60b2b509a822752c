import { AppError } from '../../../shared/contract/errors.ts';
import { clientFields, customFieldId, isClientField } from '../../../shared/domain/clients/fields.ts';
import { searchable } from '../../../shared/text.ts';
import type { Reader } from '../../db/statements.ts';
import { listColumn } from './list-columns.ts';

/** The values a field of text, list or choice has among all clients, most frequent first. */
export function valuesOf(
  sql: Reader,
  field: string,
  startsWith: string,
  limit: number,
): { value: string; count: number }[] {
  const type = isClientField(field)
    ? clientFields[field].type
    : customFieldId(field) === null
      ? null
      : 'text';
  const { key, shown } = listColumn(field);
  const start = searchable(startsWith);
  const isList = type === 'list' || type === 'choices';
  if (!isList && type !== 'text' && type !== 'choice') throw new AppError('INVALID_INPUT', { field });
  const value = isList ? 'j.value' : (shown ?? key);
  const from = [
    value.startsWith('c.') ? 'client c' : 'client_summary s JOIN client c ON c.no = s.no',
    isList ? `CROSS JOIN json_each(${key}) j` : '',
  ].join(' ');
  // Counted here: SQLite would sort all values to group them.
  const counts = new Map<string, number>();
  for (const each of sql.column<string>(
    `SELECT CAST(${value} AS TEXT) FROM ${from} WHERE ${value} IS NOT NULL`,
  ))
    counts.set(each, (counts.get(each) ?? 0) + 1);
  return [...counts]
    .filter(([each]) => start === '' || searchable(each).startsWith(start))
    .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
    .slice(0, limit)
    .map(([each, count]) => ({ value: each, count }));
}
