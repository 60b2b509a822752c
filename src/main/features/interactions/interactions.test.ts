import { expect, it } from 'vitest';
import { contents, openTestProfile } from '../../testing/test-profile.ts';

it('a contact with its next step is one operation, and one undo', async () => {
  const profile = await openTestProfile();
  const clientId = (await profile.call('clients.create', { name: 'Вектор' })).id;
  const contactId = (await profile.call('contacts.create', { clientId, name: 'Анна' })).id;
  const before = contents(profile);
  await profile.call('interactions.create', {
    clientId,
    contactId,
    kind: 'call',
    text: 'Просили образцы',
    next: { what: 'Отправить образцы', dueOn: '2026-06-22' },
  });
  expect(await profile.call('promises.owed', { clientId })).toMatchObject([
    { kind: 'task', dueOn: '2026-06-22', record: { what: 'Отправить образцы', contactId, managerId: null } },
  ]);
  await profile.call('journal.undo', {});
  expect(contents(profile)).toEqual(before);
  await profile.close();
});
