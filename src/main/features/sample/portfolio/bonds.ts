import type { Language } from '../../../../shared/contract/settings.ts';
import type { Category, LeaveAnswer } from '../../../../shared/domain/loyalty/loyalty.ts';
import { fragileMotives, isFragile, type Motive } from '../../../../shared/domain/motives/motives.ts';
import { addDays, type PlainDate } from '../../../../shared/time.ts';
import { reasons, whys } from '../words/loyalty-reasons.ts';
import { motiveNotes } from '../words/motive-notes.ts';
import { say } from '../words/said.ts';
import { workdayAgo } from './days.ts';
import type { Dealings } from './dealings.ts';
import type { Lot, Story } from './lots.ts';
import type { Random } from './random.ts';
import type { SampleAssessment, SampleMotive } from './sample-client.ts';

type Weights<T> = readonly (readonly [T, number])[];

/** Which categories clients with such a story are in. */
const categoriesOf: Record<Story, Weights<Category>> = {
  steady: [
    ['faithful', 44],
    ['committed', 24],
    ['pragmatist', 10],
    ['switcher', 10],
    ['hostage', 7],
    ['blackmailer', 5],
  ],
  growing: [
    ['committed', 40],
    ['faithful', 40],
    ['pragmatist', 10],
    ['switcher', 10],
  ],
  declining: [
    ['switcher', 40],
    ['pragmatist', 30],
    ['blackmailer', 20],
    ['faithful', 10],
  ],
  returned: [
    ['switcher', 35],
    ['pragmatist', 35],
    ['faithful', 30],
  ],
  newcomer: [
    ['pragmatist', 40],
    ['faithful', 30],
    ['switcher', 30],
  ],
  stopped: [
    ['switcher', 35],
    ['pragmatist', 30],
    ['faithful', 20],
    ['blackmailer', 15],
  ],
  dormant: [
    ['switcher', 40],
    ['pragmatist', 40],
    ['faithful', 15],
    ['hostage', 5],
  ],
  oneOff: [
    ['pragmatist', 60],
    ['switcher', 40],
  ],
  lost: [
    ['switcher', 40],
    ['pragmatist', 40],
    ['blackmailer', 20],
  ],
  prospect: [['pragmatist', 1]],
};

/** What brings clients of a category, the likeliest first. */
const motivesOf: Record<Category, readonly Motive[]> = {
  committed: ['attachment', 'safety', 'convenience', 'prestige', 'novelty'],
  faithful: ['convenience', 'safety', 'benefit', 'attachment'],
  switcher: ['benefit', 'convenience', 'novelty', 'supplier_outage', 'advertised_interest'],
  blackmailer: ['benefit', 'prestige', 'convenience'],
  pragmatist: ['benefit', 'convenience', 'novelty', 'uninformed'],
  hostage: ['no_alternative', 'safety', 'convenience'],
};

const leaves: Record<Category, Weights<LeaveAnswer>> = {
  committed: [
    ['yes', 60],
    ['partly', 40],
  ],
  faithful: [
    ['partly', 60],
    ['yes', 40],
  ],
  switcher: [['yes', 1]],
  blackmailer: [
    ['partly', 60],
    ['yes', 25],
    ['unknown', 15],
  ],
  pragmatist: [['yes', 1]],
  hostage: [['no', 1]],
};

/** In what category clients are whom nothing lasting holds. */
const loosely: Weights<Category> = [
  ['switcher', 35],
  ['hostage', 30],
  ['pragmatist', 25],
  ['faithful', 10],
];

export const categoryOf = (random: Random, { story, motives }: Lot): Category =>
  random.weighted(motives === 'fragile' ? loosely : categoriesOf[story]);

/** One to three motives, the first of them usually the primary one; of some it is known who said so, and when. */
export function makeMotives(random: Random, dealings: Dealings, earliest: number): SampleMotive[] {
  const { lot, category, company, today, people } = dealings;
  if (lot.motives === 'none') return [];
  const likely = lot.motives === 'fragile' ? fragileMotives : motivesOf[category];
  const first = random.weighted(likely.map((motive, place) => [motive, (likely.length - place) ** 2]));
  const others = random.shuffled(likely.filter((motive) => motive !== first));
  const knowsPrimary = random.chance(0.94);
  return [first, ...others]
    .slice(0, random.int(1, lot.motives === 'fragile' ? 2 : 3))
    .map((motive, place): SampleMotive => {
      const notedOn = workdayAgo(
        today,
        random.int(4, Math.max(5, Math.min(isFragile(motive) ? 120 : 400, earliest))),
      );
      const isProved = random.chance(0.45);
      return {
        motive,
        isPrimary: place === 0 && knowsPrimary,
        note: isProved ? say(random.pick(motiveNotes[motive]), company.speaks) : null,
        person: isProved && people.length > 0 ? 0 : null,
        saidOn: isProved ? notedOn : null,
        strength: random.weighted([
          ['strong', 30],
          ['medium', 30],
          ['weak', 10],
          [null, 30],
        ]),
        fadesOn: motive === 'advertised_interest' ? addDays(notedOn, 90) : null,
        notedOn,
      };
    });
}

/** What managers judged, earliest first; the last one is in force. */
export function makeAssessments(
  random: Random,
  lot: Lot,
  category: Category,
  { today, language, earliest }: { today: PlainDate; language: Language; earliest: number },
): SampleAssessment[] {
  const judged = Math.max(1, Math.min(random.int(3, 280), earliest - 3));
  const before = Math.min(judged + random.int(60, 220), Math.max(earliest - 1, judged + 1));
  const former = random.weighted(categoriesOf[lot.story === 'growing' ? 'returned' : 'steady']);
  const assess = (of: Category, daysAgo: number): SampleAssessment => ({
    category: of,
    reason: say(random.pick(reasons[of]), language),
    canLeave: random.weighted(leaves[of]),
    why: random.chance(0.7) ? say(random.pick(whys[of]), language) : null,
    assessedOn: workdayAgo(today, daysAgo),
  });
  if (lot.assessments === 0) return [];
  const current = assess(category, judged);
  return lot.assessments === 1 ? [current] : [assess(former, before), current];
}
