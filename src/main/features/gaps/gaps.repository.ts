import type { Output } from '../../../shared/contract/contract.ts';
import { gapBits, gapKinds } from '../../../shared/domain/gaps/gaps.ts';
import type { Reader } from '../../db/statements.ts';

const COUNTS = `SELECT count(*), coalesce(sum(gaps = 0), 0)${gapKinds
  .map((kind) => `, coalesce(sum(gaps & ${gapBits[kind]} <> 0), 0)`)
  .join('')} FROM client_summary WHERE status <> 'lost'`;

/** How many clients lack each thing, in one pass over the summaries. */
export function gapCounts(sql: Reader): Output<'gaps.counts'> {
  const [clients = 0, complete = 0, ...counts] = (sql.tuples(COUNTS)[0] ?? []) as number[];
  return { clients, complete, counts: gapKinds.map((kind, i) => ({ kind, count: counts[i] ?? 0 })) };
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
