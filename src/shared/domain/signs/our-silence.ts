import { addDays, daysBetween } from '../../time.ts';
import type { ClientFacts } from './client-facts.ts';
import { nextDay, nothingFound, type Verdict } from './finding.ts';
import type { SignParameters } from './parameters.ts';
import { lastTouch } from './silence.ts';

/**
 * Nobody here has been in touch for longer than the client's tier deserves: 68 % of losses are put down to
 * indifference (domain.md §1). Contact counts from the last one in either direction; a client who was never spoken
 * to counts from its first day.
 */
export function ourSilence(
  facts: ClientFacts,
  { ourSilence: { days, severeDays } }: SignParameters,
): Verdict {
  const touch = lastTouch(facts, 'either');
  const from = touch?.on ?? facts.since;
  if (from === null || from > facts.today) return nothingFound;
  const silent = daysBetween(from, facts.today);
  const changesOn = nextDay(facts.today, [addDays(from, days), addDays(from, severeDays)]);
  if (silent < days) return { finding: null, changesOn };
  return {
    finding: {
      severity: silent >= severeDays ? 'severe' : 'warning',
      since: addDays(from, days),
      countsFrom: from,
      figures: { cadence: days },
      names: [],
      events: touch === null ? [] : [touch],
      episode: from,
    },
    changesOn,
  };
}
