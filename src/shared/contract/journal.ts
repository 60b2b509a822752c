import { z } from 'zod';
import { errorParams } from './errors.ts';
import { read, write } from './procedure.ts';
import { id, instant, nothing } from './values.ts';

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

export const fieldChange = z.strictObject({
  operationId: id,
  at: instant,
  actor: z.string(),
  label: z.string(),
  params: errorParams,
  changes: z.array(
    z.strictObject({ field: z.string(), before: z.string().nullable(), after: z.string().nullable() }),
  ),
});

export const journalContract = {
  'journal.state': read('What undo and redo would act on.', nothing, undoState),
  'journal.list': read(
    'Operations, latest first.',
    z.strictObject({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(200) }),
    z.array(operation),
  ),
  'journal.history': read(
    'What changed on one client, when and by whom, latest first.',
    z.strictObject({ clientId: id, limit: z.number().int().min(1).max(500) }),
    z.array(fieldChange),
  ),
  'journal.undo': write(
    'Takes back the latest operation, or the one named if nothing later rests on it.',
    z.strictObject({ operationId: id.optional() }),
    z.strictObject({ undone: operation }),
  ),
  'journal.redo': write('Does again what was undone last.', nothing, z.strictObject({ redone: operation })),
};
