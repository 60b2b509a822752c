import { addMonths, type PlainDate } from '../../time.ts';
import type { ClientFacts, PersonFact } from './client-facts.ts';
import { isWithin, latestFirst, leavesOn, nextDay, type Verdict } from './finding.ts';
import type { SignParameters } from './parameters.ts';

/** A person who was in touch at least so often, and not for so long while others were, has gone quiet. */
const LEAST_TOUCHES = 3;
const QUIET_MONTHS = 4;

interface Gone {
  readonly person: PersonFact;
  readonly since: PlainDate;
}

/** Whom the decision rests with: who decides, or carries much weight. */
export const isKeyPerson = ({ decides, influence }: PersonFact): boolean => decides || influence === 'high';

/** Somebody the decision rests with has left, or went quiet while others still talk to us. */
export function keyContact(facts: ClientFacts, { memoryDays }: SignParameters): Verdict {
  const { today } = facts;
  const key = facts.people.filter(isKeyPerson);
  const left = key.flatMap((person): Gone[] => {
    const since = person.leftOn ?? today;
    return person.hasLeft && isWithin(since, memoryDays, today) ? [{ person, since }] : [];
  });
  const staying = key.filter(({ hasLeft }) => !hasLeft);
  const quiet = staying.flatMap((person) => quietSince(facts, person));
  const changesOn = nextDay(today, [
    ...left.map(({ since }) => leavesOn(since, memoryDays)),
    ...facts.touches.map(({ on }) => addMonths(on, QUIET_MONTHS)),
  ]);
  const seen = [...left, ...quiet].toSorted((a, b) =>
    a.since === b.since ? (a.person.id < b.person.id ? -1 : 1) : a.since < b.since ? -1 : 1,
  );
  const first = seen[0];
  if (!first) return { finding: null, changesOn };
  return {
    finding: {
      severity: left.length > 0 && staying.length === 0 ? 'severe' : 'warning',
      since: first.since,
      countsFrom: first.since,
      figures: { left: left.length, quiet: quiet.length, staying: staying.length },
      names: seen.map(({ person }) => person.name),
      events: latestFirst(seen.map(({ person, since }) => ({ kind: 'contact', id: person.id, on: since }))),
      episode: first.person.id,
    },
    changesOn,
  };
}

/** Since when a person has been quiet; empty for who still talks, or never did much. */
function quietSince({ touches, today }: ClientFacts, person: PersonFact): Gone[] {
  const from = addMonths(today, -QUIET_MONTHS);
  const own = touches.filter(({ contactId }) => contactId === person.id).map(({ on }) => on);
  const last = own.toSorted().at(-1);
  if (own.length < LEAST_TOUCHES || last === undefined || last > from) return [];
  const othersTalk = touches.some(({ contactId, on }) => contactId !== person.id && on > from);
  return othersTalk ? [{ person, since: last }] : [];
}
