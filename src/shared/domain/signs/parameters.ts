import type { Tier } from '../clients/status.ts';

/** The thresholds of every rule. Days are whole days, shares are 0–1, factors are times the usual. */
export interface SignParameters {
  /** Silence is told from `warn` times the usual gap on, and never before `leastDays`. */
  readonly silence: { readonly warn: number; readonly severe: number; readonly leastDays: number };
  readonly contactSilence: { readonly warn: number; readonly severe: number; readonly leastDays: number };
  /** Nobody here was in touch for so long. */
  readonly ourSilence: { readonly days: number; readonly severeDays: number };
  /** Days beyond the client's own usual lateness. */
  readonly debt: { readonly graceDays: number; readonly severeDays: number };
  /** How long an event weighs. */
  readonly memoryDays: number;
  /** Loyal clients bear a slip of a quarter to a third of the agreed time (domain.md §6). */
  readonly delivery: { readonly borne: number; readonly severe: number; readonly leastDays: number };
  readonly indexFall: { readonly warn: number; readonly severe: number };
  readonly voices: { readonly spread: number };
  readonly shrinking: { readonly share: number; readonly windowDays: number; readonly leastOrders: number };
  readonly postponed: { readonly least: number; readonly windowDays: number };
  readonly dependence: { readonly notice: number; readonly warn: number };
}

const everyone: SignParameters = {
  silence: { warn: 2, severe: 3, leastDays: 14 },
  contactSilence: { warn: 3, severe: 5, leastDays: 30 },
  ourSilence: { days: 60, severeDays: 120 },
  debt: { graceDays: 5, severeDays: 45 },
  memoryDays: 180,
  delivery: { borne: 0.3, severe: 1, leastDays: 2 },
  indexFall: { warn: 10, severe: 20 },
  voices: { spread: 4 },
  shrinking: { share: 0.5, windowDays: 90, leastOrders: 5 },
  postponed: { least: 2, windowDays: 90 },
  dependence: { notice: 0.15, warn: 0.3 },
};

/** What is used until somebody chooses otherwise: the more a client matters, the sooner it is told. */
export const defaultParameters: Readonly<Record<Tier | 'none', SignParameters>> = {
  A: {
    ...everyone,
    silence: { warn: 1.7, severe: 2.5, leastDays: 10 },
    ourSilence: { days: 30, severeDays: 60 },
  },
  B: everyone,
  C: { ...everyone, ourSilence: { days: 90, severeDays: 180 } },
  none: { ...everyone, ourSilence: { days: 90, severeDays: 180 } },
};
