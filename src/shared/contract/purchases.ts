import { z } from 'zod';
import { read, write } from './procedure.ts';
import { id, minorUnits, nullableText, operationReply, plainDate } from './values.ts';

export const purchaseInput = z.strictObject({
  date: plainDate,
  amount: minorUnits.nullable(),
  currency: z.string().regex(/^[A-Z]{3}$/),
  orderNumber: nullableText(100),
  deliveryPromised: plainDate.nullable(),
  deliveryMade: plainDate.nullable(),
  dueOn: plainDate.nullable(),
  paidOn: plainDate.nullable(),
  note: nullableText(5000),
});
export type PurchaseInput = z.infer<typeof purchaseInput>;

export const purchase = purchaseInput.extend({ id, clientId: id });
export type Purchase = z.infer<typeof purchase>;

export const purchasesContract = {
  'purchases.list': read(
    'Purchases of a client, latest first.',
    z.strictObject({
      clientId: id,
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(1000),
    }),
    z.strictObject({ purchases: z.array(purchase), total: z.number().int() }),
  ),
  'purchases.create': write(
    'Records a purchase; a return has a negative amount.',
    purchaseInput.partial().required({ date: true }).extend({ clientId: id }),
    operationReply.extend({ id }),
  ),
  'purchases.update': write(
    'Changes a purchase.',
    z.strictObject({ id, patch: purchaseInput.partial() }),
    operationReply,
  ),
  'purchases.remove': write('Removes a purchase.', z.strictObject({ id }), operationReply),
};
