import { epochDay, type PlainDate } from '../../time.ts';

/** The order days of a client: ascending distinct epoch days, and what was ordered on each, returns left out. */
export interface OrderHistory {
  readonly days: Int32Array;
  /** Minor units of one currency; `NaN` where no amount of that day is known. */
  readonly amounts: Float64Array;
}

export interface Order {
  readonly date: PlainDate;
  /** Minor units; negative is a return, null is unknown. */
  readonly amount: number | null;
}

/** The history that orders make, given in any order. */
export function orderHistory(orders: readonly Order[]): OrderHistory {
  const byDay = new Map<number, number>();
  for (const { date, amount } of orders) {
    if (amount !== null && amount < 0) continue;
    const day = epochDay(date);
    byDay.set(day, addKnown(byDay.get(day) ?? Number.NaN, amount));
  }
  const days = Int32Array.from(byDay.keys()).sort();
  return { days, amounts: Float64Array.from(days, (day) => byDay.get(day) ?? Number.NaN) };
}

/** A sum of which nothing is known until one of its parts is. */
export const addKnown = (sum: number, part: number | null): number =>
  part === null ? sum : (Number.isNaN(sum) ? 0 : sum) + part;

/** How many of the ascending days lie before a day. */
export function countBefore(days: Int32Array, day: number): number {
  let from = 0;
  let to = days.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((days[middle] ?? 0) < day) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What was known of a history before a day. */
export function historyBefore({ days, amounts }: OrderHistory, day: number): OrderHistory {
  const known = countBefore(days, day);
  return { days: days.subarray(0, known), amounts: amounts.subarray(0, known) };
}
