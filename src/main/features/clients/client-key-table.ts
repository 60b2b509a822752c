import type { Statements } from '../../db/statements.ts';
import { HASH_BITS, identityHash } from './client-keys.ts';

/** Changes are kept in so many parts by the size of their hash, so that sorting one part is quick. */
const PARTS = 64;
const HASHES_PER_PART = 2 ** HASH_BITS / PARTS;
const AT_A_TIME = 200;
/** The pairs of a JSON list, each a row. */
const PAIRS = 'SELECT value ->> 0, value ->> 1 FROM json_each(?)';

/** Changes of keys within one part: their hashes, and the client of each, which is negative where it loses the key. */
interface Part {
  hashes: number[];
  clients: number[];
}

/**
 * Changes of `client_key` that are not written yet. Of many clients they are written together in the order of the
 * table, so that each of its pages is written once and not for every client.
 */
export class KeyChanges {
  readonly #parts: Part[] = Array.from({ length: PARTS }, () => ({ hashes: [], clients: [] }));

  /** Notes that a client is recognised by other keys than before. */
  note(no: number, from: readonly string[], to: readonly string[]): void {
    for (const key of from) if (!to.includes(key)) this.#add(identityHash(key), -no);
    for (const key of to) if (!from.includes(key)) this.#add(identityHash(key), no);
  }

  /** Writes some changes after the other: `for (const _ of changes.write(sql)) …` may pause between them. */
  *write(sql: Statements): Generator<void> {
    for (const part of this.#parts) {
      const { hashes, clients } = part;
      part.hashes = [];
      part.clients = [];
      const order = Uint32Array.from(hashes.keys()).sort((a, b) => (hashes[a] ?? 0) - (hashes[b] ?? 0));
      for (let at = 0; at < order.length; at += AT_A_TIME) {
        const lost: [hash: number, no: number][] = [];
        const won: [hash: number, no: number][] = [];
        for (const i of order.subarray(at, at + AT_A_TIME)) {
          const no = clients[i] ?? 0;
          (no < 0 ? lost : won).push([hashes[i] ?? 0, Math.abs(no)]);
        }
        if (lost.length > 0)
          sql.run(`DELETE FROM client_key WHERE (key, no) IN (${PAIRS})`, [JSON.stringify(lost)]);
        if (won.length > 0)
          sql.run(`INSERT OR IGNORE INTO client_key (key, no) ${PAIRS}`, [JSON.stringify(won)]);
        yield;
      }
    }
  }

  #add(hash: number, no: number): void {
    const part = this.#parts[Math.floor(hash / HASHES_PER_PART)];
    part?.hashes.push(hash);
    part?.clients.push(no);
  }
}
