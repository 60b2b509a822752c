import type { interactionsContract } from '../../../shared/contract/interactions.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { recordHandlers } from '../records/record-handlers.ts';
import { toRecordRow } from '../records/record-kind.ts';
import { taskKind } from '../tasks/tasks.repository.ts';
import { interactionKind } from './interactions.repository.ts';

export const createInteractionHandlers = (parts: CoreParts): Handlers<keyof typeof interactionsContract> =>
  recordHandlers(
    parts,
    'interactions',
    interactionKind,
    'interaction',
    (write, { clientId, contactId }, created) => {
      if (created?.next)
        write.insert(taskKind.table, {
          ...toRecordRow(taskKind, { ...created.next, contactId }),
          id: parts.newId(),
          client_id: clientId,
        });
    },
  );
