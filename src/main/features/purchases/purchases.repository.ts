import type { PaymentInput, PurchaseInput } from '../../../shared/contract/purchases.ts';
import type { PlainDate } from '../../../shared/time.ts';
import type { Reader } from '../../db/statements.ts';
import type { Writer } from '../../db/writer.ts';
import { recordKind } from '../records/record-kind.ts';
import { profileCurrency } from '../settings/settings.repository.ts';

export const purchaseKind = recordKind<PurchaseInput>(
  'purchase',
  {
    date: 'date',
    amount: 'amount',
    currency: 'currency',
    orderNumber: 'order_number',
    deliveryPromised: 'delivery_promised',
    deliveryMade: 'delivery_made',
    deliveryWarned: 'delivery_warned',
    deliveryBroken: 'delivery_broken',
    dueOn: 'due_on',
    paidOn: 'paid_on',
    note: 'note',
    isBadProfit: { column: 'is_bad_profit', as: 'flag' },
    badProfitWhy: 'bad_profit_why',
  },
  'date',
  (_, sql) => ({ currency: profileCurrency(sql) }),
);

export const paymentKind = recordKind<PaymentInput>(
  'payment',
  { purchaseId: 'purchase_id', paidOn: 'paid_on', amount: 'amount', note: 'note' },
  'paid_on',
  (clock) => ({ paidOn: clock.today() }),
);

/** When a client bought, earliest first; a return is no purchase. */
export const purchaseDays = (sql: Reader, clientId: string): { id: string; date: PlainDate }[] =>
  sql.all(
    'SELECT id, date FROM purchase WHERE client_id = ? AND (amount IS NULL OR amount >= 0) ORDER BY date, id',
    [clientId],
  );

/** A purchase that is paid by payments follows them when its amount changes; one marked as paid by hand stays so. */
export function settleAmount(write: Writer, purchaseId: string): void {
  if (write.value('SELECT 1 FROM payment WHERE purchase_id = ?', [purchaseId]) === 1)
    settlePayments(write, purchaseId);
}

/** A purchase is paid on the day of the payment that makes its amount full, and unpaid again without it. */
export function settlePayments(write: Writer, purchaseId: string): void {
  const amount = write.value<number | null>('SELECT amount FROM purchase WHERE id = ?', [purchaseId]) ?? null;
  if (amount === null) return;
  let paid = 0;
  let paidOn: string | null = null;
  for (const payment of write.all<{ on: string; amount: number }>(
    'SELECT paid_on AS "on", amount FROM payment WHERE purchase_id = ? ORDER BY paid_on, id',
    [purchaseId],
  )) {
    paid += payment.amount;
    if (paidOn === null && paid >= amount) paidOn = payment.on;
    if (paid < amount) paidOn = null;
  }
  write.update('purchase', purchaseId, { paid_on: paidOn });
}
