import type { AnswerMood } from './answers.ts';

/** How far loyalty has formed. */
export const stages = ['first_visit', 'one_off', 'repeat', 'attachment', 'loyalty'] as const;
export type Stage = (typeof stages)[number];

export interface StageFacts {
  readonly purchases: number;
  /** Calls, meetings, letters: all but notes to oneself. */
  readonly contacts: number;
  readonly mood: AnswerMood | null;
  /** Whether attachment is among the recorded motives. */
  readonly isAttached: boolean;
  /** Whether it recommended us, gave a testimonial, or answered as a promoter. */
  readonly isAdvocate: boolean;
}

const REPEATED = 2;
/** Repeats that may be more than chance. */
const HABITUAL = 3;

/**
 * The stage a client has reached. Buying again is a habit; attachment shows in good answers or in the recorded
 * motive, loyalty in telling others. A poor answer takes either away. Null where nobody ever met.
 */
export function stageOf({ purchases, contacts, mood, isAttached, isAdvocate }: StageFacts): Stage | null {
  if (purchases === 0) return contacts > 0 ? 'first_visit' : null;
  if (purchases < REPEATED) return 'one_off';
  if (purchases < HABITUAL || mood === 'poor') return 'repeat';
  if (isAdvocate) return 'loyalty';
  return isAttached || mood === 'good' ? 'attachment' : 'repeat';
}
