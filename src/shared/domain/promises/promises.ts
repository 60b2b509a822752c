import type { PlainDate } from '../../time.ts';

/** A promise of ours; dates decide how it stands, so that no state can contradict them. */
export interface PromiseDates {
  readonly dueOn: PlainDate;
  readonly keptOn: PlainDate | null;
  /** When the client was told that it would be late; null if never. */
  readonly warnedOn: PlainDate | null;
  /** When it was clear that it will not be kept; null while it may be. */
  readonly brokenOn: PlainDate | null;
}

export const promiseStates = ['open', 'overdue', 'kept', 'late', 'broken'] as const;
export type PromiseState = (typeof promiseStates)[number];

/** How a promise stands on the day `today`: overdue from the day after its date, late when kept after it. */
export function promiseState({ dueOn, keptOn, brokenOn }: PromiseDates, today: PlainDate): PromiseState {
  if (keptOn !== null) return keptOn <= dueOn ? 'kept' : 'late';
  if (brokenOn !== null) return 'broken';
  return dueOn < today ? 'overdue' : 'open';
}

/** Whether the client heard of a slip on the promised day at the latest, and so could plan with it. */
export const warnedAhead = ({ dueOn, warnedOn }: PromiseDates): boolean =>
  warnedOn !== null && warnedOn <= dueOn;
