import type { AnswerMood } from './answers.ts';
import type { Steadiness } from './steadiness.ts';

/**
 * What buying and answers say together: steady and happy; steady and unhappy, who leaves the day there is somewhere
 * to go; happy but buying here and there; neither (the apostle model of Jones and Sasser).
 */
export const standings = ['content', 'trapped', 'roaming', 'drifting'] as const;
export type Standing = (typeof standings)[number];

const table: Record<Steadiness, Record<AnswerMood, Standing | null>> = {
  steady: { good: 'content', fair: null, poor: 'trapped' },
  uneven: { good: 'roaming', fair: null, poor: 'drifting' },
};

/** Null where either side is unknown, or the answers are neither good nor poor. */
export const standingOf = (steadiness: Steadiness | null, mood: AnswerMood | null): Standing | null =>
  steadiness === null || mood === null ? null : table[steadiness][mood];
