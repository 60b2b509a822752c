import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finish } from '../../testing/finish.ts';
import { epochDay } from '../../time.ts';
import { distinctDays, quantile } from './gaps.ts';
import { daysOutside, seasonPauses } from './pauses.ts';
import { drawRhythm, type Rhythm, rhythmOf, rhythmPrior } from './rhythm.ts';

const PRIOR = { gap: 30, low: 20, high: 45 };
const every = (gap: number, orders: number) => Array.from({ length: orders }, (_, i) => i * gap);
const orderDays = fc
  .array(fc.integer({ min: 0, max: 1500 }), { minLength: 3, maxLength: 25 })
  .map(distinctDays)
  .filter((days) => days.length >= 3);
const own = (days: readonly number[], on: number): Rhythm => {
  const rhythm = rhythmOf(days, on);
  if (!rhythm) throw new Error('no rhythm');
  return rhythm;
};

describe('the rhythm of order days', () => {
  it('begins with the third day', () => {
    expect([rhythmOf([], 9), rhythmOf([1], 9), rhythmOf([1, 5], 9)]).toEqual([null, null, null]);
    expect(rhythmOf([1, 5, 8], 9)).not.toBeNull();
  });

  it.each<[string, number[], number, Partial<Rhythm>]>([
    ['regular', every(21, 14), 273 + 63, { usualGap: 21, low: 21, high: 21, silence: 63, overdue: 3 }],
    ['on time', every(21, 14), 273 + 10, { silence: 10, overdue: 1, isUncertain: false, orderDays: 14 }],
    ['two gaps', [0, 10, 40], 40, { usualGap: 20, low: 15, high: 25, longestGap: 30, isUncertain: true }],
    ['daily', every(1, 5), 4, { usualGap: 1, silence: 0, overdue: 1, isUncertain: false }],
    ['slowing down', [0, 10, 20, 30, 40, 70, 100], 100, { usualGap: 10, longestGap: 30 }],
  ])('%s', (_, days, on, expected) => {
    expect(rhythmOf(days, on)).toMatchObject(expected);
  });

  it('gives the newest gaps most weight in the recent one', () => {
    expect(own([0, 10, 20, 50], 50).recentGap).toBeGreaterThan(50 / 3);
    expect(own([0, 30, 40, 50], 50).recentGap).toBeLessThan(50 / 3);
    const [newest, middle, oldest] = [1, 0.5 ** (1 / 3), 0.5 ** (2 / 3)];
    const mean = (30 * newest + 10 * middle + 10 * oldest) / (newest + middle + oldest);
    expect(own([0, 10, 20, 50], 50).recentGap).toBeCloseTo(mean, 9);
  });

  it('is drawn to the portfolio by two gaps’ worth', () => {
    const drawn = drawRhythm(own([0, 10, 20], 80), PRIOR);
    expect(drawn.usualGap).toBeCloseTo(Math.sqrt(10 * 30), 9);
    expect(drawn.recentGap).toBeCloseTo(Math.sqrt(10 * 30), 9);
    expect(drawn.overdue).toBeCloseTo(60 / Math.sqrt(300), 9);
    expect(drawn.longestGap).toBe(10);
    expect(drawRhythm(own(every(10, 100), 2000), PRIOR).usualGap).toBeCloseTo(10, 0);
  });

  it('lies between its own and the portfolio’s, nearer to its own the more is known', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 3, max: 40 }), (gap, orders) => {
        const distance = (count: number) =>
          Math.abs(Math.log(drawRhythm(own(every(gap, count), gap * count), PRIOR).usualGap / gap));
        expect(distance(orders)).toBeLessThanOrEqual(Math.abs(Math.log(PRIOR.gap / gap)) + 1e-9);
        expect(distance(orders + 1)).toBeLessThanOrEqual(distance(orders) + 1e-9);
      }),
    );
  });

  it('is overdue the more, the longer the silence, and never below 1', () => {
    fc.assert(
      fc.property(orderDays, fc.nat(400), fc.nat(400), (days, sooner, later) => {
        const last = days.at(-1) ?? 0;
        const [a, b] = [
          drawRhythm(own(days, last + sooner), PRIOR),
          drawRhythm(own(days, last + sooner + later), PRIOR),
        ];
        expect(a.overdue).toBeGreaterThanOrEqual(1);
        expect(b.overdue).toBeGreaterThanOrEqual(a.overdue);
      }),
    );
  });

  it('has its usual gap within its range, drawn or not, none below a day', () => {
    fc.assert(
      fc.property(fc.array(orderDays, { minLength: 1, maxLength: 8 }), (clients) => {
        const rhythms = clients.map((days) => own(days, 1600));
        const prior = finish(rhythmPrior(rhythms)) ?? PRIOR;
        for (const rhythm of [...rhythms, ...rhythms.map((each) => drawRhythm(each, prior))]) {
          expect(rhythm.low).toBeGreaterThanOrEqual(1 - 1e-9);
          expect(rhythm.low).toBeLessThanOrEqual(rhythm.usualGap + 1e-9);
          expect(rhythm.usualGap).toBeLessThanOrEqual(rhythm.high + 1e-9);
        }
      }),
    );
  });

  it('knows no prior where nobody has a rhythm', () => {
    expect(finish(rhythmPrior([]))).toBeNull();
    expect(
      finish(rhythmPrior([own([0, 10, 40], 50), own(every(7, 5), 50), own(every(90, 3), 200)]))?.gap,
    ).toBe(20);
  });
});

