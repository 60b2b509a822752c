import { addDays, daysBetween, type PlainDate } from '../../time.ts';
import type { ClientFacts, OrderFact } from './client-facts.ts';
import { earliest, latestFirst, nextDay, type Verdict } from './finding.ts';
import type { SignParameters } from './parameters.ts';

/** Invoices settled so far of which the usual lateness is told. */
const LEAST_PAID = 3;

/**
 * An overdue invoice, judged by how late this client usually pays. Its level counts and not its trend: past lateness
 * foretells the next late invoice with AUC .84–.88, its trend with .53 (docs/warning-signs.md).
 */
export function debt(facts: ClientFacts, { debt: { graceDays, severeDays } }: SignParameters): Verdict {
  const { today } = facts;
  const usual = usualLateness(facts.orders);
  const borne = Math.round(usual ?? 0) + graceDays;
  const changes: (PlainDate | null)[] = [];
  const late: (OrderFact & { readonly dueOn: PlainDate })[] = [];
  for (const order of facts.orders) {
    const { dueOn } = order;
    if (dueOn === null || order.paidOn !== null || owed(order) <= 0) continue;
    changes.push(addDays(dueOn, borne + 1), addDays(dueOn, borne + severeDays + 1));
    if (daysBetween(dueOn, today) > borne) late.push({ ...order, dueOn });
  }
  const changesOn = nextDay(today, changes);
  const oldest = earliest(late, ({ dueOn }) => dueOn);
  if (!oldest) return { finding: null, changesOn };
  const days = daysBetween(oldest.dueOn, today);
  return {
    finding: {
      severity: days > borne + severeDays ? 'severe' : 'warning',
      since: addDays(oldest.dueOn, borne + 1),
      countsFrom: oldest.dueOn,
      figures: {
        amount: late.reduce((sum, order) => sum + owed(order), 0),
        invoices: late.length,
        ...(usual === null ? {} : { usual: Math.round(usual) }),
      },
      names: [],
      events: latestFirst(late.map(({ id, dueOn }) => ({ kind: 'purchase', id, on: dueOn }))),
      episode: oldest.id,
    },
    changesOn,
  };
}

const owed = ({ amount, paid }: OrderFact): number => (amount ?? 0) - paid;

/** Mean days after the due date of the invoices that were settled; an early payment counts as none. */
export function usualLateness(orders: readonly OrderFact[]): number | null {
  const late = orders.flatMap(({ dueOn, paidOn }) =>
    dueOn === null || paidOn === null ? [] : [Math.max(0, daysBetween(dueOn, paidOn))],
  );
  return late.length < LEAST_PAID ? null : late.reduce((sum, days) => sum + days, 0) / late.length;
}
