import { z } from 'zod';
import { motives, strengths } from '../domain/motives/motives.ts';
import { write } from './procedure.ts';
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
};
