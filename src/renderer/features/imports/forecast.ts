import type { DuplicateWay, ImportCheck } from '../../../shared/contract/imports.ts';

export type RowWays = Readonly<Record<number, DuplicateWay>>;
type Duplicate = ImportCheck['duplicates'][number];

export interface Forecast {
  readonly creates: number;
  readonly updates: number;
  /** Clients that come with a list of purchases. */
  readonly newClients: number;
}

/** What is to be done with a row about a known client; where it is only perhaps known, it comes in as new. */
export const wayOf = (duplicate: Duplicate, way: DuplicateWay, rowWays: RowWays): DuplicateWay =>
  rowWays[duplicate.row] ?? (duplicate.isCertain ? way : 'create');

/** What an import would do with these choices: the way for all known rows, and another for some of them. */
export function forecast(check: ImportCheck, way: DuplicateWay, rowWays: RowWays): Forecast {
  const chosen = (wanted: DuplicateWay, rows: readonly (number | undefined)[]) =>
    rows.filter((row) => row !== undefined && rowWays[row] === wanted).length;
  const total = {
    newClients:
      check.newClientCount -
      chosen(
        'update',
        check.newClients.map(({ rows }) => rows[0]),
      ),
    creates:
      check.creates +
      chosen(
        'create',
        check.joined.map(({ row }) => row),
      ) +
      (way === 'create' ? check.updates + check.unchanged : 0),
    updates: way === 'update' ? check.updates : 0,
  };
  const count = (taken: DuplicateWay, { changes }: Duplicate, times: 1 | -1) => {
    if (taken === 'create') total.creates += times;
    if (taken === 'update' && changes.length > 0) total.updates += times;
  };
  for (const duplicate of check.duplicates) {
    count(wayOf(duplicate, way, {}), duplicate, -1);
    count(wayOf(duplicate, way, rowWays), duplicate, 1);
  }
  return total;
}
