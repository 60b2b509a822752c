import { heldOnlyByFragile, isFragile } from '../motives/motives.ts';
import type { ClientFacts } from './client-facts.ts';
import { latestFirst, nothingFound, type Verdict } from './finding.ts';

/** Only motives that end by themselves hold the client; with a competitor in sight it is more than a notice. */
export function fragileMotives(facts: ClientFacts): Verdict {
  const { motives, today } = facts;
  if (!heldOnlyByFragile(motives.map(({ motive }) => motive))) return nothingFound;
  const noted = motives.filter(({ motive }) => isFragile(motive));
  const since = noted.map(({ notedOn }) => notedOn ?? facts.since ?? today).toSorted()[0] ?? today;
  return {
    finding: {
      severity: facts.competitors.length > 0 ? 'warning' : 'notice',
      since,
      countsFrom: null,
      figures: { motives: noted.length },
      names: noted.map(({ motive }) => motive),
      events: latestFirst(noted.map(({ id, notedOn }) => ({ kind: 'motive', id, on: notedOn ?? since }))),
      episode: noted
        .map(({ motive }) => motive)
        .toSorted()
        .join('+'),
    },
    changesOn: null,
  };
}
