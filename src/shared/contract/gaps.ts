import { z } from 'zod';
import { tiers } from '../domain/clients/status.ts';
import { gapKinds } from '../domain/gaps/gaps.ts';
import { contact } from './contacts.ts';
import { read, write } from './procedure.ts';
import { id, nothing, operationReply } from './values.ts';

const kind = z.enum(gapKinds);
const person = contact.pick({ id: true, name: true, position: true, roles: true });

/** One thing to ask about one client. */
export const gapQuestion = z.strictObject({
  clientId: id,
  client: z.string(),
  tier: z.enum(tiers).nullable(),
  revenue12m: z.number().nullable(),
  kind,
  state: z.enum(['open', 'answered', 'later']),
  /** The number that fails its check digits. */
  taxId: z.string().nullable(),
  /** Who is there, in the order of their weight, and which of them is the main contact. */
  people: z.array(person),
  mainContactId: id.nullable(),
});
export type GapQuestion = z.infer<typeof gapQuestion>;

export const gapsContract = {
  'gaps.counts': read(
    'How many clients, lost ones aside, lack each thing worth knowing; `complete` lack none.',
    nothing,
    z.strictObject({
      clients: z.number().int(),
      complete: z.number().int(),
      counts: z.array(z.strictObject({ kind, count: z.number().int() })),
    }),
  ),
  'gaps.today': write(
    'The few questions of the day, made when the day has none: one a client, the weightiest clients first. `more` adds as many.',
    z.strictObject({ more: z.boolean().optional() }),
    z.array(gapQuestion),
  ),
  'gaps.later': write(
    'Puts a question off for some weeks, or asks it after all.',
    z.strictObject({ clientId: id, kind, isLater: z.boolean() }),
    operationReply,
  ),
};
