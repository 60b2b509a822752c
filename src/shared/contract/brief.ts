import { z } from 'zod';
import { openings } from '../domain/brief/say.ts';
import { briefUnknowns } from '../domain/brief/unknown.ts';
import { wrongKinds, wrongRecords } from '../domain/brief/wrong.ts';
import { indexBands } from '../domain/loyalty/index-score.ts';
import { categories } from '../domain/loyalty/loyalty.ts';
import { standings } from '../domain/loyalty/standing.ts';
import { motives } from '../domain/motives/motives.ts';
import { contact } from './contacts.ts';
import { assessment } from './loyalty.ts';
import { clientMotive } from './motives.ts';
import { read } from './procedure.ts';
import { owed } from './promises.ts';
import { id, plainDate } from './values.ts';

/** How regularly something happens, in whole days; the middle half of the gaps lies between `low` and `high`. */
const rhythm = z.strictObject({
  /** Days on which it happened. */
  days: z.number().int(),
  usual: z.number().int(),
  low: z.number().int(),
  high: z.number().int(),
  isUncertain: z.boolean(),
});
export type BriefRhythm = z.infer<typeof rhythm>;

const wrong = z.strictObject({
  kind: z.enum(wrongKinds),
  since: plainDate.nullable(),
  record: z.strictObject({ kind: z.enum(wrongRecords), id }).nullable(),
  what: z.string().nullable(),
  figure: z.number().nullable(),
  usual: z.number().nullable(),
});

const say = z.discriminatedUnion('because', [
  z.strictObject({
    because: z.literal('wrong'),
    opening: z.enum(Object.values(openings)),
    what: z.string().nullable(),
  }),
  z.strictObject({ because: z.literal('category'), category: z.enum(categories) }),
  z.strictObject({ because: z.literal('trapped') }),
  z.strictObject({ because: z.literal('motive'), motive: z.enum(motives) }),
  z.strictObject({ because: z.literal('unknown'), ask: z.enum(['category', 'motive']) }),
]);

export const brief = z.strictObject({
  id,
  name: z.string(),
  /** The day it speaks of. */
  on: plainDate,
  /** The primary motive first. */
  motives: z.array(clientMotive),
  /** Whether fragile motives alone hold the client. */
  isExposed: z.boolean(),
  /** The judgement in force, and since when the category has stood. */
  category: assessment.nullable(),
  categorySince: plainDate.nullable(),
  standing: z.enum(standings).nullable(),
  wrong: z.array(wrong),
  owed: z.array(owed),
  say: z.array(say),
  /** Those who are there, who decides first. */
  people: z.array(contact),
  /** Those who left, for who is named in what is wrong or owed. */
  left: z.array(contact),
  unknown: z.array(z.enum(briefUnknowns)),
  purchaseDays: z.number().int(),
  buying: rhythm.nullable(),
  contacting: rhythm.nullable(),
  index: z.strictObject({
    value: z.number().int().nullable(),
    band: z.enum(indexBands).nullable(),
    /** Against the half-year before; null where nothing of both is known. */
    change: z.number().int().nullable(),
  }),
});
export type Brief = z.infer<typeof brief>;

export const briefContract = {
  'clients.brief': read(
    'What to know before a talk with a client: why they stay, what is wrong, what we owe, what to say, and to whom.',
    z.strictObject({ id }),
    brief,
  ),
};
