import { isCertain, type Likeness, mayBeOne, sameForm } from '../../../shared/domain/clients/likeness.ts';
import { areSimilar } from '../../../shared/domain/imports/similar-names.ts';
import { nameKey } from '../../../shared/text.ts';
import type { Reader } from '../../db/statements.ts';
import { blockKeys, identityHash } from '../../features/clients/client-keys.ts';
import type { Asked } from './asked.ts';

export interface Known {
  /** A client's id; of a client that this very file brings, what the caller noted it under. */
  readonly id: string;
  readonly by: Likeness;
  /** Whether it is the same client beyond reasonable doubt; otherwise a person has to say so. */
  readonly isCertain: boolean;
  readonly isOfThisFile: boolean;
}

const CANDIDATES = 50;

/** A client that this file brings. */
interface Noted {
  readonly id: string;
  readonly taxId: string | null;
  readonly name: string;
}

interface Stored {
  readonly id: string;
  readonly name: string;
  readonly tax_id: string | null;
}
interface Candidate extends Stored {
  readonly key: string;
}

/**
 * Recognises clients that are known already: by tax number, e-mail, phone, name, and at last by a similar name.
 * Two different tax numbers are two clients, whatever else agrees. Within one file only the tax number and the
 * very name join rows: colleagues share a switchboard.
 */
export class ClientRecogniser {
  readonly #sql: Reader;
  readonly #byTaxId = new Map<string, Noted>();
  readonly #byName = new Map<string, Noted>();

  /** Hashes of keys that no stored client has. */
  #unknown: ReadonlySet<number> = new Set();
  readonly #blocks = new Map<string, readonly Candidate[]>();

  constructor(sql: Reader) {
    this.#sql = sql;
  }

  /** Tells which clients are asked for next, so that those nobody knows cost no look of their own. */
  expect(asked: readonly Asked[]): void {
    // In the order of the table, of which each page is then looked at once.
    const hashes = Float64Array.from(asked.flatMap((each) => each.hashes)).sort();
    const known = new Set(
      this.#sql.column<number>(
        `SELECT j.value FROM json_each(?) j WHERE EXISTS (SELECT 1 FROM client_key k WHERE k.key = j.value)`,
        [JSON.stringify(Array.from(hashes))],
      ),
    );
    this.#unknown = new Set(hashes.filter((hash) => !known.has(hash)));
  }

  /** @param bySimilarName whether a similar name is looked for, the dearest of all ways, where nothing else is found */
  find(asked: Asked, bySimilarName: boolean): Known | null {
    return (
      this.#inFile(asked) ??
      this.#inStore(asked) ??
      (bySimilarName ? this.#similar(asked.taxId, asked.nameKey) : null)
    );
  }

  /** Notes a client that this file brings, so that later rows of it join; the first of a name or number stays. */
  note(asked: Asked, id: string): void {
    const entry = { id, taxId: asked.taxId, name: asked.name };
    if (asked.taxId !== null && !this.#byTaxId.has(asked.taxId)) this.#byTaxId.set(asked.taxId, entry);
    if (!this.#byName.has(asked.nameKey)) this.#byName.set(asked.nameKey, entry);
  }

  #inFile({ taxId, name, nameKey }: Asked): Known | null {
    const byTax = taxId === null ? undefined : this.#byTaxId.get(taxId);
    if (byTax) return { id: byTax.id, by: 'taxId', isCertain: true, isOfThisFile: true };
    const byName = this.#byName.get(nameKey);
    if (!byName || (taxId !== null && byName.taxId !== null && byName.taxId !== taxId)) return null;
    if (!sameForm(name, byName.name)) return null;
    return { id: byName.id, by: 'name', isCertain: true, isOfThisFile: true };
  }

  #inStore({ name: asked, taxId, hashes, ways }: Asked): Known | null {
    for (const [i, hash] of hashes.entries()) {
      const by = ways[i];
      if (by === undefined || this.#unknown.has(hash)) continue;
      const clients = this.#clients(hash, taxId);
      const certain = clients.find(({ name }) => isCertain(by, asked, name));
      const found = certain ?? clients[0];
      if (found) return { id: found.id, by, isCertain: certain !== undefined, isOfThisFile: false };
    }
    return null;
  }

  #similar(taxId: string | null, key: string): Known | null {
    for (const block of blockKeys(key)) {
      const found = this.#block(block).find(
        (each) => mayBeOne(taxId, each.tax_id) && areSimilar(each.key, key),
      );
      if (found) return { id: found.id, by: 'similarName', isCertain: false, isOfThisFile: false };
    }
    return null;
  }

  /** The clients of a block, read once: what this file brings is not among them anyway. */
  #block(block: string): readonly Candidate[] {
    let clients = this.#blocks.get(block);
    if (!clients) {
      clients = this.#clients(identityHash(block), null).map((each) => ({
        ...each,
        key: nameKey(each.name),
      }));
      this.#blocks.set(block, clients);
    }
    return clients;
  }

  /** Clients that have a key and no other tax number. */
  #clients(hash: number, taxId: string | null): Stored[] {
    return this.#sql.all<Stored>(
      `SELECT c.id, c.name, c.tax_id FROM client_key k CROSS JOIN client c ON c.no = k.no
       WHERE k.key = ? AND (? IS NULL OR c.tax_id IS NULL OR c.tax_id = ?) LIMIT ?`,
      [hash, taxId, taxId, CANDIDATES],
    );
  }
}
