import type { Contact } from '../../../../shared/contract/contacts.ts';
import type { Input } from '../../../../shared/contract/contract.ts';
import {
  beginsWithSurname,
  joinName,
  type NameParts,
  splitName,
} from '../../../../shared/domain/contacts/person-name.ts';
import type { PlainDate } from '../../../../shared/time.ts';
import { readBirthday, typedBirthday } from '../../../lib/birthday.ts';

/** Fields that are kept as they are chosen. */
type Chosen = Pick<
  Contact,
  | 'phones'
  | 'emails'
  | 'isMain'
  | 'hasLeft'
  | 'roles'
  | 'influence'
  | 'attitude'
  | 'motives'
  | 'addressForm'
  | 'feasts'
  | 'channel'
  | 'doNotGreet'
>;
/** Fields that are typed; `''` is nothing. */
type Typed = Record<
  'name' | 'surname' | 'givenName' | 'patronymic' | 'position' | 'birthday' | 'interests' | 'note' | 'leftTo',
  string
>;

/** A person while they are being written down. */
export interface PersonDraft extends Chosen, Typed {
  readonly leftOn: PlainDate | null;
}

export const blankPerson = (isMain: boolean): PersonDraft => ({
  name: '',
  surname: '',
  givenName: '',
  patronymic: '',
  position: '',
  phones: [],
  emails: [],
  birthday: '',
  isMain,
  hasLeft: false,
  note: '',
  roles: [],
  influence: null,
  attitude: null,
  interests: '',
  motives: [],
  addressForm: null,
  feasts: [],
  channel: null,
  doNotGreet: false,
  leftOn: null,
  leftTo: '',
});

/** A person as the form begins with them; a name that was never split is split where its order is certain. */
export function personDraftOf(contact: Contact): PersonDraft {
  const { id: _, clientId: _client, previousId: _previous, ...fields } = contact;
  const isSplit = fields.surname !== null || fields.givenName !== null || fields.patronymic !== null;
  return {
    ...fields,
    ...typedParts(isSplit ? fields : splitName(fields.name)),
    position: fields.position ?? '',
    birthday: fields.birthday === null ? '' : typedBirthday(fields.birthday),
    interests: fields.interests ?? '',
    note: fields.note ?? '',
    leftTo: fields.leftTo ?? '',
  };
}

const typedParts = ({ surname, givenName, patronymic }: NameParts) => ({
  surname: surname ?? '',
  givenName: givenName ?? '',
  patronymic: patronymic ?? '',
});

const partsOf = ({ surname, givenName, patronymic }: PersonDraft): NameParts => ({
  surname: typed(surname),
  givenName: typed(givenName),
  patronymic: typed(patronymic),
});

/** The draft with its name typed in one line: the parts follow. */
export const withName = (draft: PersonDraft, name: string): PersonDraft => ({
  ...draft,
  name,
  ...typedParts(splitName(name)),
});

/** The draft with a part of the name typed: the name follows, in the order it has. */
export function withNamePart(draft: PersonDraft, part: keyof NameParts, value: string): PersonDraft {
  const next = { ...draft, [part]: value };
  const surnameFirst = beginsWithSurname(draft.name, partsOf(draft));
  return { ...next, name: joinName(partsOf(next), surnameFirst) };
}

export const birthdayIsWrong = ({ birthday }: PersonDraft): boolean =>
  birthday.trim() !== '' && readBirthday(birthday) === null;

/** What can be saved; null while the name is missing or the birthday cannot be read. */
export function finishedPerson(draft: PersonDraft): Omit<Input<'contacts.create'>, 'clientId'> | null {
  const name = draft.name.trim();
  if (name === '' || birthdayIsWrong(draft)) return null;
  return {
    ...draft,
    ...partsOf(draft),
    name,
    position: typed(draft.position),
    birthday: readBirthday(draft.birthday),
    interests: typed(draft.interests),
    note: typed(draft.note),
    leftOn: draft.hasLeft ? draft.leftOn : null,
    leftTo: draft.hasLeft ? typed(draft.leftTo) : null,
  };
}

const typed = (text: string): string | null => (text.trim() === '' ? null : text.trim());
