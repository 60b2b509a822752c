import { z } from 'zod';
import { motives } from '../domain/motives/motives.ts';
import { write } from './procedure.ts';
import { id, nullableText, operationReply } from './values.ts';

export const clientMotive = z.strictObject({
  motive: z.enum(motives),
  isPrimary: z.boolean(),
  note: nullableText(2000),
});
export type ClientMotive = z.infer<typeof clientMotive>;

export const motivesContract = {
  'motives.set': write(
    'Replaces the motives of a client; at most one is primary.',
    z.strictObject({
      clientId: id,
      motives: z
        .array(clientMotive)
        .max(motives.length)
        .refine((list) => new Set(list.map((each) => each.motive)).size === list.length, 'distinct')
        .refine((list) => list.filter((each) => each.isPrimary).length <= 1, 'one primary'),
    }),
    operationReply,
  ),
};
