import { innChecksumHolds } from '../clients/inn.ts';
import { type Cell, cellText, isEmpty } from './cell.ts';
import { readAmount } from './read-amount.ts';
import { readCategory, readLossReason, readMotives, readStatus, readTier } from './read-choice.ts';
import { readBirthday, readDate } from './read-date.ts';
import { readEmails, readInn, readPercent, splitPhones } from './read-text.ts';

/** What cells can say of their column without its header. */
export type Content = 'taxId' | 'email' | 'phone' | 'website' | 'date';

/** The cells of one column that say something. */
export const columnCells = (samples: readonly (readonly Cell[])[], column: number): Cell[] =>
  samples.map((row) => row[column] ?? null).filter((cell) => !isEmpty(cell));

/** What nearly all cells of a column look like, if anything; a single cell proves nothing. */
export function contentOf(cells: readonly Cell[]): Content | null {
  if (cells.length < 2) return null;
  const nearlyAll = (looks: (cell: Cell) => boolean) => cells.filter(looks).length >= cells.length * 0.8;
  if (nearlyAll(looksLikeInn)) return 'taxId';
  if (nearlyAll((cell) => readEmails(cell).ok)) return 'email';
  if (nearlyAll((cell) => /^(https?:\/\/|www\.)\S+$/i.test(cellText(cell)))) return 'website';
  if (nearlyAll((cell) => /^\d{4}-\d{2}-\d{2}/.test(cellText(cell)) && readDate(cell, 'ymd').ok))
    return 'date';
  return nearlyAll(looksLikePhone) ? 'phone' : null;
}

/**
 * Whether cells can be what a header promises. Headers like "Статус" or "Оплачено" name many things: such a
 * column is taken only if at least one of its cells can be read so, or if there is nothing to look at.
 */
export function canBe(meaning: string, cells: readonly Cell[]): boolean {
  const readable = Object.hasOwn(READABLE, meaning) ? READABLE[meaning] : undefined;
  return !readable || cells.length === 0 || cells.some(readable);
}

const isDate = (cell: Cell): boolean => readDate(cell, 'dmy').ok || readDate(cell, 'mdy').ok;
const isEmail = (cell: Cell): boolean => cellText(cell).includes('@');
const isPhone = (cell: Cell): boolean => cellText(cell).replace(/\D/g, '').length >= 5;

const READABLE: Record<string, (cell: Cell) => boolean> = {
  tier: (cell) => readTier(cell).ok,
  status: (cell) => readStatus(cell).ok,
  lossReason: (cell) => readLossReason(cell).ok,
  category: (cell) => readCategory(cell).ok,
  primaryMotive: (cell) => readMotives(cell).ok,
  motives: (cell) => readMotives(cell).ok,
  shareOfWallet: (cell) => readPercent(cell).ok,
  taxId: (cell) => readInn(cell).ok,
  clientTaxId: (cell) => readInn(cell).ok,
  since: isDate,
  contactBirthday: (cell) => readBirthday(cell, 'dmy').ok || readBirthday(cell, 'mdy').ok,
  anyEmail: isEmail,
  email: isEmail,
  contactEmail: isEmail,
  anyPhone: isPhone,
  anyMobile: isPhone,
  phone: isPhone,
  contactPhone: isPhone,
  // A column "Title" holds "Mr." or "Head of purchasing".
  contactPosition: (cell) => !/^(mr|mrs|ms|miss|dr|prof|г-н|г-жа)\.?$/i.test(cellText(cell)),
  date: isDate,
  weakDate: isDate,
  deliveryPromised: isDate,
  deliveryMade: isDate,
  dueOn: isDate,
  paidOn: isDate,
  amount: (cell) => readAmount(cell).ok,
};

function looksLikeInn(cell: Cell): boolean {
  const inn = readInn(cell);
  return inn.ok && inn.value !== null && innChecksumHolds(inn.value);
}

function looksLikePhone(cell: Cell): boolean {
  const phones = splitPhones(cell);
  return (
    phones.length > 0 &&
    phones.every((phone) => {
      const digits = phone.replace(/\D/g, '').length;
      const written = /^[+(\d][\d\s()+.-]*(?:[,\s]*(?:доб|внутр|вн|ext|x)\.?\s*\d+)?$/i.test(phone);
      return (
        written &&
        digits >= 7 &&
        digits <= 18 &&
        (/^\+|\(\d+\)|\d-\d{2,}-\d/.test(phone) || /^[78]\d{10}$/.test(phone))
      );
    })
  );
}
