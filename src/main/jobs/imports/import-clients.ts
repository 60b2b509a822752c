import type { DuplicateWay } from '../../../shared/contract/imports.ts';
import type { Assessment } from '../../../shared/contract/loyalty.ts';
import { grown } from '../../../shared/domain/clients/list-values.ts';
import type { ClientRecord, ImportedPerson } from '../../../shared/domain/imports/read-record.ts';
import { currentAssessment } from '../../../shared/domain/loyalty/loyalty.ts';
import type { PlainDate } from '../../../shared/time.ts';
import type { Writer } from '../../db/writer.ts';
import { phoneDigits } from '../../features/clients/client-keys.ts';
import { getClient, insertClient, updateClient } from '../../features/clients/clients.repository.ts';
import { contactsOf, toContactRow, toNewContactRow } from '../../features/contacts/contacts.repository.ts';
import { assessmentsOf, toAssessmentRow } from '../../features/loyalty/loyalty.repository.ts';
import { managerByName } from '../../features/managers/managers.repository.ts';
import { motivesOf, setMotives } from '../../features/motives/motives.repository.ts';
import type { AskingRecord } from './asked.ts';
import { changesOf, MOST_OF_PERSON, patchOf, samePerson } from './merge-client.ts';
import { ClientRecogniser, type Known } from './recognise-client.ts';

export interface ImportContext {
  readonly write: Writer;
  readonly newId: () => string;
  readonly now: number;
  readonly today: PlainDate;
  /** Written as the reason of a category that comes without one. */
  readonly categoryReason: string;
}

/**
 * How a row is to be taken: what is not certain to be the same client is another one, and what joins an earlier row
 * of the file changes the client of that row, unless somebody said otherwise.
 */
export function wayOf(
  known: Known | null,
  chosen: DuplicateWay,
  own: DuplicateWay | undefined,
): DuplicateWay {
  if (known === null) return 'create';
  if (own !== undefined) return own;
  if (known.isOfThisFile) return 'update';
  return known.isCertain ? chosen : 'create';
}

export type Outcome = 'created' | 'updated' | 'unchanged' | 'skipped';

/** Brings rows of a client list in, one at a time, within one operation. */
export class ClientImport {
  readonly #context: ImportContext;
  readonly #recogniser: ClientRecogniser;
  readonly #managers = new Map<string, string>();
  people = 0;

  constructor(context: ImportContext) {
    this.#context = context;
    this.#recogniser = new ClientRecogniser(context.write);
  }

  /** Tells which rows come next. */
  expect(records: readonly AskingRecord[]): void {
    this.#recogniser.expect(records.map(({ asked }) => asked));
  }

  take(record: AskingRecord, chosen: DuplicateWay, own: DuplicateWay | undefined): Outcome {
    const { write, newId, now } = this.#context;
    const { asked } = record;
    const known = this.#recogniser.find(asked, own !== undefined);
    const way = wayOf(known, chosen, own);
    if (way === 'skip') return 'skipped';
    const managerId = this.#manager(record.manager);
    if (known === null || way === 'create') {
      const id = newId();
      insertClient(write, id, patchOf(record, managerId), now);
      this.#addParts(id, record, true);
      this.#recogniser.note(asked, id);
      return 'created';
    }
    const before = write.changes;
    updateClient(write, known.id, changesOf(getClient(write, known.id), record, managerId), now);
    this.#addParts(known.id, record, false);
    this.#recogniser.note(asked, known.id);
    return write.changes === before ? 'unchanged' : 'updated';
  }

  #manager(name: string | null): string | null {
    if (name === null) return null;
    const known = this.#managers.get(name);
    if (known !== undefined) return known;
    const id = managerByName(this.#context.write, name, this.#context.newId);
    this.#managers.set(name, id);
    return id;
  }

  #addParts(clientId: string, record: ClientRecord, isNew: boolean): void {
    const { write, newId, today, categoryReason } = this.#context;
    if (record.person) this.#addPerson(clientId, record.person, isNew);
    if (record.motives.length > 0) {
      const known = isNew ? [] : motivesOf(write, clientId);
      const primary = record.primaryMotive ?? known.find((each) => each.isPrimary)?.motive ?? null;
      const all = [...new Set([...known.map((each) => each.motive), ...record.motives])];
      setMotives(
        write,
        clientId,
        all.map((motive) => ({
          motive,
          isPrimary: motive === primary,
          note: known.find((each) => each.motive === motive)?.note ?? null,
        })),
        { newId, today },
      );
    }
    if (record.category !== null) {
      const current = isNew ? null : currentAssessment<Assessment>(assessmentsOf(write, clientId));
      const reason = record.categoryReason ?? categoryReason;
      if (current?.category !== record.category)
        write.insert('loyalty_assessment', {
          ...toAssessmentRow({
            category: record.category,
            reason,
            canLeave: 'unknown',
            why: null,
            assessedOn: today,
          }),
          id: newId(),
          client_id: clientId,
        });
    }
  }

  #addPerson(clientId: string, person: ImportedPerson, isNew: boolean): void {
    const { write, newId } = this.#context;
    const contacts = isNew ? [] : contactsOf(write, clientId);
    const known = isNew ? null : samePerson(contacts, person);
    if (!known) {
      const row = toNewContactRow({
        ...person,
        phones: [...person.phones],
        emails: [...person.emails],
        isMain: contacts.length === 0,
        hasLeft: false,
        note: null,
      });
      write.insert('contact', { ...row, id: newId(), client_id: clientId });
      this.people += 1;
      return;
    }
    write.update(
      'contact',
      known.id,
      toContactRow({
        ...(person.position === null ? {} : { position: person.position }),
        ...(person.birthday === null ? {} : { birthday: person.birthday }),
        phones: grown(known.phones, person.phones, phoneDigits, MOST_OF_PERSON) ?? known.phones,
        emails:
          grown(known.emails, person.emails, (email) => email.toLowerCase(), MOST_OF_PERSON) ?? known.emails,
      }),
    );
  }
}
