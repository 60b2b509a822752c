import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contents, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';

let profile: TestProfile;
let anna: string;
let boris: string;
let clientId: string;
beforeEach(async () => {
  profile = await openTestProfile();
  anna = (await profile.call('managers.create', { name: 'Анна' })).id;
  boris = (await profile.call('managers.create', { name: 'Борис' })).id;
  clientId = (await profile.call('clients.create', { name: 'Вектор', managerId: anna })).id;
});
afterEach(() => profile.close());

const managerOf = (table: string, id: string) =>
  profile.core.parts.sql.value(`SELECT manager_id FROM ${table} WHERE id = ?`, [id]);
const task = (managerId: string | null, of = clientId, doneOn: string | null = null) =>
  profile.call('tasks.create', { clientId: of, what: 'Позвонить', dueOn: '2026-06-20', managerId, doneOn });

describe('a handover', () => {
  it('takes a client with the open work of its manager, tells how much before, and is one undo', async () => {
    const [open, done, others] = [
      await task(anna),
      await task(anna, clientId, '2026-06-01'),
      await task(boris),
    ];
    const unanswered = await profile.call('complaints.create', { clientId, what: 'Брак', managerId: anna });
    const answered = await profile.call('complaints.create', {
      clientId,
      what: 'Опоздали',
      managerId: anna,
      answeredOn: '2026-06-10',
    });
    const scope = { selection: { ids: [clientId] } };
    const before = contents(profile);
    const carol = (await profile.call('managers.create', { name: 'Вера' })).id;
    const counts = {
      clients: 1,
      records: [
        { table: 'task', count: 1 },
        { table: 'complaint', count: 1 },
      ],
    };
    expect(await profile.call('handover.preview', { scope, to: carol })).toEqual(counts);
    expect(await profile.call('handover.move', { scope, to: carol })).toMatchObject(counts);
    expect(managerOf('client', clientId)).toBe(carol);
    expect([open, done, others].map(({ id }) => managerOf('task', id))).toEqual([carol, anna, boris]);
    expect([unanswered, answered].map(({ id }) => managerOf('complaint', id))).toEqual([carol, anna]);
    expect((await profile.call('handover.move', { scope, to: carol })).operationId).toBeNull();
    await profile.call('journal.undo', {});
    await profile.call('journal.undo', {});
    expect(contents(profile)).toEqual(before);
  });

  it('of a whole portfolio takes everything, so that the manager can leave and is still named under past work', async () => {
    const binned = (await profile.call('clients.create', { name: 'В корзине', managerId: anna })).id;
    await profile.call('clients.remove', { selection: { ids: [binned] } });
    const foreign = (await profile.call('clients.create', { name: 'Чужой', managerId: boris })).id;
    const [atBoris, done] = [await task(anna, foreign), await task(anna, clientId, '2026-06-01')];
    await expect(profile.call('managers.remove', { id: anna })).rejects.toMatchObject({ code: 'IN_USE' });
    await profile.call('handover.move', { scope: { managerId: anna }, to: boris });
    expect(managerOf('client', binned)).toBe(boris);
    expect(managerOf('task', atBoris.id)).toBe(boris);
    expect(managerOf('task', done.id)).toBe(anna);
    expect(await profile.call('managers.remove', { id: anna })).toMatchObject({ hasLeft: true });
    expect(await profile.call('managers.list', {})).toMatchObject([
      { id: boris, leftOn: null, clients: 2 },
      { id: anna, leftOn: '2026-06-15', clients: 0 },
    ]);
    expect((await profile.call('managers.create', { name: 'Анна' })).id).toBe(anna);
    await profile.call('tasks.remove', { id: done.id });
    expect(await profile.call('managers.remove', { id: anna })).toMatchObject({ hasLeft: false });
  });

  it('to nobody leaves the clients without a manager; to somebody unknown is refused', async () => {
    const scope = { selection: { ids: [clientId] } };
    await expect(profile.call('handover.move', { scope, to: clientId })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await profile.call('handover.move', { scope, to: null });
    expect(managerOf('client', clientId)).toBeNull();
  });
});
