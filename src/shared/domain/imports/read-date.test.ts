import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { epochDay, fromEpochDay } from '../../time.ts';
import type { Cell } from './cell.ts';
import { type DateOrder, guessDateOrder, readBirthday, readDate } from './read-date.ts';

const refused = { ok: false, code: 'date' };

describe('readDate', () => {
  it.each<[Cell, DateOrder, string]>([
    ['01.02.2024', 'dmy', '2024-02-01'],
    ['01.02.2024', 'mdy', '2024-02-01'],
    ['1.2.24', 'dmy', '2024-02-01'],
    ['2.9.25', 'dmy', '2025-09-02'],
    ['31. 12. 1999', 'dmy', '1999-12-31'],
    ['1/2/24', 'dmy', '2024-02-01'],
    ['1/2/24', 'mdy', '2024-01-02'],
    ['12/25/2025', 'mdy', '2025-12-25'],
    ['25-12-2025', 'dmy', '2025-12-25'],
    ['24-02-01', 'ymd', '2024-02-01'],
    ['01/02/2024', 'ymd', '2024-02-01'],
    ['2024-02-01', 'mdy', '2024-02-01'],
    ['2024/2/1', 'dmy', '2024-02-01'],
    ['2024.02.01', 'dmy', '2024-02-01'],
    ['20240201', 'dmy', '2024-02-01'],
    ['20240201T101500Z', 'dmy', '2024-02-01'],
    ['2024-02-01T23:59:59.999Z', 'dmy', '2024-02-01'],
    ['2024-02-01T10:00:00+03:00', 'dmy', '2024-02-01'],
    ['2024-02-01 00:00', 'mdy', '2024-02-01'],
    ['01.02.2024 10:00:00', 'dmy', '2024-02-01'],
    ['01.02.2024, 9:05', 'dmy', '2024-02-01'],
    ['3/15/2025 2:30 PM', 'mdy', '2025-03-15'],
    ['1 февраля 2024 г.', 'dmy', '2024-02-01'],
    ['1 февраля 2024 года', 'dmy', '2024-02-01'],
    ['01 февраля 2024 г. 10:15', 'dmy', '2024-02-01'],
    ['12\u00a0мая\u00a02023', 'dmy', '2023-05-12'],
    ['1-фев-24', 'dmy', '2024-02-01'],
    ['5 сент. 2024', 'dmy', '2024-09-05'],
    ['пт, 1 марта 2024', 'dmy', '2024-03-01'],
    ['среда, 6 марта 2024 г.', 'dmy', '2024-03-06'],
    ['Feb 1, 2024', 'mdy', '2024-02-01'],
    ['February 1st, 2024', 'mdy', '2024-02-01'],
    ['01-Feb-2024', 'dmy', '2024-02-01'],
    ['Sep 12, 2026', 'mdy', '2026-09-12'],
    ['Fri, 1 Mar 2024', 'dmy', '2024-03-01'],
    ['2024 Feb 1', 'dmy', '2024-02-01'],
    [45323, 'dmy', '2024-02-01'],
    [45323.75, 'mdy', '2024-02-01'],
    ['45323', 'mdy', '2024-02-01'],
    [20240201, 'dmy', '2024-02-01'],
    ["'01.02.2024", 'dmy', '2024-02-01'],
    ['29.02.2024', 'dmy', '2024-02-29'],
  ])('%j in %s is %s', (cell, order, date) => {
    expect(readDate(cell, order)).toEqual({ ok: true, value: date });
  });

  it.each<Cell>([null, '', '  ', '-', '—', '#N/A', 'н/д'])('%j is no date and no problem', (cell) => {
    expect(readDate(cell, 'dmy')).toEqual({ ok: true, value: null });
  });

  it.each<Cell>([
    '30.02.2024',
    '29.02.2023',
    '32.01.2024',
    '01.13.2024',
    '2024-13-01',
    '12/25/2025',
    '00.00.0000',
    'не закрыта',
    'февраль 2024',
    '2024',
    2024,
    19_999,
    80_001,
    true,
    '1.2.3.4',
    '01.02.1024',
    '01.02.12345',
    'вчера',
    '12 мартобря 2024',
    '1'.repeat(5000),
  ])('%j is refused', (cell) => {
    expect(readDate(cell, 'dmy')).toEqual(refused);
  });

  const days = fc.integer({ min: epochDay('1970-01-01'), max: epochDay('2069-12-31') }).map(fromEpochDay);
  const utc = (locale: string, date: string, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options }).format(new Date(date));

  it.each<[string, DateOrder, (date: string) => Cell]>([
    ['ISO', 'ymd', (date) => date],
    ['ISO with a time', 'dmy', (date) => `${date}T21:00:00Z`],
    ['dotted', 'dmy', (date) => date.split('-').toReversed().join('.')],
    ['dotted with two digits of the year', 'dmy', (date) => date.slice(2).split('-').toReversed().join('.')],
    ['American', 'mdy', (date) => utc('en-US', date, {})],
    ['British', 'dmy', (date) => utc('en-GB', date, {})],
    ['long English', 'mdy', (date) => utc('en-US', date, { dateStyle: 'full' })],
    ['medium English', 'mdy', (date) => utc('en-US', date, { dateStyle: 'medium' })],
    ['long Russian', 'dmy', (date) => utc('ru-RU', date, { dateStyle: 'full' })],
    ['medium Russian', 'dmy', (date) => utc('ru-RU', date, { dateStyle: 'medium' })],
    ['an Excel serial', 'dmy', (date) => epochDay(date) + 25_569],
  ])('reads back any day printed as %s', (_name, order, print) => {
    fc.assert(
      fc.property(days, (date) => {
        fc.pre(print(date) !== '' && date >= '1970-01-01');
        expect(readDate(print(date), order)).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('answers with a day of the calendar or a refusal, whatever the cell', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.double(), fc.stringMatching(/^[\d./: -]{0,12}$/)), (cell) => {
        const read = readDate(cell, 'dmy');
        if (read.ok && read.value !== null) expect(fromEpochDay(epochDay(read.value))).toBe(read.value);
      }),
    );
  });
});

