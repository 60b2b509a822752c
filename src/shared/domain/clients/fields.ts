import { gapKinds } from '../gaps/gaps.ts';
import { categories } from '../loyalty/loyalty.ts';
import { standings } from '../loyalty/standing.ts';
import { motives } from '../motives/motives.ts';
import { lossReasons, statuses, tiers } from './status.ts';

/** How a field is stored, compared, filtered, edited and written into a spreadsheet. */
export type FieldType =
  | 'text'
  | 'list'
  | 'number'
  | 'percent'
  | 'money'
  | 'days'
  | 'date'
  | 'instant'
  | 'choice'
  | 'choices'
  | 'manager'
  | 'flag';

export interface Field {
  readonly type: FieldType;
  /** Recorded by a person on the client itself, and so editable in the grid and in bulk. */
  readonly editable: boolean;
  readonly values?: readonly string[];
  /** Width in the grid, in CSS pixels at 100 %. */
  readonly width: number;
}

const recorded = (type: FieldType, width: number, values?: readonly string[]): Field => ({
  type,
  editable: true,
  width,
  ...(values ? { values } : {}),
});
const derived = (type: FieldType, width: number, values?: readonly string[]): Field => ({
  type,
  editable: false,
  width,
  ...(values ? { values } : {}),
});

/** Every column the list of clients can show, filter, sort and export, besides custom fields. */
export const clientFields = {
  name: recorded('text', 240),
  legalName: recorded('text', 220),
  taxId: recorded('text', 130),
  taxIdValid: derived('flag', 110),
  kpp: recorded('text', 110),
  country: recorded('text', 110),
  city: recorded('text', 140),
  address: recorded('text', 240),
  industry: recorded('text', 160),
  tier: recorded('choice', 90, tiers),
  manager: recorded('manager', 150),
  since: recorded('date', 120),
  source: recorded('text', 140),
  website: recorded('text', 160),
  phones: recorded('list', 170),
  emails: recorded('list', 200),
  status: recorded('choice', 120, statuses),
  lossReason: recorded('choice', 200, lossReasons),
  competitors: recorded('list', 180),
  shareOfWallet: recorded('percent', 110),
  tags: recorded('list', 150),
  note: recorded('text', 260),
  category: derived('choice', 176, categories),
  categoryReason: derived('text', 240),
  categorySince: derived('date', 120),
  categoryAge: derived('days', 120),
  primaryMotive: derived('choice', 190, motives),
  motives: derived('choices', 240, motives),
  exposed: derived('flag', 110),
  standing: derived('choice', 170, standings),
  mainContact: derived('text', 180),
  people: derived('number', 90),
  revenue12m: derived('money', 152),
  revenuePrev12m: derived('money', 150),
  revenueTrend: derived('percent', 110),
  purchases: derived('number', 100),
  lastPurchaseOn: derived('date', 130),
  rhythmDays: derived('days', 90),
  silentDays: derived('days', 104),
  lastContactOn: derived('date', 130),
  debt: derived('money', 112),
  gaps: derived('choices', 220, gapKinds),
  createdAt: derived('instant', 150),
  updatedAt: derived('instant', 150),
} as const satisfies Record<string, Field>;

export type ClientField = keyof typeof clientFields;
export const clientFieldNames = Object.keys(clientFields) as ClientField[];

/** What the list shows before anyone chooses columns. */
export const defaultColumns: readonly ClientField[] = [
  'name',
  'category',
  'primaryMotive',
  'rhythmDays',
  'silentDays',
  'revenue12m',
  'revenueTrend',
  'debt',
  'manager',
  'city',
  'tags',
];

export const customFieldTypes = ['text', 'number', 'date', 'choice'] as const;
export type CustomFieldType = (typeof customFieldTypes)[number];

/** A column of the list: a field of every client, or `custom:<id>` of one this profile added. */
export type ColumnId = ClientField | `custom:${string}`;

export const isClientField = (id: string): id is ClientField => Object.hasOwn(clientFields, id);
export const customFieldId = (column: string): string | null =>
  column.startsWith('custom:') ? column.slice('custom:'.length) : null;
