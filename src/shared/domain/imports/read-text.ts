import { innChecksumHolds } from '../clients/inn.ts';
import { type Cell, cellText, isEmpty, type ReadResult, refused, understood } from './cell.ts';
import { countryCode } from './countries.ts';

const EMAIL = /^[^\s@<>()[\],;:"]+@[^\s@<>()[\],;:"]+\.[^\s@<>()[\],;:".]{2,}$/u;
/** Fewer digits than this after a separator continue the number before ("-45, 46"). */
const SHORTEST_PHONE = 5;

/** Reads a share in whole per cents 0–100; a fraction in a number cell is what Excel shows as per cents. */
export function readPercent(cell: Cell): ReadResult<number | null> {
  if (isEmpty(cell)) return understood(null);
  if (typeof cell === 'boolean') return refused('percent');
  const text = cellText(cell).replace(/^[~≈]\s*/, '');
  const match = /^(\d{1,3}(?:[.,]\d{1,15})?)\s*%?$/.exec(text);
  if (!match) return refused('percent');
  const value = Number((match[1] ?? '').replace(',', '.'));
  const percent = typeof cell === 'number' && cell < 1 ? value * 100 : value;
  return percent <= 100 ? understood(Math.round(percent * 100) / 100) : refused('percent');
}

/** Reads a list of words: tags, competitors. */
export function readList(cell: Cell): ReadResult<string[]> {
  if (isEmpty(cell)) return understood([]);
  const items = cellText(cell)
    .split(/[,;/\n]|:::/)
    .map((item) => item.trim().replace(/\s+/g, ' '))
    .filter((item) => !isEmpty(item));
  return understood([...new Set(items)]);
}

/** Reads the addresses of a cell, in small letters, without names around them; a broken one refuses the cell. */
export function readEmails(cell: Cell): ReadResult<string[]> {
  if (isEmpty(cell)) return understood([]);
  const found = cellText(cell)
    .toLowerCase()
    .split(/[\s,;/|<>()]+|:::/)
    .map((word) => word.replace(/^mailto:/, '').replace(/^["']+|["'.]{1,3}$/g, ''))
    .filter((word) => word.includes('@'));
  if (found.length === 0 || !found.every((word) => EMAIL.test(word))) return refused('email');
  return understood([...new Set(found)]);
}

/** Parts a cell into the phone numbers it holds, as written; whether they are numbers is not judged here. */
export function splitPhones(cell: Cell): string[] {
  if (isEmpty(cell)) return [];
  const phones: string[] = [];
  const parts = cellText(cell)
    .replace(/^(\d+)\.0+$/, '$1')
    .split(/[;\n|]|:::|,(?!\s*(?:доб|внутр|вн\.|ext|x\s*\d|#))|(?<=\d)\s+(?=\+)|\/(?=[\d\s()+-]{5})/i);
  for (const part of parts) {
    const phone = cellText(part);
    const last = phones.length - 1;
    if (phone === '') continue;
    if (last >= 0 && phone.replace(/\D/g, '').length < SHORTEST_PHONE)
      phones[last] = `${phones[last]}, ${phone}`;
    else phones.push(phone);
  }
  return [...new Set(phones)];
}

/**
 * Reads a tax number: the digits of an INN, or a foreign number as it stands. Undoes what spreadsheets do to
 * digits: a tail ".0", a lost leading zero (where the checksum then holds), "ИНН/КПП" in one cell.
 */
export function readInn(cell: Cell): ReadResult<string | null> {
  if (isEmpty(cell)) return understood(null);
  if (typeof cell === 'boolean') return refused('number');
  const text = cellText(cell)
    .replace(/^(?:инн|inn)[\s:№]*/i, '')
    .replace(/[/\\].*$/s, '')
    .replace(/\s+/g, '');
  const number = /^(\d+)[.,]0+$/.exec(text)?.[1] ?? exponentDigits(text);
  if (typeof cell === 'number' || number !== null) return understood(withLeadingZero(number ?? text));
  const plain = text.replace(/[-.]/g, '');
  return /^\p{L}{0,4}\d[\p{L}\d]{2,19}$/u.test(plain) ? understood(plain.toUpperCase()) : refused('number');
}

/** "7.707083893E9" as digits; a form that lost digits ("7,70708E+09") is no number any more. */
function exponentDigits(text: string): string | null {
  const match = /^(\d)[.,](\d+)e\+?(\d{1,2})$/i.exec(text);
  return match && (match[2] ?? '').length === Number(match[3]) ? `${match[1]}${match[2]}` : null;
}

function withLeadingZero(digits: string): string {
  const restored = `0${digits}`;
  return (digits.length === 9 || digits.length === 11) && innChecksumHolds(restored) ? restored : digits;
}

/** Reads a country as its two-letter code; one that is not known here stays as it is written. */
export function readCountry(cell: Cell): ReadResult<string | null> {
  if (isEmpty(cell)) return understood(null);
  const text = cellText(cell);
  return understood(countryCode(text) ?? text);
}
