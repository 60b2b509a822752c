import { AppError } from '../../../shared/contract/errors.ts';
import { nameWords, type PersonTraces } from '../../../shared/domain/privacy/person-words.ts';
import { pointers, tablesOfClient } from '../../db/referrers.ts';
import type { Reader, Row } from '../../db/statements.ts';
import { type Table, tables } from '../../db/tables.ts';
import { familyOf, survivorOf } from '../clients/lineage.ts';

/** A person with all entries of theirs, and the clients in whose records they may be found. */
export interface Person {
  readonly name: string;
  readonly entries: readonly string[];
  readonly clients: readonly string[];
  readonly traces: PersonTraces;
  /** Names of everybody else at these clients. */
  readonly others: readonly string[];
  /** Words of the name that somebody else has too. */
  readonly shared: readonly string[];
}

interface NameRow {
  readonly id: string;
  readonly client_id: string;
  readonly name: string;
  readonly surname: string | null;
  readonly given_name: string | null;
  readonly patronymic: string | null;
  readonly phones: string;
  readonly emails: string;
}

/** @throws AppError NOT_FOUND */
export function getPerson(sql: Reader, contactId: string): Person {
  const entries = sql.all<NameRow>(
    `WITH RECURSIVE self (id) AS (
       SELECT ? UNION
       SELECT c.previous_id FROM self JOIN contact c ON c.id = self.id WHERE c.previous_id IS NOT NULL UNION
       SELECT c.id FROM self JOIN contact c ON c.previous_id = self.id)
     SELECT c.* FROM self JOIN contact c ON c.id = self.id`,
    [contactId],
  );
  const own = entries.find(({ id }) => id === contactId);
  if (!own) throw new AppError('NOT_FOUND');
  const clients = [...new Set(entries.flatMap(({ client_id }) => familyOf(sql, survivorOf(sql, client_id))))];
  const ids = entries.map(({ id }) => id);
  const others = sql
    .all<NameRow>('SELECT * FROM contact WHERE client_id IN (SELECT value FROM json_each(?))', [
      JSON.stringify(clients),
    ])
    .filter(({ id }) => !ids.includes(id))
    .flatMap(namesOf);
  const names = entries.flatMap(namesOf);
  const elsewhere = new Set(nameWords(others).map((word) => word.toLowerCase()));
  return {
    name: own.name,
    entries: ids,
    clients,
    traces: {
      names,
      phones: entries.flatMap(({ phones }) => JSON.parse(phones) as string[]),
      emails: entries.flatMap(({ emails }) => JSON.parse(emails) as string[]),
    },
    others,
    shared: nameWords(names).filter((word) => elsewhere.has(word.toLowerCase())),
  };
}

const namesOf = ({ name, surname, given_name, patronymic }: NameRow): string[] =>
  [name, surname, given_name, patronymic].filter((each) => each !== null);

/** Columns that hold words of the program and none of people; all others are looked through. */
const CODED: ReadonlySet<string> = new Set([
  'status',
  'loss_reason',
  'tier',
  'roles',
  'influence',
  'attitude',
  'motives',
  'address_form',
  'feasts',
  'channel',
  'motive',
  'strength',
  'category',
  'can_leave',
  'chips',
  'suggested',
  'kind',
  'direction',
  'mood',
  'severity',
  'outcome',
  'confidence',
  'buy_again',
  'preference',
  'currency',
]);

/** A record in whose words a person may be found. */
export interface Written {
  readonly table: Table;
  readonly id: string;
  /** Its words by column. */
  readonly words: Readonly<Record<string, string>>;
}

/** Everything written about some clients, other people’s own entries left out. */
export function* writtenAbout(sql: Reader, clients: readonly string[]): Generator<Written> {
  const links = new Set(pointers(sql).map(({ table, column }) => `${table}.${column}`));
  for (const table of ['client', ...tablesOfClient] as const) {
    if (table === 'contact') continue;
    const columns = tables[table].columns.filter(
      (column) => column !== 'id' && !CODED.has(column) && !links.has(`${table}.${column}`),
    );
    if (columns.length === 0) continue;
    const owner = table === 'client' ? 'id' : 'client_id';
    for (const row of sql.all<Row & { id: string }>(
      `SELECT id, ${columns.join(', ')} FROM ${table} WHERE ${owner} IN (SELECT value FROM json_each(?))`,
      [JSON.stringify(clients)],
    )) {
      const words = Object.entries(row).filter(
        (entry): entry is [string, string] => entry[0] !== 'id' && typeof entry[1] === 'string',
      );
      yield { table, id: row.id, words: Object.fromEntries(words) };
    }
  }
}
