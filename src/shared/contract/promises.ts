import { z } from 'zod';
import { recordProcedures } from './records.ts';
import { id, nullableText, plainDate, text } from './values.ts';

export const promiseInput = z.strictObject({
  /** To whom. */
  contactId: id.nullable(),
  what: text(2000),
  madeOn: plainDate,
  dueOn: plainDate,
  keptOn: plainDate.nullable(),
  warnedOn: plainDate.nullable(),
  brokenOn: plainDate.nullable(),
  note: nullableText(5000),
});
export type PromiseInput = z.infer<typeof promiseInput>;

export const clientPromise = promiseInput.extend({ id, clientId: id });
export type ClientPromise = z.infer<typeof clientPromise>;

export const promisesContract = recordProcedures('promises', 'what we promised a client, and by when', {
  create: promiseInput.partial().required({ what: true, dueOn: true }).extend({ clientId: id }),
  patch: promiseInput.partial(),
});
