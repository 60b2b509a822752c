import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { Input } from '../../../../shared/contract/contract.ts';
import { readBirthday, typedBirthday } from './birthday.ts';

/** A person while they are being written down. */
export interface PersonDraft {
  readonly name: string;
  readonly position: string;
  readonly phones: string[];
  readonly emails: string[];
  readonly birthday: string;
  readonly isMain: boolean;
  readonly hasLeft: boolean;
  readonly note: string;
}

export const blankPerson = (isMain: boolean): PersonDraft => ({
  name: '',
  position: '',
  phones: [],
  emails: [],
  birthday: '',
  isMain,
  hasLeft: false,
  note: '',
});

export const personDraftOf = (contact: Contact): PersonDraft => ({
  name: contact.name,
  position: contact.position ?? '',
  phones: contact.phones,
  emails: contact.emails,
  birthday: contact.birthday === null ? '' : typedBirthday(contact.birthday),
  isMain: contact.isMain,
  hasLeft: contact.hasLeft,
  note: contact.note ?? '',
});

export const birthdayIsWrong = ({ birthday }: PersonDraft): boolean =>
  birthday.trim() !== '' && readBirthday(birthday) === null;

/** What can be saved; null while the name is missing or the birthday cannot be read. */
export function finishedPerson(draft: PersonDraft): Omit<Input<'contacts.create'>, 'clientId'> | null {
  const name = draft.name.trim();
  if (name === '' || birthdayIsWrong(draft)) return null;
  return {
    name,
    position: draft.position.trim() === '' ? null : draft.position.trim(),
    phones: draft.phones,
    emails: draft.emails,
    birthday: readBirthday(draft.birthday),
    isMain: draft.isMain,
    hasLeft: draft.hasLeft,
    note: draft.note.trim() === '' ? null : draft.note.trim(),
  };
}
