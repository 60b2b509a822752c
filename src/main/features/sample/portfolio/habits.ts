import type { Tier } from '../../../../shared/domain/clients/status.ts';
import type { Trade } from '../words/trade.ts';
import { trades } from '../words/trades.ts';
import type { Company } from './company.ts';
import type { Lot } from './lots.ts';
import type { Random } from './random.ts';

/** Kopecks a year from which a client is of the tier. */
const TIER_FROM = { A: 300_000_000, B: 80_000_000 } as const;
/** A client that stops is one whose rhythm could be told: longer ones would be silent for years. */
const LONGEST_STOPPED_RHYTHM = 42;

/** How a client buys when nothing happens. */
export interface Habits {
  readonly trade: Trade;
  readonly rhythm: number;
  /** A usual year, in kopecks. */
  readonly yearly: number;
  /** Days to pay; null where they pay with the order. */
  readonly terms: number | null;
  /** Days from order to delivery. */
  readonly lead: number;
  /** Whether our deliveries to them are late more often than to others. */
  readonly isServedLate: boolean;
}

export function habitsOf(random: Random, lot: Lot, company: Company): Habits {
  const trade = trades[company.trade];
  const rhythm = random.int(...trade.rhythm);
  const mayBeLarge = company.currency === null && company.owner === null;
  const [least, most] = random.weighted([
    [[30_000_000, 100_000_000], 50],
    [[90_000_000, 280_000_000], 34],
    [[300_000_000, 1_400_000_000], mayBeLarge ? trade.large : 0],
  ]);
  const share = random.next() * random.next();
  const terms = random.chance(0.3) ? null : random.pick([7, 14, 14, 21, 30, 45]);
  return {
    trade,
    rhythm: lot.story === 'stopped' ? Math.min(rhythm, LONGEST_STOPPED_RHYTHM) : rhythm,
    yearly: least + share * (most - least),
    terms: lot.isDebtor ? (terms ?? 14) : terms,
    lead: random.int(2, lot.country === 'RU' ? 12 : 24),
    isServedLate: lot.lossReason === 'quality_or_delays' || (lot.story === 'declining' && random.chance(0.3)),
  };
}

export const tierOf = (yearly: number): Tier =>
  yearly >= TIER_FROM.A ? 'A' : yearly >= TIER_FROM.B ? 'B' : 'C';
