import type { Statements } from '../../db/statements.ts';
import { IS_LIVE } from './lineage.ts';

/** So many different texts are hardly suggestions, and cost more memory than they save time. */
const MOST_TEXTS = 20_000;
const NONE = -1;

/** What all clients have in one column, and how many have each text: by numbers, four bytes a client. */
export class TextColumn {
  readonly #sql: Statements;
  readonly #select: string;
  readonly #codes = new Map<string, number>();
  readonly #counts: number[] = [];
  /** By the number of a client, the code of its text. */
  #codeOf: Int32Array;

  /** @param expression the column in SQL: of `c`, the client, or of `s`, its summary */
  constructor(sql: Statements, expression: string) {
    this.#sql = sql;
    // Never both, which would cost four times as much; the bin has no summaries.
    const rows = /\bc\./.test(expression) ? `client c WHERE ${IS_LIVE}` : 'client_summary s WHERE true';
    this.#select = `SELECT no, CAST(${expression} AS TEXT) FROM ${rows}`;
    const filled = sql.tuples(`${this.#select} AND ${expression} IS NOT NULL`) as [number, string][];
    const last = sql.value<number>('SELECT max(no) FROM client') ?? 0;
    this.#codeOf = new Int32Array(last + 1).fill(NONE);
    for (const [no, text] of filled) this.#set(no, text);
  }

  get isWorthKeeping(): boolean {
    return this.#codes.size <= MOST_TEXTS;
  }

  /** Each text that some client has, and how many have it. */
  *counts(): Iterable<[text: string, count: number]> {
    for (const [text, code] of this.#codes) {
      const count = this.#counts[code] ?? 0;
      if (count > 0) yield [text, count];
    }
  }

  /** Follows what changed of these clients; answers whether it is still worth keeping. */
  readAgain(numbers: readonly number[]): boolean {
    for (const no of numbers) this.#set(no, null);
    const rows = this.#sql.tuples(`${this.#select} AND no IN (SELECT value FROM json_each(?))`, [
      JSON.stringify(numbers),
    ]) as [number, string | null][];
    for (const [no, text] of rows) this.#set(no, text);
    return this.isWorthKeeping;
  }

  #set(no: number, text: string | null): void {
    if (no >= this.#codeOf.length) this.#grow(no);
    const before = this.#codeOf[no] ?? NONE;
    if (before !== NONE) this.#counts[before] = (this.#counts[before] ?? 0) - 1;
    const code = text === null ? NONE : this.#codeFor(text);
    this.#codeOf[no] = code;
    if (code !== NONE) this.#counts[code] = (this.#counts[code] ?? 0) + 1;
  }

  #codeFor(text: string): number {
    const known = this.#codes.get(text);
    if (known !== undefined) return known;
    const code = this.#codes.size;
    this.#codes.set(text, code);
    return code;
  }

  #grow(no: number): void {
    const codes = new Int32Array(no + 1 + (no >>> 2)).fill(NONE);
    codes.set(this.#codeOf);
    this.#codeOf = codes;
  }
}
