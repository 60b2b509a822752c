import {
  type Desire,
  interviewChannels,
  type Preference,
  voiceOf,
} from '../../../../shared/domain/interviews/interviews.ts';
import type { Category } from '../../../../shared/domain/loyalty/loyalty.ts';
import { interviewKind } from '../../interviews/interviews.repository.ts';
import { quotes } from '../words/records.ts';
import { say } from '../words/said.ts';
import { workdayAgo } from './days.ts';
import type { Dealings } from './dealings.ts';
import type { Random } from './random.ts';
import { of, type SampleRecord } from './sample-record.ts';

/** What clients of a category answer to the question of recommendation, from and to. */
const answers: Record<Category, readonly [number, number]> = {
  committed: [9, 10],
  faithful: [7, 10],
  switcher: [5, 8],
  blackmailer: [3, 7],
  pragmatist: [5, 9],
  hostage: [2, 7],
};
const COOLING = 2;
const MONTHS_APART = 150;

/** Interviews held, earliest first: the more a client matters, the more often; a cooling one answers colder. */
export function makeInterviews(random: Random, dealings: Dealings): SampleRecord[] {
  const { tier, lot, people, buying, today, category, company } = dealings;
  const most = tier === 'A' ? 3 : tier === 'B' ? 2 : 1;
  const held = random.chance(tier === 'C' ? 0.4 : 0.75) ? random.int(1, most) : 0;
  const latest = Math.max(buying.lastDay ?? 0, random.int(8, 190));
  const [least, best] = answers[category];
  return Array.from({ length: held }, (_, back): SampleRecord => {
    const cools = lot.story === 'declining' || lot.story === 'stopped' || lot.story === 'lost';
    const drop = cools && back === 0 ? COOLING : 0;
    const nps = Math.max(0, random.int(least, best) - drop);
    const person = people.findIndex(({ hasLeft }) => !hasLeft);
    return of(
      interviewKind,
      {
        heldOn: workdayAgo(today, latest + back * MONTHS_APART),
        channel: random.weighted([
          ['phone', 60],
          ['meeting', 25],
          [random.pick(interviewChannels), 15],
        ]),
        nps,
        buyAgain: random.chance(0.85) ? near<Desire>(random, nps, ['high', 'medium', 'low']) : null,
        preference: random.chance(0.7) ? near<Preference>(random, nps, ['strong', 'medium', 'weak']) : null,
        quote: random.chance(0.6) ? say(random.pick(quotes[voiceOf(nps)]), company.speaks) : null,
      },
      random.chance(0.7) || people.length < 2 ? person : random.int(0, people.length - 1),
    );
  }).toReversed();
}

/** An answer that mostly goes with the recommendation. */
function near<T>(random: Random, nps: number, [strong, middle, weak]: readonly [T, T, T]): T {
  const felt = nps + random.int(-2, 1);
  return felt >= 8 ? strong : felt >= 5 ? middle : weak;
}
