import { addDays, daysBetween, epochDay, type PlainDate } from '../../time.ts';
import { daysOutside, type Pause } from '../rhythm/pauses.ts';
import type { ClientFacts, UsualGap } from './client-facts.ts';
import { type EventRef, nextDay, nothingFound, type Verdict } from './finding.ts';
import type { SignParameters } from './parameters.ts';

interface Limits {
  readonly warn: number;
  readonly severe: number;
  readonly leastDays: number;
}

/**
 * Silence against the client's own rhythm: days since the last event, without agreed pauses, as a multiple of the
 * usual gap. On its own a weak predictor (AUC .68, docs/warning-signs.md): the score weighs it with more.
 */
export function silenceAfter(
  last: EventRef | null,
  gap: UsualGap | null,
  { warn, severe, leastDays }: Limits,
  { today, pauses }: Pick<ClientFacts, 'today' | 'pauses'>,
): Verdict {
  if (last === null || gap === null) return nothingFound;
  const limit = (factor: number) => Math.max(leastDays, Math.ceil(gap.days * factor));
  const reaches = (days: number) => dayAfter(last.on, days, pauses);
  const days = silentDays(last.on, today, pauses);
  const changesOn = nextDay(today, [reaches(limit(warn)), reaches(limit(severe))]);
  if (days < limit(warn)) return { finding: null, changesOn };
  return {
    finding: {
      severity: days >= limit(severe) ? 'severe' : 'warning',
      since: reaches(limit(warn)),
      countsFrom: last.on,
      figures: {
        usual: gap.days,
        low: gap.low,
        high: gap.high,
        seen: gap.seen,
        paused: daysBetween(last.on, today) - days,
      },
      names: [],
      events: [last],
      episode: last.on,
    },
    changesOn,
  };
}

/** Days from `last` to `today` on which something could have been expected. */
const silentDays = (last: PlainDate, today: PlainDate, pauses: readonly Pause[]): number =>
  daysOutside(pauses)(epochDay(last), epochDay(today));

/** The day on which the silence after `last` becomes `days` days. */
function dayAfter(last: PlainDate, days: number, pauses: readonly Pause[]): PlainDate {
  let day = addDays(last, days);
  for (;;) {
    const missing = days - silentDays(last, day, pauses);
    if (missing <= 0) return day;
    day = addDays(day, missing);
  }
}

/** The client used to buy more often. */
export function silence(facts: ClientFacts, { silence: limits }: SignParameters): Verdict {
  let last: EventRef | null = null;
  for (const { id, on, amount } of facts.orders) {
    if ((amount ?? 0) >= 0 && (last === null || on > last.on || (on === last.on && id > last.id)))
      last = { kind: 'purchase', id, on };
  }
  return silenceAfter(last, facts.orderGap, limits, facts);
}

/** The client used to call or write more often. */
export function contactSilence(facts: ClientFacts, { contactSilence: limits }: SignParameters): Verdict {
  return silenceAfter(lastTouch(facts, 'theirs'), facts.touchGap, limits, facts);
}

/** The latest contact that either side, or only they, began; null if there was none. */
export function lastTouch(facts: ClientFacts, direction: 'either' | 'theirs'): EventRef | null {
  let last: EventRef | null = null;
  for (const touch of facts.touches) {
    if (direction === 'theirs' && touch.direction !== 'theirs') continue;
    if (last === null || touch.on > last.on || (touch.on === last.on && touch.id > last.id))
      last = { kind: 'interaction', id: touch.id, on: touch.on };
  }
  return last;
}
