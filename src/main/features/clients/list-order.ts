import type { ListQuery } from '../../../shared/contract/clients.ts';
import type { PlainDate } from '../../../shared/time.ts';
import type { Statements } from '../../db/statements.ts';
import { type Condition, condition, from, orderBy, searchTerms, type typeOfColumn } from './list-query.ts';
import { searchMatches } from './search-index.ts';

type TypeOf = ReturnType<typeof typeOfColumn>;

const REMEMBERED = 8;
/** Up to here a page of a filtered list may be read straight from an index, if one in so many clients is in it. */
const SHALLOW = 1000;
const SPARSE = 20;
const EVERYONE: ListQuery = { search: '', filters: [], sort: [] };

/**
 * The clients of a list in their order, as their numbers. An order is remembered until something is committed, so
 * that any page of it, its length and the neighbours of a row cost next to nothing.
 */
export class ListOrder {
  readonly #sql: Statements;
  readonly #orders = new Map<string, Int32Array>();
  readonly #counts = new Map<string, number>();
  /** Lists of which the beginning was sorted by itself. */
  readonly #sorted = new Set<string>();

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  /** Something was committed: what is remembered may be wrong. */
  forget(): void {
    this.#orders.clear();
    this.#counts.clear();
    this.#sorted.clear();
  }

  page(
    query: ListQuery,
    typeOf: TypeOf,
    today: PlainDate,
    offset: number,
    limit: number,
  ): { numbers: number[]; total: number } {
    const known = this.#orders.get(keyOf(query, today));
    const straight =
      known || query.search.trim() !== '' ? null : this.#straight(query, typeOf, today, offset, limit);
    if (straight) return { numbers: straight, total: this.count(query, typeOf, today) };
    const order = known ?? this.all(query, typeOf, today);
    return { numbers: Array.from(order.subarray(offset, offset + limit)), total: order.length };
  }

  /**
   * A page read by itself, best from the index that has its order. Null where too many rows would have to be sorted
   * or passed over: such a list is better read as a whole, once, and remembered.
   */
  #straight(
    query: ListQuery,
    typeOf: TypeOf,
    today: PlainDate,
    offset: number,
    limit: number,
  ): number[] | null {
    const { where, params } = this.#where(query, typeOf, today);
    if (where !== '') {
      const isDense = this.count(query, typeOf, today) * SPARSE > this.count(EVERYONE, typeOf, today);
      if (!isDense || offset + limit > SHALLOW) return null;
    }
    // As one opaque value, lest an index of what is filtered be taken and not that of the order.
    const opaque = where === '' ? '' : `WHERE CASE WHEN ${where} THEN 1 END`;
    const order = orderBy(query);
    const text = `SELECT s.no FROM ${from([where, order])} ${opaque} ORDER BY ${order} LIMIT ? OFFSET ?`;
    const all = [...params, limit, offset];
    const isSorted = this.#sql
      .all<{ detail: string }>(`EXPLAIN QUERY PLAN ${text}`, all)
      .some(({ detail }) => detail.startsWith('USE TEMP B-TREE FOR'));
    if (isSorted && (offset > 0 || this.#isAskedAgain(keyOf(query, today)))) return null;
    return this.#sql.column<number>(text, all);
  }

  /** The beginning alone is sorted faster than the whole: that pays off from the second time on. */
  #isAskedAgain(key: string): boolean {
    const isAgain = this.#sorted.has(key);
    this.#sorted.add(key);
    return isAgain;
  }

  count(query: ListQuery, typeOf: TypeOf, today: PlainDate): number {
    if (query.search.trim() !== '') return this.all(query, typeOf, today).length;
    const key = keyOf({ ...query, sort: [] }, today);
    let count = this.#counts.get(key);
    if (count === undefined) {
      const { where, params } = this.#where(query, typeOf, today);
      count = this.#sql.value<number>(`SELECT count(*) FROM ${from([where])} ${asWhere(where)}`, params) ?? 0;
      this.#counts.set(key, count);
    }
    return count;
  }

  /** Every number of the list, in order. */
  all(query: ListQuery, typeOf: TypeOf, today: PlainDate): Int32Array {
    const key = keyOf(query, today);
    const known = this.#orders.get(key);
    if (known) {
      this.#orders.delete(key);
      this.#orders.set(key, known);
      return known;
    }
    const order =
      query.search.trim() === '' ? this.#read(query, typeOf, today) : this.#search(query, typeOf, today);
    this.#orders.set(key, order);
    const oldest = this.#orders.keys().next().value;
    if (this.#orders.size > REMEMBERED && oldest !== undefined) this.#orders.delete(oldest);
    return order;
  }

  #read(query: ListQuery, typeOf: TypeOf, today: PlainDate): Int32Array {
    const { where, params } = this.#where(query, typeOf, today);
    const order = orderBy(query);
    return Int32Array.from(
      this.#sql.column<number>(
        `SELECT s.no FROM ${from([where, order])} ${asWhere(where)} ORDER BY ${order}`,
        params,
      ),
    );
  }

  /** What matches is found by the trigram index, its order taken from the same list without the search. */
  #search(query: ListQuery, typeOf: TypeOf, today: PlainDate): Int32Array {
    const matches = searchMatches(this.#sql, searchTerms(query.search));
    const whole = this.all({ ...query, search: '' }, typeOf, today);
    const isMatch = new Uint8Array(whole.reduce((max, no) => Math.max(max, no), 0) + 1);
    for (const no of matches) isMatch[no] = 1;
    return whole.filter((no) => isMatch[no] === 1);
  }

  #where(query: ListQuery, typeOf: TypeOf, today: PlainDate): { where: string; params: Condition['params'] } {
    const conditions = query.filters.map((filter) => condition(filter, typeOf, today));
    return {
      where: conditions.map(({ sql }) => sql).join(' AND '),
      params: conditions.flatMap(({ params }) => params),
    };
  }
}

const asWhere = (condition: string): string => (condition === '' ? '' : `WHERE ${condition}`);

const keyOf = (query: ListQuery, today: PlainDate): string =>
  JSON.stringify([searchTerms(query.search), query.filters, query.sort, today]);
