import type { Input } from '../../../../shared/contract/contract.ts';
import type { Purchase } from '../../../../shared/contract/purchases.ts';
import type { PlainDate } from '../../../../shared/time.ts';
import { typedNumber } from '../typed-number.ts';

/** A purchase while it is being written. */
export interface PurchaseDraft {
  readonly date: PlainDate | null;
  /** In whole units with decimals, as it is typed; empty while unknown. */
  readonly amount: number | string;
  readonly currency: string;
  readonly orderNumber: string;
  readonly deliveryPromised: PlainDate | null;
  readonly deliveryMade: PlainDate | null;
  readonly dueOn: PlainDate | null;
  readonly paidOn: PlainDate | null;
  readonly note: string;
}

export const blankPurchase = (today: PlainDate, currency: string): PurchaseDraft => ({
  date: today,
  amount: '',
  currency,
  orderNumber: '',
  deliveryPromised: null,
  deliveryMade: null,
  dueOn: null,
  paidOn: null,
  note: '',
});

export const purchaseDraftOf = (purchase: Purchase): PurchaseDraft => ({
  date: purchase.date,
  amount: purchase.amount === null ? '' : purchase.amount / 100,
  currency: purchase.currency,
  orderNumber: purchase.orderNumber ?? '',
  deliveryPromised: purchase.deliveryPromised,
  deliveryMade: purchase.deliveryMade,
  dueOn: purchase.dueOn,
  paidOn: purchase.paidOn,
  note: purchase.note ?? '',
});

/** What can be saved; null while there is no date. */
export function finishedPurchase(draft: PurchaseDraft): Omit<Input<'purchases.create'>, 'clientId'> | null {
  if (draft.date === null) return null;
  const amount = typedNumber(draft.amount);
  return {
    ...draft,
    date: draft.date,
    amount: amount === null ? null : Math.round(amount * 100),
    orderNumber: draft.orderNumber.trim() === '' ? null : draft.orderNumber.trim(),
    note: draft.note.trim() === '' ? null : draft.note.trim(),
  };
}
