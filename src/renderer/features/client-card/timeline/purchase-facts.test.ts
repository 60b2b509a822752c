import { describe, expect, it } from 'vitest';
import type { Purchase } from '../../../../shared/contract/purchases.ts';
import { deliveryFact, paymentFact } from './purchase-facts.ts';

const purchase = (facts: Partial<Purchase>): Purchase => ({
  id: 'p',
  clientId: 'c',
  date: '2026-05-01',
  amount: 100,
  currency: 'RUB',
  orderNumber: null,
  deliveryPromised: null,
  deliveryMade: null,
  deliveryWarned: null,
  deliveryBroken: null,
  dueOn: null,
  paidOn: null,
  note: null,
  isBadProfit: false,
  badProfitWhy: null,
  ...facts,
});

describe('deliveryFact', () => {
  it('says nothing of what is not recorded', () => {
    expect(deliveryFact(purchase({}))).toBeNull();
  });

  it('counts the days of a slip', () => {
    const late = purchase({ deliveryPromised: '2026-05-10', deliveryMade: '2026-05-14' });
    expect(deliveryFact(late)).toEqual({
      is: 'late',
      promised: '2026-05-10',
      made: '2026-05-14',
      days: 4,
    });
    expect(deliveryFact({ ...late, deliveryMade: null, deliveryBroken: '2026-05-20' })).toEqual({
      is: 'broken',
      promised: '2026-05-10',
    });
    const early = purchase({ deliveryPromised: '2026-05-10', deliveryMade: '2026-05-08' });
    expect(deliveryFact(early)?.is).toBe('onTime');
  });
});

describe('paymentFact', () => {
  const due = { dueOn: '2026-05-15' };

  it('is overdue from the day after it fell due', () => {
    expect(paymentFact(purchase(due), '2026-05-15')?.is).toBe('due');
    expect(paymentFact(purchase(due), '2026-05-16')).toEqual({ is: 'overdue', due: '2026-05-15', days: 1 });
  });

  it('is no debt where nothing is to be paid', () => {
    expect(paymentFact(purchase({ ...due, amount: -100 }), '2026-06-01')?.is).toBe('due');
  });

  it('tells a late payment from one in time', () => {
    expect(paymentFact(purchase({ ...due, paidOn: '2026-05-15' }), '2026-06-01')?.is).toBe('paid');
    expect(paymentFact(purchase({ ...due, paidOn: '2026-05-18' }), '2026-06-01')).toEqual({
      is: 'paidLate',
      on: '2026-05-18',
      days: 3,
    });
  });
});
