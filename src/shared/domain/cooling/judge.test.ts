import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromEpochDay } from '../../time.ts';
import { drawHabits, factorsOf, habitsOf, type PortfolioPrior } from './factors.ts';
import { historyBefore, type Order, orderHistory } from './history.ts';
import { type CoolingModel, type Judgement, judge } from './judge.ts';
import { startWeights } from './weights.ts';

const PRIOR: PortfolioPrior = { rhythm: { gap: 30, low: 20, high: 45 }, orderSize: 10_000 };
const MODEL: CoolingModel = { prior: PRIOR, weights: startWeights, base: -1.5 };

const START = 19_000;
const orders = fc
  .array(
    fc.record({
      date: fc.integer({ min: START, max: START + 700 }).map(fromEpochDay),
      amount: fc.option(fc.integer({ min: -5000, max: 50_000 })),
    }),
    { minLength: 3, maxLength: 30 },
  )
  .filter((list) => orderHistory(list).days.length >= 3);
const END = START + 700;
const judged = (list: readonly Order[], on = END, model = MODEL): Judgement => {
  const judgement = judge(orderHistory(list), on, model);
  if (!judgement) throw new Error('too little history');
  return judgement;
};
const every = (gap: number, count: number, amount = 10_000): Order[] =>
  Array.from({ length: count }, (_, i) => ({ date: fromEpochDay(START + i * gap), amount }));

describe('an order history', () => {
  it('has a day once, without returns; what is known of its amounts summed', () => {
    const { days, amounts } = orderHistory([
      { date: '2026-03-02', amount: 500 },
      { date: '2026-03-01', amount: null },
      { date: '2026-03-02', amount: null },
      { date: '2026-03-02', amount: 250 },
      { date: '2026-03-03', amount: -750 },
      { date: '2026-03-04', amount: 0 },
    ]);
    expect(days.map(fromEpochDay)).toEqual(['2026-03-01', '2026-03-02', '2026-03-04']);
    expect(amounts).toEqual([Number.NaN, 750, 0]);
  });

  it('ends before a day', () => {
    const history = orderHistory(every(10, 5));
    expect(historyBefore(history, START + 20).days).toEqual([START, START + 10]);
    expect(historyBefore(history, START + 21).amounts).toHaveLength(3);
    expect(historyBefore(history, 0).days).toHaveLength(0);
  });
});

describe('factors', () => {
  const factors = (list: readonly Order[], silence: number) => {
    const history = orderHistory(list);
    const own = habitsOf(history, (history.days.at(-1) ?? 0) + silence);
    if (!own) throw new Error('too little history');
    return factorsOf(drawHabits(own, PRIOR), PRIOR);
  };

  it.each<[string, Order[], number, number[]]>([
    ['on time', every(30, 4), 20, [0, Math.log(1 / 3), -Math.log(4), 0, 0]],
    ['three gaps late', every(30, 4), 90, [Math.log(3), Math.log(1 / 3), -Math.log(4), Math.log(3), 0]],
    ['of half the usual size', every(30, 4, 5000), 20, [0, Math.log(1 / 3), -Math.log(4), 0, Math.log(2)]],
    [
      'of amounts unknown',
      every(30, 4).map(({ date }) => ({ date, amount: null })),
      20,
      [0, Math.log(1 / 3), -Math.log(4), 0, 0],
    ],
    ['of enormous orders', every(30, 4, 1e9), 20, [0, Math.log(1 / 3), -Math.log(4), 0, -2]],
  ])('%s', (_, list, silence, expected) => {
    factors(list, silence).forEach((factor, i) => expect(factor).toBeCloseTo(expected[i] ?? 0, 9));
  });
});

describe('the cooling score', () => {
  it('needs three order days: returns and orders of the same day make none', () => {
    const two = [...every(10, 2), ...every(10, 2), { date: fromEpochDay(START + 50), amount: -100 }];
    expect(judge(orderHistory(two), END, MODEL)).toBeNull();
    expect(
      judge(orderHistory([...two, { date: fromEpochDay(START + 60), amount: null }]), END, MODEL),
    ).not.toBeNull();
  });

  it('never falls while a client stays silent', () => {
    fc.assert(
      fc.property(orders, fc.nat(600), (list, more) => {
        expect(judged(list, END + more).score).toBeGreaterThanOrEqual(judged(list).score);
      }),
    );
  });

  it('does not know in what order records were made', () => {
    fc.assert(
      fc.property(
        orders.chain((list) =>
          fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
        ),
        ([list, shuffled]) => {
          expect(judged(shuffled)).toEqual(judged(list));
        },
      ),
    );
  });

  it('does not know in what unit money is counted', () => {
    fc.assert(
      fc.property(orders, fc.integer({ min: 2, max: 500 }), (list, unit) => {
        const scaled = list.map(({ date, amount }) => ({
          date,
          amount: amount === null ? null : amount * unit,
        }));
        const model = { ...MODEL, prior: { ...PRIOR, orderSize: (PRIOR.orderSize ?? 0) * unit } };
        expect(judged(scaled, END, model).score).toBeCloseTo(judged(list).score, 9);
      }),
    );
  });

  it('is the sum of what its factors add', () => {
    fc.assert(
      fc.property(orders, (list) => {
        const { score, contributions } = judged(list);
        expect(contributions).toHaveLength(startWeights.length);
        expect(contributions.reduce((sum, each) => sum + each, 0)).toBeCloseTo(score, 12);
      }),
    );
  });

  it('names a chance only once there is a base for it', () => {
    expect(judged(every(30, 5), END, { ...MODEL, base: null }).probability).toBeNull();
    const { score, probability } = judged(every(30, 5));
    expect(probability).toBeCloseTo(1 / (1 + Math.exp(1.5 - score)), 12);
  });

  it('takes agreed pauses out', () => {
    const on = START + 30 * 4 + 90;
    const withoutPause = judge(orderHistory(every(30, 5)), on, MODEL)?.score ?? 0;
    const withPause =
      judge(orderHistory(every(30, 5)), on, MODEL, (from, to) => Math.min(30, to - from))?.score ?? 0;
    expect(withPause).toBeLessThan(withoutPause);
  });
});
