import { addDays } from '../../time.ts';
import type { ClientFacts } from './client-facts.ts';
import { earliest, isWithin, latestFirst, leavesOn, nextDay, type Verdict } from './finding.ts';
import type { SignParameters } from './parameters.ts';

/** How much the share of meetings and calls that were put off has to grow. */
const GROWTH = 2;

/** They put off meetings ever more often: more than in the time before, and more than once. */
export function postponed(facts: ClientFacts, { postponed: { least, windowDays } }: SignParameters): Verdict {
  const { today, touches } = facts;
  const before = addDays(today, -windowDays);
  const now = touches.filter(({ on }) => isWithin(on, windowDays, today));
  const earlier = touches.filter(({ on }) => isWithin(on, 2 * windowDays, before));
  const putOff = now.filter(({ isPostponed }) => isPostponed);
  const shareBefore = share(earlier.filter(({ isPostponed }) => isPostponed).length, earlier.length);
  const changesOn = nextDay(
    today,
    touches.flatMap(({ on }) => [leavesOn(on, windowDays), leavesOn(on, 3 * windowDays)]),
  );
  const first = earliest(putOff, ({ on }) => on);
  if (!first || putOff.length < least || share(putOff.length, now.length) < GROWTH * shareBefore)
    return { finding: null, changesOn };
  return {
    finding: {
      severity: 'warning',
      since: first.on,
      countsFrom: null,
      figures: { times: putOff.length, of: now.length, percentBefore: Math.round(shareBefore * 100) },
      names: [],
      events: latestFirst(putOff.map(({ id, on }) => ({ kind: 'interaction', id, on }))),
      episode: first.id,
    },
    changesOn,
  };
}

const share = (part: number, all: number): number => (all === 0 ? 0 : part / all);
