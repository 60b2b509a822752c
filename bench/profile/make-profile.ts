import { mkdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Database } from 'better-sqlite3';
import { openDatabase } from '../../src/main/db/open-database.ts';
import { Statements } from '../../src/main/db/statements.ts';
import { tidySearchIndex } from '../../src/main/features/clients/search-index.ts';
import { settle } from '../../src/main/features/clients/settle.ts';
import { localDate } from '../../src/shared/time.ts';
import { type Dimensions, dimensionsOf, MANAGERS } from './dimensions.ts';
import { type FilledClient, fillClients } from './fill-clients.ts';
import { fillEvents } from './fill-events.ts';
import { createIds } from './ids.ts';
import { createRandom } from './random.ts';

const SEED = 20_260_101;
const CLIENTS_PER_TURN = 2_000;

/** What the benchmarks know of a generated profile besides its rows. */
export interface ProfileFacts {
  readonly dimensions: Dimensions;
  /** The client with 200 events. */
  readonly eventfulClient: string;
  readonly managers: number;
}

/** Generates a profile into `folder`: straight inserts into the real schema, then the derived rows of every client. */
export async function makeProfile(folder: string, clients: number): Promise<ProfileFacts> {
  const dimensions = dimensionsOf(clients);
  const backups = join(folder, 'backups');
  const db = await openDatabase(join(folder, 'fealty.db'), backups);
  try {
    const today = localDate(Date.now());
    const random = createRandom(SEED);
    const fill = db.transaction((): { all: FilledClient[]; one: FilledClient } => {
      const all = fillClients(db, dimensions, today, random, createIds(random));
      const one = all[Math.floor(all.length / 3)];
      if (one === undefined) throw new RangeError('A profile needs clients');
      fillEvents(db, dimensions, all, one, today, random);
      return { all, one };
    });
    const { all, one } = fill.immediate();
    settleAll(db, all, today);
    db.pragma('wal_checkpoint(TRUNCATE)');
    pretendBackup(backups);
    const facts = { dimensions, eventfulClient: one.id, managers: MANAGERS };
    writeFileSync(join(folder, 'facts.json'), JSON.stringify(facts));
    return facts;
  } finally {
    db.close();
  }
}

function settleAll(db: Database, clients: readonly FilledClient[], today: string): void {
  const sql = new Statements(db);
  for (let at = 0; at < clients.length; at += CLIENTS_PER_TURN) {
    const some = clients.slice(at, at + CLIENTS_PER_TURN);
    db.transaction(() => {
      settle(
        sql,
        some.map(({ id }) => [id, null]),
        today,
      );
    }).immediate();
  }
  const tidy = db.transaction(() => tidySearchIndex(sql));
  while (tidy.immediate()) continue;
}

/** The core backs a profile up once a day, soon after its start; that is not what is measured here. */
export function pretendBackup(backups: string): void {
  mkdirSync(backups, { recursive: true });
  const file = join(backups, 'fealty-9999-01-01T00-00-00.db');
  writeFileSync(file, '');
  utimesSync(file, new Date(), new Date());
}
