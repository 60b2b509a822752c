import { z } from 'zod';
import { recordProcedures } from './records.ts';
import { id, minorUnits, nullableText, plainDate } from './values.ts';

export const purchaseInput = z.strictObject({
  date: plainDate,
  amount: minorUnits.nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  orderNumber: nullableText(100),
  deliveryPromised: plainDate.nullable(),
  deliveryMade: plainDate.nullable(),
  /** When the client was told that the delivery would be late. */
  deliveryWarned: plainDate.nullable(),
  /** When it was clear that nothing would be delivered. */
  deliveryBroken: plainDate.nullable(),
  dueOn: plainDate.nullable(),
  paidOn: plainDate.nullable(),
  note: nullableText(5000),
  /** Money taken at the expense of the relationship: penalties, tricks. */
  isBadProfit: z.boolean(),
  badProfitWhy: nullableText(2000),
});
export type PurchaseInput = z.infer<typeof purchaseInput>;

export const purchase = purchaseInput.extend({ id, clientId: id });
export type Purchase = z.infer<typeof purchase>;

export const paymentInput = z.strictObject({
  purchaseId: id,
  paidOn: plainDate,
  /** Minor units of the purchase's currency. */
  amount: minorUnits,
  note: nullableText(2000),
});
export type PaymentInput = z.infer<typeof paymentInput>;
export const payment = paymentInput.extend({ id, clientId: id });
export type Payment = z.infer<typeof payment>;

export const purchasesContract = {
  ...recordProcedures('purchases', 'a purchase; a return has a negative amount', {
    create: purchaseInput.partial().required({ date: true }).extend({ clientId: id }),
    patch: purchaseInput.partial(),
  }),
  ...recordProcedures('payments', 'a payment for a purchase; when they make it full, it is paid', {
    create: paymentInput.partial().required({ purchaseId: true, amount: true }).extend({ clientId: id }),
    patch: paymentInput.omit({ purchaseId: true }).partial(),
  }),
};
