import { z } from 'zod';
import { fragileMotives, motives, strengths } from '../domain/motives/motives.ts';
import { askReasons } from '../domain/motives/watch.ts';
import { read, write } from './procedure.ts';
import { id, nullableText, operationReply, plainDate } from './values.ts';

/** A motive with its evidence: who said what, and when. What is left out of an input stays as it is. */
export const motiveInput = z.strictObject({
  motive: z.enum(motives),
  isPrimary: z.boolean(),
  /** The quote or observation it rests on. */
  note: nullableText(2000),
  contactId: id.nullable().optional(),
  saidOn: plainDate.nullable().optional(),
  strength: z.enum(strengths).nullable().optional(),
  /** When an interest fed by advertising is expected to fade. */
  fadesOn: plainDate.nullable().optional(),
});
export type MotiveInput = z.infer<typeof motiveInput>;

export const clientMotive = motiveInput.required().extend({
  id,
  clientId: id,
  /** When it was first recorded; null for what an older version recorded. */
  notedOn: plainDate.nullable(),
});
export type ClientMotive = z.infer<typeof clientMotive>;

/** A fragile motive that is to be looked at again; see `motiveQuestions`. */
const motiveQuestion = z.strictObject({
  motive: z.enum(fragileMotives),
  because: z.enum(askReasons),
  since: plainDate.nullable(),
  competitor: z.string().nullable(),
  activityId: id.nullable(),
});

/** An answer to whether a motive still holds. */
export const motiveCheck = z.strictObject({
  id,
  clientId: id,
  motive: z.enum(motives),
  checkedOn: plainDate,
  holds: z.boolean(),
  note: nullableText(2000),
  competitors: z.array(z.string()),
});
export type RecordedMotiveCheck = z.infer<typeof motiveCheck>;

export const motivesContract = {
  'motives.set': write(
    'Replaces the motives of a client; at most one is primary.',
    z.strictObject({
      clientId: id,
      motives: z
        .array(motiveInput)
        .max(motives.length)
        .refine((list) => new Set(list.map((each) => each.motive)).size === list.length, 'distinct')
        .refine((list) => list.filter((each) => each.isPrimary).length <= 1, 'one primary'),
    }),
    operationReply,
  ),
  'motives.watch': read(
    'Which fragile motives of a client are to be looked at again today, and what was answered before, latest first.',
    z.strictObject({ clientId: id }),
    z.strictObject({ questions: z.array(motiveQuestion), checks: z.array(motiveCheck) }),
  ),
  'motives.check': write(
    'Answers whether a motive still holds; one that does not is taken off, and the answer stays as history.',
    z.strictObject({
      clientId: id,
      motive: z.enum(motives),
      holds: z.boolean(),
      note: nullableText(2000).optional(),
    }),
    operationReply,
  ),
};
