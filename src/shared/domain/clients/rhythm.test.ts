import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fromEpochDay } from '../../time.ts';
import { buyingFacts, medianGap, type PurchaseFact } from './rhythm.ts';

const bought = (date: string, amount: number | null, more: Partial<PurchaseFact> = {}): PurchaseFact => ({
  date,
  amount,
  dueOn: null,
  paidOn: null,
  ...more,
});

describe('buying facts', () => {
  it('count revenue of twelve months and of the twelve before, returns and unknown amounts included', () => {
    const facts = buyingFacts(
      [
        bought('2026-06-15', 1000),
        bought('2025-06-16', 200),
        bought('2025-06-15', 30),
        bought('2024-06-16', 4),
        bought('2024-06-15', 5000),
        bought('2026-06-01', -100),
        bought('2026-05-01', null),
        bought('2026-06-16', 70_000),
      ],
      '2026-06-15',
    );
    expect(facts).toMatchObject({
      purchases: 6,
      firstPurchaseOn: '2024-06-15',
      lastPurchaseOn: '2026-06-15',
      revenue12m: 1100,
      revenuePrev12m: 34,
      changesOn: '2026-06-16',
    });
  });

  it('say unknown where no amount is known', () => {
    const unknown = { revenue12m: null, revenuePrev12m: null };
    expect(buyingFacts([], '2026-06-15')).toMatchObject(unknown);
    expect(buyingFacts([bought('2026-06-01', null)], '2026-06-15')).toMatchObject({
      purchases: 1,
      revenue12m: null,
      revenuePrev12m: 0,
    });
    expect(buyingFacts([bought('2020-06-01', 5)], '2026-06-15')).toMatchObject({
      revenue12m: 0,
      revenuePrev12m: 0,
    });
  });

  it('know a debt from the day after it fell due until it is paid', () => {
    const invoice = bought('2026-05-01', 500, { dueOn: '2026-06-15' });
    expect(buyingFacts([invoice], '2026-06-15')).toMatchObject({ debt: 0, changesOn: '2026-06-16' });
    expect(buyingFacts([invoice], '2026-06-16').debt).toBe(500);
    expect(buyingFacts([{ ...invoice, paidOn: '2026-07-01' }], '2026-06-16').debt).toBe(0);
  });

  it('have a rhythm from the third day of buying on', () => {
    expect([
      medianGap([0, 10]),
      medianGap([0, 10, 10]),
      medianGap([0, 10, 40]),
      medianGap([7, 0, 21]),
    ]).toEqual([null, null, 20, 11]);
  });

  it('do not change before the day they say they will', () => {
    const purchases = fc.array(
      fc.record({
        date: fc.integer({ min: 19_000, max: 20_700 }).map(fromEpochDay),
        amount: fc.option(fc.integer({ min: -500, max: 5000 })),
        dueOn: fc.option(fc.integer({ min: 19_000, max: 20_800 }).map(fromEpochDay)),
        paidOn: fc.option(fc.constant('2026-01-01')),
      }),
      { maxLength: 6 },
    );
    fc.assert(
      fc.property(purchases, fc.integer({ min: 19_700, max: 20_700 }).map(fromEpochDay), (list, today) => {
        const { changesOn, ...facts } = buyingFacts(list, today);
        const last = changesOn === null ? addDays(today, 900) : addDays(changesOn, -1);
        for (let day = today; day <= last; day = addDays(day, 1)) {
          const { changesOn: _, ...then } = buyingFacts(list, day);
          expect(then).toEqual(facts);
        }
      }),
      { numRuns: 60 },
    );
  });
});
