import type { Rhythm } from '../rhythm/rhythm.ts';
import { type FactorName, factorNames, type PortfolioPrior } from './factors.ts';
import type { Judgement } from './judge.ts';

interface RhythmSeen {
  readonly gap: number;
  readonly low: number;
  readonly high: number;
  readonly silence: number;
}

/** One thing that a person can check: what was seen, against what is usual. Days are whole numbers. */
export type Reason =
  | ({ readonly kind: 'rhythm' } & RhythmSeen)
  | ({ readonly kind: 'overdue'; readonly times: number } & RhythmSeen)
  | { readonly kind: 'longestSilence'; readonly longest: number }
  | { readonly kind: 'slowing'; readonly recent: number; readonly usual: number }
  | { readonly kind: 'seldom' }
  | { readonly kind: 'fewOrders'; readonly orders: number }
  | { readonly kind: 'fewMonths'; readonly months: number }
  /** `share` of the portfolio's usual order. */
  | { readonly kind: 'smallOrders'; readonly share: number };

/** From here on silence is called longer than usual. */
const OVERDUE_FROM = 1.5;
/** From here on the recent gap is called longer than the usual one. */
const SLOWER_FROM = 1.5;
/** In fewer months than this a client has ordered in only a few. */
const MANY_MONTHS = 6;
/** What adds less than this to a score is not worth a sentence. */
const WORTH_SAYING = 0.3;

/** The rhythm in words of numbers: what is usual, and how long it has been. */
export function rhythmReason(rhythm: Rhythm): Reason {
  const days = {
    gap: Math.round(rhythm.usualGap),
    low: Math.round(rhythm.low),
    high: Math.round(rhythm.high),
    silence: rhythm.silence,
  };
  return rhythm.overdue < OVERDUE_FROM
    ? { kind: 'rhythm', ...days }
    : { kind: 'overdue', ...days, times: rhythm.overdue };
}

/**
 * Why the score is what it is: the rhythm first and what is to be known about it, then what else worries, the heaviest
 * first.
 */
export function reasonsOf({ habits, contributions }: Judgement, prior: PortfolioPrior): Reason[] {
  const { rhythm, months, orderSize } = habits;
  const reasons: Reason[] = [rhythmReason(rhythm)];
  if (rhythm.overdue >= OVERDUE_FROM && rhythm.silence > rhythm.longestGap)
    reasons.push({ kind: 'longestSilence', longest: rhythm.longestGap });
  if (rhythm.isUncertain) reasons.push({ kind: 'fewOrders', orders: rhythm.orderDays });
  const isSlowing = rhythm.recentGap >= SLOWER_FROM * rhythm.usualGap;
  if (isSlowing)
    reasons.push({
      kind: 'slowing',
      recent: Math.round(rhythm.recentGap),
      usual: Math.round(rhythm.usualGap),
    });
  const worries: Partial<Record<FactorName, () => Reason | null>> = {
    slowness: () => (isSlowing ? null : { kind: 'seldom' }),
    newness: () => (rhythm.isUncertain || months >= MANY_MONTHS ? null : { kind: 'fewMonths', months }),
    smallness: () =>
      orderSize === null || prior.orderSize === null
        ? null
        : { kind: 'smallOrders', share: orderSize / prior.orderSize },
  };
  const heaviest = factorNames
    .map((name, i) => ({ name, adds: contributions[i] ?? 0 }))
    .filter(({ adds }) => adds >= WORTH_SAYING)
    .sort((a, b) => b.adds - a.adds);
  return [...reasons, ...heaviest.flatMap(({ name }) => worries[name]?.() ?? [])];
}
