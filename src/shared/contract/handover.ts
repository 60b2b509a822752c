import { z } from 'zod';
import { selection } from './clients.ts';
import { read, write } from './procedure.ts';
import { id, operationReply } from './values.ts';

/** What is handed over: some clients with the open work of whoever keeps them, or all that a manager has. */
const scope = z.union([z.strictObject({ selection }), z.strictObject({ managerId: id })]);
export type HandoverScope = z.infer<typeof scope>;

const input = z.strictObject({ scope, to: id.nullable() });

const counts = z.strictObject({
  clients: z.number().int(),
  /** Open work by the table it is kept in. */
  records: z.array(z.strictObject({ table: z.string(), count: z.number().int() })),
});
export type HandoverCounts = z.infer<typeof counts>;

export const handoverContract = {
  'handover.preview': read('How much would change hands.', input, counts),
  'handover.move': write(
    'Gives clients to another manager, or to none, with all open work on them, as one operation.',
    input,
    operationReply.extend(counts.shape),
  ),
};
