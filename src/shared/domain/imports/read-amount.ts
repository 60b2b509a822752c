import { type Cell, cellText, isEmpty, type ReadResult, refused, understood } from './cell.ts';

/** Money as a cell names it: minor units (hundredths), and the currency if the text says which. */
export interface ReadAmount {
  readonly minor: number;
  readonly currency: string | null;
}

/** Which mark a column writes before its cents; null where nothing in it tells. */
export type DecimalMark = '.' | ',' | null;

/** The largest amount the store takes. */
const MAX_MINOR = 9_000_000_000_000_000;

const CURRENCIES: readonly (readonly [code: string, names: RegExp])[] = [
  ['BYN', /byn|бел(?:орусских|\.)?\s*руб(?:лей|ля|ль|\.)?|\bbr\b/],
  ['RUB', /₽|rub|rur|руб(?:лей|ля|ль|\.)?|(?<!\p{L})р\.?(?!\p{L})/u],
  ['AUD', /aud|a\$/],
  ['CAD', /cad|ca?\$/],
  ['USD', /us\$|\$|usd|долл(?:аров|ара|ар|\.)?(?:\s*сша)?/],
  ['EUR', /€|eur|евро/],
  ['GBP', /£|gbp/],
  ['KZT', /₸|kzt|тенге|(?<!\p{L})тг\.?(?!\p{L})/u],
  ['UAH', /₴|uah|грн\.?|грив(?:ен|на|ны)/],
  ['CNY', /cny|rmb|юан(?:ей|ь|я)/],
  ['JPY', /¥|jpy|йен|иен/],
  ['TRY', /₺|try|лир/],
  ['AED', /aed|дирхам(?:ов|а)?/],
  ['UZS', /uzs|сум(?:ов)?/],
  ['KGS', /kgs|сом(?:ов)?/],
  ['AMD', /֏|amd|драм(?:ов)?/],
  ['GEL', /₾|gel|лари/],
  ['AZN', /₼|azn|манат(?:ов)?/],
  ['CHF', /chf/],
  ['PLN', /pln|zł/],
  ['CZK', /czk|kč/],
  ['INR', /₹|inr/],
  ['IDR', /idr|(?<!\p{L})rp\.?(?!\p{L})/u],
];

const SCALES: readonly (readonly [power: number, names: RegExp])[] = [
  [9, /(?:миллиард(?:ов|а)?|млрд|billion|bn)\.?/],
  [6, /(?:миллион(?:ов|а)?|млн|million|mln|(?<=\d)\s*m(?!\p{L}))\.?/u],
  [3, /(?:тысяч[аи]?|тыс|thousand|(?<=\d)\s*[kкт](?!\p{L}))\.?/u],
];

/**
 * Reads money in the spellings of Russian and English spreadsheets. A single mark before exactly three digits
 * is taken for thousands ("1,234" is 1234) unless `mark`, from `guessDecimalMark`, says that this column writes
 * its cents with it.
 */
export function readAmount(cell: Cell, mark: DecimalMark = null): ReadResult<ReadAmount | null> {
  if (cell === null || isEmpty(cell)) return understood(null);
  if (typeof cell === 'boolean') return refused('amount');
  if (typeof cell === 'number') return result(Math.round(Number((cell * 100).toPrecision(15))), null);

  const currency = currencyOf(cell);
  const { text, power } = takeScale(takeCurrency(withoutKopecks(amountText(cell)), currency));
  const negative = /^\(.*\)$|^[-−–]|[-−–]$/.test(text);
  const bare = text.replace(/^\((.*)\)$/, '$1').replace(/^[-−–+]\s*|\s*[-−–]$/g, '');
  if (bare === '') return /[-−–]/.test(text) ? understood(null) : refused('amount');
  const minor = minorUnits(bare, power, mark);
  return minor === null ? refused('amount') : result(negative ? -minor : minor, currency);
}

