import { AppError } from '../../../shared/contract/errors.ts';
import type { Purchase, PurchaseInput } from '../../../shared/contract/purchases.ts';
import type { Patch } from '../../../shared/contract/values.ts';
import type { Reader, Row } from '../../db/statements.ts';

const SELECT = `SELECT id, client_id AS clientId, date, amount, currency, order_number AS orderNumber,
  delivery_promised AS deliveryPromised, delivery_made AS deliveryMade, due_on AS dueOn, paid_on AS paidOn, note
  FROM purchase`;

/** Purchases of a client, latest first. */
export function purchasesOf(sql: Reader, clientId: string, offset: number, limit: number): Purchase[] {
  return sql.all<Purchase>(`${SELECT} WHERE client_id = ? ORDER BY date DESC, id DESC LIMIT ? OFFSET ?`, [
    clientId,
    limit,
    offset,
  ]);
}

export const countPurchases = (sql: Reader, clientId: string): number =>
  sql.value<number>('SELECT count(*) FROM purchase WHERE client_id = ?', [clientId]) ?? 0;

/** @throws AppError NOT_FOUND */
export function getPurchase(sql: Reader, id: string): Purchase {
  const purchase = sql.get<Purchase>(`${SELECT} WHERE id = ?`, [id]);
  if (!purchase) throw new AppError('NOT_FOUND');
  return purchase;
}

const columns = {
  date: 'date',
  amount: 'amount',
  currency: 'currency',
  orderNumber: 'order_number',
  deliveryPromised: 'delivery_promised',
  deliveryMade: 'delivery_made',
  dueOn: 'due_on',
  paidOn: 'paid_on',
  note: 'note',
} as const satisfies Record<keyof PurchaseInput, string>;

export function toPurchaseRow(patch: Patch<PurchaseInput>): Row {
  const row: Row = {};
  for (const field of Object.keys(columns) as (keyof PurchaseInput)[]) {
    const value = patch[field];
    if (value !== undefined) row[columns[field]] = value;
  }
  return row;
}
