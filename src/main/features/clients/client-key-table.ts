import type { Statements } from '../../db/statements.ts';
import { HASH_BITS, identityHash } from './client-keys.ts';

/** Changes are kept in so many parts by the size of their hash, so that sorting one part is quick. */
const PARTS = 64;
const HASHES_PER_PART = 2 ** HASH_BITS / PARTS;
const AT_A_TIME = 200;
/** The pairs of a JSON list, each a row. */
const PAIRS = 'SELECT value ->> 0, value ->> 1 FROM json_each(?)';

/** Of a hash and the number of a client, which is negative where the client loses the key. */
type Change = readonly [hash: number, no: number];

/**
 * Changes of `client_key` that are not written yet. Of many clients they are written together in the order of the
 * table, so that each of its pages is written once and not for every client.
 */
export class KeyChanges {
  readonly #parts: Change[][] = Array.from({ length: PARTS }, () => []);

  /** Notes that a client is recognised by other keys than before. */
  note(no: number, from: readonly string[], to: readonly string[]): void {
    for (const key of from) if (!to.includes(key)) this.#add(identityHash(key), -no);
    for (const key of to) if (!from.includes(key)) this.#add(identityHash(key), no);
  }

  /** Writes some changes after the other: `for (const _ of changes.write(sql)) …` may pause between them. */
  *write(sql: Statements): Generator<void> {
    for (const part of this.#parts) {
      const changes = part.splice(0).sort((a, b) => a[0] - b[0]);
      for (let at = 0; at < changes.length; at += AT_A_TIME) {
        const some = changes.slice(at, at + AT_A_TIME);
        const lost = some.filter(([, no]) => no < 0).map(([hash, no]) => [hash, -no]);
        const won = some.filter(([, no]) => no > 0);
        if (lost.length > 0)
          sql.run(`DELETE FROM client_key WHERE (key, no) IN (${PAIRS})`, [JSON.stringify(lost)]);
        if (won.length > 0)
          sql.run(`INSERT OR IGNORE INTO client_key (key, no) ${PAIRS}`, [JSON.stringify(won)]);
        yield;
      }
    }
  }

  #add(hash: number, no: number): void {
    this.#parts[Math.floor(hash / HASHES_PER_PART)]?.push([hash, no]);
  }
}
