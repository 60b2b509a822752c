import { describe, expect, it } from 'vitest';
import { type Cell, cellText, isEmpty, type ReadResult } from './cell.ts';
import { readCountry, readEmails, readInn, readList, readPercent, splitPhones } from './read-text.ts';

const value = <T>(read: ReadResult<T>): T | string => (read.ok ? read.value : `refused: ${read.code}`);

describe('cellText', () => {
  it.each<[Cell, string]>([
    ['\ufeff ООО\u00a0«Ромашка»\u200b ', 'ООО «Ромашка»'],
    ["'+79170000001", '+79170000001'],
    ["'=1+1", '=1+1'],
    ["'t Hart BV", "'t Hart BV"],
    ['="00123"', '00123'],
    ['a\nb', 'a\nb'],
    [12.5, '12.5'],
    [null, ''],
  ])('%j is %j', (cell, text) => {
    expect(cellText(cell)).toBe(text);
  });

  it('knows the marks for no value', () => {
    expect([' ', '-', '#Н/Д', 'NULL', 'n/a', null].every(isEmpty)).toBe(true);
    expect(['0', 0, false, 'нет'].some(isEmpty)).toBe(false);
  });
});

describe('readPercent', () => {
  it.each<[Cell, number | string | null]>([
    ['45%', 45],
    ['45 %', 45],
    ['~45%', 45],
    [45, 45],
    [0.45, 45],
    [0.333333, 33.33],
    [1, 1],
    ['0,5%', 0.5],
    ['12,5', 12.5],
    [0, 0],
    ['', null],
    ['120%', 'refused: percent'],
    [-1, 'refused: percent'],
    ['40-50%', 'refused: percent'],
    ['половина', 'refused: percent'],
    [true, 'refused: percent'],
  ])('%j is %j', (cell, percent) => {
    expect(value(readPercent(cell))).toBe(percent);
  });
});

describe('readList', () => {
  it.each<[Cell, string[]]>([
    ['опт, Казань', ['опт', 'Казань']],
    ['a; b/c\nd ; ;a', ['a', 'b', 'c', 'd']],
    ['* myContacts ::: starred', ['* myContacts', 'starred']],
    ['ТД  Вектор', ['ТД Вектор']],
    ['', []],
    [2024, ['2024']],
  ])('%j is %j', (cell, items) => {
    expect(value(readList(cell))).toEqual(items);
  });
});

describe('readEmails', () => {
  it.each<[Cell, string[] | string]>([
    ['JON@Example.com', ['jon@example.com']],
    ['a@b.ru, c@d.ru; e@f.com\ng@h.io', ['a@b.ru', 'c@d.ru', 'e@f.com', 'g@h.io']],
    ['Иван Петров <i.petrov@firm.ru>', ['i.petrov@firm.ru']],
    ['mailto:info@firm.ru', ['info@firm.ru']],
    ['a@b.com ::: a@b.com', ['a@b.com']],
    ['почта@домен.рф', ['почта@домен.рф']],
    ['a@b.ru.', ['a@b.ru']],
    ['', []],
    ['нет', 'refused: email'],
    ['a@b', 'refused: email'],
    ['a@@b.ru', 'refused: email'],
    ['a@b.ru, c@', 'refused: email'],
  ])('%j is %j', (cell, emails) => {
    expect(value(readEmails(cell))).toEqual(emails);
  });
});

describe('splitPhones', () => {
  it.each<[Cell, string[]]>([
    ['8 (495) 123-45-67, доб. 12; +7 900 111-22-33', ['8 (495) 123-45-67, доб. 12', '+7 900 111-22-33']],
    ["'88432000001, '+78432000002", ['88432000001', '+78432000002']],
    ['030-000-111, 0170 000111', ['030-000-111', '0170 000111']],
    ['+1 202 555 0100, ext. 5', ['+1 202 555 0100, ext. 5']],
    ['8 (8432) 00-00-01, 02', ['8 (8432) 00-00-01, 02']],
    ['8 495 123-45-67/68', ['8 495 123-45-67/68']],
    ['495 123-45-67 / 495 765-43-21', ['495 123-45-67', '495 765-43-21']],
    ['+7 900 111-22-33 +7 900 222-33-44', ['+7 900 111-22-33', '+7 900 222-33-44']],
    ['+44 20 7946 0000 ::: +44 7700 900111', ['+44 20 7946 0000', '+44 7700 900111']],
    [79_170_000_001, ['79170000001']],
    ['79170000001.0', ['79170000001']],
    ['a\nb', ['a, b']],
    ['', []],
    [null, []],
  ])('%j is %j', (cell, phones) => {
    expect(splitPhones(cell)).toEqual(phones);
  });
});

describe('readInn', () => {
  it.each<[Cell, string | null]>([
    ['7707083893', '7707083893'],
    [7_707_083_893, '7707083893'],
    ['7707083893.0', '7707083893'],
    ['7707083893,00', '7707083893'],
    ['7.707083893E9', '7707083893'],
    ['77 0708 3893', '7707083893'],
    ['ИНН: 7707083893', '7707083893'],
    ['7707083893/773601001', '7707083893'],
    ['="0105027614"', '0105027614'],
    ["'500100732259", '500100732259'],
    [100_000_009, '100000009'],
    ['190012345', '190012345'],
    ['de123456789', 'DE123456789'],
    ['IE6388047V', 'IE6388047V'],
    ['12-3456789', '123456789'],
    ['', null],
    ['7,70708E+09', 'refused: number'],
    ['есть', 'refused: number'],
    ['12', 'refused: number'],
    [true, 'refused: number'],
  ])('%j is %j', (cell, inn) => {
    expect(value(readInn(cell))).toBe(inn);
  });

  it('restores the leading zero that a number cell lost, and only where the checksum agrees', () => {
    expect(value(readInn(101_000_021))).toBe('0101000021');
    expect(value(readInn('101000021.0'))).toBe('0101000021');
    expect(value(readInn('101000021'))).toBe('101000021');
    expect(value(readInn(101_000_022))).toBe('101000022');
  });
});

describe('readCountry', () => {
  it.each<[Cell, string | null]>([
    ['Россия', 'RU'],
    ['РФ', 'RU'],
    ['ru', 'RU'],
    ['Российская Федерация', 'RU'],
    ['United States', 'US'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['Казахстан', 'KZ'],
    ['Беларусь', 'BY'],
    ['Белоруссия', 'BY'],
    ['Germany', 'DE'],
    ['UK', 'GB'],
    ['Türkiye', 'TR'],
    ['Зимбабве', 'Зимбабве'],
    ['', null],
  ])('%j is %j', (cell, country) => {
    expect(value(readCountry(cell))).toBe(country);
  });
});
