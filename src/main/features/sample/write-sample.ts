import type { Language } from '../../../shared/contract/settings.ts';
import type { Clock } from '../../../shared/time.ts';
import type { Writer } from '../../db/writer.ts';
import { insertClient } from '../clients/clients.repository.ts';
import { toContactRow } from '../contacts/contacts.repository.ts';
import { interactionKind } from '../interactions/interactions.repository.ts';
import { toAssessmentRow } from '../loyalty/loyalty.repository.ts';
import { managerByName } from '../managers/managers.repository.ts';
import { motiveKind } from '../motives/motives.repository.ts';
import { purchaseKind } from '../purchases/purchases.repository.ts';
import { toRecordRow } from '../records/record-kind.ts';
import { keep } from '../settings/settings.repository.ts';
import { listViews } from '../views/views.repository.ts';
import type { SampleClient } from './portfolio/sample-client.ts';
import { sampleViews } from './sample-views.ts';
import { managers } from './words/client-notes.ts';
import { say } from './words/said.ts';

/** Answers the ids of the managers, in their order. */
export function writeManagers(write: Writer, newId: () => string): string[] {
  return managers.map(({ name, login }) => {
    const id = managerByName(write, name, newId);
    write.update('manager', id, { email: `${login}@our-company.example` });
    return id;
  });
}

export function writeClient(
  write: Writer,
  { client, manager, people, motives, assessments, purchases, talks, records }: SampleClient,
  managerIds: readonly string[],
  newId: () => string,
  clock: Clock,
): void {
  const id = newId();
  const managerId = manager === null ? null : (managerIds[manager] ?? null);
  insertClient(write, id, { ...client, managerId }, clock.now());
  const contacts = people.map((person) => {
    const contact = newId();
    write.insert('contact', { ...toContactRow(person), id: contact, client_id: id });
    return contact;
  });
  const whom = (person: number | null) => (person === null ? null : (contacts[person] ?? null));
  for (const { person, notedOn, ...motive } of motives)
    write.insert('client_motive', {
      ...toRecordRow(motiveKind, { ...motive, contactId: whom(person) }),
      id: newId(),
      client_id: id,
      noted_on: notedOn,
    });
  for (const assessment of assessments)
    write.insert('loyalty_assessment', { ...toAssessmentRow(assessment), id: newId(), client_id: id });
  for (const purchase of purchases)
    write.insert('purchase', { ...toRecordRow(purchaseKind, purchase), id: newId(), client_id: id });
  for (const { person, ...talk } of talks)
    write.insert('interaction', {
      ...toRecordRow(interactionKind, { ...talk, contactId: whom(person) }),
      id: newId(),
      client_id: id,
    });
  let threat: string | null = null;
  for (const { kind, fields, person } of records) {
    const record = newId();
    const row = toRecordRow<object>(kind, {
      ...kind.blank(clock, write),
      ...fields,
      contactId: whom(person),
    });
    if (kind.table === 'ultimatum') threat = record;
    if (kind.table === 'concession') row['ultimatum_id'] = threat;
    write.insert(kind.table, { ...row, id: record, client_id: id });
  }
}

export function writeViews(write: Writer, language: Language, newId: () => string): void {
  const before = listViews(write).length;
  sampleViews.forEach(({ name, state }, place) => {
    write.insert('saved_view', {
      id: newId(),
      name: say(name, language),
      state: JSON.stringify(state),
      draft: null,
      position: before + place,
    });
  });
}

/** The first-run choice is made, and amounts are in the currency of the sample. */
export function writeSettings(write: Writer): void {
  keep(write, 'started', true);
  keep(write, 'currency', 'RUB');
  keep(write, 'userName', '');
}
