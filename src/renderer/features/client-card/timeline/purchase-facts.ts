import type { Purchase } from '../../../../shared/contract/purchases.ts';
import { daysBetween, type PlainDate } from '../../../../shared/time.ts';

export type DeliveryFact =
  | { readonly is: 'onTime'; readonly made: PlainDate }
  | { readonly is: 'late'; readonly made: PlainDate; readonly promised: PlainDate; readonly days: number }
  | { readonly is: 'made'; readonly made: PlainDate }
  | { readonly is: 'promised'; readonly promised: PlainDate }
  | { readonly is: 'broken'; readonly promised: PlainDate };

/** What is recorded of a delivery; null where nothing is. */
export function deliveryFact({
  deliveryMade: made,
  deliveryPromised: promised,
  deliveryBroken: broken,
}: Purchase): DeliveryFact | null {
  if (made === null) {
    if (promised === null) return null;
    return broken === null ? { is: 'promised', promised } : { is: 'broken', promised };
  }
  if (promised === null) return { is: 'made', made };
  const days = daysBetween(promised, made);
  return days > 0 ? { is: 'late', made, promised, days } : { is: 'onTime', made };
}

export type PaymentFact =
  | { readonly is: 'paid'; readonly on: PlainDate }
  | { readonly is: 'paidLate'; readonly on: PlainDate; readonly days: number }
  | { readonly is: 'overdue'; readonly due: PlainDate; readonly days: number }
  | { readonly is: 'due'; readonly due: PlainDate };

/** What is recorded of the payment, judged on the day `today`; null where nothing is. */
export function paymentFact(
  { dueOn: due, paidOn: on, amount }: Purchase,
  today: PlainDate,
): PaymentFact | null {
  if (on !== null) {
    const days = due === null ? 0 : daysBetween(due, on);
    return days > 0 ? { is: 'paidLate', on, days } : { is: 'paid', on };
  }
  if (due === null) return null;
  const days = daysBetween(due, today);
  return days > 0 && (amount ?? 0) > 0 ? { is: 'overdue', due, days } : { is: 'due', due };
}
