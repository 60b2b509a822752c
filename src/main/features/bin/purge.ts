import { setImmediate as nextTurn } from 'node:timers/promises';
import type { Reader } from '../../db/statements.ts';
import type { UnitOfWork } from '../../db/unit-of-work.ts';
import { dueForPurge, purgeClient } from './bin.repository.ts';

/** Clients erased in one transaction; the journal is looked through once for each. */
const AT_ONCE = 100;

interface PurgeParts {
  readonly sql: Reader;
  readonly work: UnitOfWork;
  /** Clears what is left of erased rows in the search index and the log. */
  readonly sweep: () => Promise<void>;
}

/** Deletes clients in the bin for good; answers how many went, those merged into them among them. */
export async function purgeClients(
  { sql, work, sweep }: PurgeParts,
  ids: readonly string[],
): Promise<number> {
  const isInBin = (id: string) =>
    sql.value('SELECT 1 FROM client WHERE id = ? AND removed_at IS NOT NULL', [id]) !== undefined;
  let purged = 0;
  for (let at = 0; at < ids.length; at += AT_ONCE) {
    work.erase((eraser) => {
      // One may have gone already, as part of another that it was merged into.
      for (const id of ids.slice(at, at + AT_ONCE)) if (isInBin(id)) purged += purgeClient(eraser, id);
    });
    await nextTurn();
  }
  if (purged > 0) await sweep();
  return purged;
}

/** Deletes for good the clients whose time in the bin is over. */
export async function purgeDue(parts: PurgeParts, now: number): Promise<number> {
  let purged = 0;
  for (;;) {
    const due = dueForPurge(parts.sql, now, AT_ONCE);
    if (due.length === 0) return purged;
    purged += await purgeClients(parts, due);
  }
}
