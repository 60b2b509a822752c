import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { ACTS, type Act, act } from '../../testing/random-acts.ts';
import { contents, listAll, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';
import { searchMatches, tidySearchIndex } from '../clients/search-index.ts';
import { settle } from '../clients/settle.ts';

let profile: TestProfile;
afterEach(() => profile.close());

const steps = (length: { minLength: number; maxLength: number }) =>
  fc.array(fc.tuple(fc.nat(ACTS - 1), fc.nat(20), fc.nat(99)), length);
const few = steps({ minLength: 1, maxLength: 25 });

const undoAll = async (of: TestProfile) => {
  let count = 0;
  while ((await of.call('journal.state', {})).undo) {
    await of.call('journal.undo', {});
    count += 1;
  }
  return count;
};

describe('undo and redo', () => {
  const backAndForth = async (list: readonly Act[], most = 200): Promise<number> => {
    const of = await openTestProfile();
    try {
      const done = () => of.core.parts.sql.value<number>(`SELECT count(*) FROM operation WHERE kind = 'do'`);
      for (const step of list) if ((done() ?? 0) < most) await act(of, step);
      const after = contents(of);
      const undone = await undoAll(of);
      const empty = contents(of);
      expect(Object.values(empty).every((rows) => rows.length === 0)).toBe(true);
      for (let i = 0; i < undone; i += 1) await of.call('journal.redo', {});
      expect(contents(of)).toEqual(after);
      await expect(of.call('journal.redo', {})).rejects.toMatchObject({ code: 'REDO_NOTHING' });
      return undone;
    } finally {
      await of.close();
    }
  };

  it('lead back to nothing and forth to the same, whatever was done', async () => {
    await fc.assert(
      fc.asyncProperty(few, async (list) => {
        await backAndForth(list);
      }),
      { numRuns: 25 },
    );
    profile = await openTestProfile();
  });

  it('lead back and forth over 200 operations of all kinds', async () => {
    const begin: Act[] = Array.from({ length: 12 }, (_, i) => [i % 2 ? 0 : 26, i, i * 7]);
    await fc.assert(
      fc.asyncProperty(steps({ minLength: 400, maxLength: 400 }), async (list) => {
        expect(await backAndForth([...begin, ...list])).toBe(200);
      }),
      { numRuns: 3, endOnFailure: true },
    );
    profile = await openTestProfile();
  });

  it('keep derived rows what they would be if made from scratch', async () => {
    await fc.assert(
      fc.asyncProperty(few, async (list) => {
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
