import type { loyaltyContract } from '../../../shared/contract/loyalty.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { clientName } from '../clients/clients.repository.ts';
import { readSettings } from '../settings/settings.repository.ts';
import { getAssessment, toAssessmentRow } from './loyalty.repository.ts';

export function createLoyaltyHandlers({
  sql,
  work,
  newId,
}: CoreParts): Handlers<keyof typeof loyaltyContract> {
  const clientOf = (id: string) => ({ client: clientName(sql, getAssessment(sql, id).clientId) });
  return {
    'loyalty.assess': ({ clientId, ...input }) => {
      const id = newId();
      const params = { client: clientName(sql, clientId) };
      const { operationId } = work.run({ label: 'loyaltyAssess', params }, (write) =>
        write.insert('loyalty_assessment', {
          ...toAssessmentRow({ ...input, assessedBy: readSettings(sql).userName || null }),
          id,
          client_id: clientId,
        }),
      );
      return { operationId, id };
    },

    'loyalty.update': ({ id, patch }) => {
      const { operationId } = work.run({ label: 'loyaltyUpdate', params: clientOf(id) }, (write) =>
        write.update('loyalty_assessment', id, toAssessmentRow(patch)),
      );
      return { operationId };
    },

    'loyalty.remove': ({ id }) => {
      const { operationId } = work.run({ label: 'loyaltyRemove', params: clientOf(id) }, (write) =>
        write.remove('loyalty_assessment', id),
      );
      return { operationId };
    },
  };
}
