import { readFileSync } from 'node:fs';
import Papa from 'papaparse';

/** One row of a file of orders, as its cells say. Optional columns that the file lacks are empty. */
export interface OrderRow {
  readonly clientId: string;
  readonly date: string;
  /** Below 0 is a return; empty is unknown. */
  readonly amount: string;
  readonly orderId: string;
  readonly deliveryPromised: string;
  readonly deliveryMade: string;
  readonly dueOn: string;
  readonly paidOn: string;
}

const columns: Readonly<Record<keyof OrderRow, readonly string[]>> = {
  clientId: ['client_id'],
  date: ['date'],
  amount: ['amount'],
  orderId: ['order_id'],
  deliveryPromised: ['scheduled_date', 'promised_date'],
  deliveryMade: ['delivered_date'],
  dueOn: ['due_date'],
  paidOn: ['paid_date'],
};

/**
 * The rows of a CSV file whose header names its columns, in any order of columns and rows, with LF or CRLF and with
 * or without a byte order mark.
 *
 * @throws Error with a sentence where there is no such file, or no `client_id` or `date` in it
 */
export function readTable(path: string): Record<string, string>[] {
  const text = readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  const { data } = Papa.parse<Record<string, string>>(text, {
    header: true,
    delimiter: ',',
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
  });
  return data;
}

/** @throws Error as {@link readTable} */
export function readOrders(path: string): OrderRow[] {
  const rows = readTable(path);
  for (const needed of ['client_id', 'date'])
    if (rows[0] && !(needed in rows[0])) throw new Error(`${path} has no column "${needed}".`);
  const cell = (row: Record<string, string>, names: readonly string[]) =>
    names.map((name) => row[name]?.trim()).find((text) => text !== undefined && text !== '') ?? '';
  return rows.map((row) => ({
    clientId: row['client_id'] ?? '',
    date: cell(row, columns.date),
    amount: cell(row, columns.amount),
    orderId: cell(row, columns.orderId),
    deliveryPromised: cell(row, columns.deliveryPromised),
    deliveryMade: cell(row, columns.deliveryMade),
    dueOn: cell(row, columns.dueOn),
    paidOn: cell(row, columns.paidOn),
  }));
}
