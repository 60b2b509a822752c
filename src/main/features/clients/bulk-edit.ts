import { setImmediate as nextTurn } from 'node:timers/promises';
import type { BulkChange, BulkPreview, Client, ClientPatch } from '../../../shared/contract/clients.ts';
import { bulkLists } from '../../../shared/contract/clients.ts';
import { grown, MOST_ITEMS, shrunk } from '../../../shared/domain/clients/list-values.ts';
import { searchable } from '../../../shared/text.ts';
import type { Reader, SqlValue } from '../../db/statements.ts';
import type { Done, UnitOfWork } from '../../db/unit-of-work.ts';
import { columnOfField, getClient, patchFields, toRow, updateClient } from './clients.repository.ts';

/** How many clients are looked through in one turn, so that the core answers others meanwhile. */
const CLIENTS_PER_TURN = 5_000;
const EXAMPLES = 3;

type ItemChange = NonNullable<NonNullable<BulkChange['lists']>['tags']>;

/** Where a client differs from what a bulk edit would make of it: an SQL condition on `client c`. */
interface Difference {
  readonly field: string;
  readonly sql: string;
  readonly params: readonly SqlValue[];
}

/** How many of the clients an edit would change, altogether and by field, and what it makes of the first of them. */
export async function bulkPreview(
  sql: Reader,
  numbers: Int32Array,
  change: BulkChange,
): Promise<BulkPreview> {
  const differences = differencesOf(change);
  const preview: BulkPreview = {
    clients: numbers.length,
    changing: 0,
    fields: differences.map(({ field }) => ({ field, changing: 0 })),
    examples: [],
  };
  if (differences.length === 0) return preview;
  for (let at = 0; at < numbers.length; at += CLIENTS_PER_TURN) {
    if (at > 0) await nextTurn();
    const selected = JSON.stringify(Array.from(numbers.subarray(at, at + CLIENTS_PER_TURN)));
    const [changing = 0, ...byField] = countOf(sql, selected, differences);
    preview.changing += changing;
    preview.fields.forEach((field, i) => {
      field.changing += byField[i] ?? 0;
    });
    const wanted = EXAMPLES - preview.examples.length;
    if (changing > 0 && wanted > 0)
      preview.examples.push(
        ...firstOf(sql, selected, differences, wanted).map((id) => exampleOf(getClient(sql, id), change)),
      );
  }
  return preview;
}

function differencesOf({ patch, lists }: BulkChange): Difference[] {
  const row = toRow(patch, '{}');
  return [
    ...patchFields
      .filter((field) => patch[field] !== undefined)
      .map((field) => ({
        field: columnIdOf(field),
        sql: `c.${columnOfField(field)} IS NOT ?`,
        params: [row[columnOfField(field)] ?? null],
      })),
    ...Object.entries(patch.custom ?? {}).map(([id, value]) => ({
      field: `custom:${id}`,
      sql: `json_extract(c.custom, '$."${id}"') IS NOT ?`,
      params: [value === '' ? null : value],
    })),
    ...bulkLists.flatMap((field) => {
      const change = lists?.[field];
      if (change === undefined) return [];
      const column = `c.${columnOfField(field)}`;
      const has = (count: string) =>
        `(SELECT ${count} FROM json_each(${column}) WHERE searchable(value) IN (SELECT value FROM json_each(?)))`;
      const add = keysOf(change.add);
      const remove = keysOf(removedBy(change));
      return {
        field,
        sql: `(${has('count(*)')} > 0 OR (json_array_length(${column}) < ? AND ${has('count(DISTINCT searchable(value))')} < ?))`,
        params: [JSON.stringify(remove), MOST_ITEMS, JSON.stringify(add), add.length],
      };
    }),
  ];
}

/** Fields go by the names of the list's columns. */
const columnIdOf = (field: string): string => (field === 'managerId' ? 'manager' : field);

/** What goes: an item that is to be added as well stays. */
function removedBy({ add, remove }: ItemChange): string[] {
  const kept = new Set(add.map(searchable));
  return remove.filter((value) => !kept.has(searchable(value)));
}

const keysOf = (values: readonly string[]): string[] => [...new Set(values.map(searchable))];

const SELECTED = 'json_each(?) j CROSS JOIN client c ON c.no = j.value';

/** How many of the selected clients differ at all, and then in each field. */
function countOf(sql: Reader, selected: string, differences: readonly Difference[]): number[] {
  const names = differences.map((_, i) => `d${i}`);
  const [counts] = sql.tuples(
    `SELECT coalesce(sum(${names.join(' OR ')}), 0), ${names.map((name) => `coalesce(sum(${name}), 0)`).join(', ')}
     FROM (SELECT ${differences.map((each, i) => `${each.sql} AS d${i}`).join(', ')} FROM ${SELECTED})`,
    [...differences.flatMap((each) => each.params), selected],
  );
  return (counts ?? []).map(Number);
}

const firstOf = (
  sql: Reader,
  selected: string,
  differences: readonly Difference[],
  limit: number,
): string[] =>
  sql.column<string>(
    `SELECT c.id FROM ${SELECTED} WHERE ${differences.map((each) => each.sql).join(' OR ')} ORDER BY j.key LIMIT ?`,
    [selected, ...differences.flatMap((each) => each.params), limit],
  );

function exampleOf(client: Client, change: BulkChange): BulkPreview['examples'][number] {
  const { custom = {}, ...patch } = patchFor(client, change);
  const pairs = [
    ...patchFields.map((field) => ({ field: columnIdOf(field), before: client[field], after: patch[field] })),
    ...Object.entries(custom).map(([id, value]) => ({
      field: `custom:${id}`,
      before: client.custom[id] ?? null,
      after: value === '' ? null : value,
    })),
  ];
  return {
    id: client.id,
    name: client.name,
    changes: pairs.flatMap(({ field, before, after }) =>
      after === undefined || JSON.stringify(after) === JSON.stringify(before) ? [] : { field, before, after },
    ),
  };
}

/** What the edit sets in one client: lists that gain and lose items become lists of their own. */
function patchFor(client: Pick<Client, 'tags' | 'competitors'>, { patch, lists }: BulkChange): ClientPatch {
  const own: ClientPatch = { ...patch };
  for (const field of bulkLists) {
    const change = lists?.[field];
    if (change === undefined) continue;
    const left = shrunk(client[field], removedBy(change), searchable);
    const full = grown(left ?? client[field], change.add, searchable);
    const next = full ?? left;
    if (next) own[field] = next;
  }
  return own;
}

/** Changes the same fields of many clients as one operation; answers how many really changed. */
export async function bulkUpdate(
  work: UnitOfWork,
  sql: Reader,
  numbers: Int32Array,
  change: BulkChange,
  now: number,
): Promise<Done<number>> {
  return work.runLong(
    { label: 'clientBulkUpdate', params: { count: numbers.length } },
    async ({ write, breathe }) => {
      let changed = 0;
      for (const no of numbers) {
        const id = sql.value<string>('SELECT id FROM client WHERE no = ?', [no]);
        if (id !== undefined) {
          const patch = change.lists === undefined ? change.patch : patchFor(getClient(sql, id), change);
          if (updateClient(write, id, patch, now)) changed += 1;
        }
        await breathe();
      }
      return changed;
    },
    undefined,
    (count) => ({ count }),
  );
}
