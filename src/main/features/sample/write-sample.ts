import type { Language } from '../../../shared/contract/settings.ts';
import { type Instant, localDate } from '../../../shared/time.ts';
import type { Writer } from '../../db/writer.ts';
import { insertClient } from '../clients/clients.repository.ts';
import { toContactRow } from '../contacts/contacts.repository.ts';
import { interactionKind } from '../interactions/interactions.repository.ts';
import { toAssessmentRow } from '../loyalty/loyalty.repository.ts';
import { managerByName } from '../managers/managers.repository.ts';
import { setMotives } from '../motives/motives.repository.ts';
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
  { client, manager, people, motives, assessments, purchases, talks }: SampleClient,
  managerIds: readonly string[],
  newId: () => string,
  now: Instant,
): void {
  const id = newId();
  const managerId = manager === null ? null : (managerIds[manager] ?? null);
  insertClient(write, id, { ...client, managerId }, now);
  const contacts = people.map((person) => {
    const contact = newId();
    write.insert('contact', { ...toContactRow(person), id: contact, client_id: id });
    return contact;
  });
  setMotives(write, id, motives, { newId, today: localDate(now) });
  for (const assessment of assessments)
    write.insert('loyalty_assessment', { ...toAssessmentRow(assessment), id: newId(), client_id: id });
  for (const purchase of purchases)
    write.insert('purchase', { ...toRecordRow(purchaseKind, purchase), id: newId(), client_id: id });
  for (const { person, ...talk } of talks) {
    const contactId = person === null ? null : (contacts[person] ?? null);
    write.insert('interaction', {
      ...toRecordRow(interactionKind, { ...talk, contactId }),
      id: newId(),
      client_id: id,
    });
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
