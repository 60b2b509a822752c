import { referralKind, testimonialKind } from '../../advocacy/advocacy.repository.ts';
import { giftKind, recognitionKind } from '../../attention/attention.repository.ts';
import { praises, presents, recommended, titles } from '../words/records.ts';
import { say } from '../words/said.ts';
import { workdayAgo } from './days.ts';
import type { Dealings } from './dealings.ts';
import type { Random } from './random.ts';
import { of, type SampleRecord } from './sample-record.ts';

const KOPECKS = 100;

/** Recommendations and testimonials of those who like us, and what we gave them. */
export function advocacy(random: Random, { category, company, tier, today }: Dealings): SampleRecord[] {
  const records: SampleRecord[] = [];
  const ago = (least: number, most: number) => workdayAgo(today, random.int(least, most));
  const likes = category === 'committed' ? 1 : category === 'faithful' ? 0.3 : 0;
  if (random.chance(likes * 0.45))
    records.push(
      of(referralKind, {
        givenOn: ago(20, 500),
        referred: say(random.pick(recommended), company.speaks),
        outcome: random.pick(['pending', 'talking', 'client', 'nothing']),
      }),
    );
  if (random.chance(likes * 0.4))
    records.push(
      of(
        testimonialKind,
        {
          givenOn: ago(10, 400),
          words: say(random.pick(praises), company.speaks),
          bonus: random.int(1, 6) * 500 * KOPECKS,
        },
        0,
      ),
    );
  if (tier === 'A' && likes === 1 && random.chance(0.4))
    records.push(
      of(recognitionKind, {
        kind: 'title',
        what: say(random.pick(titles), company.speaks),
        since: ago(60, 330),
      }),
    );
  if (tier !== 'C') records.push(...gifts(random, company, today));
  return records;
}

/** A present each New Year, or another one in between. */
function gifts(random: Random, { speaks }: Dealings['company'], today: string): SampleRecord[] {
  const year = Number(today.slice(0, 4));
  const next = random.dealer(presents);
  const days = [`${year - 1}-12-24`, workdayAgo(today, random.int(40, 300))].filter(() => random.chance(0.5));
  return days
    .filter((day) => day < today)
    .map((day) =>
      of(giftKind, { givenOn: day, what: say(next(), speaks), cost: random.int(8, 40) * 100 * KOPECKS }, 0),
    );
}
