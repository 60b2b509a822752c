import type { Encoding } from '../../../shared/contract/imports.ts';
import { isBlank, textCell } from './cell-text.ts';
import { limits } from './limits.ts';
import { TableError } from './table-error.ts';
import type { RawRow, RawSheet } from './types.ts';
import { type CardProperty, cardProperties } from './vcard-lines.ts';

/** The columns of every vCard file. */
export const vcardHeaders = [
  'Name',
  'Organization',
  'Title',
  'Phone',
  'Phone 2',
  'Phone 3',
  'E-mail',
  'E-mail 2',
  'E-mail 3',
  'Website',
  'Street',
  'City',
  'Country',
  'Birthday',
  'Note',
];

/**
 * Reads vCard 2.1, 3.0 and 4.0, one row a card in the order of `vcardHeaders`. Telephones come before faxes and
 * pagers, preferred ones first; what finds no column (a fourth telephone, a second site) goes to the end of the note.
 * @throws TableError FILE_TOO_MANY_ROWS
 */
export function readVcards(bytes: Buffer, encoding: Encoding): RawSheet {
  const rows: RawRow[] = [];
  const truncation = { count: 0 };
  let number = 0;
  let card: CardProperty[] | null = null;
  let nested = 0;

  const close = (): void => {
    if (!card) return;
    number += 1;
    const cells = cardRow(card).map((text) => (text === null ? null : textCell(text, truncation)));
    if (!cells.every(isBlank)) rows.push({ number, cells, width: 0 });
    card = null;
    nested = 0;
    if (rows.length > limits.rows) throw new TableError('FILE_TOO_MANY_ROWS', { limit: limits.rows });
  };

  for (const property of cardProperties(bytes, encoding)) {
    const isEdge = property.value.trim().toUpperCase() === 'VCARD';
    if (property.name === 'BEGIN' && isEdge) {
      // A card inside a card is an assistant's (AGENT); without AGENT the one before was left unclosed.
      if (card?.at(-1)?.name === 'AGENT' || nested > 0) nested += 1;
      else {
        close();
        card = [];
      }
    } else if (property.name === 'END' && isEdge) {
      if (nested > 0) nested -= 1;
      else close();
    } else if (nested === 0) card?.push(property);
  }
  close();
  return { rows, truncated: truncation.count };
}

function cardRow(card: CardProperty[]): (string | null)[] {
  const first = (name: string): string | null => {
    const found = card.find((property) => property.name === name && property.value.trim() !== '');
    return found ? unescape(found.value) : null;
  };
  const [phones, emails, sites] = [collect(card, 'TEL'), collect(card, 'EMAIL'), collect(card, 'URL')];
  const organization = splitParts(firstValue(card, 'ORG'))[0] ?? '';
  const address = bestAddress(card);
  const notes = card
    .filter((property) => property.name === 'NOTE')
    .map((property) => unescape(property.value));
  const homeless = [...phones.slice(3), ...emails.slice(3), ...sites.slice(1)];
  return [
    first('FN') ?? composeName(splitParts(firstValue(card, 'N'))),
    organization,
    first('TITLE') ?? first('ROLE'),
    phones[0] ?? null,
    phones[1] ?? null,
    phones[2] ?? null,
    emails[0] ?? null,
    emails[1] ?? null,
    emails[2] ?? null,
    sites[0] ?? null,
    address.street,
    address.city,
    address.country,
    birthday(card),
    [...notes, homeless.join(', ')].filter((text) => text.trim() !== '').join('\n'),
  ];
}

function firstValue(card: CardProperty[], name: string): string {
  return card.find((property) => property.name === name && property.value.trim() !== '')?.value ?? '';
}

function collect(card: CardProperty[], name: string): string[] {
  const rank = ({ types }: CardProperty): number => {
    if (types.includes('FAX') || types.includes('PAGER')) return 2;
    return types.includes('PREF') ? 0 : 1;
  };
  const values = card
    .filter((property) => property.name === name)
    .sort((a, b) => rank(a) - rank(b))
    .map((property) =>
      unescape(property.value)
        .replace(/^(?:tel|mailto):/i, '')
        .replace(/;ext=/i, ' ext. ')
        .trim(),
    );
  return [...new Set(values.filter((value) => value !== ''))];
}

function bestAddress(card: CardProperty[]): { street: string; city: string; country: string } {
  const addresses = card
    .filter((property) => property.name === 'ADR')
    .map(({ types, value }) => ({ types, parts: splitParts(value) }))
    .filter(({ parts }) => parts.some((part) => part !== ''));
  const best =
    addresses.find(({ types }) => types.includes('WORK')) ??
    addresses.find(({ types }) => types.includes('PREF')) ??
    addresses[0];
  const [box = '', extended = '', street = '', city = '', region = '', code = '', country = ''] =
    best?.parts ?? [];
  const lines = [street, extended, box, region, code].filter((part) => part !== '');
  return { street: lines.join(', '), city, country };
}

function composeName(parts: string[]): string {
  const [family = '', given = '', additional = '', prefix = '', suffix = ''] = parts;
  const order = /\p{Script=Cyrillic}/u.test(family + given)
    ? [family, given, additional]
    : [prefix, given, additional, family, suffix];
  return order.filter((part) => part !== '').join(' ');
}

function birthday(card: CardProperty[]): string | null {
  const value = firstValue(card, 'BDAY').trim();
  const found = /^(\d{4}|--)-?(\d{2})-?(\d{2})(?:$|T)/.exec(value);
  if (!found) return value === '' ? null : unescape(value);
  // Apple writes 1604 for a birthday without a year.
  const [, year, month, day] = found;
  return year === '--' || year === '1604' ? `--${month}-${day}` : `${year}-${month}-${day}`;
}

function splitParts(value: string): string[] {
  return (value.match(/(?:\\[\s\S]|[^;\\])+|(?<=;|^)(?=;|$)/g) ?? []).map((part) => unescape(part).trim());
}

function unescape(value: string): string {
  return value.replace(/\\([nN,;:"\\])/g, (_, char: string) => (char === 'n' || char === 'N' ? '\n' : char));
}
