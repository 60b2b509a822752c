import { voiceOf } from '../interviews/interviews.ts';
import type { ClientFacts } from './client-facts.ts';
import { earliest, isWithin, latestFirst, leavesOn, nextDay, nothingFound, type Verdict } from './finding.ts';
import type { SignParameters } from './parameters.ts';

/** Answers older than this say nothing of today. */
const VOICE_DAYS = 365;

/** A detractor among the people asked, or voices far apart; each person counts by their latest answer. */
export function voices(facts: ClientFacts, { voices: { spread } }: SignParameters): Verdict {
  const { today } = facts;
  const latest = new Map<string, { id: string; on: string; nps: number; contactId: string | null }>();
  for (const { id, heldOn: on, contactId, nps } of facts.interviews) {
    if (nps === null || !isWithin(on, VOICE_DAYS, today)) continue;
    const key = contactId ?? id;
    const known = latest.get(key);
    if (!known || on > known.on || (on === known.on && id > known.id))
      latest.set(key, { id, on, nps, contactId });
  }
  const heard = [...latest.values()];
  const changesOn = nextDay(
    today,
    heard.map(({ on }) => leavesOn(on, VOICE_DAYS)),
  );
  const scores = heard.map(({ nps }) => nps);
  const [least, most] = [Math.min(...scores), Math.max(...scores)];
  const detractors = heard.filter(({ nps }) => voiceOf(nps) === 'detractor');
  const isMixed = heard.length > 1 && most - least >= spread;
  const seen = detractors.length > 0 ? detractors : isMixed ? heard : [];
  const first = earliest(seen, ({ on }) => on);
  if (!first) return { finding: null, changesOn };
  const weighty = new Set(
    facts.people.filter(({ decides, influence }) => decides || influence === 'high').map(({ id }) => id),
  );
  const isWeighty = detractors.some(({ contactId }) => contactId !== null && weighty.has(contactId));
  return {
    finding: {
      severity: isWeighty ? 'severe' : detractors.length > 0 ? 'warning' : 'notice',
      since: first.on,
      countsFrom: null,
      figures: { detractors: detractors.length, heard: heard.length, least, most },
      names: facts.people
        .filter(({ id }) => detractors.some(({ contactId }) => contactId === id))
        .map(({ name }) => name),
      events: latestFirst(seen.map(({ id, on }) => ({ kind: 'interview', id, on }))),
      episode: first.id,
    },
    changesOn,
  };
}

/** The loyalty index fell against the period before: the alarm bell of domain.md §5. */
export function indexFall(facts: ClientFacts, { indexFall: { warn, severe } }: SignParameters): Verdict {
  const { now, before, periodStart } = facts.index;
  if (now === null || before === null || before - now < warn) return nothingFound;
  const crossesIntoRisk = before >= 50 && now < 50;
  return {
    finding: {
      severity: before - now >= severe || crossesIntoRisk ? 'severe' : 'warning',
      since: periodStart,
      countsFrom: null,
      figures: { now, before, fall: before - now },
      names: [],
      events: [],
      episode: periodStart,
    },
    changesOn: null,
  };
}
