import type { ClientInput, ClientPatch } from '../../../shared/contract/clients.ts';
import type { ImportCheck } from '../../../shared/contract/imports.ts';
import type { Assessment } from '../../../shared/contract/loyalty.ts';
import type { ClientRecord } from '../../../shared/domain/imports/read-record.ts';
import { type Category, currentAssessment } from '../../../shared/domain/loyalty/loyalty.ts';
import type { Motive } from '../../../shared/domain/motives/motives.ts';
import { fieldWord } from '../../../shared/i18n/field-words.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import type { Reader } from '../../db/statements.ts';
import { getClient } from '../../features/clients/clients.repository.ts';
import { contactsOf } from '../../features/contacts/contacts.repository.ts';
import { assessmentsOf } from '../../features/loyalty/loyalty.repository.ts';
import { motivesOf } from '../../features/motives/motives.repository.ts';
import { changesOf, type Named, patchOf, samePerson } from './merge-client.ts';

type Change = ImportCheck['duplicates'][number]['changes'][number];

/** A client as far as a row of a file can change it. */
export interface ClientState {
  readonly client: ClientInput;
  readonly people: readonly Named[];
  readonly category: Category | null;
  readonly motives: readonly Motive[];
  readonly primaryMotive: Motive | null;
}

const BLANK: Omit<ClientInput, 'name'> = {
  legalName: null,
  taxId: null,
  kpp: null,
  country: null,
  city: null,
  address: null,
  industry: null,
  tier: null,
  managerId: null,
  since: null,
  source: null,
  website: null,
  phones: [],
  emails: [],
  status: 'active',
  lossReason: null,
  competitors: [],
  shareOfWallet: null,
  tags: [],
  note: null,
  custom: {},
};

/** @throws AppError NOT_FOUND */
export function storedState(sql: Reader, id: string): ClientState {
  const motives = motivesOf(sql, id);
  return {
    client: getClient(sql, id),
    people: contactsOf(sql, id),
    category: currentAssessment<Assessment>(assessmentsOf(sql, id))?.category ?? null,
    motives: motives.map(({ motive }) => motive),
    primaryMotive: motives.find(({ isPrimary }) => isPrimary)?.motive ?? null,
  };
}

/** The client that a row would add. */
export const stateOfRow = (sql: Reader, record: ClientRecord): ClientState => ({
  client: { ...BLANK, ...patchOf(record, managerOf(sql, record)) } as ClientInput,
  people: record.person === null ? [] : [record.person],
  category: record.category,
  motives: record.motives,
  primaryMotive: record.primaryMotive,
});

/** What a row would change of a client, in words, and how the client would be afterwards. */
export function changesOfRow(
  sql: Reader,
  t: Translate,
  before: ClientState,
  record: ClientRecord,
): { changes: Change[]; newPerson: boolean; after: ClientState } {
  const { custom, ...patch } = changesOf(before.client, record, managerOf(sql, record));
  const person =
    record.person === null || samePerson(before.people, record.person) !== null ? null : record.person;
  const category = record.category ?? before.category;
  const motives = [...new Set([...before.motives, ...record.motives])];
  const primaryMotive = record.primaryMotive ?? before.primaryMotive;
  const after: ClientState = {
    client: { ...before.client, ...patch, custom: { ...before.client.custom, ...custom } } as ClientInput,
    people: person === null ? before.people : [...before.people, person],
    category,
    motives,
    primaryMotive,
  };
  const changes = [
    ...fieldChanges(sql, t, before.client, patch),
    ...Object.entries(custom ?? {}).map(([id, value]) => ({
      field: `custom:${id}`,
      before: shown(before.client.custom[id]),
      after: shown(value),
    })),
    ...wordChange(t, 'category', before.category, category),
    ...(motives.length > before.motives.length
      ? [
          {
            field: 'motives',
            before: before.motives.map((motive) => fieldWord(t, 'motives', motive)).join(', '),
            after: motives.map((motive) => fieldWord(t, 'motives', motive)).join(', '),
          },
        ]
      : []),
    ...wordChange(t, 'primaryMotive', before.primaryMotive, primaryMotive),
    ...(person === null ? [] : [{ field: 'contactName', before: '', after: person.name }]),
  ];
  return { changes, newPerson: person !== null, after };
}

/** The id of the manager a row names; of one nobody knows yet, the name. */
function managerOf(sql: Reader, { manager }: ClientRecord): string | null {
  if (manager === null) return null;
  return sql.value<string>('SELECT id FROM manager WHERE name = ?', [manager]) ?? manager;
}

function fieldChanges(sql: Reader, t: Translate, before: ClientInput, patch: ClientPatch): Change[] {
  return Object.entries(patch).map(([field, value]) => {
    const former: unknown = before[field as keyof ClientInput];
    if (field === 'managerId')
      return { field: 'manager', before: managerName(sql, former), after: managerName(sql, value) };
    return { field, before: inWords(t, field, former), after: inWords(t, field, value) };
  });
}

const managerName = (sql: Reader, id: unknown): string =>
  sql.value<string>('SELECT name FROM manager WHERE id = ?', [shown(id)]) ?? shown(id);

function wordChange(t: Translate, field: string, before: string | null, after: string | null): Change[] {
  return before === after
    ? []
    : [{ field, before: inWords(t, field, before), after: inWords(t, field, after) }];
}

const inWords = (t: Translate, field: string, value: unknown): string =>
  shown(value) === '' ? '' : fieldWord(t, field, shown(value));

const shown = (value: unknown): string =>
  value === null || value === undefined ? '' : Array.isArray(value) ? value.join(', ') : String(value);
