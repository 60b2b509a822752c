import type { purchasesContract } from '../../../shared/contract/purchases.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { recordHandlers } from '../records/record-handlers.ts';
import { countRecords, recordsOf } from '../records/record-kind.ts';
import { paymentKind, purchaseKind, settlePayments } from './purchases.repository.ts';

export function createPurchaseHandlers(parts: CoreParts): Handlers<keyof typeof purchasesContract> {
  const { sql } = parts;
  return {
    'purchases.list': ({ clientId, ...window }) => ({
      purchases: recordsOf(sql, purchaseKind, clientId, window),
      total: countRecords(sql, purchaseKind, clientId),
    }),
    ...recordHandlers(parts, 'purchases', purchaseKind, 'purchase'),
    ...recordHandlers(parts, 'payments', paymentKind, 'payment', (write, { purchaseId }) =>
      settlePayments(write, purchaseId),
    ),
  };
}
