import { z } from 'zod';
import { directions, interactionKinds } from '../domain/interactions/interactions.ts';
import { read, write } from './procedure.ts';
import { id, instant, operationReply } from './values.ts';

export const interactionInput = z.strictObject({
  at: instant,
  kind: z.enum(interactionKinds),
  direction: z.enum(directions),
  contactId: id.nullable(),
  text: z.string().trim().max(20_000),
});
export type InteractionInput = z.infer<typeof interactionInput>;

export const interaction = interactionInput.extend({ id, clientId: id });
export type Interaction = z.infer<typeof interaction>;

export const interactionsContract = {
  'interactions.list': read(
    'Interactions with a client, latest first.',
    z.strictObject({
      clientId: id,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(1000),
    }),
    z.strictObject({ interactions: z.array(interaction), total: z.number().int() }),
  ),
  'interactions.create': write(
    'Records a call, meeting, visit, letter, message or note; `at` is now where it is left out.',
    interactionInput.partial().required({ kind: true }).extend({ clientId: id }),
    operationReply.extend({ id }),
  ),
  'interactions.update': write(
    'Changes an interaction.',
    z.strictObject({ id, patch: interactionInput.partial() }),
    operationReply,
  ),
  'interactions.remove': write('Removes an interaction.', z.strictObject({ id }), operationReply),
};
