import type { Likeness } from '../../../shared/domain/clients/likeness.ts';
import type { ClientRecord, PurchaseRecord } from '../../../shared/domain/imports/read-record.ts';
import { nameKey } from '../../../shared/text.ts';
import { identityHash, phoneDigits } from '../../features/clients/client-keys.ts';

/** What a row of a file says of who its client is, ready to be looked up. */
export interface Asked {
  readonly name: string;
  readonly taxId: string | null;
  readonly nameKey: string;
  /** Its keys as they stand in `client_key`, the surest first, and by what each recognises. */
  readonly hashes: readonly number[];
  readonly ways: readonly Likeness[];
}

/** A record with what its client is looked up by; both are made in the worker. */
export interface AskingRecord extends ClientRecord {
  readonly asked: Asked;
}

export function askedOf(record: ClientRecord): Asked {
  const { person } = record;
  return asked(
    record.name,
    record.taxId,
    [...record.phones, ...(person?.phones ?? [])],
    [...record.emails, ...(person?.emails ?? [])],
  );
}

export const askedOfPurchase = (record: PurchaseRecord): Asked =>
  asked(record.client, record.clientTaxId, [], []);

function asked(
  name: string,
  taxId: string | null,
  phones: readonly string[],
  emails: readonly string[],
): Asked {
  const hashes: number[] = [];
  const ways: Likeness[] = [];
  const add = (way: Likeness, key: string) => {
    hashes.push(identityHash(key));
    ways.push(way);
  };
  const key = nameKey(name);
  if (taxId !== null) add('taxId', `i:${taxId}`);
  for (const email of emails) add('email', `e:${email.toLowerCase()}`);
  for (const phone of phones) add('phone', `p:${phoneDigits(phone)}`);
  add('name', `n:${key}`);
  return { name, taxId, nameKey: key, hashes, ways };
}
