import type { Database } from 'better-sqlite3';
import { firstSchema } from './migrations/0010-first-schema.ts';
import { whyTheyStay } from './migrations/0020-why-they-stay.ts';
import { bonds } from './migrations/0030-bonds.ts';
import { gaps } from './migrations/0032-gaps.ts';
import { whatHappened } from './migrations/0034-what-happened.ts';
import { nothingIsLost } from './migrations/0036-nothing-is-lost.ts';

export interface Migration {
  /** `user_version` after it; numbered with gaps for those between. */
  readonly version: number;
  readonly sql: string;
}

export const migrations: readonly Migration[] = [
  { version: 10, sql: firstSchema },
  { version: 20, sql: whyTheyStay },
  { version: 30, sql: bonds },
  { version: 32, sql: gaps },
  { version: 34, sql: whatHappened },
  { version: 36, sql: nothingIsLost },
];

export const newestVersion = (known: readonly Migration[] = migrations): number => known.at(-1)?.version ?? 0;

/**
 * Brings the schema to the newest version in one transaction. Foreign keys are off while it runs, set before
 * BEGIN: a table rebuilt with them on would take its children along.
 *
 * @throws Error when a migration leaves a row without its parent; the database stays as it was.
 */
export function migrate(db: Database, known: readonly Migration[] = migrations): void {
  const from = db.pragma('user_version', { simple: true }) as number;
  const due = known.filter(({ version }) => version > from);
  if (due.length === 0) return;
  db.pragma('foreign_keys = OFF');
  try {
    db.transaction(() => {
      for (const { version, sql } of due) {
        db.exec(sql);
        db.pragma(`user_version = ${version}`);
      }
      const orphans = db.pragma('foreign_key_check') as unknown[];
      if (orphans.length > 0) throw new Error(`migration left ${orphans.length} orphan rows`);
    }).immediate();
  } finally {
    db.pragma('foreign_keys = ON');
  }
}