/** The mark before cents in a column of amounts, if any of its cells leaves no doubt. */
export function guessDecimalMark(cells: readonly Cell[]): DecimalMark {
  const votes = { '.': 0, ',': 0 };
  for (const cell of cells) {
    if (typeof cell !== 'string') continue;
    const marks = cellText(cell).match(/\d[.,](?=\d)/g) ?? [];
    const last = /([.,])(\d+)\D*$/.exec(cellText(cell));
    if (!last || marks.length === 0) continue;
    const mark = last[1] === ',' ? ',' : '.';
    const mixed = new Set(marks.map((each) => each[1])).size === 2;
    if (mixed || (marks.length === 1 && last[2]?.length !== 3)) votes[mark] += 1;
  }
  if (votes['.'] === votes[',']) return null;
  return votes['.'] > votes[','] ? '.' : ',';
}

const amountText = (cell: string): string => cellText(cell).toLowerCase().slice(0, 100);

/** "12 руб. 50 коп." as "12,50 руб." */
const withoutKopecks = (text: string): string =>
  text.replace(/(\d)\s*(руб[а-я]*\.?|р\.?)\s*(\d{2})\s*коп[а-я]*\.?$/, '$1,$3 $2');

function currencyOf(cell: string): string | null {
  const text = amountText(cell);
  return CURRENCIES.find(([, names]) => names.test(text))?.[0] ?? null;
}

function takeCurrency(text: string, currency: string | null): string {
  const names = CURRENCIES.find(([code]) => code === currency)?.[1];
  return (names ? text.replace(names, '') : text).trim();
}

function takeScale(text: string): { text: string; power: number } {
  for (const [power, names] of SCALES) {
    if (names.test(text)) return { text: text.replace(names, '').trim(), power };
  }
  return { text, power: 0 };
}

function minorUnits(text: string, power: number, mark: DecimalMark): number | null {
  const match = /^(\d[\d\s'’.,]*|[.,]\d+)$/.exec(text);
  if (!match) return null;
  const spaced = /\d[\s'’]+\d/.test(text);
  if (spaced && !/^\d{1,3}(?:[\s'’]+\d{3})+(?:[.,]\d*)?$/.test(text)) return null;
  const digits = text.replace(/[\s'’]+/g, '');
  const split = splitDecimals(digits, power > 0 || spaced, mark);
  return split && scaled(split.whole, split.fraction, power + 2);
}

/** Parts a number at its decimal mark; null where marks stand as no spelling of numbers puts them. */
function splitDecimals(
  text: string,
  surelyDecimal: boolean,
  mark: DecimalMark,
): { whole: string; fraction: string } | null {
  const at = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
  if (at < 0) return { whole: text, fraction: '' };
  const [head, tail, last] = [text.slice(0, at), text.slice(at + 1), text[at]];
  const other = last === '.' ? ',' : '.';
  if (head.includes(other)) {
    return !head.includes(last ?? '') && isGrouped(head, other)
      ? { whole: head.replaceAll(other, ''), fraction: tail }
      : null;
  }
  if (head.includes(last ?? '')) {
    return isGrouped(text, last ?? '') ? { whole: text.replaceAll(last ?? '', ''), fraction: '' } : null;
  }
  const thousands = /^[1-9]\d{0,2}$/.test(head) && tail.length === 3 && !surelyDecimal && mark !== last;
  return thousands ? { whole: head + tail, fraction: '' } : { whole: head, fraction: tail };
}

/** Groups of three, or the Indian ones of two before the last three. */
const isGrouped = (text: string, mark: string): boolean =>
  (mark === '.' ? /^\d{1,3}(?:\.\d{3})+$/ : /^\d{1,3}(?:,\d{3})+$|^\d{1,2}(?:,\d{2})+,\d{3}$/).test(text);

/** The number times ten to `power`, rounded half up; by digits, since a product of floats may miss by one. */
function scaled(whole: string, fraction: string, power: number): number | null {
  const padded = fraction.padEnd(power + 1, '0');
  const units = Number(whole + padded.slice(0, power));
  return units > MAX_MINOR ? null : units + (Number(padded[power]) >= 5 ? 1 : 0);
}

function result(minor: number, currency: string | null): ReadResult<ReadAmount> {
  // "+ 0" so that no amount is minus zero.
  return Math.abs(minor) <= MAX_MINOR ? understood({ minor: minor + 0, currency }) : refused('amount');
}
