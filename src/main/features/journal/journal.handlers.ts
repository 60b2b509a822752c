import type { journalContract } from '../../../shared/contract/journal.ts';
import { type Journal, toOperation } from '../../db/journal.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { clientHistory } from './history.ts';
import { redo, undo } from './undo.ts';

export function createJournalHandlers(
  { sql, work }: CoreParts,
  journal: Journal,
): Handlers<keyof typeof journalContract> {
  return {
    'journal.state': () => {
      const undoable = journal.latestToUndo();
      const redoable = journal.latestToRedo();
      return { undo: undoable ? toOperation(undoable) : null, redo: redoable ? toOperation(redoable) : null };
    },

    'journal.list': ({ offset, limit }) => journal.list(offset, limit),

    'journal.history': ({ clientId, limit }) => clientHistory(sql, clientId, limit),

    'journal.undo': async ({ operationId }) => ({ undone: await undo(work, journal, operationId) }),

    'journal.redo': async () => ({ redone: await redo(work, journal) }),
  };
}
