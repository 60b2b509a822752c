import { expect, it } from 'vitest';
import { givenBefore } from './attention.ts';

const given = [
  { id: '1', contactId: 'anna', what: 'Коробка конфет' },
  { id: '2', contactId: null, what: 'Настенный календарь' },
  { id: '3', contactId: 'boris', what: 'Dinner at the harbour' },
];

it.each([
  ['конфеты в коробке', 'anna', ['1']],
  ['конфеты', 'boris', []],
  ['Календари настенные', 'boris', ['2']],
  ['harbour dinner', null, ['3']],
  ['Книга', 'anna', []],
  ['', 'anna', []],
])('"%s" for %s repeats %j', (what, contactId, ids) => {
  expect(givenBefore(what, contactId, given).map(({ id }) => id)).toEqual(ids);
});
