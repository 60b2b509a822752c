import { addMonths, type PlainDate } from '../../time.ts';
import { type PromiseDates, promiseState, warnedAhead } from './promises.ts';

const MONTHS = 12;

/** The day after which the ledger counts. */
export const ledgerFrom = (today: PlainDate): PlainDate => addMonths(today, -MONTHS);

/** What became of the promises of the last twelve months that are settled. */
export interface PromiseRecord {
  readonly kept: number;
  /** Kept after its day; of these the client had been warned ahead of some. */
  readonly late: number;
  readonly lateWarned: number;
  readonly broken: number;
}

/** "Kept 14 of 17, 2 late, 1 broken": promises whose day lies in the twelve months up to `today`, or was forestalled. */
export function promiseRecord(promises: readonly PromiseDates[], today: PlainDate): PromiseRecord {
  const from = ledgerFrom(today);
  const record = { kept: 0, late: 0, lateWarned: 0, broken: 0 };
  for (const promise of promises) {
    if (promise.dueOn <= from) continue;
    const state = promiseState(promise, today);
    if (state === 'open' || state === 'overdue') continue;
    record[state] += 1;
    if (state === 'late' && warnedAhead(promise)) record.lateWarned += 1;
  }
  return record;
}

interface Delivery {
  readonly deliveryPromised: PlainDate | null;
  readonly deliveryMade: PlainDate | null;
  readonly deliveryWarned: PlainDate | null;
  readonly deliveryBroken: PlainDate | null;
}

/** A delivery whose day was promised is a promise of ours; null where none was. */
export const deliveryPromise = (purchase: Delivery): PromiseDates | null =>
  purchase.deliveryPromised === null
    ? null
    : {
        dueOn: purchase.deliveryPromised,
        keptOn: purchase.deliveryMade,
        warnedOn: purchase.deliveryWarned,
        brokenOn: purchase.deliveryBroken,
      };
