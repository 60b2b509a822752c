import type { Direction, InteractionKind } from '../../../../shared/domain/interactions/interactions.ts';
import { type Said, say } from '../words/said.ts';
import { routineTalks } from '../words/talks.ts';
import { trades } from '../words/trades.ts';
import { HORIZON, officeHour, workdayAgo } from './days.ts';
import { type Dealings, isForgotten, isSilent, type PlannedTalk } from './dealings.ts';
import { eventsOf } from './events.ts';
import type { Random } from './random.ts';
import type { SamplePerson, SampleTalk } from './sample-client.ts';

const KINDS: readonly (readonly [InteractionKind, number])[] = [
  ['call', 44],
  ['email', 22],
  ['message', 14],
  ['meeting', 7],
  ['visit', 7],
  ['note', 6],
];
/** The usual number of days between two talks. */
const USUAL_GAP = { A: 15, B: 30, C: 52 } as const;
/** From here back those who have left since were still there. */
const LONG_AGO = 200;

/** Calls, meetings and letters of two years, earliest first. */
export function makeTalks(random: Random, dealings: Dealings): SampleTalk[] {
  const { company, today, people } = dealings;
  const last = lastTalk(random, dealings);
  const first = Math.min(HORIZON, Math.max(dealings.buying.firstDay ?? last + 130, last) + random.int(8, 40));
  const planned = [
    ...routine(random, dealings, last, first),
    ...eventsOf(random, dealings, last).filter(({ day }) => day >= last && day <= first),
  ];
  const { goods } = trades[company.trade];
  return planned
    .map(({ day, kind, direction, words }): SampleTalk => {
      const [some, more] = random.shuffled(goods);
      return {
        ...feelingOf(random, direction, kind, dealings),
        at: officeHour(random, workdayAgo(today, day)),
        kind,
        direction,
        person: kind === 'note' ? null : whom(random, people, day),
        text: say(words, company.speaks)
          .replace('{goods}', some ? say(some, company.speaks) : '')
          .replace('{more}', more ? say(more, company.speaks) : ''),
      };
    })
    .toSorted((a, b) => a.at - b.at);
}

/** How they felt, where it was noted; those who look for the cheapest object to the price now and then. */
function feelingOf(
  random: Random,
  direction: Direction,
  kind: InteractionKind,
  { category, lot }: Dealings,
): Partial<SampleTalk> {
  if (kind === 'note') return {};
  const cools = lot.story === 'declining' || lot.story === 'stopped' || lot.story === 'lost';
  const mood = random.weighted([
    [null, 60],
    ['good', cools ? 6 : 22],
    ['neutral', 14],
    ['bad', cools ? 14 : 4],
  ] as const);
  const looksForPrice = category === 'pragmatist' || category === 'blackmailer';
  return {
    mood,
    isPostponed: kind === 'meeting' && random.chance(cools ? 0.3 : 0.06),
    isPriceObjection: looksForPrice && direction === 'theirs' && random.chance(0.12),
  };
}

/** How many days ago we were last in touch. */
function lastTalk(random: Random, { lot, tier, buying }: Dealings): number {
  if (lot.isNeglected) return random.int(73, 150);
  switch (lot.story) {
    case 'lost':
      return Math.max(20, (buying.lastDay ?? 0) - random.int(50, 95));
    case 'dormant':
    case 'oneOff':
      return random.int(15, 110);
    case 'prospect':
      return random.int(4, 55);
    default:
      return tier === 'A' ? random.int(1, 12) : random.int(1, tier === 'B' ? 28 : 50);
  }
}

/** Talks that need no cause; a client that fell silent no longer begins any. */
function routine(random: Random, dealings: Dealings, last: number, first: number): PlannedTalk[] {
  const { lot, tier, buying } = dealings;
  const banks = new Map<string, () => Said>();
  const words = (kind: InteractionKind, direction: Direction): Said => {
    const key = `${kind} ${direction}`;
    const bank = banks.get(key) ?? random.dealer(routineTalks[kind][direction]);
    banks.set(key, bank);
    return bank();
  };
  if (lot.story === 'prospect') return [];
  const talks: PlannedTalk[] = [];
  const gap = USUAL_GAP[tier ?? 'C'];
  const silentSince = isSilent(lot) ? (buying.lastDay ?? 0) : 0;
  const from = lot.story === 'lost' ? silentSince + 1 : last;
  for (let day = from; day <= first; day += Math.max(2, Math.round(gap * random.between(0.4, 1.6)))) {
    const kind = day === last ? 'call' : random.weighted(KINDS);
    const direction = kind !== 'note' && random.chance(0.36) ? 'theirs' : 'ours';
    if (day <= silentSince || isForgotten(dealings, day)) continue;
    talks.push({ day, kind, direction, words: words(kind, direction) });
  }
  return talks;
}

/** Mostly the main contact; nobody who had left by then. */
function whom(random: Random, people: readonly SamplePerson[], day: number): number | null {
  const present = [...people.keys()].filter((place) => day > LONG_AGO || people[place]?.hasLeft === false);
  const main = present.find((place) => people[place]?.isMain === true);
  if (main !== undefined && random.chance(0.65)) return main;
  return present.length === 0 ? null : random.pick(present);
}
