import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GapKind } from '../../../shared/domain/gaps/gaps.ts';
import { contents, listAll, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';

let profile: TestProfile;
beforeEach(async () => {
  profile = await openTestProfile();
});
afterEach(() => profile.close());

const add = async (name: string, more: object = {}) =>
  (await profile.call('clients.create', { name, ...more })).id;
const gapsOf = async (name: string) =>
  (await listAll(profile, ['name', 'gaps'])).find(([each]) => each === name)?.[1];
const today = async (more = false) =>
  (await profile.call('gaps.today', { more })).map(({ client, kind, state }) => [client, kind, state]);
const count = async (kind: GapKind) =>
  (await profile.call('gaps.counts', {})).counts.find((each) => each.kind === kind)?.count;
const found = async (operator: 'oneOf' | 'noneOf' | 'empty' | 'notEmpty', values: GapKind[] = []) =>
  (
    await profile.call('clients.page', {
      query: { search: '', filters: [{ field: 'gaps', operator, values }], sort: [] },
      columns: ['name'],
      offset: 0,
      limit: 10,
    })
  ).rows.map(([, name]) => name);

describe('gaps of a client', () => {
  it('close one by one as things become known, and open again with the undo', async () => {
    const clientId = await add('Вектор');
    const start = ['motive', 'category', 'person', 'reach', 'taxId', 'tier', 'industry', 'shareOfWallet'];
    expect(await gapsOf('Вектор')).toEqual(start);
    await profile.call('motives.set', {
      clientId,
      motives: [{ motive: 'safety', isPrimary: true, note: null }],
    });
    await profile.call('loyalty.assess', {
      clientId,
      category: 'faithful',
      reason: 'x',
      canLeave: 'yes',
      why: null,
      assessedOn: '2026-06-15',
    });
    await profile.call('clients.update', {
      id: clientId,
      patch: { taxId: '7707083894', tier: 'A', industry: 'Крепёж', shareOfWallet: 40 },
    });
    const { id } = await profile.call('contacts.create', {
      clientId,
      name: 'Анна',
      phones: ['+7 900 000-00-00'],
    });
    await profile.call('purchases.create', { clientId, date: '2026-06-01' });
    expect(await gapsOf('Вектор')).toEqual(['decider', 'taxIdWrong', 'birthday', 'interview']);
    await profile.call('clients.update', { id: clientId, patch: { taxId: '7707083893' } });
    await profile.call('contacts.update', { id, patch: { roles: ['decides'], birthday: '05-12' } });
    await profile.call('interviews.create', { clientId, nps: 9 });
    expect(await gapsOf('Вектор')).toEqual([]);
    expect(await profile.call('gaps.counts', {})).toMatchObject({ clients: 1, complete: 1 });
    await profile.call('contacts.update', { id, patch: { hasLeft: true } });
    expect(await gapsOf('Вектор')).toEqual(['person', 'reach']);
    while ((await listAll(profile, ['gaps']))[0]?.[0]?.toString() !== start.toString())
      await profile.call('journal.undo', {});
  });

  it('ask a foreign client for no INN, and a lost one for nothing', async () => {
    await add('Nord GmbH');
    await add('Ромашка', { country: 'DE' });
    await add('Ost', { country: 'Россия' });
    await add('Ушёл', { status: 'lost' });
    expect(await count('taxId')).toBe(1);
    expect(await profile.call('gaps.counts', {})).toMatchObject({ clients: 3, complete: 0 });
    expect(await gapsOf('Ушёл')).toEqual([]);
  });

  it('filter the list', async () => {
    await add('Без всего');
    await add('С уровнем', { tier: 'A' });
    await add('Ушёл', { status: 'lost' });
    expect(await found('oneOf', ['tier'])).toEqual(['Без всего']);
    expect(await found('oneOf', ['tier', 'motive'])).toEqual(['Без всего', 'С уровнем']);
    expect(await found('noneOf', ['tier'])).toEqual(['С уровнем', 'Ушёл']);
    expect(await found('empty')).toEqual(['Ушёл']);
    expect(await found('notEmpty')).toEqual(['Без всего', 'С уровнем']);
  });

  it('are judged again after an upgrade', async () => {
    await add('Вектор');
    const { sql } = profile.core.parts;
    const before = sql.all('SELECT no, gaps FROM client_summary');
    sql.run(`UPDATE client_summary SET gaps = 0, judge_on = '1970-01-01'`);
    expect(await profile.core.upkeep.judgeDue()).toBe(1);
    expect(sql.all('SELECT no, gaps FROM client_summary')).toEqual(before);
  });
});

describe('the questions of a day', () => {
  it('ask the weightiest clients first, one thing each', async () => {
    for (const [name, tier] of [
      ['б', 'B'],
      ['без уровня', null],
      ['а', 'A'],
      ['а бо́льшая', 'A'],
    ] as const) {
      const clientId = await add(name, { tier });
      if (name === 'а бо́льшая')
        await profile.call('purchases.create', {
          clientId,
          date: '2026-06-01',
          amount: 100,
          currency: 'RUB',
        });
    }
    for (let i = 0; i < 5; i += 1) await add(`ещё ${i}`);
    expect(await today()).toEqual([
      ['а бо́льшая', 'motive', 'open'],
      ['а', 'motive', 'open'],
      ['б', 'motive', 'open'],
      ['без уровня', 'motive', 'open'],
      ['ещё 0', 'motive', 'open'],
      ['ещё 1', 'motive', 'open'],
      ['ещё 2', 'motive', 'open'],
    ]);
    expect(await today(true)).toHaveLength(9);
  });

  it('stay the same all day, answered or not, and are others tomorrow', async () => {
    const clientId = await add('Вектор');
    expect(await today()).toEqual([['Вектор', 'motive', 'open']]);
    await add('Новый', { tier: 'A' });
    await profile.call('motives.set', {
      clientId,
      motives: [{ motive: 'safety', isPrimary: true, note: null }],
    });
    expect(await today()).toEqual([['Вектор', 'motive', 'answered']]);
    await profile.call('journal.undo', {});
    expect(await today()).toEqual([['Вектор', 'motive', 'open']]);
    await profile.call('journal.redo', {});
    profile.clock.set('2026-06-16');
    expect(await today()).toEqual([
      ['Новый', 'motive', 'open'],
      ['Вектор', 'category', 'open'],
    ]);
  });

  it('that nobody can answer yet are put off, and come back after some weeks', async () => {
    const clientId = await add('Вектор');
    await today();
    await profile.call('gaps.later', { clientId, kind: 'motive', isLater: true });
    expect(await today()).toEqual([['Вектор', 'motive', 'later']]);
    await profile.call('gaps.later', { clientId, kind: 'motive', isLater: false });
    expect(await today()).toEqual([['Вектор', 'motive', 'open']]);
    await profile.call('gaps.later', { clientId, kind: 'motive', isLater: true });
    profile.clock.set('2026-06-16');
    expect(await today()).toEqual([['Вектор', 'category', 'open']]);
    profile.clock.set('2026-07-15');
    expect(await today()).toEqual([['Вектор', 'motive', 'open']]);
  });

  it('leave the work of people as it is: Ctrl+Z passes over them', async () => {
    const clientId = await add('Вектор');
    const before = contents(profile);
    await today();
    await profile.call('gaps.later', { clientId, kind: 'motive', isLater: true });
    expect(contents(profile)).toEqual(before);
    expect((await profile.call('journal.undo', {})).undone.label).toBe('clientCreate');
    expect(await today()).toEqual([]);
  });

  it('name who can be meant', async () => {
    const clientId = await add('Вектор', { taxId: '7707083894' });
    await profile.call('motives.set', {
      clientId,
      motives: [{ motive: 'safety', isPrimary: true, note: null }],
    });
    await profile.call('contacts.create', { clientId, name: 'Ушедший', hasLeft: true });
    await profile.call('contacts.create', { clientId, name: 'Анна', position: 'Закупки' });
    const { id } = await profile.call('contacts.create', { clientId, name: 'Борис', isMain: true });
    expect(await profile.call('gaps.today', {})).toMatchObject([
      {
        client: 'Вектор',
        taxId: null,
        mainContactId: id,
        people: [{ name: 'Борис' }, { name: 'Анна', position: 'Закупки' }],
      },
    ]);
  });
});
