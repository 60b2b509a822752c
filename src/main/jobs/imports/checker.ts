import type { CellProblem } from '../../../shared/domain/imports/read-record.ts';

/** How many problems, duplicates and new clients are listed; all are counted. */
export const LISTED = 200;

/** A row that was read; `take` counts what would come of it, null where the row cannot come in. */
export interface CheckedRow {
  readonly row: number;
  readonly problems: readonly CellProblem[];
  readonly take: (() => void | Promise<void>) | null;
}

export type Checker = (from: number, to: number) => Promise<CheckedRow[]>;
