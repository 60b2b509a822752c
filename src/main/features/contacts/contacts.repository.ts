import type { Contact, ContactInput } from '../../../shared/contract/contacts.ts';
import type { Patch } from '../../../shared/contract/values.ts';
import { comparePeople } from '../../../shared/domain/contacts/people-order.ts';
import { followName } from '../../../shared/domain/contacts/person-name.ts';
import type { Reader, Row } from '../../db/statements.ts';
import type { Writer } from '../../db/writer.ts';
import { getRecord, recordKind, recordsOf, toRecordRow } from '../records/record-kind.ts';

type ContactFields = ContactInput & Pick<Contact, 'previousId'>;

export const contactKind = recordKind<ContactFields>(
  'contact',
  {
    name: 'name',
    position: 'position',
    phones: { column: 'phones', as: 'list' },
    emails: { column: 'emails', as: 'list' },
    birthday: 'birthday',
    isMain: { column: 'is_main', as: 'flag' },
    hasLeft: { column: 'has_left', as: 'flag' },
    note: 'note',
    surname: 'surname',
    givenName: 'given_name',
    patronymic: 'patronymic',
    roles: { column: 'roles', as: 'list' },
    influence: 'influence',
    attitude: 'attitude',
    interests: 'interests',
    motives: { column: 'motives', as: 'list' },
    addressForm: 'address_form',
    feasts: { column: 'feasts', as: 'list' },
    channel: 'channel',
    doNotGreet: { column: 'do_not_greet', as: 'flag' },
    leftOn: 'left_on',
    leftTo: 'left_to',
    previousId: 'previous_id',
  },
  'is_main',
);

/** People of a client in the order of their weight. */
export const contactsOf = (sql: Reader, clientId: string): Contact[] =>
  recordsOf(sql, contactKind, clientId).sort(comparePeople);

/** @throws AppError NOT_FOUND */
export const getContact = (sql: Reader, id: string): Contact => getRecord(sql, contactKind, id);

export const toContactRow = (patch: Patch<ContactFields>): Row => toRecordRow(contactKind, patch);

/** The columns of somebody new: a name that comes in one line is split where its order is certain. */
export const toNewContactRow = (input: Patch<ContactFields>): Row =>
  toContactRow({ ...input, ...followName(input, null) });

/** A client has one main contact: a new one takes the place of the old. */
export function demoteOthers(write: Writer, clientId: string, id: string): void {
  for (const other of write.column<string>(
    'SELECT id FROM contact WHERE client_id = ? AND is_main = 1 AND id <> ?',
    [clientId, id],
  ))
    write.update('contact', other, { is_main: 0 });
}
