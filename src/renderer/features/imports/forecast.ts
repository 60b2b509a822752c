import type { DuplicateWay, ImportCheck } from '../../../shared/contract/imports.ts';

export type RowWays = Readonly<Record<number, DuplicateWay>>;
type Duplicate = ImportCheck['duplicates'][number];

interface Forecast {
  readonly creates: number;
  readonly updates: number;
}

/** What is to be done with a row about a known client; where it is only perhaps known, it comes in as new. */
export const wayOf = (duplicate: Duplicate, way: DuplicateWay, rowWays: RowWays): DuplicateWay =>
  rowWays[duplicate.row] ?? (duplicate.isCertain ? way : 'create');

/** What an import would do with these choices: the way for all known rows, and another for some of them. */
export function forecast(check: ImportCheck, way: DuplicateWay, rowWays: RowWays): Forecast {
  const total = {
    creates: check.creates + (way === 'create' ? check.updates + check.unchanged : 0),
    updates: way === 'update' ? check.updates : 0,
  };
  const count = (chosen: DuplicateWay, { changes }: Duplicate, times: 1 | -1) => {
    if (chosen === 'create') total.creates += times;
    if (chosen === 'update' && changes.length > 0) total.updates += times;
  };
  for (const duplicate of check.duplicates) {
    count(wayOf(duplicate, way, {}), duplicate, -1);
    count(wayOf(duplicate, way, rowWays), duplicate, 1);
  }
  return total;
}
