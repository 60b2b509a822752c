import type { Contact, ContactInput } from '../../../shared/contract/contacts.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { Patch } from '../../../shared/contract/values.ts';
import type { Reader, Row } from '../../db/statements.ts';
import type { Writer } from '../../db/writer.ts';

interface ContactRow {
  id: string;
  client_id: string;
  name: string;
  position: string | null;
  phones: string;
  emails: string;
  birthday: string | null;
  is_main: number;
  has_left: number;
  note: string | null;
}

const toContact = (row: ContactRow): Contact => ({
  id: row.id,
  clientId: row.client_id,
  name: row.name,
  position: row.position,
  phones: JSON.parse(row.phones) as string[],
  emails: JSON.parse(row.emails) as string[],
  birthday: row.birthday,
  isMain: row.is_main === 1,
  hasLeft: row.has_left === 1,
  note: row.note,
});

export function contactsOf(sql: Reader, clientId: string): Contact[] {
  return sql
    .all<ContactRow>('SELECT * FROM contact WHERE client_id = ? ORDER BY has_left, is_main DESC, name, id', [
      clientId,
    ])
    .map(toContact);
}

/** @throws AppError NOT_FOUND */
export function getContact(sql: Reader, id: string): Contact {
  const row = sql.get<ContactRow>('SELECT * FROM contact WHERE id = ?', [id]);
  if (!row) throw new AppError('NOT_FOUND');
  return toContact(row);
}

export function toContactRow(patch: Patch<ContactInput>): Row {
  const row: Row = {};
  if (patch.name !== undefined) row['name'] = patch.name;
  if (patch.position !== undefined) row['position'] = patch.position;
  if (patch.phones !== undefined) row['phones'] = JSON.stringify(patch.phones);
  if (patch.emails !== undefined) row['emails'] = JSON.stringify(patch.emails);
  if (patch.birthday !== undefined) row['birthday'] = patch.birthday;
  if (patch.isMain !== undefined) row['is_main'] = patch.isMain ? 1 : 0;
  if (patch.hasLeft !== undefined) row['has_left'] = patch.hasLeft ? 1 : 0;
  if (patch.note !== undefined) row['note'] = patch.note;
  return row;
}

/** A client has one main contact: a new one takes the place of the old. */
export function demoteOthers(write: Writer, clientId: string, id: string): void {
  for (const other of write.column<string>(
    'SELECT id FROM contact WHERE client_id = ? AND is_main = 1 AND id <> ?',
    [clientId, id],
  ))
    write.update('contact', other, { is_main: 0 });
}
