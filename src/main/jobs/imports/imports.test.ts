import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { utils, write } from '@e965/xlsx';
import iconv from 'iconv-lite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { contents, listAll, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';
import { bringIn, openFile, putFile } from './import-testing.ts';

let profile: TestProfile;
beforeEach(async () => {
  profile = await openTestProfile();
});
afterEach(() => profile.close());

const file = (name: string, content: string | Buffer) => putFile(profile, name, content);
const open = (name: string, content: string | Buffer) => openFile(profile, name, content);
const apply = (id: string, choices: Partial<Input<'imports.apply'>> = {}) => bringIn(profile, id, choices);

const PORTFOLIO = `Контрагент;ИНН;Ответственный;Телефон;E-mail;Город;Категория;Мотивы;Уровень;Клиент с
ООО «Ромашка»;7707083893;Анна Белова;8 (843) 123-45-67;zakaz@romashka.example;Казань;Верный;Удобство, Выгода;А;01.02.2024
"ТД ""Северный крепёж""";;Анна Белова;;;СПб;;;B;
;;;;;Пусто;;;;
Балт-Фиш;7707083894;;;;Калининград;Непонятный;;;31.02.2024
`;

describe('a list of clients', () => {
  it('comes in as one operation, and out again by one undo', async () => {
    await profile.call('clients.create', { name: 'Прежний' });
    const before = contents(profile);
    const preview = await open('клиенты.csv', iconv.encode(PORTFOLIO, 'windows-1251'));
    expect(preview).toMatchObject({
      format: 'csv',
      encoding: 'windows-1251',
      delimiter: ';',
      kind: 'clients',
      rowCount: 4,
      headerRow: 0,
    });
    expect(preview.columns.map(({ field }) => field)).toEqual([
      'name',
      'taxId',
      'manager',
      'phone',
      'email',
      'city',
      'category',
      'motives',
      'tier',
      'since',
    ]);
    expect(preview.rows[0]?.cells.map(({ shown }) => shown)).toEqual([
      'ООО «Ромашка»',
      '7707083893',
      'Анна Белова',
      '8 (843) 123-45-67',
      'zakaz@romashka.example',
      'Казань',
      'Верный',
      'Удобство (комфорт), Выгода (экономия)',
      'A',
      '01.02.2024',
    ]);

    const check = await profile.call('imports.check', { id: preview.id });
    expect(check).toMatchObject({ rows: 4, creates: 3, refused: 1, duplicateCount: 0 });
    expect(check.problems).toEqual([
      { row: 4, column: '', value: 'Пусто', problem: 'required', outcome: 'rowRefused' },
      { row: 5, column: 'Категория', value: 'Непонятный', problem: 'category', outcome: 'leftOut' },
      { row: 5, column: 'Клиент с', value: '31.02.2024', problem: 'date', outcome: 'leftOut' },
      { row: 5, column: 'ИНН', value: '7707083894', problem: 'innChecksum', outcome: 'kept' },
    ]);
    expect(contents(profile)).toEqual(before);

    const job = await apply(preview.id);
    expect(job).toMatchObject({ state: 'finished', result: { created: 3, updated: 0, refused: 1 } });
    expect(
      await listAll(profile, [
        'name',
        'taxIdValid',
        'manager',
        'city',
        'category',
        'categoryReason',
        'motives',
        'tier',
        'since',
      ]),
    ).toEqual([
      ['Балт-Фиш', false, null, 'Калининград', null, null, [], null, null],
      [
        'ООО «Ромашка»',
        true,
        'Анна Белова',
        'Казань',
        'faithful',
        'Из файла «клиенты.csv»',
        ['convenience', 'benefit'],
        'A',
        '2024-02-01',
      ],
      ['Прежний', null, null, null, null, null, [], null, null],
      ['ТД "Северный крепёж"', null, 'Анна Белова', 'СПб', null, null, [], 'B', null],
    ]);
    const { undone } = await profile.call('journal.undo', {});
    expect(undone).toMatchObject({ label: 'importClients', params: { file: 'клиенты.csv' } });
    expect(contents(profile)).toEqual(before);
    await profile.call('journal.redo', {});
    expect(await listAll(profile, ['name'])).toHaveLength(4);
  });

  it('recognises who is known already and says what would change', async () => {
    const romashka = await profile.call('clients.create', {
      name: 'Ромашка',
      taxId: '7707083893',
      city: 'Казань',
      phones: ['+7 843 1234567'],
      note: 'своё',
    });
    const namesake = await profile.call('clients.create', { name: 'АО «Вектор»' });
    const { id } = await open(
      'list.csv',
      'Клиент,ИНН,Телефон,Город,Примечание\nООО Ромашка,7707083893,8 (843) 123-45-67,Самара,новое\nВектор,,,Уфа,\nООО Вектор,,,Омск,\nРомашки,,,,\n',
    );
    const check = await profile.call('imports.check', { id });
    expect(check).toMatchObject({ creates: 2, updates: 2, duplicateCount: 4 });
    expect(
      check.duplicates.map(({ row, clientId, by, isCertain, changes }) => ({
        row,
        clientId,
        by,
        isCertain,
        changes,
      })),
    ).toEqual([
      {
        row: 2,
        clientId: romashka.id,
        by: 'taxId',
        isCertain: true,
        changes: [
          { field: 'city', before: 'Казань', after: 'Самара' },
          { field: 'note', before: 'своё', after: 'своё\nновое' },
        ],
      },
      {
        row: 3,
        clientId: namesake.id,
        by: 'name',
        isCertain: true,
        changes: [{ field: 'city', before: '', after: 'Уфа' }],
      },
      {
        row: 4,
        clientId: namesake.id,
        by: 'name',
        isCertain: false,
        changes: [{ field: 'city', before: 'Уфа', after: 'Омск' }],
      },
      { row: 5, clientId: romashka.id, by: 'similarName', isCertain: false, changes: [] },
    ]);
    const job = await apply(id, { rows: [{ row: 3, way: 'skip' }] });
    expect(job.result).toMatchObject({ created: 2, updated: 1, skipped: 1 });
    expect(await listAll(profile, ['name', 'city'])).toEqual([
      ['АО «Вектор»', null],
      ['ООО Вектор', 'Омск'],
      ['Ромашка', 'Самара'],
      ['Ромашки', null],
    ]);
  });

  it('says nothing new the second time', async () => {
    const { id } = await open('a.csv', PORTFOLIO);
    await apply(id);
    const before = contents(profile);
    const again = await open('a.csv', PORTFOLIO);
    expect(again.remembered).toBe(true);
    expect(await profile.call('imports.check', { id: again.id })).toMatchObject({
      creates: 0,
      updates: 0,
      unchanged: 3,
    });
    expect((await apply(again.id)).result).toMatchObject({ created: 0, updated: 0, unchanged: 3 });
    expect(contents(profile)).toEqual(before);
  });

  it('joins people of one company and fills custom fields', async () => {
    const field = await profile.call('customFields.create', { name: 'Точек', type: 'number', choices: [] });
    const { id } = await open(
      'c.csv',
      'Компания;Имя;Фамилия;Рабочий телефон;Точек\nВектор;Анна;Белова;+7 900 000-00-01;12\nВектор;Пётр;Ершов;+7 900 000-00-02;\n',
    );
    const preview = await profile.call('imports.configure', {
      id,
      mapping: ['name', 'contactFirstName', 'contactLastName', 'contactPhone', `custom:${field.id}`],
    });
    expect(preview.columns.at(-1)?.field).toBe(`custom:${field.id}`);
    expect((await apply(id)).result).toMatchObject({ created: 1, people: 2 });
    expect(await listAll(profile, ['name', 'mainContact', 'people', `custom:${field.id}`])).toEqual([
      ['Вектор', 'Белова Анна', 2, 12],
    ]);
    expect(await listAll(profile, ['name'], 'ершов')).toEqual([['Вектор']]);
  });

  it('remembers how columns were mapped', async () => {
    const first = await open('d.csv', 'Фирма;Код\nВектор;7\n');
    await profile.call('imports.configure', { id: first.id, mapping: ['name', 'source'] });
    await apply(first.id);
    const again = await open('e.csv', 'Фирма;Код\nСпектр;8\n');
    expect([again.remembered, again.columns.map(({ field }) => field)]).toEqual([true, ['name', 'source']]);
  });

  it('cancelled half way leaves everything as it was', async () => {
    await profile.call('clients.create', { name: 'Прежний' });
    const rows = Array.from({ length: 20_000 }, (_, i) => `Клиент ${i};Город ${i % 50}`);
    const { id } = await open('big.csv', `Клиент;Город\n${rows.join('\n')}\n`);
    const before = contents(profile);
    const { jobId } = await profile.call('imports.apply', { id, duplicates: 'update', rows: [] });
    for (;;) {
      const [job] = await profile.call('jobs.list', {});
      if (job && job.done > 1000) break;
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
    await profile.call('jobs.cancel', { id: jobId });
    expect(await profile.job(jobId)).toMatchObject({ state: 'cancelled', error: { code: 'CANCELLED' } });
    const after = contents(profile);
    expect(after['client']).toEqual(before['client']);
    expect(after['client_summary']).toEqual(before['client_summary']);
    expect((await profile.call('journal.state', {})).undo?.label).toBe('clientCreate');
  });
});

describe('a list of purchases', () => {
  const ORDERS =
    'Дата;Номер;Контрагент;Сумма;Валюта;Срок оплаты;Дата оплаты\n01.05.2026;1;Вектор;"1 234,50";руб.;10.05.2026;\n02.05.2026;2;Спектр;(100);;;\nкогда-то;3;Спектр;5;;;\n';

  it('finds its clients, adds those nobody knows, and is not taken twice', async () => {
    await profile.call('clients.create', { name: 'ООО «Вектор»' });
    const preview = await open('orders.csv', ORDERS);
    expect(preview.kind).toBe('purchases');
    expect(await profile.call('imports.check', { id: preview.id })).toMatchObject({
      creates: 2,
      newClientCount: 1,
      refused: 1,
      problems: [{ row: 4, column: 'Дата', value: 'когда-то', problem: 'date', outcome: 'rowRefused' }],
    });
    expect((await apply(preview.id)).result).toMatchObject({ purchases: 2, refused: 1, created: 1 });
    expect(await listAll(profile, ['name', 'revenue12m', 'debt'])).toEqual([
      ['ООО «Вектор»', 123_450, 123_450],
      ['Спектр', -10_000, 0],
    ]);
    const paid = await open('orders.csv', ORDERS.replace('10.05.2026;\n', '10.05.2026;12.05.2026\n'));
    expect((await apply(paid.id)).result).toMatchObject({ purchases: 0, updated: 1, unchanged: 1 });
    expect(await listAll(profile, ['name', 'debt'])).toEqual([
      ['ООО «Вектор»', 0],
      ['Спектр', 0],
    ]);
    await profile.call('journal.undo', {});
    await profile.call('journal.undo', {});
    expect(await listAll(profile, ['name', 'revenue12m'])).toEqual([['ООО «Вектор»', null]]);
  });
});

describe('a workbook', () => {
  it('is read from the sheet that is wanted', async () => {
    const book = utils.book_new();
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['Клиент', 'Клиент с'],
        ['Вектор', new Date(Date.UTC(2024, 1, 29))],
      ]),
      'Первый',
    );
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['Название компании', 'Город'],
        ['Спектр', 'Уфа'],
      ]),
      'Второй',
    );
    const { id, sheets, sheet } = await open(
      'book.xlsx',
      write(book, { type: 'buffer', bookType: 'xlsx' }) as Buffer,
    );
    expect([sheets, sheet]).toEqual([['Первый', 'Второй'], 'Первый']);
    const preview = await profile.call('imports.configure', { id, table: { sheet: 'Второй' } });
    expect(preview.columns.map(({ field }) => field)).toEqual(['name', 'city']);
    await apply(id);
    expect(await listAll(profile, ['name', 'city'])).toEqual([['Спектр', 'Уфа']]);
  });
});

