import { cut } from '../../text.ts';
import type { CustomFieldType } from '../clients/fields.ts';
import {
  type Cell,
  cellText,
  type DateOrder,
  type DecimalMark,
  guessDateOrder,
  guessDecimalMark,
  guessTierScheme,
  hasCyrillic,
  isEmpty,
  type ProblemCode,
  type ReadResult,
  readAmount,
  readBirthday,
  readCategory,
  readCountry,
  readDate,
  readEmails,
  readInn,
  readList,
  readLossReason,
  readMotives,
  readPercent,
  readStatus,
  readTier,
  splitPhones,
  type TierScheme,
} from './read-cell.ts';

/** What a cell was understood as: nothing, a text, a number, several texts, or an amount of money. */
export type Understood = string | number | readonly string[] | Money | null;
export interface Money {
  readonly minor: number;
  readonly currency: string | null;
}

export interface ColumnReader {
  /** The value of one cell; a cell that cannot be read is left out and its problem told. */
  read(cell: Cell): { value: Understood; problem: ProblemCode | null };
}

export interface ChoiceField {
  readonly type: CustomFieldType;
  readonly choices: readonly string[];
}

/** The longest text each field takes, in UTF-16 units. */
const longest: Readonly<Record<string, number>> = {
  name: 500,
  legalName: 500,
  client: 500,
  kpp: 20,
  country: 100,
  city: 200,
  address: 1000,
  industry: 200,
  manager: 200,
  source: 200,
  website: 500,
  note: 5000,
  categoryReason: 5000,
  orderNumber: 100,
  currency: 3,
};
const LONGEST_TEXT = 300;
const LONGEST_ITEM = 60;

/** A reader for all cells of one column, its date order, decimal mark and tier letters settled from a sample. */
export function columnReader(
  field: string,
  sample: readonly Cell[],
  fileIsCyrillic: boolean,
  custom?: ChoiceField,
): ColumnReader {
  const order = guessDateOrder(sample, fileIsCyrillic || hasCyrillic(sample));
  const mark = guessDecimalMark(sample);
  const read = readerOf(field, order, mark, guessTierScheme(sample), custom);
  return {
    read(cell) {
      const result = read(cell);
      if (!result.ok) return { value: null, problem: result.code };
      return shorten(field, result.value);
    },
  };
}

type Read = (cell: Cell) => ReadResult<Understood>;

function readerOf(
  field: string,
  order: DateOrder,
  mark: DecimalMark,
  tiers: TierScheme,
  custom: ChoiceField | undefined,
): Read {
  switch (field) {
    case 'since':
    case 'date':
    case 'deliveryPromised':
    case 'deliveryMade':
    case 'dueOn':
    case 'paidOn':
      return (cell) => readDate(cell, order);
    case 'contactBirthday':
      return (cell) => readBirthday(cell, order);
    case 'amount':
      return (cell) => readAmount(cell, mark);
    case 'currency':
      return readCurrency;
    case 'taxId':
    case 'clientTaxId':
      return readInn;
    case 'country':
      return readCountry;
    case 'tier':
      return (cell) => readTier(cell, tiers);
    case 'status':
      return readStatus;
    case 'lossReason':
      return readLossReason;
    case 'category':
      return readCategory;
    case 'primaryMotive':
    case 'motives':
      return readMotives;
    case 'shareOfWallet':
      return readPercent;
    case 'competitors':
    case 'tags':
      return readList;
    case 'email':
    case 'contactEmail':
      return readEmails;
    case 'phone':
    case 'contactPhone':
      return (cell) => ({ ok: true, value: splitPhones(cell) });
    default:
      return custom ? customReader(custom, order, mark) : readText;
  }
}

const readText: Read = (cell) => ({ ok: true, value: isEmpty(cell) ? null : cellText(cell) });

/** A currency by its code, sign or name: `руб.` is RUB. */
const readCurrency: Read = (cell) => {
  if (isEmpty(cell)) return { ok: true, value: null };
  const text = cellText(cell);
  if (/^[A-Za-z]{3}$/.test(text)) return { ok: true, value: text.toUpperCase() };
  const amount = readAmount(`1 ${text}`);
  const currency = amount.ok ? (amount.value?.currency ?? null) : null;
  return currency === null ? { ok: false, code: 'amount' } : { ok: true, value: currency };
};

function customReader({ type }: ChoiceField, order: DateOrder, mark: DecimalMark): Read {
  if (type === 'date') return (cell) => readDate(cell, order);
  if (type !== 'number') return readText;
  return (cell) => {
    if (typeof cell === 'number') return { ok: true, value: cell };
    const amount = readAmount(cell, mark);
    if (!amount.ok) return { ok: false, code: 'number' };
    return { ok: true, value: amount.value === null ? null : amount.value.minor / 100 };
  };
}

function shorten(field: string, value: Understood): { value: Understood; problem: ProblemCode | null } {
  if (typeof value === 'string') {
    const limit = longest[field] ?? LONGEST_TEXT;
    return value.length <= limit
      ? { value, problem: null }
      : { value: cut(value, limit), problem: 'tooLong' };
  }
  if (Array.isArray(value)) {
    const items = value as readonly string[];
    const limit = field.toLowerCase().includes('email') ? 200 : LONGEST_ITEM;
    if (items.every((item) => item.length <= limit)) return { value, problem: null };
    return { value: items.map((item) => cut(item, limit)), problem: 'tooLong' };
  }
  return { value, problem: null };
}
