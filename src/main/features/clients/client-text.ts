import { bareName, searchable } from '../../../shared/text.ts';
import type { Statements } from '../../db/statements.ts';
import type { KeyChanges } from './client-key-table.ts';
import { identityKeys, phoneDigits } from './client-keys.ts';
import { searchTextChanged } from './search-index.ts';

/** What of a client and its people can be searched for and recognised; lists as they are stored, in JSON. */
interface Named {
  readonly name: string;
  readonly phones: string;
  readonly emails: string;
}
export interface NamedClient extends Named {
  readonly name_key: string;
  readonly no: number;
  readonly legal_name: string | null;
  readonly tax_id: string | null;
  readonly city: string | null;
}

interface ClientText {
  keys: string;
  search_text: string;
}

/**
 * The texts of a client: keys it is recognised by, and one line for each thing search looks in. What was merged into
 * it is still found, and recognised when it comes again, by its former names and numbers.
 */
function textOf(client: NamedClient, contacts: readonly Named[], merged: readonly NamedClient[]): ClientText {
  const named = [client, ...contacts, ...merged];
  const digits = named.flatMap(({ phones }) => parseList(phones)).map(phoneDigits);
  const emails = named.flatMap((each) => parseList(each.emails));
  const keysOf = ({ name_key, tax_id }: NamedClient, phones: string[], mails: string[]) =>
    identityKeys({ nameKey: bareName(name_key), taxId: tax_id, phones, emails: mails });
  const keys = keysOf(client, digits, emails);
  for (const each of merged) keys.push(...keysOf(each, [], []));
  return {
    keys: JSON.stringify(merged.length === 0 ? keys : [...new Set(keys)]),
    search_text: [
      namesOf(client),
      line(client.tax_id ?? ''),
      line(searchable(client.city ?? '')),
      ...contacts.map((each) => line(searchable(each.name))),
      ...merged.map((each) => namesOf(each) + line(each.tax_id ?? '')),
      ...digits.map(line),
      ...emails.map((email) => line(searchable(email))),
    ].join(''),
  };
}

/** Both names; what finds the name finds a legal name that has it in itself, too. */
function namesOf(client: NamedClient): string {
  const name = line(client.name_key);
  const legalName = line(searchable(client.legal_name ?? ''));
  return legalName.includes(name.trimEnd()) ? legalName : name + legalName;
}

/** A blank begins every word, so that the first letters of a word can be told from its middle. */
const line = (part: string): string => (part === '' ? '' : ` ${part}\n`);

const parseList = (json: string): string[] => (json === '[]' ? [] : (JSON.parse(json) as string[]));

/**
 * Keeps `client_text` in line with a client's records; notes its changed keys and, for the search index, its text.
 * Answers whether the client had no text before.
 */
export function keepText(
  sql: Statements,
  client: NamedClient,
  contacts: readonly Named[],
  merged: readonly NamedClient[],
  keys: KeyChanges,
): boolean {
  const { no } = client;
  const old = storedText(sql, no);
  const text = textOf(client, contacts, merged);
  if (!old) {
    sql.run('INSERT INTO client_text (no, keys, search_text) VALUES (?, ?, ?)', [
      no,
      text.keys,
      text.search_text,
    ]);
  } else if (old.keys !== text.keys || old.search_text !== text.search_text) {
    sql.run('UPDATE client_text SET keys = ?, search_text = ? WHERE no = ?', [
      text.keys,
      text.search_text,
      no,
    ]);
  }
  if (old?.keys !== text.keys) keys.note(no, parseList(old?.keys ?? '[]'), parseList(text.keys));
  if (old?.search_text !== text.search_text) searchTextChanged(sql, no, old?.search_text ?? null);
  return old === undefined;
}

/** As {@link keepText} for a client that is gone. */
export function forgetText(sql: Statements, no: number, keys: KeyChanges): void {
  const old = storedText(sql, no);
  if (!old) return;
  keys.note(no, parseList(old.keys), []);
  sql.run('DELETE FROM client_text WHERE no = ?', [no]);
  searchTextChanged(sql, no, old.search_text);
}

const storedText = (sql: Statements, no: number): ClientText | undefined =>
  sql.get<ClientText>('SELECT keys, search_text FROM client_text WHERE no = ?', [no]);