describe('a file that cannot come in', () => {
  it.each([
    ['empty.csv', Buffer.alloc(0), 'FILE_EMPTY'],
    ['noise.xlsx', Buffer.from([0x50, 0x4b, 3, 4, 9, 9, 9, 9]), 'FILE_BROKEN'],
    [
      'picture.png',
      Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001000000000', 'hex'),
      'FILE_UNKNOWN_FORMAT',
    ],
  ])('%s is refused with a reason and changes nothing', async (name, bytes, code) => {
    const before = contents(profile);
    await expect(open(name, bytes)).rejects.toMatchObject({ code });
    expect(contents(profile)).toEqual(before);
  });

  it('without a name column is told so before anything happens', async () => {
    const { id } = await open('x.csv', 'Город;Отрасль\nУфа;Торговля\n');
    await expect(profile.call('imports.check', { id })).rejects.toMatchObject({ code: 'IMPORT_NO_NAME' });
    await expect(profile.call('imports.apply', { id, duplicates: 'update', rows: [] })).rejects.toMatchObject(
      { code: 'IMPORT_NO_NAME' },
    );
  });

  it('named by a path is not opened for a window', async () => {
    const reply = await profile.core.call(
      'imports.open',
      { file: file('a.csv', PORTFOLIO), fileName: 'a.csv' },
      { mayNamePaths: false },
    );
    expect(reply).toMatchObject({ ok: false, error: { code: 'FILE_NOT_FOUND' } });
  });

  it('is forgotten when closed', async () => {
    const { id } = await open('a.csv', PORTFOLIO);
    await profile.call('imports.close', { id });
    await expect(profile.call('imports.check', { id })).rejects.toMatchObject({ code: 'IMPORT_CLOSED' });
    expect(readFileSync(join(profile.folder, 'a.csv'), 'utf8')).toBe(PORTFOLIO);
  });
});
