import type { Output } from '../../../shared/contract/contract.ts';
import type { LedgerEntry, Owed } from '../../../shared/contract/promises.ts';
import { complaintState } from '../../../shared/domain/complaints/complaints.ts';
import { deliveryPromise, ledgerFrom, promiseRecord } from '../../../shared/domain/promises/ledger.ts';
import { promiseState } from '../../../shared/domain/promises/promises.ts';
import type { PlainDate } from '../../../shared/time.ts';
import type { Reader } from '../../db/statements.ts';
import { complaintKind } from '../complaints/complaints.repository.ts';
import { purchaseKind } from '../purchases/purchases.repository.ts';
import { readRecords, recordsOf } from '../records/record-kind.ts';
import { taskKind } from '../tasks/tasks.repository.ts';
import { promiseKind } from './promises.repository.ts';

/** Promises of all times and the deliveries promised for a day of the last twelve months or later. */
function ledgerOf(sql: Reader, clientId: string, today: PlainDate): LedgerEntry[] {
  const promises = recordsOf(sql, promiseKind, clientId).map(
    (record): LedgerEntry => ({
      kind: 'promise',
      dueOn: record.dueOn,
      state: promiseState(record, today),
      record,
    }),
  );
  const deliveries = readRecords(sql, purchaseKind, 'WHERE client_id = ? AND delivery_promised > ?', [
    clientId,
    ledgerFrom(today),
  ]).flatMap((record): LedgerEntry[] => {
    const promise = deliveryPromise(record);
    if (promise === null) return [];
    return [{ kind: 'delivery', dueOn: promise.dueOn, state: promiseState(promise, today), record }];
  });
  return [...promises, ...deliveries];
}

const isOpen = ({ state }: LedgerEntry): boolean => state === 'open' || state === 'overdue';

const LATER_THAN_ANY_DAY = '~';
const byUrgency = (a: Owed, b: Owed): number => {
  const [one, other] = [a.dueOn ?? LATER_THAN_ANY_DAY, b.dueOn ?? LATER_THAN_ANY_DAY];
  return one < other ? -1 : one > other ? 1 : a.record.id < b.record.id ? -1 : 1;
};

/** What we owe a client on the day `today`, the most urgent first. */
export function owedTo(sql: Reader, clientId: string, today: PlainDate): Owed[] {
  const complaints = readRecords(sql, complaintKind, 'WHERE client_id = ? AND answered_on IS NULL', [
    clientId,
  ]).flatMap((record): Owed[] => {
    const state = complaintState(record, today);
    return state === 'answered' ? [] : [{ kind: 'complaint', dueOn: record.dueOn, state, record }];
  });
  const tasks = readRecords(sql, taskKind, 'WHERE client_id = ? AND done_on IS NULL', [clientId]).map(
    (record): Owed => ({
      kind: 'task',
      dueOn: record.dueOn,
      state: record.dueOn < today ? 'overdue' : 'open',
      record,
    }),
  );
  return [...ledgerOf(sql, clientId, today).filter(isOpen), ...complaints, ...tasks].sort(byUrgency);
}

/** What became of the promises of the twelve months up to `today`, latest first. */
export function settledPromises(sql: Reader, clientId: string, today: PlainDate): Output<'promises.settled'> {
  const from = ledgerFrom(today);
  const entries = ledgerOf(sql, clientId, today)
    .filter((entry) => entry.dueOn > from && !isOpen(entry))
    .sort((a, b) => -byUrgency(a, b));
  const dates = entries.flatMap((entry) =>
    entry.kind === 'promise' ? [entry.record] : (deliveryPromise(entry.record) ?? []),
  );
  return { entries, record: promiseRecord(dates, today) };
}
