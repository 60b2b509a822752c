import { existsSync, readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { takesManyColumns } from './fields.ts';
import { recogniseColumns, recogniseKind } from './recognise-columns.ts';

const DATA = new URL('../../../../../shared/data/', import.meta.url);
const absent = !existsSync(DATA);
if (absent) console.log('files-of-the-world.test.ts: skipped, the folder of collected files is not here');

const BYTES_ENOUGH = 20_000;
const dot = (list: string) => list.split(' ').map((field) => (field === '.' ? null : field));
const times = (count: number) => Array.from({ length: count }, () => '.').join(' ');

/** File, its encoding, and what its columns are: in full, from the row where the headers stand. */
const FILES: [path: string, encoding: string, kind: string, mapping: string, headerRow?: number][] = [
  [
    'imports/constructed/1c_orders_cp1251_semicolon.csv',
    'windows-1251',
    'purchases',
    'date orderNumber client clientTaxId amount currency dueOn .',
  ],
  [
    'imports/constructed/amocrm_contacts_cp1251_semicolon.csv',
    'windows-1251',
    'clients',
    '. . contactName contactFirstName contactLastName name manager . . . . . tags note note note note note contactPhone contactPhone contactPhone . contactPhone contactPhone contactEmail contactEmail contactEmail website address contactPosition',
  ],
  [
    'imports/constructed/amocrm_deals_utf8.csv',
    'utf-8',
    'purchases',
    `orderNumber note amount ${times(5)} date . note note note note note ${times(5)} client ${times(12)} note ${times(4)}`,
  ],
  ['imports/constructed/bitrix24_leads_bom_semicolon.csv', 'utf-8', 'clients', '. name . manager . .'],
  ['imports/constructed/excel_unicode_text_utf16.txt', 'utf-16le', 'purchases', 'client date amount'],
  [
    'imports/constructed/google_contacts_current.csv',
    'utf-8',
    'clients',
    'contactFirstName contactMiddleName contactLastName . . . . . . . name contactPosition . contactBirthday note . tags . contactEmail . contactEmail . contactPhone . contactPhone . address',
  ],
  [
    'imports/constructed/hubspot_contacts.csv',
    'utf-8',
    'clients',
    '. contactFirstName contactLastName contactEmail contactPhone . . name country manager',
  ],
  ['imports/constructed/hubspot_deals.csv', 'utf-8', 'purchases', 'orderNumber note . . amount date . . .'],
  [
    'imports/constructed/outlook_com_utf8.csv',
    'utf-8',
    'clients',
    'contactFirstName contactMiddleName contactLastName . . . website . contactBirthday . . . . note contactEmail contactEmail contactEmail contactPhone contactPhone contactPhone contactPhone . name contactPosition address address city address country tags',
  ],
  [
    'imports/constructed/pipedrive_import_sample.csv',
    'utf-8',
    'clients',
    'contactName contactFirstName contactLastName contactPhone contactEmail contactEmail name address . . . . note',
  ],
  [
    'imports/constructed/quickbooks_invoice_list.csv',
    'utf-8',
    'purchases',
    'date orderNumber client note dueOn amount . currency .',
    4,
  ],
  [
    'imports/constructed/zoho_deals.csv',
    'utf-8',
    'purchases',
    'orderNumber note client . . . date amount . note .',
  ],
  ['orders/cdnow.csv', 'utf-8', 'purchases', 'client date amount orderNumber'],
  ['orders/grocery_elog.csv', 'utf-8', 'purchases', 'client date amount orderNumber'],
  ['orders/iowa_brand_city.csv', 'utf-8', 'purchases', 'client date amount orderNumber'],
  ['orders/online_retail.csv', 'utf-8', 'purchases', 'client date amount orderNumber .'],
  ['orders/ibm_receivables.csv', 'utf-8', 'purchases', 'client date amount orderNumber . dueOn paidOn .'],
  ['orders/scms.csv', 'utf-8', 'purchases', 'client date amount orderNumber . deliveryPromised'],
];

/** Files that list neither clients nor purchases: nothing in them may be taken for either. */
const FOREIGN = [
  'imports/messy_tables/complex.csv',
  'imports/messy_tables/example.tsv',
  'imports/messy_tables/long.csv',
  'imports/messy_tables/mixedGLB.csv',
  'imports/messy_tables/null.csv',
  'imports/messy_tables/simple.csv',
  'imports/messy_tables/simple.ssv',
  'imports/messy_tables/skip_initials.csv',
  'imports/messy_tables/small.csv',
  'imports/messy_tables/utf8bom.csv',
  'orders/cdnow_sample_summary.csv',
];

function tableOf(path: string, encoding: string, headerRow = 0): { headers: string[]; rows: Cell[][] } {
  const text = new TextDecoder(encoding).decode(readFileSync(new URL(path, DATA)).subarray(0, BYTES_ENOUGH));
  const [headers = [], ...rows] = Papa.parse<string[]>(text.split('\n').slice(headerRow).join('\n')).data;
  return { headers, rows: rows.slice(0, 50) };
}

describe.skipIf(absent)('files of the world', () => {
  it.each(FILES)('%s', (path, encoding, kind, mapping, headerRow) => {
    const { headers, rows } = tableOf(path, encoding, headerRow);
    expect(recogniseKind(headers, rows)).toBe(kind);
    const found = recogniseColumns(headers, rows, kind === 'clients' ? 'clients' : 'purchases');
    expect(Object.fromEntries(found.map((field, i) => [`${i} ${headers[i]}`, field]))).toEqual(
      Object.fromEntries(dot(mapping).map((field, i) => [`${i} ${headers[i]}`, field])),
    );
  });

  it.each(FOREIGN)('%s holds nothing of ours', (path) => {
    const { headers, rows } = tableOf(path, 'utf-8');
    expect(recogniseKind(headers, rows)).toBe('clients');
    expect(recogniseColumns(headers, rows, 'clients').filter((field) => field !== null)).toEqual([]);
  });

  it('gives no single-valued field two columns, whatever the file', () => {
    const folders = ['imports/constructed/', 'imports/messy_tables/', 'orders/'];
    const paths = absent
      ? []
      : folders.flatMap((each) => readdirSync(new URL(each, DATA)).map((name) => each + name));
    for (const path of paths.filter((each) => /\.(csv|tsv|ssv|txt)$/.test(each))) {
      const { headers, rows } = tableOf(path, 'utf-8');
      for (const kind of ['clients', 'purchases'] as const) {
        const single = recogniseColumns(headers, rows, kind).filter(
          (field) => field && !takesManyColumns(field),
        );
        expect(new Set(single).size, path).toBe(single.length);
      }
    }
  });
});
