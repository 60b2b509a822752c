import { z } from 'zod';
import { read, write } from './procedure.ts';
import { id, nothing, nullableText, operationReply, text } from './values.ts';

export const managerInput = z.strictObject({ name: text(200), email: nullableText(200) });

export const manager = managerInput.extend({ id, clients: z.number().int() });
export type Manager = z.infer<typeof manager>;

export const managersContract = {
  'managers.list': read('Managers by name, with how many clients each has.', nothing, z.array(manager)),
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
  'managers.remove': write('Removes a manager who has no clients.', z.strictObject({ id }), operationReply),
};
