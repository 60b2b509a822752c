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
  // Grouped first: `searchable` is ours and dear, and there are far fewer values than clients.
  return sql.all<{ value: string; count: number }>(
    `SELECT value, count FROM (
       SELECT CAST(${value} AS TEXT) AS value, count(*) AS count FROM ${from} WHERE ${value} IS NOT NULL GROUP BY 1)
     ${start === '' ? '' : 'WHERE instr(searchable(value), ?) = 1'} ORDER BY count DESC, value LIMIT ?`,
    start === '' ? [limit] : [start, limit],
  );
}
