import type { MinorUnits } from '../../money.ts';
import type { PlainDate } from '../../time.ts';

interface Payable {
  readonly amount: MinorUnits | null;
  readonly paidOn: PlainDate | null;
}

/** What of a purchase is still to be paid; null where its amount is unknown, nothing for a return. */
export function openAmount(
  { amount, paidOn }: Payable,
  payments: readonly { readonly amount: MinorUnits }[],
): MinorUnits | null {
  if (amount === null) return null;
  if (paidOn !== null || amount <= 0) return 0;
  return Math.max(0, amount - payments.reduce((sum, payment) => sum + payment.amount, 0));
}
