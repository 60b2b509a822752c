import { addDays, daysBetween, type PlainDate } from '../../../../shared/time.ts';
import { type EventTalk, eventTalks, farewells, type Topic } from '../words/events.ts';
import { HORIZON } from './days.ts';
import { type Dealings, isForgotten, isSilent, type PlannedTalk } from './dealings.ts';
import type { Random } from './random.ts';

const KEEPS_NEW_YEAR = ['RU', 'BY', 'KZ', 'UZ', 'DE'];

/** What clients of a category bring up now and then. */
const habitOf = {
  committed: 'praise',
  faithful: null,
  switcher: 'competitor',
  blackmailer: 'ultimatum',
  pragmatist: 'competitor',
  hostage: null,
} as const satisfies Record<Dealings['category'], Topic | null>;

/** Talks that had a cause: a late delivery, a debt, a rival, a feast. `last` is when we were last in touch. */
export function eventsOf(random: Random, dealings: Dealings, last: number): PlannedTalk[] {
  const { lot, buying } = dealings;
  if (lot.story === 'prospect') return courtship(random, last);
  const events = [...troubles(random, dealings), ...occasions(random, dealings)];
  if (!isSilent(lot)) return events;
  const silentSince = buying.lastDay ?? 0;
  return [
    ...events.filter(
      ({ day, direction }) => (direction === 'ours' || day > silentSince) && !isForgotten(dealings, day),
    ),
    ...(lot.lossReason === null
      ? attempts(random, last, silentSince)
      : [talk(random, last, farewells[lot.lossReason])]),
  ];
}

function talk(random: Random, day: number, bank: readonly EventTalk[]): PlannedTalk {
  const [kind, direction, ...words] = random.pick(bank);
  return { day, kind, direction, words };
}

/** What followed late deliveries, returns and unpaid invoices. */
function troubles(random: Random, { buying }: Dealings): PlannedTalk[] {
  const on = (day: number, topic: Topic) => talk(random, day, eventTalks[topic]);
  return [
    ...buying.slips
      .filter(() => random.chance(0.75))
      .flatMap((day) => [on(day - 1, 'slip'), on(day - 3, 'apology')]),
    ...buying.returns.map(({ day, fault }) => talk(random, day, [fault.talk])),
    ...buying.debts.map((day) => on(day - 6, 'debt')),
  ];
}

/** What comes up because of who they are, and New Year where it is kept. */
function occasions(random: Random, { lot, category, today }: Dealings): PlannedTalk[] {
  const habit = habitOf[category];
  const days = Array.from({ length: random.int(1, 2) }, () => random.int(5, 420));
  return [
    ...(habit === null || random.chance(0.25) ? [] : days.map((day) => talk(random, day, eventTalks[habit]))),
    ...(KEEPS_NEW_YEAR.includes(lot.country) ? yearEnds(random, today) : []).map((day) =>
      talk(random, day, eventTalks.newYear),
    ),
  ];
}

/** Days before today on which New Year wishes went out, where they did. */
function yearEnds(random: Random, today: PlainDate): number[] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year - 2]
    .map((each) => daysBetween(addDays(`${each}-12-23`, random.int(0, 7)), today))
    .filter((day) => random.chance(0.6) && day < HORIZON);
}

/** Our calls and letters to somebody who no longer answers. */
function attempts(random: Random, last: number, silentSince: number): PlannedTalk[] {
  const talks: PlannedTalk[] = [];
  for (let day = last; day < silentSince - 5; day += random.int(14, 40))
    talks.push(talk(random, day, eventTalks.unanswered));
  return talks;
}

/** The first talks with somebody who has not bought yet. */
function courtship(random: Random, last: number): PlannedTalk[] {
  const steps = eventTalks.prospect.slice(0, random.int(2, eventTalks.prospect.length));
  let day = last;
  return steps.toReversed().map((step) => {
    const planned = talk(random, day, [step]);
    day += random.int(8, 30);
    return planned;
  });
}
