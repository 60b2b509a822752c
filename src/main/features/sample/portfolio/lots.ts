import type { LossReason } from '../../../../shared/domain/clients/status.ts';
import { type ForeignCountry, foreignCountries } from '../words/abroad.ts';
import type { Random } from './random.ts';

/** What happened to a client's buying over the two years, and how many clients it happened to. */
const stories = {
  steady: 112,
  growing: 42,
  declining: 36,
  /** Away for half a year, then back. */
  returned: 14,
  newcomer: 22,
  /** Bought to a rhythm and fell silent; nobody has drawn the conclusion yet. */
  stopped: 24,
  dormant: 18,
  oneOff: 8,
  lost: 12,
  prospect: 12,
} as const;
export type Story = keyof typeof stories;

const abroadCounts: Record<ForeignCountry, number> = { DE: 7, KZ: 10, BY: 10, AE: 5, TR: 5, CN: 4, UZ: 4 };

/** The reference split of why clients leave, as far as twelve losses can show it. */
const lossCounts = {
  no_visible_reason: 0,
  drifted_parallel: 1,
  competitive: 1,
  quality_or_delays: 2,
  indifferent_treatment: 8,
} as const satisfies Record<LossReason, number>;

const WITHOUT_MOTIVES = 33;
const FRAGILE_ONLY = 22;
const NOT_ASSESSED = 33;
const ASSESSED_TWICE = 51;
const NEGLECTED = 36;
const DEBTORS = 21;
const WRONG_INNS = 2;

/** What fate has in store for one client of the portfolio. */
export interface Lot {
  readonly index: number;
  readonly story: Story;
  readonly country: 'RU' | ForeignCountry;
  /** How many clients of its country come before it. */
  readonly ordinal: number;
  readonly lossReason: LossReason | null;
  readonly motives: 'none' | 'usual' | 'fragile';
  readonly assessments: 0 | 1 | 2;
  /** Whether we have not been in touch for more than 70 days. */
  readonly isNeglected: boolean;
  readonly isDebtor: boolean;
  readonly hasWrongInn: boolean;
}

/** Deals the portfolio out: shares are exact, only who gets what is left to chance. */
export function dealLots(random: Random): Lot[] {
  const all = random.shuffled(repeated(stories));
  const foreign = foreignCountries.flatMap((code) => Array<ForeignCountry>(abroadCounts[code]).fill(code));
  const countries = random.shuffled([...foreign, ...Array<'RU'>(all.length - foreign.length).fill('RU')]);
  const losses = random.shuffled(repeated(lossCounts));
  const indexes = [...all.keys()];

  /** So many of the clients with one of the stories, and not among those taken. */
  const some = (count: number, isFit: (story: Story, index: number) => boolean): Set<number> =>
    new Set(
      random.shuffled(indexes.filter((index) => isFit(all[index] ?? 'prospect', index))).slice(0, count),
    );
  const isBuyer = (story: Story) => story !== 'prospect';
  const unmotivated = some(WITHOUT_MOTIVES, isBuyer);
  const fragile = some(FRAGILE_ONLY, (story, index) => isBuyer(story) && !unmotivated.has(index));
  const unassessed = some(NOT_ASSESSED, isBuyer);
  const twice = some(ASSESSED_TWICE, (story, index) => isBuyer(story) && !unassessed.has(index));
  const neglected = some(NEGLECTED, (story) => ['steady', 'growing', 'declining'].includes(story));
  const debtors = some(DEBTORS, (story) => ['steady', 'declining', 'stopped', 'dormant'].includes(story));
  const misspelt = some(WRONG_INNS, (_, index) => countries[index] === 'RU');

  const seen = new Map<string, number>();
  return all.map((story, index): Lot => {
    const country = countries[index] ?? 'RU';
    const ordinal = seen.get(country) ?? 0;
    seen.set(country, ordinal + 1);
    const isNobody = story === 'prospect';
    return {
      index,
      story,
      country,
      ordinal,
      lossReason: story === 'lost' ? (losses.pop() ?? null) : null,
      motives: isNobody || unmotivated.has(index) ? 'none' : fragile.has(index) ? 'fragile' : 'usual',
      assessments: isNobody || unassessed.has(index) ? 0 : twice.has(index) ? 2 : 1,
      isNeglected: neglected.has(index),
      isDebtor: debtors.has(index),
      hasWrongInn: misspelt.has(index),
    };
  });
}

const repeated = <K extends string>(counts: Readonly<Record<K, number>>): K[] =>
  (Object.keys(counts) as K[]).flatMap((key) => Array<K>(counts[key]).fill(key));
