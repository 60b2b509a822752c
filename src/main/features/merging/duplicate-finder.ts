import { setImmediate as nextTurn } from 'node:timers/promises';
import { isCertain, type Likeness, likenesses, mayBeOne } from '../../../shared/domain/clients/likeness.ts';
import { areSimilar } from '../../../shared/domain/imports/similar-names.ts';
import type { Reader } from '../../db/statements.ts';
import { identityHash } from '../clients/client-keys.ts';
import { Candidates, isTelling, likenessOfKey, type Named } from './candidates.ts';

/** Two clients, by their numbers, that are likely to be one. */
export interface LikelyPair {
  readonly first: number;
  readonly second: number;
  /** The surest thing they have in common. */
  readonly by: Likeness;
  readonly isCertain: boolean;
}

const TURN_MS = 20;
const ROWS_PER_READ = 1000;
/** After more changes than this the whole base is looked through again. */
const FEW_CHANGES = 2000;
/** Clients of one block that are looked at for the likes of one client. */
const MOST_IN_BLOCK = 500;

interface StoredClient {
  readonly no: number;
  readonly name: string;
  readonly taxId: string | null;
  readonly keys: string;
}

const STORED = `SELECT t.no, c.name, c.tax_id AS taxId, t.keys FROM client_text t JOIN client c ON c.no = t.no`;

/**
 * Finds likely duplicates. The whole base is looked through once, in short turns; afterwards only the clients that
 * changed since are compared again.
 */
export class DuplicateFinder {
  readonly #sql: Reader;
  #pairs: Map<string, LikelyPair> | null = null;
  /** The operation up to which the pairs are true. */
  #upTo = 0;
  #running: Promise<void> | null = null;

  constructor(sql: Reader) {
    this.#sql = sql;
  }

  /** What is remembered may be wrong in a way that the journal does not tell. */
  forget(): void {
    this.#pairs = null;
  }

  /** Every likely pair that nobody has said to be two clients, the surest first. */
  async all(): Promise<LikelyPair[]> {
    this.#running ??= this.#follow().finally(() => {
      this.#running = null;
    });
    await this.#running;
    const dismissed = this.#dismissed();
    return [...(this.#pairs ?? [])]
      .filter(([key]) => !dismissed.has(key))
      .map(([, pair]) => pair)
      .sort(bySureness);
  }

  /** The likely duplicates of one client, the surest first. */
  of(no: number): LikelyPair[] {
    const dismissed = this.#dismissed(no);
    return this.#likesOf(no)
      .filter(({ first, second }) => !dismissed.has(keyOf(first, second)))
      .sort(bySureness);
  }

  async #follow(): Promise<void> {
    const now = this.#sql.value<number | null>('SELECT max(no) FROM operation WHERE pending = 0') ?? 0;
    const changed =
      this.#pairs === null
        ? null
        : this.#sql.column<number>(
            `SELECT DISTINCT c.no FROM operation_row r JOIN client c ON c.id = r.subject
             WHERE r.operation > ? LIMIT ?`,
            [this.#upTo, FEW_CHANGES + 1],
          );
    if (changed === null || changed.length > FEW_CHANGES) this.#pairs = await this.#lookThrough();
    else this.#compareAgain(changed);
    this.#upTo = now;
  }

  #compareAgain(changed: readonly number[]): void {
    const pairs = this.#pairs ?? new Map<string, LikelyPair>();
    const isChanged = new Set(changed);
    for (const [key, { first, second }] of pairs)
      if (isChanged.has(first) || isChanged.has(second)) pairs.delete(key);
    for (const no of changed)
      for (const pair of this.#likesOf(no)) pairs.set(keyOf(pair.first, pair.second), pair);
  }

  async #lookThrough(): Promise<Map<string, LikelyPair>> {
    const candidates = new Candidates();
    let last = 0;
    for (;;) {
      const rows = this.#sql.all<StoredClient>(`${STORED} WHERE t.no > ? ORDER BY t.no LIMIT ?`, [
        last,
        ROWS_PER_READ,
      ]);
      for (const row of rows) candidates.add(named(row));
      if (rows.length < ROWS_PER_READ) break;
      last = rows.at(-1)?.no ?? last;
      await nextTurn();
    }
    const pairs = new Map<string, LikelyPair>();
    let turnEnds = performance.now() + TURN_MS;
    for (const pair of candidates.pairs()) {
      if (pair !== null) keepSurer(pairs, pair.a, pair.b, pair.by);
      if (performance.now() < turnEnds) continue;
      await nextTurn();
      turnEnds = performance.now() + TURN_MS;
    }
    return pairs;
  }

  #likesOf(no: number): LikelyPair[] {
    const own = this.#sql.get<StoredClient>(`${STORED} WHERE t.no = ?`, [no]);
    if (!own) return [];
    const client = named(own);
    const pairs = new Map<string, LikelyPair>();
    for (const key of client.keys) {
      const by = likenessOfKey(key);
      const others = this.#sql.all<StoredClient>(
        `${STORED} JOIN client_key k ON k.no = t.no WHERE k.key = ? AND k.no <> ? LIMIT ?`,
        [identityHash(key), no, MOST_IN_BLOCK],
      );
      if (!isTelling(by, others.length + 1)) continue;
      for (const other of others.map(named))
        if (by !== 'similarName' || areSimilar(client.key, other.key)) keepSurer(pairs, client, other, by);
    }
    return [...pairs.values()];
  }

  #dismissed(no?: number): Set<string> {
    const rows = this.#sql.all<{ a: number; b: number }>(
      `SELECT a.no AS a, b.no AS b FROM not_duplicate n
       JOIN client a ON a.id = n.client_id JOIN client b ON b.id = n.other_id
       ${no === undefined ? '' : 'WHERE ? IN (a.no, b.no)'}`,
      no === undefined ? [] : [no],
    );
    return new Set(rows.map(({ a, b }) => keyOf(a, b)));
  }
}

const keyOf = (a: number, b: number): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** The first key is the one of the client's own name: to make it anew would cost more than all the rest. */
function named({ no, name, taxId, keys: json }: StoredClient): Named {
  const keys = JSON.parse(json) as string[];
  return { no, name, taxId, key: keys[0]?.slice('n:'.length) ?? '', keys };
}

function keepSurer(pairs: Map<string, LikelyPair>, a: Named, b: Named, by: Likeness): void {
  if (!mayBeOne(a.taxId, b.taxId)) return;
  const key = keyOf(a.no, b.no);
  const known = pairs.get(key);
  if (known && likenesses.indexOf(known.by) <= likenesses.indexOf(by)) return;
  pairs.set(key, {
    first: Math.min(a.no, b.no),
    second: Math.max(a.no, b.no),
    by,
    isCertain: isCertain(by, a.name, b.name),
  });
}

const bySureness = (a: LikelyPair, b: LikelyPair): number =>
  Number(b.isCertain) - Number(a.isCertain) ||
  likenesses.indexOf(a.by) - likenesses.indexOf(b.by) ||
  a.first - b.first ||
  a.second - b.second;
