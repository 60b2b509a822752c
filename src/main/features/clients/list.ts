import type { ListCell, ListQuery, Selection } from '../../../shared/contract/clients.ts';
import type { CustomFieldType } from '../../../shared/domain/clients/fields.ts';
import type { PlainDate } from '../../../shared/time.ts';
import type { Statements } from '../../db/statements.ts';
import { everyonesTotals, type Totals } from './everyones-totals.ts';
import { IS_LIVE } from './lineage.ts';
import { listColumn } from './list-columns.ts';
import type { ListOrder } from './list-order.ts';
import { typeOfColumn } from './list-query.ts';

/** The list of clients: windows of it, its length, its totals, what a selection in it means. */
export class ClientList {
  readonly #sql: Statements;
  readonly #order: ListOrder;

  constructor(sql: Statements, order: ListOrder) {
    this.#sql = sql;
    this.#order = order;
  }

  page(
    query: ListQuery,
    columns: readonly string[],
    today: PlainDate,
    offset: number,
    limit: number,
  ): { rows: ListCell[][]; total: number; shownFor: string | null } {
    const { numbers, ...rest } = this.#order.page(query, this.typeOf(), today, offset, limit);
    return { rows: this.rows(numbers, columns, today), ...rest };
  }

  /** One array per client: its id, then the cells asked for. */
  rows(numbers: readonly number[], columns: readonly string[], today: PlainDate): ListCell[][] {
    const wanted = columns.map(listColumn);
    const shown = wanted.map(({ key, shown: text }) => text ?? key);
    const readers = wanted.map(({ read }) => read);
    const hasReader = readers.some((read) => read !== undefined);
    const joins = shown.some((each) => each.startsWith('m.'))
      ? 'LEFT JOIN manager m ON m.id = s.manager_id'
      : '';
    const rows = this.#sql.tuples(
      `SELECT c.id${shown.map((each) => `, ${each}`).join('')}
       FROM json_each(?) j CROSS JOIN client_summary s ON s.no = j.value CROSS JOIN client c ON c.no = s.no ${joins}
       ORDER BY j.key`,
      [JSON.stringify(numbers)],
    ) as ListCell[][];
    if (!hasReader) return rows;
    for (const row of rows) {
      readers.forEach((read, i) => {
        if (read) row[i + 1] = read(row[i + 1] as string | number | null, today);
      });
    }
    return rows;
  }

  count(query: ListQuery, today: PlainDate): number {
    return this.#order.count(query, this.typeOf(), today);
  }

  order(query: ListQuery, today: PlainDate): Int32Array {
    return this.#order.all(query, this.typeOf(), today);
  }

  /** The numbers of selected clients that are still in lists. */
  selected(selection: Selection, today: PlainDate): Int32Array {
    if ('ids' in selection) return Int32Array.from(this.numbersOf(selection.ids));
    const except = new Set(this.numbersOf(selection.except));
    const order = this.order(selection.query, today);
    return except.size === 0 ? order : order.filter((no) => !except.has(no));
  }

  numbersOf(ids: readonly string[]): number[] {
    return ids.length === 0
      ? []
      : this.#sql.column<number>(
          `SELECT c.no FROM json_each(?) j JOIN client c ON c.id = j.value WHERE ${IS_LIVE} ORDER BY j.key`,
          [JSON.stringify(ids)],
        );
  }

  idOf(no: number): string | null {
    return this.#sql.value<string>('SELECT id FROM client WHERE no = ?', [no]) ?? null;
  }

  totals(selection: Selection, today: PlainDate): Totals {
    if (isEveryone(selection)) return everyonesTotals(this.#sql);
    const numbers = Array.from(this.selected(selection, today));
    const totals = this.#sql.get<Totals>(
      `SELECT count(*) AS count, coalesce(sum(s.revenue_12m), 0) AS revenue12m, coalesce(sum(s.debt), 0) AS debt
       FROM json_each(?) j CROSS JOIN client_summary s ON s.no = j.value`,
      [JSON.stringify(numbers)],
    );
    return totals ?? { count: 0, revenue12m: 0, debt: 0 };
  }

  typeOf(): ReturnType<typeof typeOfColumn> {
    const types = this.#sql.all<{ id: string; type: CustomFieldType }>('SELECT id, type FROM custom_field');
    return typeOfColumn(new Map(types.map(({ id, type }) => [id, type])));
  }
}

/** Whether a selection leaves nobody out: its totals need no list of who is in it. */
const isEveryone = (selection: Selection): boolean =>
  'query' in selection &&
  selection.except.length === 0 &&
  selection.query.filters.length === 0 &&
  selection.query.search.trim() === '';
