import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestProfile, type TestProfile } from '../../testing/test-profile.ts';

let profile: TestProfile;
let clientId: string;
beforeEach(async () => {
  profile = await openTestProfile({ today: '2026-06-15' });
  clientId = (await profile.call('clients.create', { name: 'Вектор' })).id;
});
afterEach(() => profile.close());

const owed = async () =>
  (await profile.call('promises.owed', { clientId })).map(({ kind, dueOn, state }) => [kind, dueOn, state]);
const promise = (what: string, dueOn: string) => profile.call('promises.create', { clientId, what, dueOn });
const order = (deliveryPromised: string) =>
  profile.call('purchases.create', { clientId, date: '2025-01-10', deliveryPromised });

it('what we owe is one list, the most urgent first', async () => {
  await promise('Прайс', '2026-06-20');
  await promise('Образцы', '2026-06-10');
  await order('2026-06-12');
  await profile.call('complaints.create', { clientId, what: 'Брак' });
  await profile.call('complaints.create', { clientId, what: 'Недовес', dueOn: '2026-06-14' });
  await profile.call('tasks.create', { clientId, what: 'Позвонить', dueOn: '2026-06-15' });
  expect(await owed()).toEqual([
    ['promise', '2026-06-10', 'overdue'],
    ['delivery', '2026-06-12', 'overdue'],
    ['complaint', '2026-06-14', 'overdue'],
    ['task', '2026-06-15', 'open'],
    ['promise', '2026-06-20', 'open'],
    ['complaint', null, 'open'],
  ]);
});

it('nothing is owed that is kept, given up, answered, done, or a delivery long forgotten', async () => {
  const kept = await promise('Прайс', '2026-06-20');
  await profile.call('promises.update', { id: kept.id, patch: { keptOn: '2026-06-15' } });
  const broken = await promise('Образцы', '2026-06-10');
  await profile.call('promises.update', { id: broken.id, patch: { brokenOn: '2026-06-11' } });
  const made = await order('2026-06-12');
  await profile.call('purchases.update', { id: made.id, patch: { deliveryMade: '2026-06-14' } });
  await order('2025-06-15');
  const complaint = await profile.call('complaints.create', { clientId, what: 'Брак' });
  await profile.call('complaints.update', { id: complaint.id, patch: { answeredOn: '2026-06-15' } });
  await profile.call('tasks.create', { clientId, what: 'x', dueOn: '2026-06-15', doneOn: '2026-06-15' });
  expect(await owed()).toEqual([]);
  const { entries, record } = await profile.call('promises.settled', { clientId });
  expect(record).toEqual({ kept: 1, late: 1, lateWarned: 0, broken: 1 });
  expect(entries.map(({ kind, state }) => [kind, state])).toEqual([
    ['promise', 'kept'],
    ['delivery', 'late'],
    ['promise', 'broken'],
  ]);
});

it('a late delivery of which the client was warned ahead is told apart', async () => {
  const { id } = await order('2026-06-12');
  await profile.call('purchases.update', { id, patch: { deliveryWarned: '2026-06-11' } });
  await profile.call('purchases.update', { id, patch: { deliveryMade: '2026-06-14' } });
  const { record } = await profile.call('promises.settled', { clientId });
  expect(record).toEqual({ kept: 0, late: 1, lateWarned: 1, broken: 0 });
});
