import type { Cell } from './cell.ts';
import { type ClientMeaning, clientHeaders } from './client-headers.ts';
import { canBe, columnCells, contentOf } from './column-content.ts';
import { type ColumnMapping, type ImportField, type ImportKind, takesManyColumns } from './fields.ts';
import { best, type Guess, guessMeaning } from './guess-meaning.ts';
import { type PurchaseMeaning, purchaseHeaders } from './purchase-headers.ts';
import { resolveClientMeanings } from './resolve-clients.ts';

type Samples = readonly (readonly Cell[])[];

/**
 * Proposes what each column feeds, from its header first and its cells where the header says nothing. Of several
 * columns for a field that takes one, the one with the better wording wins, and any filled one over an empty one.
 */
export function recogniseColumns(
  headers: readonly string[],
  samples: Samples,
  kind: ImportKind,
): ColumnMapping {
  return kind === 'clients' ? clientColumns(headers, samples) : purchaseColumns(headers, samples);
}

/** Whether a file lists purchases, one a row, or clients. */
export function recogniseKind(headers: readonly string[], samples: Samples): ImportKind {
  const meanings = new Set(purchaseGuesses(headers, samples).map((guess) => guess?.meaning));
  const amount = meanings.has('amount');
  if (meanings.has('date') && (amount || meanings.has('orderNumber'))) return 'purchases';
  if (amount && meanings.has('orderNumber') && meanings.has('client')) return 'purchases';
  const details = clientColumns(headers, samples).filter(
    (field) => field !== null && CLIENT_DETAILS.has(field),
  );
  return meanings.has('weakDate') && amount && details.length < 2 ? 'purchases' : 'clients';
}

/** Whether the columns name people but no companies, so that each person is to come in as a client. */
export function needsPersonAsClient(mapping: readonly (ImportField | null)[]): boolean {
  const named = (...fields: ImportField[]) => fields.some((field) => mapping.includes(field));
  return !named('name', 'legalName') && named('contactName', 'contactFirstName', 'contactLastName');
}

/** What a list of purchases rarely repeats in every row. */
const CLIENT_DETAILS: ReadonlySet<string> = new Set<ImportField>([
  'phone',
  'email',
  'contactPhone',
  'contactEmail',
  'contactPosition',
  'contactBirthday',
  'address',
  'city',
  'industry',
  'website',
  'tier',
  'category',
  'motives',
  'kpp',
]);

function clientColumns(headers: readonly string[], samples: Samples): ColumnMapping {
  const guesses = headers.map((header, column): Guess<ClientMeaning> | null => {
    const cells = columnCells(samples, column);
    const guess = guessMeaning(header, clientHeaders);
    if (guess) return canBe(guess.meaning, cells) ? weighed(guess, cells, samples) : null;
    const content = contentOf(cells);
    const meaning = content && CLIENT_CONTENT[content];
    return meaning ? { meaning, score: CONTENT_SCORE, scope: null } : null;
  });
  const fields = resolveClientMeanings(guesses, (column) => columnCells(samples, column));
  return onlyBest(fields, guesses);
}

function purchaseColumns(headers: readonly string[], samples: Samples): ColumnMapping {
  const guesses = purchaseGuesses(headers, samples);
  const meanings = guesses.map((guess) => guess?.meaning ?? null);
  const has = (meaning: PurchaseMeaning) => meanings.includes(meaning);
  const standIn = has('date')
    ? null
    : has('weakDate')
      ? 'weakDate'
      : has('deliveryMade')
        ? 'deliveryMade'
        : null;
  const fields = meanings.map((meaning): ImportField | null => {
    if (meaning === standIn && meaning !== null) return 'date';
    if (meaning === 'recordId') return has('orderNumber') ? null : 'orderNumber';
    return meaning === 'ignored' || meaning === 'weakDate' ? null : meaning;
  });
  return onlyBest(fields, guesses);
}

const purchaseGuesses = (headers: readonly string[], samples: Samples): (Guess<PurchaseMeaning> | null)[] =>
  headers.map((header, column) => {
    const cells = columnCells(samples, column);
    const guess = guessMeaning(header, purchaseHeaders);
    if (guess) return canBe(guess.meaning, cells) ? weighed(guess, cells, samples) : null;
    const content = contentOf(cells);
    const meaning = content && PURCHASE_CONTENT[content];
    return meaning ? { meaning, score: CONTENT_SCORE, scope: null } : null;
  });

const CONTENT_SCORE = 100;
/** More than the wordings of one field differ, so that an empty column never wins over a filled one. */
const EMPTY_COSTS = 950;

const CLIENT_CONTENT: Partial<Record<string, ClientMeaning>> = {
  taxId: 'taxId',
  email: 'anyEmail',
  phone: 'anyPhone',
  website: 'website',
};
const PURCHASE_CONTENT: Partial<Record<string, PurchaseMeaning>> = { taxId: 'clientTaxId', date: 'date' };

const weighed = <M>(guess: Guess<M>, cells: readonly Cell[], samples: Samples): Guess<M> =>
  cells.length === 0 && samples.length > 0 ? { ...guess, score: guess.score - EMPTY_COSTS } : guess;

/** Leaves a field that takes one column to the best of those that could feed it. */
const onlyBest = (fields: ColumnMapping, guesses: readonly (Guess<unknown> | null)[]): ColumnMapping =>
  fields.map((field, column) => {
    if (field === null || takesManyColumns(field)) return field;
    return best(fields, guesses, field) === column ? field : null;
  });
