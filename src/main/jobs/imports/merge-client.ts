import type { ClientInput, ClientPatch } from '../../../shared/contract/clients.ts';
import { grown } from '../../../shared/domain/clients/list-values.ts';
import type { ClientRecord, ImportedPerson } from '../../../shared/domain/imports/read-record.ts';
import { searchable } from '../../../shared/text.ts';
import { grownNote, sameIn } from '../../features/clients/growing.ts';

/** How much a person takes of a list, as the contract has it. */
export const MOST_OF_PERSON = 20;

const plainFields = [
  'legalName',
  'taxId',
  'kpp',
  'country',
  'city',
  'address',
  'industry',
  'tier',
  'since',
  'source',
  'website',
  'status',
  'lossReason',
  'shareOfWallet',
] as const;

/** The fields of a client as a row gives them; what the row does not say is absent. */
export function patchOf(record: ClientRecord, managerId: string | null): ClientPatch & { name: string } {
  const patch: ClientPatch & { name: string } = { name: record.name };
  const plain: Partial<Record<(typeof plainFields)[number], unknown>> = patch;
  for (const field of plainFields) {
    if (record[field] !== null) plain[field] = record[field];
  }
  if (managerId !== null) patch.managerId = managerId;
  if (record.note !== null) patch.note = record.note;
  if (record.phones.length > 0) patch.phones = [...record.phones];
  if (record.emails.length > 0) patch.emails = [...record.emails];
  if (record.tags.length > 0) patch.tags = [...record.tags];
  if (record.competitors.length > 0) patch.competitors = [...record.competitors];
  if (Object.keys(record.custom).length > 0) patch.custom = { ...record.custom };
  return patch;
}

/**
 * What a row changes of a client that is known: what it says replaces what was there, lists and notes grow, and
 * the name stays as people here write it.
 */
export function changesOf(client: ClientInput, record: ClientRecord, managerId: string | null): ClientPatch {
  const { name: _, ...patch } = patchOf(record, managerId);
  const changes: ClientPatch = {};
  for (const field of plainFields) {
    const value = patch[field];
    if (value !== undefined && value !== client[field]) Object.assign(changes, { [field]: value });
  }
  if ((changes.status ?? client.status) !== 'lost') delete changes.lossReason;
  if (patch.managerId !== undefined && patch.managerId !== client.managerId)
    changes.managerId = patch.managerId;
  const note = grownNote(client.note, patch.note);
  if (note !== null) changes.note = note;
  const phones = grown(client.phones, patch.phones, sameIn.phones);
  const emails = grown(client.emails, patch.emails, sameIn.emails);
  const tags = grown(client.tags, patch.tags, sameIn.tags);
  const competitors = grown(client.competitors, patch.competitors, sameIn.competitors);
  if (phones) changes.phones = phones;
  if (emails) changes.emails = emails;
  if (tags) changes.tags = tags;
  if (competitors) changes.competitors = competitors;
  const custom = Object.entries(patch.custom ?? {}).filter(([id, value]) => client.custom[id] !== value);
  if (custom.length > 0) changes.custom = Object.fromEntries(custom);
  return changes;
}

/** By what a person is known again. */
export type Named = Pick<ImportedPerson, 'name' | 'emails'>;

/** The person of a client who is meant: the same name, or an e-mail or phone in common. */
export function samePerson<P extends Named>(contacts: readonly P[], person: Named): P | null {
  const name = searchable(person.name);
  const emails = new Set(person.emails.map((email) => email.toLowerCase()));
  return (
    contacts.find((contact) => searchable(contact.name) === name) ??
    contacts.find((contact) => contact.emails.some((email) => emails.has(email.toLowerCase()))) ??
    null
  );
}
