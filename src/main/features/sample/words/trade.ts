import type { Mood } from './name-moods.ts';
import type { Said } from './said.ts';

export const tradeIds = [
  'wholesale',
  'manufacturing',
  'food',
  'construction',
  'horeca',
  'clinic',
  'farm',
  'retail',
  'logistics',
  'services',
] as const;
export type TradeId = (typeof tradeIds)[number];

/** What is common to the clients of one trade. We supply all of them with packaging, household and protective goods. */
export interface Trade {
  readonly industry: Said;
  /** How many of a hundred Russian clients are in it. */
  readonly weight: number;
  /** Which share of them are sole traders. */
  readonly soleTraders: number;
  /** How many buy for millions a year, beside 84 who do not. */
  readonly large: number;
  readonly mood: Mood;
  /** Patterns of company names: `{an}` adjective and noun, `{head}{tail}` a compound, `{place}` a region. */
  readonly names: readonly string[];
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  /** What they buy; plural and inanimate, so that nominative and accusative are one form. */
  readonly goods: readonly Said[];
  /** Who buys there. */
  readonly buyers: readonly Said[];
  /** From how many to how many days lie between two orders. */
  readonly rhythm: readonly [number, number];
  /** The month they buy most in. */
  readonly peakMonth: number;
}
