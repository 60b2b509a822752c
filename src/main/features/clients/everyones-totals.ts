import type { Statements } from '../../db/statements.ts';

export interface Totals {
  count: number;
  /** Revenue of 12 months, in minor units. */
  revenue12m: number;
  /** In minor units. */
  debt: number;
}

/** Of a connection, not of the profile: empty until it is first asked for. */
const TABLE = `CREATE TEMP TABLE everyones_totals (
  count INTEGER NOT NULL, revenue12m INTEGER NOT NULL, debt INTEGER NOT NULL
)`;

const added = (row: 'new' | 'old', sign: '+' | '-'): string =>
  `revenue12m = revenue12m ${sign} coalesce(${row}.revenue_12m, 0), debt = debt ${sign} ${row}.debt`;

/** In the transaction of the change itself, so that what is rolled back is rolled back here as well. */
const TRIGGERS = [
  `CREATE TEMP TRIGGER summary_added AFTER INSERT ON main.client_summary BEGIN
     UPDATE everyones_totals SET count = count + 1, ${added('new', '+')};
   END`,
  `CREATE TEMP TRIGGER summary_gone AFTER DELETE ON main.client_summary BEGIN
     UPDATE everyones_totals SET count = count - 1, ${added('old', '-')};
   END`,
  `CREATE TEMP TRIGGER summary_changed AFTER UPDATE OF revenue_12m, debt ON main.client_summary
   WHEN old.revenue_12m IS NOT new.revenue_12m OR old.debt IS NOT new.debt BEGIN
     UPDATE everyones_totals SET ${added('old', '-')};
     UPDATE everyones_totals SET ${added('new', '+')};
   END`,
];

/** Has the totals of all clients follow every later change of a summary on this connection. */
export function keepEveryonesTotals(sql: Statements): void {
  for (const text of [TABLE, ...TRIGGERS]) sql.run(text);
}

/** The totals of all clients: added up when first asked for, and at hand from then on. */
export function everyonesTotals(sql: Statements): Totals {
  const kept = () => sql.get<Totals>('SELECT count, revenue12m, debt FROM everyones_totals');
  const known = kept();
  if (known) return known;
  sql.run(
    `INSERT INTO everyones_totals
     SELECT count(*), coalesce(sum(revenue_12m), 0), coalesce(sum(debt), 0) FROM client_summary`,
  );
  return kept() ?? { count: 0, revenue12m: 0, debt: 0 };
}
