import type { purchasesContract } from '../../../shared/contract/purchases.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import { recordHandlers } from '../records/record-handlers.ts';
import { paymentKind, purchaseKind, settleAmount, settlePayments } from './purchases.repository.ts';

export const createPurchaseHandlers = (parts: CoreParts): Handlers<keyof typeof purchasesContract> => ({
  ...recordHandlers(parts, 'purchases', purchaseKind, 'purchase', (write, { id }) => settleAmount(write, id)),
  ...recordHandlers(parts, 'payments', paymentKind, 'payment', (write, { purchaseId }) =>
    settlePayments(write, purchaseId),
  ),
});
