import { addDays } from '../../time.ts';
import { promiseState, warnedAhead } from '../promises/promises.ts';
import type { ClientFacts } from './client-facts.ts';
import { earliest, isWithin, latestFirst, leavesOn, nextDay, type Verdict } from './finding.ts';
import type { SignParameters } from './parameters.ts';

/** A promise of ours that is overdue, was broken, or came late without a word ahead: promised is done (domain.md §8). */
export function brokenPromise(facts: ClientFacts, { memoryDays }: SignParameters): Verdict {
  const { today } = facts;
  const seen = facts.promises.flatMap((promise) => {
    const state = promiseState(promise, today);
    if (state === 'open' || state === 'kept') return [];
    if (state === 'late' && warnedAhead(promise)) return [];
    const since =
      state === 'broken' && promise.brokenOn !== null ? promise.brokenOn : addDays(promise.dueOn, 1);
    return state === 'overdue' || isWithin(since, memoryDays, today)
      ? [{ id: promise.id, promise, state, since }]
      : [];
  });
  const changesOn = nextDay(
    today,
    facts.promises.flatMap((promise) => [
      addDays(promise.dueOn, 1),
      leavesOn(addDays(promise.dueOn, 1), memoryDays),
      promise.brokenOn === null ? null : leavesOn(promise.brokenOn, memoryDays),
    ]),
  );
  const first = earliest(seen, ({ since }) => since);
  if (!first) return { finding: null, changesOn };
  const overdue = seen.filter(({ state }) => state === 'overdue');
  const isUnsaid = seen.some(({ promise, state }) => state !== 'late' && !warnedAhead(promise));
  return {
    finding: {
      severity:
        seen.length > 1 || seen.some(({ state }) => state === 'broken')
          ? 'severe'
          : isUnsaid
            ? 'warning'
            : 'notice',
      since: first.since,
      countsFrom: overdue.length > 0 ? first.promise.dueOn : null,
      figures: { overdue: overdue.length, times: seen.length },
      names: [],
      events: latestFirst(
        seen.map(({ promise }) => ({ kind: 'promise', id: promise.id, on: promise.dueOn })),
      ),
      episode: first.promise.id,
    },
    changesOn,
  };
}
