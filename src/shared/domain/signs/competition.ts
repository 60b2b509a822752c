import type { ClientFacts } from './client-facts.ts';
import { earliest, isWithin, latestFirst, leavesOn, nextDay, type Verdict } from './finding.ts';
import type { SignParameters } from './parameters.ts';

/** A competitor is at work at this client; a rumour is no more than a notice. */
export function competitor(facts: ClientFacts, { memoryDays }: SignParameters): Verdict {
  const { today } = facts;
  const recent = facts.competitors.filter(({ noticedOn }) => isWithin(noticedOn, memoryDays, today));
  const changesOn = nextDay(
    today,
    recent.map(({ noticedOn }) => leavesOn(noticedOn, memoryDays)),
  );
  const first = earliest(recent, ({ noticedOn }) => noticedOn);
  if (!first) return { finding: null, changesOn };
  const certain = recent.filter(({ confidence }) => confidence === 'certain').length;
  const onlyRumours = recent.every(({ confidence }) => confidence === 'rumour');
  return {
    finding: {
      severity: onlyRumours ? 'notice' : certain > 1 ? 'severe' : 'warning',
      since: first.noticedOn,
      countsFrom: null,
      figures: { times: recent.length, certain },
      names: [...new Set(recent.map(({ competitor: name }) => name))],
      events: latestFirst(recent.map(({ id, noticedOn }) => ({ kind: 'competitor', id, on: noticedOn }))),
      episode: first.id,
    },
    changesOn,
  };
}

/** "Special terms or I leave": severe while nobody answered, and remembered afterwards. */
export function ultimatum(facts: ClientFacts, { memoryDays }: SignParameters): Verdict {
  const { today } = facts;
  const recent = facts.ultimatums.filter(
    ({ madeOn, outcome }) => outcome === 'open' || isWithin(madeOn, memoryDays, today),
  );
  const changesOn = nextDay(
    today,
    recent.map(({ madeOn, outcome }) => (outcome === 'open' ? null : leavesOn(madeOn, memoryDays))),
  );
  const first = earliest(recent, ({ madeOn }) => madeOn);
  if (!first) return { finding: null, changesOn };
  const open = recent.filter(({ outcome }) => outcome === 'open').length;
  return {
    finding: {
      severity: open > 0 || recent.length > 1 ? 'severe' : 'warning',
      since: first.madeOn,
      countsFrom: null,
      figures: { open, times: recent.length },
      names: [],
      events: latestFirst(recent.map(({ id, madeOn }) => ({ kind: 'ultimatum', id, on: madeOn }))),
      episode: first.id,
    },
    changesOn,
  };
}
