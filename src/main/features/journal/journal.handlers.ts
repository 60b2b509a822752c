import type { journalContract } from '../../../shared/contract/journal.ts';
import { type Journal, toOperation } from '../../db/journal.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { clientName } from '../clients/clients.repository.ts';
import { survivorOf } from '../clients/lineage.ts';
import { clientHistory } from './history.ts';
import { getFormerRow, restoreRecord, restoreValue } from './restore.ts';
import { redo, undo } from './undo.ts';

export function createJournalHandlers(
  { sql, work, clock }: CoreParts,
  journal: Journal,
): Handlers<keyof typeof journalContract> {
  return {
    'journal.state': () => {
      const undoable = journal.latestToUndo();
      const redoable = journal.latestToRedo();
      return { undo: undoable ? toOperation(undoable) : null, redo: redoable ? toOperation(redoable) : null };
    },

    'journal.list': ({ offset, limit }) => journal.list(offset, limit),

    'journal.history': ({ clientId, before, limit }) => clientHistory(sql, clientId, before, limit),

    'journal.restore': ({ operationId: changed, seq, field }) => {
      const former = getFormerRow(sql, changed, seq);
      const subject = survivorOf(sql, former.subject);
      const params = { client: clientName(sql, subject) };
      const { operationId } = work.run({ label: 'valueRestore', params }, (write) =>
        field === undefined ? restoreRecord(write, former) : restoreValue(write, former, field, clock.now()),
      );
      return { operationId };
    },

    'journal.undo': async ({ operationId }) => ({ undone: await undo(work, journal, operationId) }),

    'journal.redo': async () => ({ redone: await redo(work, journal) }),
  };
}