describe('readBirthday', () => {
  it.each<[Cell, DateOrder, string | null]>([
    ['12.05', 'dmy', '05-12'],
    ['12.05.', 'dmy', '05-12'],
    ['12.05', 'mdy', '05-12'],
    ['12/05', 'dmy', '05-12'],
    ['12/05', 'mdy', '12-05'],
    ['--05-12', 'dmy', '05-12'],
    ['--0512', 'dmy', '05-12'],
    ['5 мая', 'dmy', '05-05'],
    ['May 5', 'mdy', '05-05'],
    ['29 февраля', 'dmy', '02-29'],
    [12.05, 'dmy', '05-12'],
    ['12.05.1985', 'dmy', '1985-05-12'],
    ['12.05.65', 'dmy', '1965-05-12'],
    ['12.05.03', 'dmy', '2003-05-12'],
    ['1985-04-02', 'mdy', '1985-04-02'],
    ['1604-05-12', 'ymd', '05-12'],
    ['0000-05-12', 'ymd', '05-12'],
    [18_264, 'dmy', '1950-01-01'],
    ['', 'dmy', null],
    [null, 'dmy', null],
  ])('%j in %s is %j', (cell, order, value) => {
    expect(readBirthday(cell, order)).toEqual({ ok: true, value });
  });

  it.each<Cell>(['30.02', '12.13', 12.1, 1985, 'июль', '31 февраля', '1700-01-01', true])(
    '%j is refused',
    (cell) => {
      expect(readBirthday(cell, 'dmy')).toEqual(refused);
    },
  );
});

describe('guessDateOrder', () => {
  it.each<[string, Cell[], boolean, DateOrder]>([
    ['dots', ['01.02.2024', '03.04.2024'], false, 'dmy'],
    ['a second part over 12', ['1/2/2024', '12/25/2025'], true, 'mdy'],
    ['a first part over 12', ['1/2/2024', '15/01/2025 10:00'], false, 'dmy'],
    ['open slashes in a Cyrillic file', ['1/2/2024'], true, 'dmy'],
    ['open slashes in another', ['1/2/2024'], false, 'mdy'],
    ['open dashes', ['01-02-2024'], false, 'dmy'],
    ['dashes with a second part over 12', ['01-22-2024'], false, 'mdy'],
    ['ISO', ['2024-02-01', '2024-02-01T10:00Z'], false, 'ymd'],
    ['two-digit years first', ['99-12-31'], false, 'ymd'],
    ['ISO beside American', ['2026-11-15', '10/01/2026'], false, 'mdy'],
    ['dots beside slashes', ['25.12.2024', '1/13/2024'], true, 'mdy'],
    ['nothing', [null, '', 45323, 'Feb 1, 2024'], false, 'dmy'],
  ])('goes by %s', (_name, cells, cyrillic, order) => {
    expect(guessDateOrder(cells, cyrillic)).toBe(order);
  });

  it('takes the language from the cells when the file is not known', () => {
    expect(guessDateOrder(['1/2/2024', '5 мая 2024'])).toBe('dmy');
  });
});
