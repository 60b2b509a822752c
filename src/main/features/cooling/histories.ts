import { HistoryBuilder, type OrderHistory, orderHistory } from '../../../shared/domain/cooling/history.ts';
import { epochDay, type PlainDate } from '../../../shared/time.ts';
import type { Reader } from '../../db/statements.ts';
import { intoProfileCurrency } from '../rates/rates.repository.ts';

export interface ClientHistory {
  readonly clientId: string;
  readonly history: OrderHistory;
}

const ROWS_AT_ONCE = 1000;

type PurchaseTuple = [
  row: number,
  clientId: string,
  date: PlainDate,
  amount: number | null,
  currency: string,
];

/** What a client ordered; an amount in another currency without a rate is unknown. */
export function readHistory(sql: Reader, clientId: string): OrderHistory {
  const intoOurs = intoProfileCurrency(sql);
  const orders = sql.all<{ date: PlainDate; amount: number | null; currency: string }>(
    'SELECT date, amount, currency FROM purchase WHERE client_id = ?',
    [clientId],
  );
  return orderHistory(
    orders.map(({ date, amount, currency }) => ({ date, amount: intoOurs(amount, currency) })),
  );
}

/**
 * What every client ordered but those in the bin, in the order of their first orders on record. Goes through the
 * table from front to back, which costs a tenth of asking client by client; pauses often.
 */
export async function readHistories(sql: Reader, breathe: () => Promise<void>): Promise<ClientHistory[]> {
  const intoOurs = intoProfileCurrency(sql);
  const builders = new Map<string, HistoryBuilder>();
  const days = new Map<PlainDate, number>();
  const dayOf = (date: PlainDate): number => {
    let day = days.get(date);
    if (day === undefined) {
      day = epochDay(date);
      days.set(date, day);
    }
    return day;
  };
  const inBin = new Set(sql.column<string>('SELECT id FROM client WHERE removed_at IS NOT NULL'));
  let after = 0;
  for (;;) {
    const rows = sql.tuples(
      `SELECT rowid, client_id, date, amount, currency FROM purchase
       WHERE rowid > ? ORDER BY rowid LIMIT ?`,
      [after, ROWS_AT_ONCE],
    ) as PurchaseTuple[];
    for (const [row, clientId, date, amount, currency] of rows) {
      after = row;
      let builder = builders.get(clientId);
      if (!builder) {
        if (inBin.has(clientId)) continue;
        builder = new HistoryBuilder();
        builders.set(clientId, builder);
      }
      builder.add(dayOf(date), intoOurs(amount, currency));
    }
    await breathe();
    if (rows.length < ROWS_AT_ONCE) break;
  }
  const histories: ClientHistory[] = [];
  for (const [clientId, builder] of builders) {
    histories.push({ clientId, history: builder.build() });
    await breathe();
  }
  return histories;
}
