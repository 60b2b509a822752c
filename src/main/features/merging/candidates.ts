import type { Likeness } from '../../../shared/domain/clients/likeness.ts';
import { areSimilar } from '../../../shared/domain/imports/similar-names.ts';

/** A client as far as it can be taken for another. */
export interface Named {
  readonly no: number;
  readonly name: string;
  readonly taxId: string | null;
  /** Its name without legal form, as `nameKey` gives it. */
  readonly key: string;
  /** As in `client_text.keys`. */
  readonly keys: readonly string[];
}

interface Candidate {
  readonly a: Named;
  readonly b: Named;
  readonly by: Likeness;
}

const LIKENESS: Readonly<Record<string, Likeness>> = { i: 'taxId', n: 'name', e: 'email', p: 'phone' };
/** What more clients than this share says nothing: a switchboard, an accountant's address. */
const MOST_SHARING: Readonly<Record<Likeness, number>> = {
  taxId: 50,
  name: 50,
  email: 10,
  phone: 10,
  similarName: Number.POSITIVE_INFINITY,
};

/** What two clients have in common that share a key of `client_text.keys`. */
export const likenessOfKey = (key: string): Likeness => LIKENESS[key[0] ?? ''] ?? 'similarName';

/** Whether so many clients with the same key may still be taken for each other. */
export const isTelling = (by: Likeness, sharing: number): boolean => sharing <= MOST_SHARING[by];

/** Within a block sorted by name, each client is compared with so many that follow it. */
const NEIGHBOURS = 12;
/** Names whose lengths are farther apart are never similar enough: their Jaro measure stays below 0.9. */
const SHORTEST = 0.7;

/** Collects clients and tells which of them may be one, without comparing everybody with everybody. */
export class Candidates {
  /** Clients by what they share; alone most of the time, and then not worth a list. */
  readonly #exact = new Map<string, Named | Named[]>();
  readonly #blocks = new Map<string, Named | Named[]>();

  add(client: Named): void {
    for (const key of client.keys)
      put(likenessOfKey(key) === 'similarName' ? this.#blocks : this.#exact, key, client);
  }

  /** The pairs one by one; null now and then, where a while was spent without finding one. */
  *pairs(): Generator<Candidate | null> {
    for (const [key, clients] of this.#exact) {
      const by = likenessOfKey(key);
      if (!Array.isArray(clients) || !isTelling(by, clients.length)) continue;
      for (const [i, a] of clients.entries()) for (const b of clients.slice(i + 1)) yield { a, b, by };
    }
    for (const clients of this.#blocks.values()) {
      if (!Array.isArray(clients)) continue;
      clients.sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.no - b.no));
      for (const [i, a] of clients.entries()) {
        for (let j = i + 1; j <= i + NEIGHBOURS && j < clients.length; j += 1) {
          const b = clients[j] as Named;
          if (a.key !== b.key && ratio(a.key.length, b.key.length) >= SHORTEST && areSimilar(a.key, b.key))
            yield { a, b, by: 'similarName' };
        }
        yield null;
      }
    }
  }
}

const ratio = (a: number, b: number): number => Math.min(a, b) / Math.max(a, b);

function put(map: Map<string, Named | Named[]>, key: string, client: Named): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, client);
  else if (Array.isArray(known)) known.push(client);
  else map.set(key, [known, client]);
}
