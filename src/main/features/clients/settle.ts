import type { PlainDate } from '../../../shared/time.ts';
import type { Reader, Statements } from '../../db/statements.ts';
import type { Affected, Touched } from '../../db/writer.ts';
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

/** More clients than anybody remembers single changes of. */
const MANY = 1000;

/** The numbers of the clients that a commit affected, of those that are gone too; null for many or all. */
export function numbersOf(sql: Reader, affected: Affected): number[] | null {
  if (affected === 'everyone' || affected.size > MANY) return null;
  const numbers: number[] = [];
  for (const [id, known] of affected) {
    const no = known ?? sql.value<number>('SELECT no FROM client WHERE id = ?', [id]);
    if (no !== undefined) numbers.push(no);
  }
  return numbers;
}
