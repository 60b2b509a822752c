import { describe, expect, it } from 'vitest';
import { cut, legalForm, nameKey, searchable } from './text.ts';

describe('searchable text', () => {
  it.each([
    ['ООО «Ёлка и К°»', 'ооо елка и к'],
    ['  ИВАНОВ\tИ.И. ', 'иванов и.и.'],
    ['Ｆｕｌｌ width', 'full width'],
    ['anna@example.com', 'anna@example.com'],
  ])('%s', (text, expected) => {
    expect(searchable(text)).toBe(expected);
  });
});

describe('name keys', () => {
  it.each([
    ['ООО «Ромашка»', 'ромашка'],
    ['"РОМАШКА" ООО', 'ромашка'],
    ['Общество с ограниченной ответственностью «Ромашка»', 'ромашка'],
    ['Hansa Befestigung GmbH', 'hansa befestigung'],
    ['ТД «Северный крепёж»', 'северный крепеж'],
    ['ООО', 'ооо'],
    ['Тоонто', 'тоонто'],
  ])('%s', (name, key) => {
    expect(nameKey(name)).toBe(key);
  });

  it('tell the legal form apart', () => {
    expect([legalForm('ООО «Ромашка»'), legalForm('Acme Ltd.'), legalForm('Ромашка')]).toEqual([
      'ооо',
      'ltd',
      '',
    ]);
  });
});

it('never cuts through a surrogate pair', () => {
  expect(cut('ab😀', 3)).toBe('ab');
  expect(cut('ab😀', 4)).toBe('ab😀');
});
