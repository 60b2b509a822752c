import type { PlainDate } from '../../../shared/time.ts';
import type { Statements } from '../../db/statements.ts';
import type { Touched } from '../../db/writer.ts';
import { KeyChanges } from './client-key-table.ts';
import { settleClient } from './summary.ts';

/** Brings the derived rows of a few clients in line with what is recorded, in the caller's transaction. */
export function settle(sql: Statements, touched: Iterable<[string, number | null]>, today: PlainDate): void {
  const keys = new KeyChanges();
  for (const [id, no] of touched) settleClient(sql, id, no, today, keys);
  for (const _ of keys.write(sql)) continue;
}

/**
 * As {@link settle} for any number, pausing often. Cut off half-way, it leaves what the next settling of the same
 * clients puts right.
 */
export async function settleInTurns(
  sql: Statements,
  touched: Touched,
  today: PlainDate,
  breathe: () => Promise<void>,
): Promise<void> {
  const keys = new KeyChanges();
  for (const [id, no] of touched) {
    settleClient(sql, id, no, today, keys);
    await breathe();
  }
  for (const _ of keys.write(sql)) await breathe();
}
