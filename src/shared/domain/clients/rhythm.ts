import { addDays, addMonths, epochDay, type PlainDate } from '../../time.ts';
import { distinctDays, gapsBetween, medianOf } from '../rhythm/gaps.ts';
import { MIN_ORDER_DAYS } from '../rhythm/rhythm.ts';

export interface PurchaseFact {
  readonly date: PlainDate;
  /** Minor units of the profile's currency; a return is negative, null is unknown. */
  readonly amount: number | null;
  readonly dueOn: PlainDate | null;
  readonly paidOn: PlainDate | null;
  /** What was paid in parts of one not fully paid, in minor units. */
  readonly paidInParts?: number;
}

export interface BuyingFacts {
  readonly purchases: number;
  readonly firstPurchaseOn: PlainDate | null;
  readonly lastPurchaseOn: PlainDate | null;
  /** Null where nothing is known: no purchase on record, or none of the year with an amount. */
  readonly revenue12m: number | null;
  readonly revenuePrev12m: number | null;
  /** Median days between purchase days; null before the third purchase day. */
  readonly rhythmDays: number | null;
  /** Overdue and unpaid, in minor units. */
  readonly debt: number;
  /** The first day on which these facts change by themselves; null if never. */
  readonly changesOn: PlainDate | null;
}

/**
 * What a client's purchases say on the day `today`. Revenue counts the 12 months up to today and the 12 before
 * them; a purchase is a debt from the day after it fell due until it is paid.
 */
export function buyingFacts(purchases: readonly PurchaseFact[], today: PlainDate): BuyingFacts {
  const yearAgo = addMonths(today, -12);
  const twoYearsAgo = addMonths(today, -24);
  const days: number[] = [];
  const thisYear = createSum();
  const yearBefore = createSum();
  let debt = 0;
  let count = 0;
  let first: PlainDate | null = null;
  let last: PlainDate | null = null;
  let isRecorded = false;
  let changesOn: PlainDate | null = null;
  const changes = (on: PlainDate) => {
    if (on > today && (changesOn === null || on < changesOn)) changesOn = on;
  };
  for (const { date, amount, dueOn, paidOn, paidInParts = 0 } of purchases) {
    const value = amount ?? 0;
    if (date > today) {
      changes(date);
      continue;
    }
    isRecorded = true;
    if (date > yearAgo) {
      thisYear.add(amount);
      changes(leavesWindow(date, 12));
    } else if (date > twoYearsAgo) {
      yearBefore.add(amount);
      changes(leavesWindow(date, 24));
    }
    if (dueOn !== null && paidOn === null && value > paidInParts) {
      if (dueOn < today) debt += value - paidInParts;
      else changes(addDays(dueOn, 1));
    }
    if (value < 0) continue;
    count += 1;
    days.push(epochDay(date));
    if (first === null || date < first) first = date;
    if (last === null || date > last) last = date;
  }
  return {
    purchases: count,
    firstPurchaseOn: first,
    lastPurchaseOn: last,
    revenue12m: isRecorded ? thisYear.total() : null,
    revenuePrev12m: isRecorded ? yearBefore.total() : null,
    rhythmDays: medianGap(days),
    debt,
    changesOn,
  };
}

/** A sum that is unknown when it has parts and none of them is known. */
function createSum() {
  let total = 0;
  let parts = 0;
  let known = 0;
  return {
    add(part: number | null) {
      parts += 1;
      if (part === null) return;
      known += 1;
      total += part;
    },
    total: (): number | null => (parts > 0 && known === 0 ? null : total),
  };
}

/** The first day on which `date` is no longer within the last `months` months: 29 February leaves on 1 March. */
export function leavesWindow(date: PlainDate, months: number): PlainDate {
  const day = addMonths(date, months);
  return addMonths(day, -months) < date ? addDays(day, 1) : day;
}

/** Median distance between distinct days, in whole days; null when there are fewer than three of them. */
export function medianGap(days: readonly number[]): number | null {
  const distinct = distinctDays(days);
  const gap = distinct.length < MIN_ORDER_DAYS ? null : medianOf(gapsBetween(distinct));
  return gap === null ? null : Math.round(gap);
}
