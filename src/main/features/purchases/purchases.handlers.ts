import type { purchasesContract } from '../../../shared/contract/purchases.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { clientName } from '../clients/clients.repository.ts';
import { readSettings } from '../settings/settings.repository.ts';
import { countPurchases, getPurchase, purchasesOf, toPurchaseRow } from './purchases.repository.ts';

export function createPurchaseHandlers({
  sql,
  work,
  newId,
}: CoreParts): Handlers<keyof typeof purchasesContract> {
  const clientOf = (id: string) => ({ client: clientName(sql, getPurchase(sql, id).clientId) });
  return {
    'purchases.list': ({ clientId, offset, limit }) => ({
      purchases: purchasesOf(sql, clientId, offset, limit),
      total: countPurchases(sql, clientId),
    }),

    'purchases.create': ({ clientId, ...input }) => {
      const id = newId();
      const currency = input.currency ?? readSettings(sql).currency;
      const params = { client: clientName(sql, clientId) };
      const { operationId } = work.run({ label: 'purchaseCreate', params }, (write) =>
        write.insert('purchase', { ...toPurchaseRow({ ...input, currency }), id, client_id: clientId }),
      );
      return { operationId, id };
    },

    'purchases.update': ({ id, patch }) => {
      const { operationId } = work.run({ label: 'purchaseUpdate', params: clientOf(id) }, (write) =>
        write.update('purchase', id, toPurchaseRow(patch)),
      );
      return { operationId };
    },

    'purchases.remove': ({ id }) => {
      const { operationId } = work.run({ label: 'purchaseRemove', params: clientOf(id) }, (write) =>
        write.remove('purchase', id),
      );
      return { operationId };
    },
  };
}
