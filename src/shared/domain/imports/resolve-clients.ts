import type { Cell } from './cell.ts';
import type { ClientMeaning } from './client-headers.ts';
import { contentOf } from './column-content.ts';
import type { ClientImportField } from './fields.ts';
import type { Guess } from './guess-meaning.ts';
import { readCategory, readTier } from './read-choice.ts';

type Guesses = readonly (Guess<ClientMeaning> | null)[];
type CellsOf = (column: number) => readonly Cell[];

/** What the columns of a file together say about each of them. */
interface Neighbours {
  readonly lastName: boolean;
  readonly company: boolean;
  /** The rows are people, rather than companies with a contact each. */
  readonly people: boolean;
  readonly anybody: boolean;
  readonly fullAddress: boolean;
}

/** Settles the meanings that depend on other columns or on the cells. */
export function resolveClientMeanings(guesses: Guesses, cellsOf: CellsOf): (ClientImportField | null)[] {
  const scoped = guesses.map((guess) => guess && byScope(guess));
  const neighbours = lookAround(scoped, cellsOf);
  const fields = scoped.map((meaning, column) => meaning && settle(meaning, neighbours, cellsOf(column)));
  if (fields.includes('name')) return fields;
  // A file that only has full legal names calls its clients by them.
  return fields.map((field) => (field === 'legalName' ? 'name' : field));
}

function byScope({ meaning, scope }: Guess<ClientMeaning>): ClientMeaning {
  if (scope === null) return meaning;
  const ofPerson = scope === 'person';
  switch (meaning) {
    case 'anyPhone':
    case 'anyMobile':
      return ofPerson ? 'contactPhone' : 'phone';
    case 'anyEmail':
      return ofPerson ? 'contactEmail' : 'email';
    case 'anyName':
    case 'name':
      return ofPerson ? 'contactName' : 'name';
    default:
      return meaning;
  }
}

function lookAround(meanings: readonly (ClientMeaning | null)[], cellsOf: CellsOf): Neighbours {
  const has = (...wanted: ClientMeaning[]) =>
    meanings.some((meaning) => meaning !== null && wanted.includes(meaning));
  const lastName = has('contactLastName');
  const splitName = lastName || has('contactFirstName');
  const company = has('name', 'legalName');
  const people = splitName || has('contactName', 'anyFirstName') || (company && has('anyName'));
  return {
    lastName,
    company: company || (has('anyName') && !splitName),
    people,
    anybody: people || has('companyContact'),
    fullAddress: meanings.some((meaning, column) => meaning === 'address' && cellsOf(column).length > 0),
  };
}

function settle(meaning: ClientMeaning, near: Neighbours, cells: readonly Cell[]): ClientImportField | null {
  switch (meaning) {
    case 'ignored':
      return null;
    case 'anyFirstName':
      return near.lastName ? 'contactFirstName' : 'contactName';
    case 'anyName':
      return near.people ? 'contactName' : 'name';
    case 'anyPhone':
      return near.company && near.people ? 'contactPhone' : 'phone';
    case 'anyMobile':
      return near.company && near.anybody ? 'contactPhone' : 'phone';
    case 'anyEmail':
      return near.company && near.people ? 'contactEmail' : 'email';
    case 'anyCategory':
      return kindOfCategory(cells);
    case 'addressPart':
      return near.fullAddress ? null : 'address';
    case 'companyContact':
      return contactOrWay(cells);
    default:
      return meaning;
  }
}

/** "Категория" may be one of loyalty, a rank, or a group of the author's own. */
function kindOfCategory(cells: readonly Cell[]): ClientImportField {
  if (cells.length === 0 || cells.some((cell) => readCategory(cell).ok)) return 'category';
  return cells.some((cell) => readTier(cell).ok) ? 'tier' : 'tags';
}

/** A column "Контакт" may hold a name, or a way to reach one. */
function contactOrWay(cells: readonly Cell[]): ClientImportField {
  const content = contentOf(cells);
  return content === 'phone' || content === 'email' ? content : 'contactName';
}
