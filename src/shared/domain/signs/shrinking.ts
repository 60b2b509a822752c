import { addDays, daysBetween, type PlainDate } from '../../time.ts';
import type { ClientFacts, OrderFact } from './client-facts.ts';
import { latestFirst, leavesOn, nextDay, nothingFound, type Verdict } from './finding.ts';
import type { SignParameters } from './parameters.ts';

/** How many windows before the last make the usual. */
const USUAL_WINDOWS = 4;

/**
 * Orders have shrunk against the client's own usual. A fact and no more than a notice: alone it foretells little
 * (lift 1.1–1.5, partly regression to the mean, docs/warning-signs.md), and the sentence says so.
 */
export function shrinking(facts: ClientFacts, { shrinking: limits }: SignParameters): Verdict {
  const { today } = facts;
  const halfYear = halfYearOf(today);
  const { share, windowDays, leastOrders } = limits;
  const orders = facts.orders.filter(({ amount }) => amount !== null);
  const from = addDays(today, -windowDays);
  const usualFrom = addDays(today, -windowDays * (1 + USUAL_WINDOWS));
  const first = orders.map(({ on }) => on).toSorted()[0];
  if (first === undefined) return nothingFound;
  const changes = [
    ...orders.flatMap(({ on }) => [leavesOn(on, windowDays), leavesOn(on, windowDays * (1 + USUAL_WINDOWS))]),
    ...Array.from({ length: USUAL_WINDOWS }, (_, i) => addDays(first, windowDays * (2 + i))),
  ];
  const usual = orders.filter(({ on }) => on > usualFrom && on <= from);
  const windows = Math.min(USUAL_WINDOWS, Math.floor(daysBetween(first, from) / windowDays));
  const now = orders.filter(({ on }) => on > from);
  const [spent, usually] = [sum(now), sum(usual) / Math.max(1, windows)];
  if (usual.length < leastOrders || windows < 1 || usually <= 0 || spent > usually * share)
    return { finding: null, changesOn: nextDay(today, changes) };
  return {
    finding: {
      severity: 'notice',
      since: from,
      countsFrom: null,
      figures: {
        spent,
        usual: Math.round(usually),
        percent: Math.round((1 - spent / usually) * 100),
        windowDays,
      },
      names: [],
      events: latestFirst(now.map(({ id, on }) => ({ kind: 'purchase', id, on }))),
      // The condition comes and goes with every single order, so it is one sign a half-year.
      episode: halfYear.name,
    },
    changesOn: nextDay(today, [halfYear.next, ...changes]),
  };
}

const sum = (orders: readonly OrderFact[]): number =>
  orders.reduce((total, { amount }) => total + (amount ?? 0), 0);

function halfYearOf(day: PlainDate): { name: string; next: PlainDate } {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return month <= 6
    ? { name: `${year}-1`, next: `${year}-07-01` }
    : { name: `${year}-2`, next: `${year + 1}-01-01` };
}
