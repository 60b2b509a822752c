import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { createBreath } from '../../src/main/breath.ts';
import { type ClientHistory, readHistories } from '../../src/main/features/cooling/histories.ts';
import { openProfile } from '../../src/main/profile-core.ts';
import { type Client, createClient } from '../../src/shared/contract/client.ts';
import { finishJob } from '../finish-job.ts';
import type { OrderRow } from './order-file.ts';

/** The fields of the import, in the order of the columns that are written for it. */
const fields = {
  client: (_: OrderRow, name: string) => name,
  date: ({ date }) => date,
  amount: ({ amount }) => plainAmount(amount),
  orderNumber: ({ orderId }) => orderId,
  deliveryPromised: ({ deliveryPromised }) => deliveryPromised,
  deliveryMade: ({ deliveryMade }) => deliveryMade,
  dueOn: ({ dueOn }) => dueOn,
  paidOn: ({ paidOn }) => paidOn,
} satisfies Record<string, (row: OrderRow, name: string) => string>;

/** So many rows go into one import, for none to take long; those of one client stay together, for repeats to be told apart. */
const ROWS_OF_A_FILE = 40_000;

export interface Imported {
  /** What the profile now knows of each client, under the `client_id` of the file. */
  readonly histories: readonly ClientHistory[];
  /** Rows that the import took, and those it refused: no client, or no date that the calendar has. */
  readonly taken: number;
  readonly refused: number;
}

/**
 * Brings orders into a new profile by the product's own import, and answers what it then knows. The profile lives in
 * memory and is gone afterwards. A `client_id` becomes a client of its own whatever it looks like.
 *
 * @throws Error where rows are lost on the way; AppError of the import
 */
export async function importOrders(rows: readonly OrderRow[]): Promise<Imported> {
  const folder = mkdtempSync(join(tmpdir(), 'fealty-orders-'));
  const core = await openProfile({ folder, kind: 'own', inMemory: true });
  try {
    const client = createClient({
      call: (name, input) => core.call(name, input, { mayNamePaths: true }),
      subscribe: (listener) => core.subscribe(listener),
    });
    const idOf = new Map<string, string>();
    let taken = 0;
    let refused = 0;
    for (const part of split(rows)) {
      const path = join(folder, 'orders.csv');
      writeFileSync(path, Papa.unparse(tableOf(part, idOf), { header: true }));
      const result = await importFile(client, path);
      taken += Number(result['purchases']);
      refused += Number(result['refused']);
    }
    if (taken + refused !== rows.length)
      throw new Error(`Of ${rows.length} rows ${taken} came in and ${refused} were refused: some were lost.`);
    const { sql } = core.parts;
    const histories = await readHistories(sql, createBreath());
    const nameOf = new Map(
      sql.all<{ id: string; name: string }>('SELECT id, name FROM client').map(({ id, name }) => [id, name]),
    );
    return {
      histories: histories.map(({ clientId, history }) => ({
        clientId: idOf.get(nameOf.get(clientId) ?? '') ?? '',
        history,
      })),
      taken,
      refused,
    };
  } finally {
    await core.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function importFile(client: Client, path: string) {
  const { id } = await client.call('imports.open', { file: path, fileName: 'orders.csv' });
  await client.call('imports.configure', {
    id,
    table: { encoding: 'utf-8', delimiter: ',', headerRow: 0 },
    kind: 'purchases',
    mapping: Object.keys(fields),
  });
  return finishJob(client, () => client.call('imports.apply', { id, duplicates: 'update', rows: [] }));
}

/** Rows client by client, in files that an import takes. */
function* split(rows: readonly OrderRow[]): Generator<readonly OrderRow[]> {
  let part: OrderRow[] = [];
  for (const ofClient of Map.groupBy(rows, ({ clientId }) => clientId).values()) {
    if (part.length > 0 && part.length + ofClient.length > ROWS_OF_A_FILE) {
      yield part;
      part = [];
    }
    part = part.concat(ofClient);
  }
  if (part.length > 0) yield part;
}

/** The table for the import; each client under a name that resembles no other and is remembered in `idOf`. */
function tableOf(rows: readonly OrderRow[], idOf: Map<string, string>): Record<string, string>[] {
  const nameOf = new Map<string, string>();
  return rows.map((row) => {
    let name = nameOf.get(row.clientId);
    if (name === undefined) {
      name = row.clientId === '' ? '' : `Client ${100_000 + idOf.size}`;
      nameOf.set(row.clientId, name);
      idOf.set(name, row.clientId);
    }
    return Object.fromEntries(Object.entries(fields).map(([field, of]) => [field, of(row, name)]));
  });
}

/** A number of any precision with two decimals, so that no mark in it can be read as one of thousands. */
const plainAmount = (amount: string): string =>
  amount === '' || !Number.isFinite(Number(amount)) ? amount : Number(amount).toFixed(2);
