import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read, utils } from '@e965/xlsx';
import { afterEach, describe, expect, it } from 'vitest';
import type { Input } from '../../../shared/contract/contract.ts';
import { clientFieldNames } from '../../../shared/domain/clients/fields.ts';
import { addClients, listAll, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';

let profile: TestProfile;
afterEach(() => profile.close());

type Start = Partial<Input<'exports.start'>>;

async function exportTo(of: TestProfile, start: Start): Promise<{ path: string; fileName: string }> {
  const { jobId } = await of.call('exports.start', {
    query: { search: '', filters: [], sort: [] },
    columns: [{ id: 'name', width: 200 }],
    format: 'xlsx',
    ...start,
  });
  const job = await of.job(jobId);
  expect(job).toMatchObject({ state: 'finished', error: null });
  const file = of.core.files.find(String(job.result['file']));
  if (!file) throw new Error('no file');
  return file;
}

/** What another program sees: the cells of the first sheet. */
function cells(path: string): unknown[][] {
  const book = read(readFileSync(path), { cellDates: false });
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  return sheet ? utils.sheet_to_json(sheet, { header: 1, raw: true, defval: null }) : [];
}

async function portfolio(): Promise<TestProfile> {
  const of = await openTestProfile();
  const anna = await of.call('managers.create', { name: 'Анна' });
  const custom = await of.call('customFields.create', { name: 'Точек', type: 'number', choices: [] });
  const { id } = await of.call('clients.create', {
    name: '=HYPERLINK("http://x")',
    city: 'Казань',
    managerId: anna.id,
    since: '2024-02-29',
    shareOfWallet: 40,
    tags: ['опт', 'VIP'],
    phones: ['+7 900 000-00-01'],
    custom: { [custom.id]: 12.5 },
    taxId: '0012345678',
    note: 'две\nстроки; "кавычки"',
  });
  await of.call('motives.set', {
    clientId: id,
    motives: [{ motive: 'safety', isPrimary: true, note: null }],
  });
  await of.call('loyalty.assess', {
    clientId: id,
    category: 'committed',
    reason: 'рад',
    canLeave: 'yes',
    why: null,
    assessedOn: '2026-06-01',
  });
  await of.call('purchases.create', { clientId: id, date: '2026-06-01', amount: 123_450 });
  await of.call('clients.create', { name: 'Балт-Фиш' });
  return of;
}

describe('an export', () => {
  it('is the view as it stands, typed', async () => {
    profile = await portfolio();
    const { id: custom } = (await profile.call('customFields.list', {}))[0] ?? { id: '' };
    const columns = [
      'name',
      'since',
      'revenue12m',
      'shareOfWallet',
      'category',
      'motives',
      'tags',
      'manager',
      'taxId',
      `custom:${custom}`,
    ].map((id) => ({ id, width: 140 }));
    const { path, fileName } = await exportTo(profile, {
      columns: columns as Input<'exports.start'>['columns'],
      query: { search: '', filters: [], sort: [{ field: 'revenue12m', direction: 'desc' }] },
    });
    expect(fileName).toBe('Клиенты 2026-06-15.xlsx');
    expect(cells(path)).toEqual([
      [
        'Клиент',
        'Клиент с',
        'Выручка, 12 мес.',
        'Доля в закупках',
        'Категория',
        'Мотивы',
        'Метки',
        'Менеджер',
        'ИНН / рег. номер',
        'Точек',
      ],
      [
        '=HYPERLINK("http://x")',
        45_351,
        1234.5,
        0.4,
        'Приверженный',
        'Безопасность (спокойствие, уверенность)',
        'опт, VIP',
        'Анна',
        '0012345678',
        12.5,
      ],
      ['Балт-Фиш', null, null, null, null, null, null, null, null, null],
    ]);
  });

  it('speaks the language of the screen and takes only what is selected', async () => {
    profile = await portfolio();
    await profile.call('settings.set', { language: 'en' });
    const id = profile.core.parts.sql.value<string>(`SELECT id FROM client WHERE name = 'Балт-Фиш'`) ?? '';
    const { path } = await exportTo(profile, {
      selection: { ids: [id] },
      columns: [
        { id: 'name', width: 200 },
        { id: 'status', width: 90 },
      ],
    });
    expect(cells(path)).toEqual([
      ['Client', 'Status'],
      ['Балт-Фиш', 'Active'],
    ]);
  });

  it('as CSV is guarded against formulas and split as the language has it', async () => {
    profile = await portfolio();
    const { path } = await exportTo(profile, {
      format: 'csv',
      columns: [
        { id: 'name', width: 200 },
        { id: 'revenue12m', width: 90 },
        { id: 'note', width: 90 },
      ],
    });
    expect(readFileSync(path, 'utf8')).toBe(
      '\ufeffКлиент;"Выручка, 12 мес.";Примечание\r\n"\'=HYPERLINK(""http://x"")";1234,5;"две\nстроки; ""кавычки"""\r\nБалт-Фиш;;\r\n',
    );
  });

  it.each(['xlsx', 'csv'] as const)('as %s comes back into an empty profile as it was', async (format) => {
    profile = await portfolio();
    const columns = clientFieldNames
      .filter((name) => name !== 'mainContact')
      .map((id) => ({ id, width: 100 }));
    const { path, fileName } = await exportTo(profile, { format, columns });
    const carried = join(profile.folder, fileName);
    copyFileSync(path, carried);
    const other = await openTestProfile();
    const { id } = await other.call('imports.open', { file: carried, fileName });
    const { jobId } = await other.call('imports.apply', { id, duplicates: 'update', rows: [] });
    expect(await other.job(jobId)).toMatchObject({ state: 'finished', result: { created: 2, refused: 0 } });
    const recorded = [
      'name',
      'taxId',
      'city',
      'manager',
      'since',
      'phones',
      'status',
      'shareOfWallet',
      'tags',
      'note',
      'category',
      'categoryReason',
      'primaryMotive',
      'motives',
    ];
    expect(await listAll(other, recorded)).toEqual(await listAll(profile, recorded));
    await other.close();
  });

  it('takes a selection of any size, in the order of the list', async () => {
    profile = await openTestProfile();
    const ids = await addClients(profile, 12_000);
    const query = { search: '', filters: [], sort: [{ field: 'createdAt', direction: 'asc' as const }] };
    const names = async (selection: Input<'exports.start'>['selection']) => {
      const { path } = await exportTo(profile, { format: 'csv', query, ...(selection ? { selection } : {}) });
      return readFileSync(path, 'utf8').trim().split('\r\n').slice(1);
    };
    const all = ids.map((_, i) => `Клиент ${i}`);
    expect(await names({ query, except: ids.slice(0, 10) })).toEqual(all.slice(10));
    expect(await names({ ids: ids.slice(0, 10_001).reverse() })).toEqual(all.slice(0, 10_001));
  });

  it('can be stopped and leaves no file', async () => {
    profile = await openTestProfile();
    await addClients(profile, 20_000);
    const { jobId } = await profile.call('exports.start', {
      query: { search: '', filters: [], sort: [] },
      columns: [{ id: 'name', width: 100 }],
      format: 'xlsx',
    });
    await profile.call('jobs.cancel', { id: jobId });
    expect(await profile.job(jobId)).toMatchObject({ state: 'cancelled', result: {} });
  });
});
