import { addDays, type PlainDate } from '../../../time.ts';
import type { ClientFacts, OrderFact, TouchFact } from '../client-facts.ts';

export const TODAY: PlainDate = '2026-06-15';
export const ago = (days: number): PlainDate => addDays(TODAY, -days);

/** A client of whom nothing is known but what a test says. */
export const facts = (known: Partial<ClientFacts> = {}): ClientFacts => ({
  today: TODAY,
  tier: 'B',
  since: null,
  orders: [],
  orderGap: null,
  touches: [],
  touchGap: null,
  complaints: [],
  competitors: [],
  ultimatums: [],
  promises: [],
  interviews: [],
  people: [],
  motives: [],
  index: { now: null, before: null, periodStart: '2026-01-01' },
  revenueShare: null,
  pauses: [],
  ...known,
});

export const order = (id: string, on: PlainDate, more: Partial<OrderFact> = {}): OrderFact => ({
  id,
  on,
  amount: 10_000,
  deliveryPromised: null,
  deliveryMade: null,
  dueOn: null,
  paidOn: null,
  paid: 0,
  ...more,
});

export const touch = (id: string, on: PlainDate, more: Partial<TouchFact> = {}): TouchFact => ({
  id,
  on,
  direction: 'ours',
  contactId: null,
  isPostponed: false,
  ...more,
});

export const gap = (days: number) => ({ days, low: days - 3, high: days + 6, seen: 14 });
