import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contents, listAll, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';
import { bringIn, openFile } from './import-testing.ts';

let profile: TestProfile;
beforeEach(async () => {
  profile = await openTestProfile();
});
afterEach(() => profile.close());

const check = async (name: string, content: string) => {
  const { id } = await openFile(profile, name, content);
  return { id, ...(await profile.call('imports.check', { id })) };
};

describe('the check of a list of purchases', () => {
  const ORDERS =
    'Дата;Номер;Контрагент;ИНН;Сумма\n' +
    '01.05.2026;1;Спектр-Сервис;7707083894;100\n' +
    '02.05.2026;2;Ромашки;;200\n' +
    '03.05.2026;3;спектр-сервис;;300\n' +
    '04.05.2026;4;Вектор;;400\n' +
    '05.05.2026;5;Спектр-Сервис;7707083894;500\n';

  it('names the clients that would come with it, their rows, and whom each may be', async () => {
    const romashka = await profile.call('clients.create', { name: 'Ромашка' });
    await profile.call('clients.create', { name: 'ООО «Вектор»' });
    const before = contents(profile);
    expect(await check('orders.csv', ORDERS)).toMatchObject({
      creates: 5,
      newClientCount: 2,
      newClients: [
        { name: 'Спектр-Сервис', rows: [2, 4, 6], rowCount: 3, perhaps: null },
        {
          name: 'Ромашки',
          rows: [3],
          rowCount: 1,
          perhaps: { id: romashka.id, name: 'Ромашка', by: 'similarName' },
        },
      ],
    });
    expect(contents(profile)).toEqual(before);
  });

  it('tells of a mistyped tax number once, not in every row of its client', async () => {
    expect((await check('orders.csv', ORDERS)).problems).toEqual([
      { row: 2, column: 'ИНН', value: '7707083894', problem: 'innChecksum', outcome: 'kept' },
    ]);
  });

  it('counts every row of a client and names the first five', async () => {
    const rows = Array.from({ length: 7 }, (_, i) => `0${i + 1}.05.2026;Спектр;${i}`);
    const { newClients } = await check('o.csv', `Дата;Контрагент;Сумма\n${rows.join('\n')}\n`);
    expect(newClients).toEqual([{ name: 'Спектр', rows: [2, 3, 4, 5, 6], rowCount: 7, perhaps: null }]);
  });

  it('gives purchases to the client that it may be where somebody says so', async () => {
    await profile.call('clients.create', { name: 'Ромашка' });
    const { id } = await openFile(profile, 'orders.csv', ORDERS);
    const job = await bringIn(profile, id, { rows: [{ row: 3, way: 'update' }] });
    expect(job.result).toMatchObject({ purchases: 5, created: 2 });
    expect(await listAll(profile, ['name', 'revenue12m'])).toEqual([
      ['Вектор', 40_000],
      ['Ромашка', 20_000],
      ['Спектр-Сервис', 90_000],
    ]);
  });

  it('leaves out a row that is to be skipped', async () => {
    const { id } = await openFile(profile, 'orders.csv', ORDERS);
    const job = await bringIn(profile, id, { rows: [{ row: 3, way: 'skip' }] });
    expect(job.result).toMatchObject({ purchases: 4, skipped: 1, created: 2 });
  });
});

