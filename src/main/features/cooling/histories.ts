import { type Order, type OrderHistory, orderHistory } from '../../../shared/domain/cooling/history.ts';
import type { Reader } from '../../db/statements.ts';
import { profileCurrency } from '../settings/settings.repository.ts';

export interface ClientHistory {
  readonly clientId: string;
  readonly history: OrderHistory;
}

const CLIENTS_AT_ONCE = 500;

/** What a client ordered; an amount in another currency than the profile's is an unknown amount. */
export function readHistory(sql: Reader, clientId: string): OrderHistory {
  return orderHistory(
    sql.all<Order>(
      'SELECT date, CASE WHEN currency = ? THEN amount END AS amount FROM purchase WHERE client_id = ?',
      [profileCurrency(sql), clientId],
    ),
  );
}

/** What every client ordered, in the order the clients were added; pauses often. */
export async function readHistories(sql: Reader, breathe: () => Promise<void>): Promise<ClientHistory[]> {
  const histories: ClientHistory[] = [];
  let after = 0;
  for (;;) {
    const clients = sql.all<{ no: number; id: string }>(
      'SELECT no, id FROM client WHERE no > ? ORDER BY no LIMIT ?',
      [after, CLIENTS_AT_ONCE],
    );
    for (const { no, id } of clients) {
      histories.push({ clientId: id, history: readHistory(sql, id) });
      after = no;
      await breathe();
    }
    if (clients.length < CLIENTS_AT_ONCE) return histories;
  }
}
