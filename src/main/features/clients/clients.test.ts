import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { listAll, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';

let profile: TestProfile;
beforeEach(async () => {
  profile = await openTestProfile();
});
afterEach(() => profile.close());

const add = async (input: Input<'clients.create'>) => (await profile.call('clients.create', input)).id;

describe('a client', () => {
  it('needs nothing but a name', async () => {
    const id = await add({ name: '  Балт-Фиш ' });
    const { client, summary, contacts, motives, assessments } = await profile.call('clients.card', { id });
    expect(client).toMatchObject({
      name: 'Балт-Фиш',
      status: 'active',
      phones: [],
      taxIdValid: null,
      custom: {},
    });
    expect(summary).toMatchObject({ purchases: 0, rhythmDays: null, silentDays: null, debt: 0 });
    expect([contacts, motives, assessments]).toEqual([[], [], []]);
    await expect(add({ name: '   ' })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('keeps a wrong tax number and flags it', async () => {
    await add({ name: 'A', taxId: '7707083893' });
    await add({ name: 'B', taxId: '7707083894' });
    await add({ name: 'C', taxId: '7707083894', country: 'KZ' });
    expect(await listAll(profile, ['taxId', 'taxIdValid'])).toEqual([
      ['7707083893', true],
      ['7707083894', false],
      ['7707083894', null],
    ]);
  });

  it('has a loss reason only while it is lost', async () => {
    const id = await add({ name: 'A' });
    await expect(
      profile.call('clients.update', { id, patch: { lossReason: 'competitive' } }),
    ).rejects.toMatchObject({
      code: 'LOSS_REASON_WITHOUT_LOSS',
    });
    await profile.call('clients.update', { id, patch: { status: 'lost', lossReason: 'competitive' } });
    await profile.call('clients.update', { id, patch: { status: 'active' } });
    expect(await listAll(profile, ['status', 'lossReason'])).toEqual([['active', null]]);
  });

  it('is bound and moved by what is recorded, latest assessment first', async () => {
    const id = await add({ name: 'A' });
    await profile.call('motives.set', {
      clientId: id,
      motives: [
        { motive: 'uninformed', isPrimary: false, note: null },
        { motive: 'benefit', isPrimary: true, note: 'скидка' },
      ],
    });
    const assess = (category: 'faithful' | 'switcher', assessedOn: string) =>
      profile.call('loyalty.assess', {
        clientId: id,
        category,
        reason: `почему ${category}`,
        canLeave: 'partly',
        why: null,
        assessedOn,
      });
    await assess('switcher', '2026-06-01');
    await assess('faithful', '2026-01-01');
    expect(
      await listAll(profile, ['category', 'categoryReason', 'categorySince', 'primaryMotive', 'motives']),
    ).toEqual([['switcher', 'почему switcher', '2026-06-01', 'benefit', ['benefit', 'uninformed']]]);
    await expect(
      profile.call('motives.set', {
        clientId: id,
        motives: [
          { motive: 'benefit', isPrimary: true, note: null },
          { motive: 'novelty', isPrimary: true, note: null },
        ],
      }),
    ).rejects.toMatchObject({ code: 'INVALID_INPUT' });
  });

  it('has figures that follow the day', async () => {
    const id = await add({ name: 'A' });
    for (const date of ['2025-07-01', '2026-05-01', '2026-05-22', '2026-06-12'])
      await profile.call('purchases.create', { clientId: id, date, amount: 1000 });
    await profile.call('purchases.create', {
      clientId: id,
      date: '2026-06-10',
      amount: 700,
      dueOn: '2026-06-20',
    });
    await profile.call('interactions.create', {
      clientId: id,
      kind: 'call',
      direction: 'theirs',
      at: new Date('2026-06-14T10:00:00').getTime(),
    });
    const columns = ['revenue12m', 'rhythmDays', 'silentDays', 'debt', 'lastContactOn'];
    expect(await listAll(profile, columns)).toEqual([[4700, 20, 1, 0, '2026-06-14']]);
    profile.clock.set('2026-07-02');
    expect(await listAll(profile, ['silentDays', 'debt'])).toEqual([[18, 0]]);
    await profile.core.upkeep.look();
    expect(await listAll(profile, ['revenue12m', 'debt'])).toEqual([[3700, 700]]);
  });
});

it('sums never mix currencies', async () => {
  const id = await add({ name: 'A' });
  await profile.call('purchases.create', { clientId: id, date: '2026-06-01', amount: 100 });
  await profile.call('purchases.create', {
    clientId: id,
    date: '2026-06-02',
    amount: 7,
    currency: 'EUR',
    dueOn: '2026-06-03',
  });
  expect(await listAll(profile, ['revenue12m', 'debt', 'purchases'])).toEqual([[100, 0, 2]]);
  await profile.call('settings.set', { currency: 'EUR' });
  await new Promise((resolve) => setTimeout(resolve, 5));
  await profile.core.upkeep.look();
  expect(await listAll(profile, ['revenue12m', 'debt', 'purchases'])).toEqual([[7, 7, 2]]);
});

describe('search', () => {
  beforeEach(async () => {
    const id = await add({
      name: 'ООО «Северный крепёж»',
      legalName: 'Общество «СК»',
      taxId: '7707083893',
      city: 'Санкт-Петербург',
      phones: ['8 (812) 123-45-67'],
      emails: ['Zakaz@sever.example'],
    });
    await profile.call('contacts.create', { clientId: id, name: 'Пётр Ершов', phones: ['+7 921 765-43-21'] });
    await add({ name: 'Балт-Фиш' });
  });

  it.each([
    ['верны', 'middle of a word'],
    ['СЕВ', 'case'],
    ['крепеж', 'ё written as е'],
    ['крепёж', 'ё'],
    ['крепеж север', 'words in any order'],
    ['70838', 'tax number'],
    ['петр', 'a person'],
    ['ершо', 'a person by the middle'],
    ['812 123', 'a phone as it is written'],
    ['+7 (812) 1234567', 'a phone with its country'],
    ['8812123', 'a phone with its trunk'],
    ['921765', 'a person’s phone'],
    ['zakaz@', 'an e-mail'],
    ['петербург', 'the city'],
    ['се', 'two letters, the first of a word'],
  ])('finds by «%s» (%s)', async (text) => {
    expect(await listAll(profile, ['name'], text)).toEqual([['ООО «Северный крепёж»']]);
  });

  it.each(['верх', 'фишка', 'ве', '" OR 1', "'; DROP TABLE client; --", '%', '*'])(
    'finds nothing by «%s»',
    async (text) => {
      const found = await listAll(profile, ['name'], text);
      expect(found.length === 0 || text === '%' || text === '*').toBe(true);
    },
  );

  it('follows every change', async () => {
    const id = await add({ name: 'Вектор' });
    await profile.call('clients.update', { id, patch: { name: 'Спектр' } });
    expect([await listAll(profile, ['name'], 'вект'), await listAll(profile, ['name'], 'спек')]).toEqual([
      [],
      [['Спектр']],
    ]);
    await profile.call('clients.remove', { selection: { ids: [id] } });
    expect(await listAll(profile, ['name'], 'спек')).toEqual([]);
    await profile.call('journal.undo', {});
    expect(await listAll(profile, ['name'], 'спек')).toEqual([['Спектр']]);
  });
});

describe('a search in the wrong keyboard layout', () => {
  const query = (search: string) => ({ search, filters: [], sort: [] });
  const page = (search: string) =>
    profile.call('clients.page', { query: query(search), columns: ['name'], offset: 0, limit: 10 });
  const names = (rows: unknown[][]) => rows.map(([, name]) => name);

  it('finds what the keys mean in the other one, and says so', async () => {
    await add({ name: 'ООО «Вектор»' });
    await add({ name: 'Sotoi Ltd', city: 'Уфа' });
    const latin = await page('dtrn');
    expect([names(latin.rows), latin.total, latin.shownFor]).toEqual([['ООО «Вектор»'], 1, 'вект']);
    const russian = await page('Ыщещ');
    expect([names(russian.rows), russian.total, russian.shownFor]).toEqual([['Sotoi Ltd'], 1, 'Soto']);
  });

  it('is as it was typed where that is found, or nothing is', async () => {
    await add({ name: 'Вектор' });
    await add({ name: 'Dtrnjh AG' });
    const found = await page('dtrnjh');
    expect([names(found.rows), found.shownFor]).toEqual([['Dtrnjh AG'], null]);
    expect(await page('qqqq')).toEqual({ rows: [], total: 0, shownFor: null });
    expect((await page('')).shownFor).toBeNull();
  });

  it('is the same list for sums, neighbours, selections and other spellings of its keys', async () => {
    const a = await add({ name: 'Колбасный цех' });
    const b = await add({ name: 'Колбаса и Ко' });
    await add({ name: 'Вектор' });
    const selection = { query: query('rjk,fc'), except: [a] };
    expect((await profile.call('clients.totals', { selection })).count).toBe(1);
    expect(await profile.call('clients.around', { query: query('rjk,fc'), id: b })).toEqual({
      previous: null,
      next: a,
      position: 1,
      total: 2,
    });
    // The same words to a search, but other keys.
    expect((await page('rjk fc')).total).toBe(0);
    expect((await profile.call('clients.remove', { selection })).removed).toBe(1);
    expect((await page('RJK<FC')).rows).toEqual([[a, 'Колбасный цех']]);
  });

  it('is judged again after every change', async () => {
    await add({ name: 'Вектор' });
    expect((await page('dtrnjh')).shownFor).toBe('вектор');
    await add({ name: 'Dtrnjh AG' });
    const after = await page('dtrnjh');
    expect([names(after.rows), after.shownFor]).toEqual([['Dtrnjh AG'], null]);
  });
});

describe('custom fields', () => {
  it('are filtered, sorted, and removed with their values until undone', async () => {
    const number = await profile.call('customFields.create', { name: 'Точек', type: 'number', choices: [] });
    const a = await add({ name: 'A', custom: { [number.id]: 12 } });
    await add({ name: 'B', custom: { [number.id]: 3 } });
    await add({ name: 'C' });
    const column = `custom:${number.id}` as const;
    const list = async (filters: Input<'clients.page'>['query']['filters']) =>
      (
        await profile.call('clients.page', {
          query: { search: '', filters, sort: [{ field: column, direction: 'desc' }] },
          columns: ['name', column],
          offset: 0,
          limit: 10,
        })
      ).rows.map((row) => row.slice(1));
    expect(await list([])).toEqual([
      ['A', 12],
      ['B', 3],
      ['C', null],
    ]);
    expect(await list([{ field: column, operator: 'atLeast', values: [10] }])).toEqual([['A', 12]]);
    expect(await list([{ field: column, operator: 'empty', values: [] }])).toEqual([['C', null]]);
    await profile.call('customFields.remove', { id: number.id });
    expect((await profile.call('clients.card', { id: a })).client.custom).toEqual({});
    await profile.call('journal.undo', {});
    expect(await list([])).toEqual([
      ['A', 12],
      ['B', 3],
      ['C', null],
    ]);
  });
});

it('neighbours follow the order of the list', async () => {
  const [a, b, c] = [await add({ name: 'А' }), await add({ name: 'Б' }), await add({ name: 'В' })];
  const query = { search: '', filters: [], sort: [{ field: 'name' as const, direction: 'desc' as const }] };
  expect(await profile.call('clients.around', { query, id: b })).toEqual({
    previous: c,
    next: a,
    position: 2,
    total: 3,
  });
  expect(await profile.call('clients.around', { query: { ...query, search: 'ааа' }, id: b })).toEqual({
    previous: null,
    next: null,
    position: null,
    total: 0,
  });
});

it('views keep their draft until it is saved or discarded', async () => {
  const state = (search: string) => ({
    query: { search, filters: [], sort: [] },
    columns: [{ id: 'name' as const, width: 200 }],
  });
  await add({ name: 'Балт-Фиш' });
  const { id } = await profile.call('views.create', { name: 'Мои', state: state('балт') });
  await profile.call('views.keepDraft', { id, draft: state('фиш') });
  await profile.call('views.keepDraft', { id: null, draft: state('x') });
  const { views, all } = await profile.call('views.list', {});
  expect(views).toMatchObject([{ name: 'Мои', count: 1, state: state('балт'), draft: state('фиш') }]);
  expect(all).toEqual({ draft: state('x'), count: 1 });
  await profile.call('views.update', { id, state: state('фиш') });
  expect((await profile.call('views.list', {})).views).toMatchObject([{ state: state('фиш'), draft: null }]);
});
