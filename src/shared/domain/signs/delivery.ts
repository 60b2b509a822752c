import { addDays, daysBetween, type PlainDate } from '../../time.ts';
import type { ClientFacts, OrderFact } from './client-facts.ts';
import { earliest, isWithin, latestFirst, leavesOn, nextDay, type Verdict } from './finding.ts';
import type { SignParameters } from './parameters.ts';

interface Slip {
  readonly id: string;
  readonly promised: PlainDate;
  readonly isOpen: boolean;
  /** The agreed time, and how late it came or is so far. */
  readonly agreed: number;
  readonly days: number;
}

/**
 * A delivery later than was agreed. Loyal clients bear a slip of 25–30 % of the agreed time; one of a month or two,
 * repeatedly, loses them (domain.md §6). So a slip is a share of the agreed time, and a repeated one is severe.
 */
export function delivery(facts: ClientFacts, parameters: SignParameters): Verdict {
  const { today, orders } = facts;
  const { delivery: limits, memoryDays } = parameters;
  const slipsOver = (share: number, { agreed }: Slip) =>
    Math.max(limits.leastDays, Math.floor(agreed * share) + 1);
  const known = orders.flatMap((order) => slipOf(order, today));
  const slips = known.filter(
    (slip) => slip.days >= slipsOver(limits.borne, slip) && isWithin(slip.promised, memoryDays, today),
  );
  const changesOn = nextDay(
    today,
    known.flatMap((slip) => [
      leavesOn(slip.promised, memoryDays),
      ...(slip.isOpen
        ? [limits.borne, limits.severe].map((share) => addDays(slip.promised, slipsOver(share, slip)))
        : []),
    ]),
  );
  const worst = slips.toSorted((a, b) => b.days / b.agreed - a.days / a.agreed || (a.id < b.id ? -1 : 1))[0];
  const first = earliest(slips, ({ promised }) => promised);
  if (!worst || !first) return { finding: null, changesOn };
  return {
    finding: {
      severity: worst.days >= slipsOver(limits.severe, worst) || slips.length > 1 ? 'severe' : 'warning',
      since: addDays(first.promised, slipsOver(limits.borne, first)),
      countsFrom: worst.isOpen ? worst.promised : null,
      figures: { agreed: worst.agreed, times: slips.length, ...(worst.isOpen ? {} : { days: worst.days }) },
      names: [],
      events: latestFirst(slips.map(({ id, promised }) => ({ kind: 'purchase', id, on: promised }))),
      episode: first.id,
    },
    changesOn,
  };
}

function slipOf({ id, on, deliveryPromised, deliveryMade }: OrderFact, today: PlainDate): Slip[] {
  if (deliveryPromised === null) return [];
  return [
    {
      id,
      promised: deliveryPromised,
      isOpen: deliveryMade === null,
      agreed: Math.max(1, daysBetween(on, deliveryPromised)),
      days: Math.max(0, daysBetween(deliveryPromised, deliveryMade ?? today)),
    },
  ];
}
