import { describe, expect, it } from 'vitest';
import type { Interaction } from '../../../../shared/contract/interactions.ts';
import type { Purchase } from '../../../../shared/contract/purchases.ts';
import { byMonth, mergeTimeline, type TimelineEntry } from './timeline-entries.ts';

const purchase = (id: string, date: string): Purchase => ({
  id,
  clientId: 'c',
  date,
  amount: 100,
  currency: 'RUB',
  orderNumber: null,
  deliveryPromised: null,
  deliveryMade: null,
  dueOn: null,
  paidOn: null,
  note: null,
  isBadProfit: false,
  badProfitWhy: null,
});
const interaction = (id: string, date: string): Interaction => ({
  id,
  clientId: 'c',
  at: new Date(`${date}T12:00`).getTime(),
  kind: 'call',
  direction: 'ours',
  contactId: null,
  text: '',
  mood: null,
  isPostponed: false,
  isPriceObjection: false,
});
const ids = (entries: readonly TimelineEntry[]) =>
  entries.map((entry) => (entry.kind === 'purchase' ? entry.purchase.id : entry.interaction.id));

const purchases = [purchase('p3', '2026-05-20'), purchase('p2', '2026-05-02'), purchase('p1', '2026-03-01')];
const interactions = [interaction('i2', '2026-05-20'), interaction('i1', '2026-01-10')];

describe('mergeTimeline', () => {
  it('puts both kinds in one order, latest first', () => {
    const { entries, hasMore } = mergeTimeline(
      { items: purchases, hasMore: false },
      { items: interactions, hasMore: false },
      'all',
    );
    expect(ids(entries)).toEqual(['i2', 'p3', 'p2', 'p1', 'i1']);
    expect(hasMore).toBe(false);
  });

  it('stops where one kind was not read further, so that there are no holes', () => {
    const { entries, hasMore } = mergeTimeline(
      { items: purchases, hasMore: true },
      { items: interactions, hasMore: false },
      'all',
    );
    expect(ids(entries)).toEqual(['i2', 'p3', 'p2', 'p1']);
    expect(hasMore).toBe(true);
  });

  it('shows one kind alone, however far the other was read', () => {
    const { entries, hasMore } = mergeTimeline(
      { items: purchases, hasMore: true },
      { items: interactions, hasMore: false },
      'contacts',
    );
    expect(ids(entries)).toEqual(['i2', 'i1']);
    expect(hasMore).toBe(false);
  });

  it('groups by month', () => {
    const { entries } = mergeTimeline(
      { items: purchases, hasMore: false },
      { items: interactions, hasMore: false },
      'all',
    );
    expect(byMonth(entries).map(({ month, entries: of }) => [month, of.length])).toEqual([
      ['2026-05', 3],
      ['2026-03', 1],
      ['2026-01', 1],
    ]);
  });
});
