import { describe, expect, it } from 'vitest';
import { deliveryPromise, promiseRecord } from './ledger.ts';
import type { PromiseDates } from './promises.ts';

const TODAY = '2026-06-15';
const promise = (dates: Partial<PromiseDates>): PromiseDates => ({
  dueOn: '2026-06-01',
  keptOn: null,
  warnedOn: null,
  brokenOn: null,
  ...dates,
});

describe('the record of promises', () => {
  it('counts what is settled, and tells the late ones that were warned of ahead', () => {
    const promises = [
      promise({ keptOn: '2026-05-30' }),
      promise({ keptOn: '2026-06-01' }),
      promise({ keptOn: '2026-06-05' }),
      promise({ keptOn: '2026-06-05', warnedOn: '2026-05-31' }),
      promise({ keptOn: '2026-06-05', warnedOn: '2026-06-02' }),
      promise({ brokenOn: '2026-06-02' }),
      promise({}),
      promise({ dueOn: '2026-07-01' }),
    ];
    expect(promiseRecord(promises, TODAY)).toEqual({ kept: 2, late: 3, lateWarned: 1, broken: 1 });
  });

  it('looks back twelve months', () => {
    expect(promiseRecord([promise({ dueOn: '2025-06-15', keptOn: '2025-06-15' })], TODAY).kept).toBe(0);
    expect(promiseRecord([promise({ dueOn: '2025-06-16', keptOn: '2025-06-16' })], TODAY).kept).toBe(1);
  });

  it('counts what was kept ahead of its day', () => {
    expect(promiseRecord([promise({ dueOn: '2026-07-01', keptOn: '2026-06-10' })], TODAY).kept).toBe(1);
  });
});

it('a delivery is a promise once its day was promised', () => {
  const delivery = { deliveryPromised: null, deliveryMade: null, deliveryWarned: null, deliveryBroken: null };
  expect(deliveryPromise(delivery)).toBeNull();
  expect(
    deliveryPromise({ ...delivery, deliveryPromised: '2026-06-01', deliveryMade: '2026-06-03' }),
  ).toEqual(promise({ keptOn: '2026-06-03' }));
});
