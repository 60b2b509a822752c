import { addDays, addMonths, daysBetween, epochDay, type PlainDate } from '../../time.ts';
import { leavesWindow, medianGap } from '../clients/rhythm.ts';

/** Whether a client buys to a rhythm of its own and keeps to it. */
export type Steadiness = 'steady' | 'uneven';

export interface SteadinessFact {
  /** Null where too few purchases of the last two years are known. */
  readonly steadiness: Steadiness | null;
  /** The first day on which it may change by itself; null if never. */
  readonly changesOn: PlainDate | null;
}

const MONTHS = 24;
const MIN_DAYS = 4;
/** Of the pauses, so many are between half the usual one and twice it. */
const REGULAR_SHARE = 0.7;
/** Who has been silent for longer than this many usual pauses has left the rhythm. */
const LONGEST_PAUSE = 2;

/** How steadily a client bought over the two years up to today, from the days of its purchases. */
export function steadinessOf(days: readonly PlainDate[], today: PlainDate): SteadinessFact {
  const since = addMonths(today, -MONTHS);
  const bought = [...new Set(days)].filter((day) => day > since && day <= today).sort();
  const [first] = bought;
  const last = bought.at(-1);
  if (first === undefined || last === undefined) return { steadiness: null, changesOn: null };
  const changesOn = leavesWindow(first, MONTHS);
  const usual = medianGap(bought.map(epochDay));
  if (bought.length < MIN_DAYS || usual === null) return { steadiness: null, changesOn };
  const pauses = bought.slice(1).map((day, i) => daysBetween(bought[i] ?? day, day));
  const regular = pauses.filter((pause) => pause >= usual / 2 && pause <= usual * 2).length;
  const lostOn = addDays(last, Math.floor(usual * LONGEST_PAUSE) + 1);
  const isSteady = regular >= pauses.length * REGULAR_SHARE && today < lostOn;
  return {
    steadiness: isSteady ? 'steady' : 'uneven',
    changesOn: lostOn > today && lostOn < changesOn ? lostOn : changesOn,
  };
}
