import type { ListQuery } from '../../../shared/contract/clients.ts';
import { inOtherLayout } from '../../../shared/keyboard-layout.ts';
import type { PlainDate } from '../../../shared/time.ts';
import type { Statements } from '../../db/statements.ts';
import { type Condition, condition, from, orderBy, searchTerms, type typeOfColumn } from './list-query.ts';
import { placeAgain } from './place-again.ts';
import { searchMatches } from './search-index.ts';

type TypeOf = ReturnType<typeof typeOfColumn>;

const REMEMBERED = 8;
/** Up to here a page of a filtered list may be read straight from an index, if one in so many clients is in it. */
const SHALLOW = 1000;
const SPARSE = 20;
/** Clients that may wait to be placed again in an order; with more of them it is sooner read anew. */
const MOST_MOVED = 100;
const EVERYONE: ListQuery = { search: '', filters: [], sort: [] };

interface Remembered {
  readonly numbers: Int32Array;
  /** Clients that changed since: each may have another place now, or none. */
  readonly moved: Set<number>;
}

/**
 * The clients of a list in their order, as their numbers. An order is remembered, so that any page of it, its length
 * and the neighbours of a row cost next to nothing; after a commit the clients that changed are placed again when the
 * order is next asked for.
 */
export class ListOrder {
  readonly #sql: Statements;
  readonly #orders = new Map<string, Remembered>();
  readonly #counts = new Map<string, number>();
  /** Lists of which a page was read by itself although that was dear. */
  readonly #asked = new Set<string>();
  /** Searches that are found nowhere as they were typed, but are in the other keyboard layout. */
  readonly #mistyped = new Set<string>();

  constructor(sql: Statements) {
    this.#sql = sql;
  }

  /** Any client may have another place than what is remembered says. */
  forget(): void {
    this.#orders.clear();
    this.#counts.clear();
    this.#asked.clear();
    this.#mistyped.clear();
  }

  /** Something was committed that changed these clients and no other's place. */
  changed(numbers: readonly number[]): void {
    if (numbers.length === 0) return;
    this.#counts.clear();
    this.#mistyped.clear();
    for (const [key, { moved }] of this.#orders) {
      for (const no of numbers) moved.add(no);
      // What a search finds is found anew sooner than it is compared.
      if (moved.size > MOST_MOVED || isSearch(key)) this.#orders.delete(key);
    }
  }

  page(
    query: ListQuery,
    typeOf: TypeOf,
    today: PlainDate,
    offset: number,
    limit: number,
  ): { numbers: number[]; total: number; shownFor: string | null } {
    const known = this.#orders.has(keyOf(query, today));
    const straight =
      known || query.search.trim() !== '' ? null : this.#straight(query, typeOf, today, offset, limit);
    if (straight) return { numbers: straight, total: this.count(query, typeOf, today), shownFor: null };
    const order = this.all(query, typeOf, today);
    return {
      numbers: Array.from(order.subarray(offset, offset + limit)),
      total: order.length,
      shownFor: this.#mistyped.has(wordsOf(query.search)) ? inOtherLayout(query.search) : null,
    };
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
    if (isSorted && offset > 0) return null;
    const isDear = isSorted || offset + limit > SHALLOW;
    if (isDear && this.#isAskedAgain(keyOf(query, today))) return null;
    return this.#sql.column<number>(text, all);
  }

  /** One page alone is read faster than the whole: that pays off from the second time on. */
  #isAskedAgain(key: string): boolean {
    const isAgain = this.#asked.has(key);
    this.#asked.add(key);
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

  /** Every number of the list, in order; a later change makes another array. */
  all(query: ListQuery, typeOf: TypeOf, today: PlainDate): Int32Array {
    const key = keyOf(query, today);
    const known = this.#orders.get(key);
    if (known?.moved.size === 0) return this.#remember(key, known.numbers);
    if (known) return this.#remember(key, this.#placeAgain(known, query, typeOf, today));
    const order =
      query.search.trim() === '' ? this.#read(query, typeOf, today) : this.#search(query, typeOf, today);
    return this.#remember(key, order);
  }

  #remember(key: string, numbers: Int32Array): Int32Array {
    const known = this.#orders.get(key);
    this.#orders.delete(key);
    this.#orders.set(key, known?.numbers === numbers ? known : { numbers, moved: new Set() });
    const oldest = this.#orders.keys().next().value;
    if (this.#orders.size > REMEMBERED && oldest !== undefined) this.#orders.delete(oldest);
    return numbers;
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

  #placeAgain(
    { numbers, moved }: Remembered,
    query: ListQuery,
    typeOf: TypeOf,
    today: PlainDate,
  ): Int32Array {
    const { where, params } = this.#where(query, typeOf, today);
    const order = orderBy(query);
    const tables = from([where, order]);
    /** Those of a few clients that meet the condition, in the order of the list. */
    const sorted = (few: readonly number[], condition: string, values: Condition['params']) =>
      this.#sql.column<number>(
        `SELECT s.no FROM json_each(?) j CROSS JOIN ${tables} WHERE s.no = j.value ${condition} ORDER BY ${order}`,
        [JSON.stringify(few), ...values],
      );
    const found = sorted([...moved], where === '' ? '' : `AND (${where})`, params);
    return placeAgain(numbers, moved, found, (one, other) => sorted([one, other], '', [])[0] === one);
  }

  /** What matches is found by the trigram index, its order taken from the same list without the search. */
  #search(query: ListQuery, typeOf: TypeOf, today: PlainDate): Int32Array {
    const matches = this.#matches(query.search);
    const whole = this.all({ ...query, search: '' }, typeOf, today);
    const isMatch = new Uint8Array(whole.reduce((max, no) => Math.max(max, no), 0) + 1);
    for (const no of matches) isMatch[no] = 1;
    return whole.filter((no) => isMatch[no] === 1);
  }

  /** The clients that a search finds; where it is found nowhere, those of what its keys mean in the other layout. */
  #matches(search: string): number[] {
    const matches = searchMatches(this.#sql, searchTerms(search));
    const other = matches.length > 0 ? null : inOtherLayout(search);
    const terms = other === null ? [] : searchTerms(other);
    if (terms.length === 0) return matches;
    const meant = searchMatches(this.#sql, terms);
    if (meant.length > 0) this.#mistyped.add(wordsOf(search));
    return meant;
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
  JSON.stringify([wordsOf(query.search), query.filters, query.sort, today]);

/** Two searches of the same words find the same clients, in either layout. */
const wordsOf = (search: string): string =>
  [search, inOtherLayout(search) ?? ''].map((text) => searchTerms(text).join(' ')).join('\n');

const NO_SEARCH = JSON.stringify([wordsOf('')]).slice(0, -1);
const isSearch = (key: string): boolean => !key.startsWith(`${NO_SEARCH},`);
