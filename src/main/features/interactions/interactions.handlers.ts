import type { interactionsContract } from '../../../shared/contract/interactions.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { clientName } from '../clients/clients.repository.ts';
import {
  assertContactOf,
  countInteractions,
  getInteraction,
  interactionsOf,
  toInteractionRow,
} from './interactions.repository.ts';

export function createInteractionHandlers({
  sql,
  work,
  clock,
  newId,
}: CoreParts): Handlers<keyof typeof interactionsContract> {
  const clientOf = (id: string) => ({ client: clientName(sql, getInteraction(sql, id).clientId) });
  return {
    'interactions.list': ({ clientId, offset, limit }) => ({
      interactions: interactionsOf(sql, clientId, offset, limit),
      total: countInteractions(sql, clientId),
    }),

    'interactions.create': ({ clientId, ...input }) => {
      const id = newId();
      const params = { client: clientName(sql, clientId) };
      assertContactOf(sql, clientId, input.contactId);
      const { at = clock.now(), direction = 'ours', text = '' } = input;
      const row = toInteractionRow({ ...input, at, direction, text });
      const { operationId } = work.run({ label: 'interactionCreate', params }, (write) =>
        write.insert('interaction', { ...row, id, client_id: clientId }),
      );
      return { operationId, id };
    },

    'interactions.update': ({ id, patch }) => {
      assertContactOf(sql, getInteraction(sql, id).clientId, patch.contactId);
      const { operationId } = work.run({ label: 'interactionUpdate', params: clientOf(id) }, (write) =>
        write.update('interaction', id, toInteractionRow(patch)),
      );
      return { operationId };
    },

    'interactions.remove': ({ id }) => {
      const { operationId } = work.run({ label: 'interactionRemove', params: clientOf(id) }, (write) =>
        write.remove('interaction', id),
      );
      return { operationId };
    },
  };
}
