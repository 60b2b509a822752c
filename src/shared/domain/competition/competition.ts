import type { MinorUnits } from '../../money.ts';

/** How sure we are that a competitor is at work at a client. */
export const confidences = ['rumour', 'likely', 'certain'] as const;
export type Confidence = (typeof confidences)[number];

/** How an ultimatum ended: still open, given in to wholly or partly, or refused. */
export const ultimatumOutcomes = ['open', 'granted', 'partly', 'refused'] as const;
export type UltimatumOutcome = (typeof ultimatumOutcomes)[number];

interface Conceded {
  readonly cost: MinorUnits | null;
  readonly cameBackAmount: MinorUnits | null;
}

/** What giving in cost and brought, in minor units of the profile's currency. */
export interface PressureBalance {
  readonly concessions: number;
  readonly given: MinorUnits;
  readonly cameBack: MinorUnits;
  /** Concessions whose cost nobody noted: `given` is more than it says. */
  readonly unpriced: number;
}

/** Everything given under pressure against everything that came back for it. */
export function pressureBalance(concessions: readonly Conceded[]): PressureBalance {
  return {
    concessions: concessions.length,
    given: concessions.reduce((sum, { cost }) => sum + (cost ?? 0), 0),
    cameBack: concessions.reduce((sum, { cameBackAmount }) => sum + (cameBackAmount ?? 0), 0),
    unpriced: concessions.filter(({ cost }) => cost === null).length,
  };
}
