import type { Desire, Preference } from '../interviews/interviews.ts';
import { type Voice, voiceOf } from '../interviews/interviews.ts';

/** What the loyalty index is the mean of (Roger Best); each is 0–100, or null where it is not known. */
export const indexComponents = ['history', 'frequency', 'desire', 'preference', 'recommend'] as const;
export type IndexComponent = (typeof indexComponents)[number];
export type IndexScores = Readonly<Record<IndexComponent, number | null>>;

export const indexBands = ['loyal', 'regular', 'at_risk'] as const;
/** 70–100 loyal; 50–69 regular: constant, but easily lured away; below 50 at risk. */
export type IndexBand = (typeof indexBands)[number];

/** Score of a tenure that is `ratio` times the portfolio's mean: 60 at the mean, towards 100 beyond it. */
export const historyScore = (ratio: number): number => (ratio <= 1 ? 60 * ratio : 60 + 40 * (1 - 1 / ratio));

/** Score of a number of purchases that is `ratio` times the portfolio's mean: 50 at the mean, towards 100 beyond. */
export const frequencyScore = (ratio: number): number =>
  ratio <= 1 ? 50 * ratio : 50 + 50 * (1 - 1 / ratio);

const desireScores: Record<Desire, number> = { high: 100, medium: 50, low: 0 };
const preferenceScores: Record<Preference, number> = { strong: 100, medium: 50, weak: 0 };
const voiceScores: Record<Voice, number> = { promoter: 100, passive: 50, detractor: 0 };

export const desireScore = (desire: Desire): number => desireScores[desire];
export const preferenceScore = (preference: Preference): number => preferenceScores[preference];
/** Of an answer 0–10 to how likely they are to recommend us. */
export const recommendScore = (nps: number): number => voiceScores[voiceOf(nps)];

/** The mean of the components that are known, of those asked for; null where none of them is. */
export function loyaltyIndex(
  scores: IndexScores,
  of: readonly IndexComponent[] = indexComponents,
): number | null {
  const known = of.map((component) => scores[component]).filter((score) => score !== null);
  return known.length === 0 ? null : known.reduce((sum, score) => sum + score, 0) / known.length;
}

/** The band of an index in whole points. */
export const bandOf = (index: number): IndexBand =>
  index >= 70 ? 'loyal' : index >= 50 ? 'regular' : 'at_risk';

export interface IndexChange {
  /** Whole points; negative for a fall. */
  readonly points: number;
  /** What is known of both periods: like is compared with like. */
  readonly compared: readonly IndexComponent[];
}

/** The change between two periods, over the components known in both; null where they share none. */
export function indexChange(now: IndexScores, before: IndexScores): IndexChange | null {
  const compared = indexComponents.filter(
    (component) => now[component] !== null && before[component] !== null,
  );
  const [later, earlier] = [loyaltyIndex(now, compared), loyaltyIndex(before, compared)];
  return later === null || earlier === null
    ? null
    : { points: Math.round(later) - Math.round(earlier), compared };
}
