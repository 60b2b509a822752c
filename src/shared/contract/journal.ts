import { z } from 'zod';
import { errorParams } from './errors.ts';
import { read, write } from './procedure.ts';
import { id, instant, nothing, operationReply } from './values.ts';

/** A change as one sentence: `label` is a key of `i18n/<language>/journal.ts`, `params` go into it. */
export const operation = z.strictObject({
  id,
  at: instant,
  actor: z.string(),
  label: z.string(),
  params: errorParams,
  undone: z.boolean(),
});
export type Operation = z.infer<typeof operation>;

const undoState = z.strictObject({ undo: operation.nullable(), redo: operation.nullable() });

/** A value as it was recorded: names in the place of ids, lists as lists. */
const historyValue = z.union([z.string(), z.number(), z.array(z.string()), z.null()]);
export type HistoryValue = z.infer<typeof historyValue>;

const changedField = z.strictObject({
  /** A column of the table, or `custom:<id>`. */
  field: z.string(),
  before: historyValue,
  after: historyValue,
});
export type ChangedField = z.infer<typeof changedField>;

/** What happened to one record: it was added (i), changed (u) or removed (d). */
const recordChange = z.strictObject({
  seq: z.number().int(),
  table: z.string(),
  change: z.enum(['i', 'u', 'd']),
  /** What the record is told from others by; null where the table has nothing like it. */
  about: z.strictObject({ field: z.string(), value: historyValue }).nullable(),
  fields: z.array(changedField),
});
export type RecordChange = z.infer<typeof recordChange>;

const historyEntry = operation.omit({ undone: true }).extend({
  changes: z.array(recordChange),
  /** How many more records it changed. */
  more: z.number().int(),
});
export type HistoryEntry = z.infer<typeof historyEntry>;

export const journalContract = {
  'journal.state': read('What undo and redo would act on.', nothing, undoState),
  'journal.list': read(
    'Operations, latest first.',
    z.strictObject({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(200) }),
    z.array(operation),
  ),
  'journal.history': read(
    'What changed on one client and all its records, when and by whom, latest first, page by page.',
    z.strictObject({
      clientId: id,
      /** Where the page before ended; left out for the first. */
      before: z.number().int().optional(),
      limit: z.number().int().min(1).max(200),
    }),
    z.strictObject({ entries: z.array(historyEntry), next: z.number().int().nullable() }),
  ),
  'journal.restore': write(
    'Gives a field the value it had before a change, or brings back a removed record.',
    z.strictObject({
      operationId: id,
      seq: z.number().int(),
      /** The field to restore; left out for a removed record. */
      field: z.string().max(60).optional(),
    }),
    operationReply,
  ),
  'journal.undo': write(
    'Takes back the latest operation, or the one named if nothing later rests on it.',
    z.strictObject({ operationId: id.optional() }),
    z.strictObject({ undone: operation }),
  ),
  'journal.redo': write('Does again what was undone last.', nothing, z.strictObject({ redone: operation })),
};
