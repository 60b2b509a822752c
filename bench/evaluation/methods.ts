import type { ClientHistory } from '../../src/main/features/cooling/histories.ts';
import { historyBefore, type OrderHistory, orderHistory } from '../../src/shared/domain/cooling/history.ts';
import { gapsBetween, medianOf, quantile } from '../../src/shared/domain/rhythm/gaps.ts';
import { type BgNbd, chanceOfNoOrder, fitBgNbd, type RepeatHistory } from './bg-nbd.ts';
import type { Judged } from './judge-at.ts';

/** Everything that is compared, the product's score first. Each says more for a client that worries it more. */
export const methodNames = [
  'Fealty',
  'silent > 90 days',
  'silence ratio',
  'recency',
  'RFM',
  'BG/NBD',
  'rule 2-1-1',
] as const;
export type MethodName = (typeof methodNames)[number];

/** A client on a day, and what each method said of it by orders before that day. */
export interface Compared {
  readonly judged: Judged;
  readonly scores: Readonly<Record<MethodName, number>>;
}

const HORIZON_DAYS = 90;
const WEEK_DAYS = 7;

/** BG/NBD of every client first seen before a day, by orders before it. `from` is the fit of an earlier day. */
export const bgNbdBefore = (histories: readonly ClientHistory[], day: number, from?: BgNbd): BgNbd =>
  fitBgNbd([...repeatsBefore(histories, day).values()], from);

/** Each client's chance of no order within 90 days from a day. */
export function chancesOf(
  model: BgNbd,
  histories: readonly ClientHistory[],
  day: number,
): Map<string, number> {
  const chances = new Map<string, number>();
  for (const [clientId, history] of repeatsBefore(histories, day))
    chances.set(clientId, chanceOfNoOrder(model, history, HORIZON_DAYS / WEEK_DAYS));
  return chances;
}

/** Repeat histories in weeks. */
function repeatsBefore(histories: readonly ClientHistory[], day: number): Map<string, RepeatHistory> {
  const repeats = new Map<string, RepeatHistory>();
  for (const { clientId, history } of histories) {
    const { days } = historyBefore(history, day);
    const [first, last] = [days[0], days.at(-1)];
    if (first === undefined || last === undefined) continue;
    repeats.set(clientId, {
      repeats: days.length - 1,
      last: (last - first) / WEEK_DAYS,
      age: (day - first) / WEEK_DAYS,
    });
  }
  return repeats;
}

/** What every method says of the clients that were judged on a day. */
export function compare(
  judged: readonly Judged[],
  histories: ReadonlyMap<string, ClientHistory>,
  day: number,
  chances: ReadonlyMap<string, number>,
): Compared[] {
  const known = judged.map(({ clientId }) => knownBefore(histories.get(clientId), day));
  const spend = known.map(spendOf);
  const rfm = {
    recency: quintiles(judged.map(({ habits }) => habits.rhythm.silence)),
    frequency: quintiles(judged.map(({ habits }) => habits.rhythm.orderDays)),
    money: quintiles(spend),
  };
  return judged.map((each, i) => {
    const { silence, recentGap, overdue, orderDays } = each.habits.rhythm;
    return {
      judged: each,
      scores: {
        Fealty: each.score,
        'silent > 90 days': silence > HORIZON_DAYS ? 1 : 0,
        'silence ratio': silence / (medianOf(gapsBetween(known[i]?.days ?? [])) ?? 1),
        recency: silence,
        RFM: rfm.recency(silence) - rfm.frequency(orderDays) - rfm.money(spend[i] ?? 0),
        'BG/NBD': chances.get(each.clientId) ?? Number.NaN,
        'rule 2-1-1': (overdue ** 2 * recentGap) / orderDays,
      },
    };
  });
}

const NOTHING: OrderHistory = orderHistory([]);

/** What was known of a client before a day. */
const knownBefore = (known: ClientHistory | undefined, day: number): OrderHistory =>
  historyBefore(known?.history ?? NOTHING, day);

const spendOf = ({ amounts }: OrderHistory): number =>
  amounts.reduce((sum, each) => sum + (Number.isNaN(each) ? 0 : each), 0);

/** In which fifth of the values a value lies, from 0 to 4. */
function quintiles(values: readonly number[]): (value: number) => number {
  const sorted = Float64Array.from(values).sort();
  const edges = [0.2, 0.4, 0.6, 0.8].map((share) => quantile(sorted, share));
  return (value) => edges.filter((edge) => value > edge).length;
}
