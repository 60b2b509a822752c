import { z } from 'zod';
import { directions, interactionKinds, moods } from '../domain/interactions/interactions.ts';
import { read } from './procedure.ts';
import { recordProcedures } from './records.ts';
import { id, instant } from './values.ts';

export const interactionInput = z.strictObject({
  at: instant,
  kind: z.enum(interactionKinds),
  direction: z.enum(directions),
  contactId: id.nullable(),
  text: z.string().trim().max(20_000),
  /** How the other side felt; null where nobody noted it. */
  mood: z.enum(moods).nullable(),
  /** A meeting or call that they put off. */
  isPostponed: z.boolean(),
  isPriceObjection: z.boolean(),
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
  ...recordProcedures('interactions', 'a call, meeting, visit, letter, message or note', {
    create: interactionInput.partial().required({ kind: true }).extend({ clientId: id }),
    patch: interactionInput.partial(),
  }),
};
