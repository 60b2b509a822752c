import { z } from 'zod';
import { promiseStates } from '../domain/promises/promises.ts';
import { complaint } from './complaints.ts';
import { read } from './procedure.ts';
import { purchase } from './purchases.ts';
import { recordProcedures } from './records.ts';
import { task } from './tasks.ts';
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

const state = z.enum(promiseStates);

/** A promise or a promised delivery, and how it stands today. */
const promised = [
  z.strictObject({ kind: z.literal('promise'), dueOn: plainDate, state, record: clientPromise }),
  z.strictObject({ kind: z.literal('delivery'), dueOn: plainDate, state, record: purchase }),
] as const;
export const ledgerEntry = z.discriminatedUnion('kind', promised);
export type LedgerEntry = z.infer<typeof ledgerEntry>;

/** Something we owe a client; `dueOn` is null where nobody said by when. */
export const owed = z.discriminatedUnion('kind', [
  ...promised,
  z.strictObject({
    kind: z.literal('complaint'),
    dueOn: plainDate.nullable(),
    state: z.enum(['open', 'overdue']),
    record: complaint,
  }),
  z.strictObject({
    kind: z.literal('task'),
    dueOn: plainDate,
    state: z.enum(['open', 'overdue']),
    record: task,
  }),
]);
export type Owed = z.infer<typeof owed>;

const clientOnly = z.strictObject({ clientId: id });

export const promisesContract = {
  'promises.owed': read(
    'What we owe a client, the most urgent first: promises and deliveries neither kept nor given up, complaints ' +
      'without an answer, tasks. Deliveries promised for a day more than twelve months ago count as forgotten.',
    clientOnly,
    z.array(owed),
  ),
  'promises.settled': read(
    'What became of promises and promised deliveries in the last twelve months, latest first, and how many of ' +
      'them were kept, late (with how many of these the client was warned of ahead) or broken.',
    clientOnly,
    z.strictObject({
      entries: z.array(ledgerEntry),
      record: z.strictObject({
        kept: z.number().int(),
        late: z.number().int(),
        lateWarned: z.number().int(),
        broken: z.number().int(),
      }),
    }),
  ),
  ...recordProcedures('promises', 'what we promised a client, and by when', {
    create: promiseInput.partial().required({ what: true, dueOn: true }).extend({ clientId: id }),
    patch: promiseInput.partial(),
  }),
};
