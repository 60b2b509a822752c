import type { Language } from '../../../../shared/contract/settings.ts';
import { addDays, daysBetween, type PlainDate } from '../../../../shared/time.ts';
import { type Fault, faults } from '../words/faults.ts';
import { say } from '../words/said.ts';
import type { Company } from './company.ts';
import { HORIZON, workday, workdayAgo } from './days.ts';
import type { Habits } from './habits.ts';
import type { Lot } from './lots.ts';
import { orderDays, sizeAt } from './order-days.ts';
import type { Random } from './random.ts';
import type { SamplePurchase } from './sample-client.ts';

/** Kopecks in a cent: close enough for a sample. */
const RATES = { EUR: 95, USD: 85 } as const;
const LEAST_ORDER = 350_000;
const RETURNS = 0.015;
const MOST_CLIENTS = 1000;
/** The number of the first order shows that there were many before it. */
const ORDERS_BEFORE = 100;

/** What is recorded of a client's buying, and the days before today on which something was worth a talk. */
export interface Buying {
  /** Earliest first. */
  readonly purchases: readonly SamplePurchase[];
  readonly firstDay: number | null;
  readonly lastDay: number | null;
  /** Deliveries that came later than a loyal client bears. */
  readonly slips: readonly number[];
  readonly returns: readonly { readonly day: number; readonly fault: Fault }[];
  /** Due days of what is still unpaid. */
  readonly debts: readonly number[];
}

export function makeBuying(
  random: Random,
  {
    habits,
    company,
    lot,
    today,
    language,
  }: {
    readonly habits: Habits;
    readonly company: Company;
    readonly lot: Lot;
    readonly today: PlainDate;
    readonly language: Language;
  },
): Buying {
  const days = orderDays(random, lot.story, habits.rhythm);
  const purchases: SamplePurchase[] = [];
  const returns: Buying['returns'][number][] = [];
  const currency = company.currency ?? 'RUB';
  const inCurrency = (kopecks: number): number =>
    company.currency === null ? kopecks : Math.round(kopecks / RATES[company.currency] / 100) * 100;

  for (const day of days.toReversed()) {
    const date = workdayAgo(today, day);
    const orderNumber = numberOf(language, day, lot.index);
    const amount = inCurrency(orderSize(random, habits, sizeAt(lot.story, day), date));
    const order = {
      date,
      amount,
      currency,
      orderNumber,
      ...delivery(random, habits, date, today),
      ...payment(random, habits, date, today),
      note: null,
    };
    purchases.push(order);
    const back = workday(addDays(order.deliveryMade ?? date, random.int(2, 8)));
    const isReturned = random.chance(RETURNS);
    const share = random.between(0.05, 0.35);
    const fault = random.pick(faults);
    if (!isReturned || back > today) continue;
    returns.push({ day: daysBetween(back, today), fault });
    purchases.push(
      returnOf(order, back, -Math.round((amount * share) / 100) * 100, say(fault.note, language)),
    );
  }
  const settled = lot.isDebtor ? leaveDebts(random, purchases, today) : purchases;
  return {
    purchases: settled.toSorted((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0)),
    firstDay: days.at(-1) ?? null,
    lastDay: days[0] ?? null,
    slips: slipsOf(purchases, today),
    returns,
    debts: debtsOf(settled, today),
  };
}

const slipsOf = (purchases: readonly SamplePurchase[], today: PlainDate): number[] =>
  purchases.flatMap(({ date, deliveryPromised, deliveryMade }) => {
    if (deliveryPromised === null || deliveryMade === null) return [];
    const bearable = Math.max(3, 0.3 * daysBetween(date, deliveryPromised));
    return daysBetween(deliveryPromised, deliveryMade) > bearable
      ? [daysBetween(deliveryPromised, today)]
      : [];
  });

const debtsOf = (purchases: readonly SamplePurchase[], today: PlainDate): number[] =>
  purchases.flatMap(({ dueOn, paidOn }) =>
    dueOn !== null && paidOn === null && dueOn < today ? [daysBetween(dueOn, today)] : [],
  );

/** Orders are numbered as time goes on, over all clients. */
const numberOf = (language: Language, day: number, index: number): string =>
  `${say(['ЗК', 'SO'], language)}-${(ORDERS_BEFORE + HORIZON - day) * MOST_CLIENTS + index}`;

function orderSize(random: Random, habits: Habits, story: number, date: PlainDate): number {
  const usual = (habits.yearly * habits.rhythm) / 365;
  const monthsOff = Math.abs(Number(date.slice(5, 7)) - habits.trade.peakMonth);
  const season = 1.25 - 0.5 * (Math.min(monthsOff, 12 - monthsOff) / 6);
  const chance = 0.6 + 0.4 * (random.next() + random.next());
  const kopecks = Math.max(LEAST_ORDER * random.between(0.8, 1.6), usual * story * season * chance);
  return Math.round(kopecks / 5000) * 5000;
}

function delivery(
  random: Random,
  { lead, isServedLate }: Habits,
  date: PlainDate,
  today: PlainDate,
): Pick<SamplePurchase, 'deliveryPromised' | 'deliveryMade'> {
  const slip = random.weighted([
    [0, isServedLate ? 55 : 82],
    [Math.max(1, Math.round(lead * random.between(0.1, 0.3))), 12],
    [Math.max(3, Math.round(lead * random.between(0.4, 0.9))), isServedLate ? 25 : 4],
    [random.int(20, 40), isServedLate ? 6 : 0.4],
  ]);
  if (random.chance(0.1)) return { deliveryPromised: null, deliveryMade: null };
  const deliveryPromised = workday(addDays(date, lead));
  const made = workday(addDays(deliveryPromised, slip));
  return { deliveryPromised, deliveryMade: made <= today ? made : null };
}

/** Most pay on the day or before it, some a little late; nobody but a debtor is late today. */
function payment(
  random: Random,
  { terms }: Habits,
  date: PlainDate,
  today: PlainDate,
): Pick<SamplePurchase, 'dueOn' | 'paidOn'> {
  const delay = random.weighted([
    [random.int(-4, 0), 70],
    [random.int(1, 6), 24],
    [random.int(7, 18), 6],
  ]);
  if (terms === null) return { dueOn: date, paidOn: date };
  const dueOn = addDays(date, terms);
  const paid = addDays(dueOn, Math.max(-terms, delay));
  if (paid <= today) return { dueOn, paidOn: paid };
  return { dueOn, paidOn: dueOn < today ? today : null };
}

const returnOf = (order: SamplePurchase, date: PlainDate, amount: number, note: string): SamplePurchase => ({
  date,
  amount,
  currency: order.currency,
  orderNumber: order.orderNumber,
  deliveryPromised: null,
  deliveryMade: null,
  dueOn: null,
  paidOn: null,
  note,
});

/** The last one to three orders that fell due stay unpaid. */
function leaveDebts(
  random: Random,
  purchases: readonly SamplePurchase[],
  today: PlainDate,
): SamplePurchase[] {
  const due = purchases.filter(({ amount, dueOn }) => (amount ?? 0) > 0 && dueOn !== null && dueOn < today);
  const unpaid = new Set(due.slice(-random.int(1, 3)));
  return purchases.map((each) => (unpaid.has(each) ? { ...each, paidOn: null } : each));
}