describe('pauses', () => {
  const days = (...texts: string[]) => texts.map(epochDay);

  it('are taken out of gaps and of silence', () => {
    const between = daysOutside([{ from: '2025-12-30', to: '2026-01-08' }]);
    const [first = 0, second = 0, third = 0] = days('2025-12-01', '2025-12-21', '2026-01-20');
    expect(between(first, second)).toBe(20);
    expect(between(second, third)).toBe(20);
    expect(rhythmOf([first, second, third], epochDay('2026-01-30'), between)).toMatchObject({
      usualGap: 20,
      longestGap: 20,
      silence: 10,
    });
  });

  it('leave a gap of a day at least, and a silence of none', () => {
    const between = daysOutside([{ from: '2026-01-01', to: '2026-12-31' }]);
    const inside = days('2026-02-01', '2026-03-01', '2026-04-01');
    expect(rhythmOf(inside, epochDay('2026-06-01'), between)).toMatchObject({
      usualGap: 1,
      silence: 0,
      overdue: 1,
    });
  });

  it('count each day once however they overlap', () => {
    const pause = fc
      .tuple(fc.nat(300), fc.nat(60))
      .map(([start, length]) => ({ start: 20_000 + start, end: 20_000 + start + length }));
    const plain = (day: number) => new Date(day * 86_400_000).toISOString().slice(0, 10);
    fc.assert(
      fc.property(fc.array(pause, { maxLength: 5 }), fc.nat(300), fc.nat(200), (pauses, from, length) => {
        const between = daysOutside(pauses.map(({ start, end }) => ({ from: plain(start), to: plain(end) })));
        let counted = 0;
        for (let day = 20_001 + from; day <= 20_000 + from + length; day += 1)
          if (!pauses.some(({ start, end }) => start <= day && day <= end)) counted += 1;
        expect(between(20_000 + from, 20_000 + from + length)).toBe(counted);
      }),
    );
  });

  it('come back every year as seasons, over New Year too', () => {
    expect(seasonPauses({ from: '12-25', to: '01-08' }, 2024, 2025)).toEqual([
      { from: '2024-12-25', to: '2025-01-08' },
      { from: '2025-12-25', to: '2026-01-08' },
    ]);
    expect(seasonPauses({ from: '07-01', to: '08-31' }, 2025, 2025)).toEqual([
      { from: '2025-07-01', to: '2025-08-31' },
    ]);
  });
});

describe('quantiles', () => {
  it.each([
    [[5], 0.5, 5],
    [[1, 3], 0.5, 2],
    [[1, 2, 4, 8], 0.25, 1.75],
    [[1, 2, 4, 8], 1, 8],
  ])('%j at %d', (values, q, expected) => {
    expect(quantile(values, q)).toBe(expected);
  });
});