describe('the check of a list of clients', () => {
  it('shows which rows join an earlier one, and which values win', async () => {
    const found = await check(
      'list.csv',
      'Клиент;ИНН;Город;Телефон;Категория;Контактное лицо\n' +
        'ООО «Ромашка»;7707083893;Казань;+7 843 123-45-67;Верный;Анна\n' +
        'Спектр;;Уфа;;;\n' +
        'Ромашка и Ко;7707083893;Самара;+7 843 765-43-21;Заложник;Пётр\n' +
        'ромашка;;Омск;;;Анна\n',
    );
    expect(found).toMatchObject({ rows: 4, creates: 2, people: 2, duplicateCount: 0, joinedCount: 2 });
    expect(found.joined).toEqual([
      {
        row: 4,
        name: 'Ромашка и Ко',
        intoRow: 2,
        intoName: 'ООО «Ромашка»',
        by: 'taxId',
        changes: [
          { field: 'city', before: 'Казань', after: 'Самара' },
          { field: 'phones', before: '+7 843 123-45-67', after: '+7 843 123-45-67, +7 843 765-43-21' },
          { field: 'category', before: 'Верный', after: 'Заложник' },
          { field: 'contactName', before: '', after: 'Пётр' },
        ],
      },
      {
        row: 5,
        name: 'ромашка',
        intoRow: 2,
        intoName: 'ООО «Ромашка»',
        by: 'name',
        changes: [{ field: 'city', before: 'Самара', after: 'Омск' }],
      },
    ]);
    expect((await bringIn(profile, found.id)).result).toMatchObject({ created: 2, people: 2 });
    expect(await listAll(profile, ['name', 'city', 'category', 'people'])).toEqual([
      ['ООО «Ромашка»', 'Омск', 'hostage', 2],
      ['Спектр', 'Уфа', null, 0],
    ]);
  });

  it('lets such a row stand alone or stay out', async () => {
    const { id } = await openFile(
      profile,
      'list.csv',
      'Клиент;ИНН;Город\nРомашка;7707083893;Казань\nРомашка;7707083893;Самара\nРомашка;7707083893;Омск\nРомашка;7707083893;Уфа\n',
    );
    const job = await bringIn(profile, id, {
      rows: [
        { row: 3, way: 'create' },
        { row: 4, way: 'skip' },
      ],
    });
    expect(job.result).toMatchObject({ created: 2, skipped: 1, updated: 1 });
    // The last row joins the first of its number, as the check says, not the one that was set apart.
    expect(await listAll(profile, ['name', 'city'])).toEqual([
      ['Ромашка', 'Уфа'],
      ['Ромашка', 'Самара'],
    ]);
  });

  it('compares a second row about a known client with what the first would leave', async () => {
    const { id: clientId } = await profile.call('clients.create', { name: 'Ромашка', city: 'Казань' });
    await profile.call('loyalty.assess', {
      clientId,
      category: 'faithful',
      reason: 'r',
      canLeave: 'no',
      why: null,
      assessedOn: '2026-06-01',
    });
    const found = await check(
      'list.csv',
      'Клиент;Город;Категория;Мотивы\nРомашка;Самара;Верный;\nРомашка;Омск;Заложник;Удобство\nРомашка;Омск;;\n',
    );
    expect(found).toMatchObject({ updates: 2, unchanged: 1, creates: 0 });
    expect(found.duplicates.map(({ changes }) => changes)).toEqual([
      [{ field: 'city', before: 'Казань', after: 'Самара' }],
      [
        { field: 'city', before: 'Самара', after: 'Омск' },
        { field: 'category', before: 'Верный', after: 'Заложник' },
        { field: 'motives', before: '', after: 'Удобство (комфорт)' },
      ],
      [],
    ]);
  });

  it('warns of a tax number whose check digits do not hold, and keeps it', async () => {
    const { problems } = await check(
      'list.csv',
      'Клиент;Рег. номер;ИНН;Страна\nРомашка;1;7707083894;\nСпектр;2;7707083893;Россия\nVektor;3;5260250274;Польша\n',
    );
    expect(problems).toEqual([
      { row: 2, column: 'ИНН', value: '7707083894', problem: 'innChecksum', outcome: 'kept' },
    ]);
  });

  it('says that a text too long comes in shortened', async () => {
    const { problems } = await check('list.csv', `Клиент;Отрасль\nРомашка;${'я'.repeat(300)}\n`);
    expect(problems).toMatchObject([{ row: 2, column: 'Отрасль', problem: 'tooLong', outcome: 'cut' }]);
  });

  it('takes no line of totals for a client, and quotes a row that stays out', async () => {
    const { creates, problems } = await check(
      'list.csv',
      'Клиент;Город;Примечание\nTotal;Париж;\nВсего понемногу;;\n;Уфа;забыли имя\nИтого: 2 клиента;;\n',
    );
    expect(creates).toBe(2);
    expect(problems).toEqual([
      { row: 4, column: '', value: 'Уфа · забыли имя', problem: 'required', outcome: 'rowRefused' },
      { row: 5, column: '', value: 'Итого: 2 клиента', problem: 'totals', outcome: 'rowRefused' },
    ]);
    const purchases = await check(
      'orders.csv',
      'Дата;Контрагент;Сумма\n01.05.2026;Вектор;100\n;Всего;100\nTotal;;100\n',
    );
    expect(purchases.problems.map(({ row, problem }) => [row, problem])).toEqual([
      [3, 'totals'],
      [4, 'totals'],
    ]);
  });

  it('takes a company in a list of people for a client without a person of that name', async () => {
    const { id } = await openFile(
      profile,
      'list.csv',
      'Полное имя;Компания;Рабочий телефон\nАнна Белова;ООО «Вектор»;+7 843 111-11-11\nТД «Север»;;+7 843 222-22-22\nИП Ёлкин;;+7 843 333-33-33\n',
    );
    await bringIn(profile, id);
    expect(await listAll(profile, ['name', 'mainContact', 'phones'])).toEqual([
      ['ИП Ёлкин', 'ИП Ёлкин', []],
      ['ООО «Вектор»', 'Анна Белова', []],
      ['ТД «Север»', null, ['+7 843 222-22-22']],
    ]);
  });
});
