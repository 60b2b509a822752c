import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { categories } from '../../../shared/domain/loyalty/loyalty.ts';
import { motives } from '../../../shared/domain/motives/motives.ts';
import { contents, listAll, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';
import { searchMatches, tidySearchIndex } from '../clients/search-index.ts';
import { settle } from '../clients/settle.ts';

let profile: TestProfile;
afterEach(() => profile.close());

/** Some change through the contract, chosen by numbers; changes that do not apply do nothing. */
async function act(of: TestProfile, [kind, which, value]: [number, number, number]): Promise<void> {
  const ids = of.core.parts.sql.column<string>('SELECT id FROM client ORDER BY no');
  const id = ids[which % Math.max(1, ids.length)];
  const today = of.clock.today();
  switch (kind) {
    case 0:
      await of.call('clients.create', { name: `Клиент ${value}`, city: value % 2 ? 'Казань' : null });
      return;
    case 1:
      if (id)
        await of.call('clients.update', {
          id,
          patch: {
            name: `Имя ${value}`,
            tags: [`t${value % 3}`],
            phones: [`+7 900 000-00-${10 + (value % 90)}`],
          },
        });
      return;
    case 2:
      if (id)
        await of.call('motives.set', {
          clientId: id,
          motives: [{ motive: motives[value % 10] ?? 'benefit', isPrimary: value % 2 === 0, note: null }],
        });
      return;
    case 3:
      if (id)
        await of.call('loyalty.assess', {
          clientId: id,
          category: categories[value % 6] ?? 'faithful',
          reason: 'r',
          canLeave: 'no',
          why: null,
          assessedOn: today,
        });
      return;
    case 4:
      if (id) await of.call('purchases.create', { clientId: id, date: today, amount: value * 100 });
      return;
    case 5:
      if (id)
        await of.call('contacts.create', { clientId: id, name: `Человек ${value}`, isMain: value % 2 === 0 });
      return;
    case 6:
      if (id)
        await of.call('interactions.create', {
          clientId: id,
          kind: 'call',
          direction: value % 2 ? 'ours' : 'theirs',
        });
      return;
    case 7:
      if (id) await of.call('clients.remove', { selection: { ids: [id] } });
      return;
    default:
      if (ids.length > 0)
        await of.call('clients.bulkUpdate', {
          selection: { query: { search: '', filters: [], sort: [] }, except: [] },
          change: {
            patch: {
              status: value % 2 ? 'lost' : 'active',
              lossReason: value % 2 ? 'competitive' : null,
              tier: 'A',
            },
            lists: { tags: { add: [`t${value % 3}`], remove: ['t0'] } },
          },
        });
  }
}

const steps = fc.array(fc.tuple(fc.nat(8), fc.nat(20), fc.nat(99)), { minLength: 1, maxLength: 25 });

const undoAll = async (of: TestProfile) => {
  let count = 0;
  while ((await of.call('journal.state', {})).undo) {
    await of.call('journal.undo', {});
    count += 1;
  }
  return count;
};

describe('undo and redo', () => {
  it('lead back to nothing and forth to the same, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const of = await openTestProfile();
        try {
          for (const step of list) await act(of, step);
          const after = contents(of);
          const undone = await undoAll(of);
          const empty = contents(of);
          expect(Object.values(empty).every((rows) => rows.length === 0)).toBe(true);
          for (let i = 0; i < undone; i += 1) await of.call('journal.redo', {});
          expect(contents(of)).toEqual(after);
          await expect(of.call('journal.redo', {})).rejects.toMatchObject({ code: 'REDO_NOTHING' });
        } finally {
          await of.close();
        }
      }),
      { numRuns: 25 },
    );
    profile = await openTestProfile();
  });

  it('keep derived rows what they would be if made from scratch', async () => {
    await fc.assert(
      fc.asyncProperty(steps, async (list) => {
        const of = await openTestProfile();
        try {
          for (const step of list) await act(of, step);
          if ((await of.call('journal.state', {})).undo) await of.call('journal.undo', {});
          const kept = contents(of);
          const { sql } = of.core.parts;
          const find = () =>
            ['клиент', 'имя'].map((term) => searchMatches(sql, [term]).toSorted((x, y) => x - y));
          const found = find();
          for (const table of ['client_summary', 'client_text', 'client_key', 'search_due'])
            sql.run(`DELETE FROM ${table}`);
          sql.run(`INSERT INTO search (search) VALUES ('delete-all')`);
          const all = sql.column<string>('SELECT id FROM client');
          settle(
            sql,
            all.map((id) => [id, null]),
            of.clock.today(),
          );
          expect(contents(of)).toEqual(kept);
          expect(find()).toEqual(found);
          while (tidySearchIndex(sql)) continue;
          expect(find()).toEqual(found);
          sql.run(`INSERT INTO search (search) VALUES ('integrity-check')`);
        } finally {
          await of.close();
        }
      }),
      { numRuns: 25 },
    );
    profile = await openTestProfile();
  });

  it('forget what was undone once something new is done', async () => {
    profile = await openTestProfile();
    await profile.call('clients.create', { name: 'A' });
    await profile.call('journal.undo', {});
    await profile.call('clients.create', { name: 'B' });
    await expect(profile.call('journal.redo', {})).rejects.toMatchObject({ code: 'REDO_NOTHING' });
    expect(await listAll(profile, ['name'])).toEqual([['B']]);
  });

  it('redo what was undone last, and no branch that was left', async () => {
    profile = await openTestProfile();
    for (const name of ['A', 'B', 'C']) await profile.call('clients.create', { name });
    await profile.call('journal.undo', {});
    await profile.call('journal.undo', {});
    expect((await profile.call('journal.redo', {})).redone.params).toEqual({ name: 'B' });
    expect((await profile.call('journal.redo', {})).redone.params).toEqual({ name: 'C' });
    await profile.call('journal.undo', {});
    await profile.call('clients.create', { name: 'D' });
    await profile.call('journal.undo', {});
    expect((await profile.call('journal.redo', {})).redone.params).toEqual({ name: 'D' });
    await expect(profile.call('journal.redo', {})).rejects.toMatchObject({ code: 'REDO_NOTHING' });
    expect(await listAll(profile, ['name'])).toEqual([['A'], ['B'], ['D']]);
  });

  it('refuse to pull the ground from under what was done later', async () => {
    profile = await openTestProfile();
    const { id, operationId } = await profile.call('clients.create', { name: 'A' });
    await profile.call('contacts.create', { clientId: id, name: 'P' });
    await expect(profile.call('journal.undo', { operationId: operationId ?? '' })).rejects.toMatchObject({
      code: 'UNDO_CONFLICT',
    });
    const manager = await profile.call('managers.create', { name: 'M' });
    const gone = await profile.call('managers.remove', { id: manager.id });
    await profile.call('managers.create', { name: 'M' });
    await expect(profile.call('journal.undo', { operationId: gone.operationId ?? '' })).rejects.toMatchObject(
      {
        code: 'UNDO_CONFLICT',
      },
    );
    expect((await profile.call('clients.card', { id })).contacts).toHaveLength(1);
  });

  it('take back an older operation unless something later rests on it', async () => {
    profile = await openTestProfile();
    const { id, operationId: created } = await profile.call('clients.create', { name: 'A' });
    const { operationId: moved } = await profile.call('clients.update', { id, patch: { city: 'Казань' } });
    const { operationId: graded } = await profile.call('clients.update', { id, patch: { tier: 'B' } });
    await expect(profile.call('journal.undo', { operationId: created ?? '' })).rejects.toMatchObject({
      code: 'UNDO_CONFLICT',
    });
    await profile.call('journal.undo', { operationId: moved ?? '' });
    expect(await listAll(profile, ['city', 'tier'])).toEqual([[null, 'B']]);
    await profile.call('clients.update', { id, patch: { tier: 'C' } });
    await expect(profile.call('journal.undo', { operationId: graded ?? '' })).rejects.toMatchObject({
      code: 'UNDO_CONFLICT',
    });
  });

  it('pass over settings and drafts', async () => {
    profile = await openTestProfile();
    await profile.call('clients.create', { name: 'A' });
    await profile.call('settings.set', { theme: 'dark' });
    const { undone } = await profile.call('journal.undo', {});
    expect(undone.label).toBe('clientCreate');
    expect((await profile.call('settings.get', {})).theme).toBe('dark');
    await expect(profile.call('journal.undo', {})).rejects.toMatchObject({ code: 'UNDO_NOTHING' });
  });
});

it('history tells each field before and after', async () => {
  profile = await openTestProfile();
  const { id } = await profile.call('clients.create', { name: 'A', city: 'Казань' });
  await profile.call('settings.set', { userName: 'Анна' });
  await profile.call('clients.update', { id, patch: { city: 'Самара', tags: ['x', 'y'] } });
  await profile.call('clients.update', { id, patch: { city: 'Омск' } });
  await profile.call('clients.update', { id, patch: { city: 'Уфа' } });
  await profile.call('journal.undo', {});
  const history = await profile.call('journal.history', { clientId: id, limit: 10 });
  expect(history.map(({ label, actor, changes }) => ({ label, actor, changes }))).toEqual([
    { label: 'clientUpdate', actor: 'Анна', changes: [{ field: 'city', before: 'Самара', after: 'Омск' }] },
    {
      label: 'clientUpdate',
      actor: 'Анна',
      changes: [
        { field: 'city', before: 'Казань', after: 'Самара' },
        { field: 'tags', before: null, after: 'x, y' },
      ],
    },
    { label: 'clientCreate', actor: '', changes: [] },
  ]);
});
