import type { Output } from '../../../shared/contract/contract.ts';
import { gapBits, gapKinds } from '../../../shared/domain/gaps/gaps.ts';
import type { Reader } from '../../db/statements.ts';

/** How many clients lack each thing; both questions are answered from an index alone. */
export function gapCounts(sql: Reader): Output<'gaps.counts'> {
  const masks = sql.tuples('SELECT gaps, count(*) FROM client_summary GROUP BY gaps') as [number, number][];
  const lost = sql.value<number>(`SELECT count(*) FROM client_summary WHERE status = 'lost'`) ?? 0;
  const sum = (isMeant: (mask: number) => boolean): number =>
    masks.reduce((total, [mask, count]) => (isMeant(mask) ? total + count : total), 0);
  return {
    clients: sum(() => true) - lost,
    // Of a lost client nothing is missed.
    complete: sum((mask) => mask === 0) - lost,
    counts: gapKinds.map((kind) => ({ kind, count: sum((mask) => (mask & gapBits[kind]) !== 0) })),
  };
}

/** Clients that lack something of a mask, the weightiest first: by tier, revenue of 12 months, and how long we know them. */
export const clientsLacking = (
  sql: Reader,
  mask: number,
  limit: number,
): { clientId: string; gaps: number }[] =>
  sql.all(
    `SELECT c.id AS clientId, s.gaps FROM (
       SELECT no, gaps, tier, revenue_12m FROM client_summary WHERE gaps & ? <> 0
       ORDER BY tier IS NULL, tier, revenue_12m DESC, no LIMIT ?
     ) s JOIN client c ON c.no = s.no ORDER BY s.tier IS NULL, s.tier, s.revenue_12m DESC, s.no`,
    [mask, limit],
  );
