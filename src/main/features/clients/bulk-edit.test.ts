import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { BulkChange } from '../../../shared/contract/clients.ts';
import type { Input } from '../../../shared/contract/contract.ts';
import {
  addClients,
  contents,
  listAll,
  openTestProfile,
  type TestProfile,
} from '../../testing/test-profile.ts';

let profile: TestProfile;
beforeEach(async () => {
  profile = await openTestProfile();
});
afterEach(() => profile.close());

const add = async (input: Input<'clients.create'>): Promise<string> =>
  (await profile.call('clients.create', input)).id;
const everyone = { query: { search: '', filters: [], sort: [] }, except: [] as string[] };
const preview = (change: BulkChange) => profile.call('clients.bulkPreview', { selection: everyone, change });
const update = (change: BulkChange) => profile.call('clients.bulkUpdate', { selection: everyone, change });

describe('bulk edit', () => {
  it('previews, changes as one operation, and undoes as one', async () => {
    const ids = [];
    for (let i = 10; i < 40; i += 1)
      ids.push(await add({ name: `Клиент ${i}`, city: i % 3 === 0 ? 'Казань' : null }));
    const selection = { ...everyone, except: [ids[0] ?? ''] };
    const change = { patch: { city: 'Казань', tier: 'A' as const } };
    expect(await profile.call('clients.bulkPreview', { selection, change })).toEqual({
      clients: 29,
      changing: 29,
      fields: [
        { field: 'city', changing: 19 },
        { field: 'tier', changing: 29 },
      ],
      examples: [
        {
          id: ids[1],
          name: 'Клиент 11',
          changes: [
            { field: 'city', before: null, after: 'Казань' },
            { field: 'tier', before: null, after: 'A' },
          ],
        },
        {
          id: ids[2],
          name: 'Клиент 12',
          changes: [{ field: 'tier', before: null, after: 'A' }],
        },
        {
          id: ids[3],
          name: 'Клиент 13',
          changes: [
            { field: 'city', before: null, after: 'Казань' },
            { field: 'tier', before: null, after: 'A' },
          ],
        },
      ],
    });
    expect((await profile.call('clients.bulkUpdate', { selection, change })).changed).toBe(29);
    expect((await profile.call('clients.totals', { selection })).count).toBe(29);
    const tiers = async () => (await listAll(profile, ['tier'])).filter(([tier]) => tier === 'A').length;
    expect(await tiers()).toBe(29);
    const { undone } = await profile.call('journal.undo', {});
    expect(undone).toMatchObject({ label: 'clientBulkUpdate', params: { count: 29 } });
    expect(await tiers()).toBe(0);
  });

  it('adds tags and competitors to those that are there, and takes them away, with one undo', async () => {
    await add({ name: 'А', tags: ['VIP', 'опт'], competitors: ['Спектр'] });
    await add({ name: 'Б', tags: ['новый'] });
    await add({ name: 'В' });
    const before = contents(profile);
    const change: BulkChange = {
      patch: {},
      lists: {
        tags: { add: ['vip', 'сезон'], remove: ['Опт', 'новый'] },
        competitors: { add: ['спектр'], remove: [] },
      },
    };
    const { changing, fields, examples } = await preview(change);
    expect([changing, fields]).toEqual([
      3,
      [
        { field: 'tags', changing: 3 },
        { field: 'competitors', changing: 2 },
      ],
    ]);
    expect(examples[0]).toMatchObject({
      name: 'А',
      changes: [{ field: 'tags', before: ['VIP', 'опт'], after: ['VIP', 'сезон'] }],
    });
    expect((await update(change)).changed).toBe(3);
    expect(await listAll(profile, ['name', 'tags', 'competitors'])).toEqual([
      ['А', ['VIP', 'сезон'], ['Спектр']],
      ['Б', ['vip', 'сезон'], ['спектр']],
      ['В', ['vip', 'сезон'], ['спектр']],
    ]);
    expect((await update(change)).changed).toBe(0);
    await profile.call('journal.undo', {});
    expect(contents(profile)).toEqual(before);
  });

  it('shows managers and custom fields in examples by what the list calls them', async () => {
    const anna = await profile.call('managers.create', { name: 'Анна' });
    const field = await profile.call('customFields.create', { name: 'Точек', type: 'number', choices: [] });
    await add({ name: 'А', custom: { [field.id]: 3 } });
    const { examples } = await preview({ patch: { managerId: anna.id, custom: { [field.id]: 5 } } });
    expect(examples[0]?.changes).toEqual([
      { field: 'manager', before: null, after: anna.id },
      { field: `custom:${field.id}`, before: 3, after: 5 },
    ]);
  });

  it('does not both set a list and change it', async () => {
    await expect(
      update({ patch: { tags: ['a'] }, lists: { tags: { add: ['b'], remove: [] } } }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('looks through more clients than fit into one turn', async () => {
    await addClients(profile, 5_001, 'К', { city: 'Уфа' });
    await add({ name: 'Я' });
    const { clients, changing, examples } = await preview({ patch: { city: 'Уфа' } });
    expect([clients, changing, examples.map(({ name }) => name)]).toEqual([5_002, 1, ['Я']]);
  });

  it('changes as many as it foretold, whatever the lists hold', async () => {
    const tag = fc.constantFrom('vip', 'VIP', 'опт', 'ёж', 'еж', 'x');
    const tags = fc.uniqueArray(tag, { maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(tags, { minLength: 1, maxLength: 4 }),
        tags,
        tags,
        async (lists, more, gone) => {
          await profile.call('clients.remove', { selection: everyone }).catch(() => undefined);
          for (const [i, own] of lists.entries()) await add({ name: `К ${i}`, tags: own });
          const change = { patch: {}, lists: { tags: { add: more, remove: gone } } };
          const { changing } = await preview(change);
          expect((await update(change)).changed).toBe(changing);
        },
      ),
      { numRuns: 200 },
    );
  });
});
