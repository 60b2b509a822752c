import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { addDays } from '../../../shared/time.ts';
import { tablesOfClient } from '../../db/referrers.ts';
import { filledClient } from '../../testing/fill-client.ts';
import { contents, listAll, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';

let profile: TestProfile;
beforeEach(async () => {
  profile = await openTestProfile();
});
afterEach(() => profile.close());

const list = () => profile.call('bin.list', { offset: 0, limit: 10 });
const remove = (...ids: string[]) => profile.call('clients.remove', { selection: { ids } });
const rows = (table: string) => profile.core.parts.sql.all(`SELECT * FROM ${table}`);

describe('the bin', () => {
  it('tells what, when, by whom and for how long, and gives back one or many as one operation', async () => {
    await profile.call('settings.set', { userName: 'Анна' });
    const first = await filledClient(profile, 'Вектор', 1);
    const second = await profile.call('clients.create', { name: 'Ромашка', city: 'Омск' });
    const before = contents(profile);
    await remove(first.id);
    profile.clock.set('2026-06-20');
    await remove(second.id);
    const { clients, total } = await list();
    expect(total).toBe(2);
    expect(clients).toMatchObject([
      { id: second.id, name: 'Ромашка', city: 'Омск', removedBy: 'Анна', daysLeft: 30, records: 0 },
      { id: first.id, removedBy: 'Анна', daysLeft: 25 },
    ]);
    expect(clients[1]?.records).toBeGreaterThan(15);
    expect(await profile.call('bin.of', { id: first.id })).toEqual(clients[1]);
    expect(await profile.call('clients.card', { id: first.id })).toMatchObject({
      client: { name: 'Вектор' },
      summary: { purchases: 1, revenue12m: 1001 },
    });
    await profile.call('bin.restore', { ids: [first.id, second.id] });
    expect(contents(profile)).toEqual(before);
    await profile.call('journal.undo', {});
    expect((await list()).total).toBe(2);
    expect(await profile.call('bin.of', { id: profile.core.parts.newId() })).toBeNull();
  });

  it('hides its clients from every list, count, choice and edit of many', async () => {
    const manager = (await profile.call('managers.create', { name: 'М' })).id;
    const { id } = await profile.call('clients.create', {
      name: 'Вектор',
      city: 'Омск',
      tags: ['опт'],
      managerId: manager,
      taxId: '7707083893',
    });
    await remove(id);
    expect(await listAll(profile, ['name'])).toEqual([]);
    expect((await profile.call('app.info', {})).clients).toBe(0);
    expect(await profile.call('managers.list', {})).toMatchObject([{ clients: 0 }]);
    for (const field of ['city', 'tags', 'manager'] as const)
      expect(
        await profile.call('clients.values', { field, startsWith: '', limit: 9 }).catch(() => []),
      ).toEqual([]);
    expect((await profile.call('clients.totals', { selection: { ids: [id] } })).count).toBe(0);
    const { changed } = await profile.call('clients.bulkUpdate', {
      selection: { ids: [id] },
      change: { patch: { tier: 'A' }, lists: {} },
    });
    expect(changed).toBe(0);
    expect(profile.core.parts.sql.column('SELECT no FROM client_key')).toEqual([]);
  });

  it('lets go for good after 30 days, and not a day earlier', async () => {
    const { id } = await filledClient(profile, 'Вектор', 1);
    await remove(id);
    profile.clock.set(addDays('2026-06-15', 29));
    await profile.core.upkeep.look();
    expect((await list()).total).toBe(1);
    profile.clock.set(addDays('2026-06-15', 31));
    await profile.core.upkeep.look();
    expect((await list()).total).toBe(0);
    expect(rows('contact')).toEqual([]);
  });

  it('deletes for good the rows, their journal and those merged into them; the rest can still be undone', async () => {
    const gone = await filledClient(profile, 'Вектор', 1);
    const merged = await filledClient(profile, 'Вектор-2', 2);
    await profile.call('merging.merge', { keptId: gone.id, otherId: merged.id, choices: {} });
    const stays = await profile.call('clients.create', { name: 'Ромашка' });
    await profile.call('clients.bulkUpdate', {
      selection: { ids: [gone.id, stays.id] },
      change: { patch: { tier: 'A' }, lists: {} },
    });
    await remove(gone.id);
    expect((await profile.call('bin.purge', { ids: [gone.id] })).purged).toBe(2);
    for (const table of tablesOfClient) expect([table, rows(table)]).toEqual([table, []]);
    const journal = JSON.stringify([rows('operation_row'), rows('operation')]);
    for (const trace of [gone.id, merged.id, gone.contactId, 'Вектор"', 'обещание'])
      expect(journal).not.toContain(trace);
    expect(await listAll(profile, ['name', 'tier'])).toContainEqual(['Ромашка', 'A']);
    await profile.call('journal.undo', {});
    expect(await listAll(profile, ['name', 'tier'])).toContainEqual(['Ромашка', null]);
    while ((await profile.call('journal.state', {})).undo) await profile.call('journal.undo', {});
    expect(rows('client')).toEqual([]);
    await expect(profile.call('bin.purge', { ids: [stays.id] })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

it('what is deleted for good leaves no byte in the files', async () => {
  const onDisk = await openTestProfile({ onDisk: true });
  const files = ['fealty.db', 'fealty.db-wal'].map((name) => join(onDisk.folder, name));
  const found = () =>
    files.filter((file) => {
      try {
        return readFileSync(file).includes('Щукоедов');
      } catch {
        return false;
      }
    });
  try {
    const { id } = await onDisk.call('clients.create', { name: 'Щукоедов и сыновья', note: 'Щукоедов' });
    for (let i = 0; i < 40; i += 1)
      await onDisk.call('interactions.create', { clientId: id, kind: 'call', text: `Щукоедов ${i}` });
    await onDisk.call('clients.remove', { selection: { ids: [id] } });
    expect(found()).not.toEqual([]);
    await onDisk.call('bin.purge', { ids: [id] });
    expect(found()).toEqual([]);
  } finally {
    await onDisk.close();
  }
});
