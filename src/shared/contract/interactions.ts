import { z } from 'zod';
import { directions, interactionKinds, moods } from '../domain/interactions/interactions.ts';
import { recordProcedures } from './records.ts';
import { taskInput } from './tasks.ts';
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

export const interactionsContract = recordProcedures(
  'interactions',
  'a call, meeting, visit, letter, message or note',
  {
    create: interactionInput
      .partial()
      .required({ kind: true })
      .extend({
        clientId: id,
        /** The next step that was agreed: a task with the same person, in the same operation. */
        next: taskInput.pick({ what: true, dueOn: true }).optional(),
      }),
    patch: interactionInput.partial(),
  },
);
