import { epochDay, type PlainDate } from '../../time.ts';

/** The order days of a client: ascending distinct epoch days, and what was ordered on each, returns left out. */
export interface OrderHistory {
  readonly days: readonly number[];
  /** Minor units of one currency; `NaN` where no amount of that day is known. */
  readonly amounts: readonly number[];
}

export interface Order {
  readonly date: PlainDate;
  /** Minor units; negative is a return, null is unknown. */
  readonly amount: number | null;
}

/** The history that orders make, given in any order. */
export function orderHistory(orders: readonly Order[]): OrderHistory {
  const history = new HistoryBuilder();
  for (const { date, amount } of orders) history.add(epochDay(date), amount);
  return history.build();
}

/** Gathers the orders of one client, in any order. */
export class HistoryBuilder {
  readonly #days: number[] = [];
  readonly #amounts: number[] = [];
  #isSorted = true;

  /** @param amount as {@link Order.amount} */
  add(day: number, amount: number | null): void {
    if (amount !== null && amount < 0) return;
    const last = this.#days.length - 1;
    const lastDay = this.#days[last] ?? Number.NEGATIVE_INFINITY;
    if (day === lastDay) {
      this.#amounts[last] = addKnown(this.#amounts[last] ?? Number.NaN, amount);
      return;
    }
    if (day < lastDay) this.#isSorted = false;
    this.#days.push(day);
    this.#amounts.push(amount ?? Number.NaN);
  }

  build(): OrderHistory {
    if (this.#isSorted) return { days: this.#days, amounts: this.#amounts };
    const sorted = new HistoryBuilder();
    const order = this.#days.map((_, i) => i).sort((a, b) => (this.#days[a] ?? 0) - (this.#days[b] ?? 0));
    for (const i of order) {
      const amount = this.#amounts[i] ?? Number.NaN;
      sorted.add(this.#days[i] ?? 0, Number.isNaN(amount) ? null : amount);
    }
    return sorted.build();
  }
}

/** A sum of which nothing is known until one of its parts is. */
const addKnown = (sum: number, part: number | null): number =>
  part === null ? sum : (Number.isNaN(sum) ? 0 : sum) + part;

/** How many of the ascending days lie before a day. */
export function countBefore(days: readonly number[], day: number): number {
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
export function historyBefore(history: OrderHistory, day: number): OrderHistory {
  const known = countBefore(history.days, day);
  if (known === history.days.length) return history;
  return { days: history.days.slice(0, known), amounts: history.amounts.slice(0, known) };
}
