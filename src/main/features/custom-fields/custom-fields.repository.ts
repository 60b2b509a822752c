import type { CustomField } from '../../../shared/contract/custom-fields.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { Reader } from '../../db/statements.ts';

interface CustomFieldRow {
  id: string;
  name: string;
  type: CustomField['type'];
  choices: string;
}

export function listCustomFields(sql: Reader): CustomField[] {
  return sql
    .all<CustomFieldRow>('SELECT id, name, type, choices FROM custom_field ORDER BY position, id')
    .map((row) => ({ ...row, choices: JSON.parse(row.choices) as string[] }));
}

/** @throws AppError NOT_FOUND */
export function getCustomField(sql: Reader, id: string): CustomField {
  const field = listCustomFields(sql).find((each) => each.id === id);
  if (!field) throw new AppError('NOT_FOUND');
  return field;
}

/** @throws AppError DUPLICATE_NAME when another field has the name. */
export function assertFieldName(sql: Reader, name: string, except: string | null): void {
  const other = sql.value<string>('SELECT id FROM custom_field WHERE name = ?', [name]);
  if (other !== undefined && other !== except) throw new AppError('DUPLICATE_NAME', { name });
}
