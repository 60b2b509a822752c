import { z } from 'zod';
import { read, write } from './procedure.ts';
import { id, nothing, nullableText, operationReply, plainDate, text } from './values.ts';

export const managerInput = z.strictObject({ name: text(200), email: nullableText(200) });

export const manager = managerInput.extend({
  id,
  clients: z.number().int(),
  /** The day a manager left whose work is still remembered; null for those who are here. */
  leftOn: plainDate.nullable(),
});
export type Manager = z.infer<typeof manager>;

export const managersContract = {
  'managers.list': read(
    'Managers by name, those who left last, with how many clients each has.',
    nothing,
    z.array(manager),
  ),
  'managers.create': write(
    'Adds a manager.',
    managerInput.partial().required({ name: true }),
    operationReply.extend({ id }),
  ),
  'managers.update': write(
    'Changes a manager.',
    z.strictObject({ id, patch: managerInput.partial() }),
    operationReply,
  ),
  'managers.remove': write(
    'Removes a manager who has no clients; one whose name stands under past work is marked as having left.',
    z.strictObject({ id }),
    operationReply.extend({ hasLeft: z.boolean() }),
  ),
};
