import { readOrders } from '../../bench/evaluation/order-file.ts';
import type { ClientHistory } from '../../src/main/features/cooling/histories.ts';
import { orderHistory } from '../../src/shared/domain/cooling/history.ts';

/** The histories that an import of a file of orders leaves, without the import; commands.test.ts shows that they are the same. */
export function historiesIn(path: string): ClientHistory[] {
  const byClient = Map.groupBy(readOrders(path), ({ clientId }) => clientId);
  return [...byClient].map(([clientId, rows]) => ({
    clientId,
    history: orderHistory(
      rows.map(({ date, amount }) => ({
        date,
        amount: amount === '' ? null : Math.round(Number(amount) * 100),
      })),
    ),
  }));
}
