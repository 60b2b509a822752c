import { expect, test } from 'vitest';
import { addDays } from '../../shared/time.ts';
import { today } from './format.ts';
import { readTypedDate } from './typed-date.ts';

const thisYear = today().slice(0, 4);

test.each([
  ['12.5.24', '2024-05-12'],
  ['12.05.2024', '2024-05-12'],
  ['12/05/2024', '2024-05-12'],
  ['2024-05-12', '2024-05-12'],
  ['12 мая 2024', '2024-05-12'],
  ['12 May 2024', '2024-05-12'],
  ['12.05', `${thisYear}-05-12`],
  [' Сегодня ', today()],
  ['yesterday', addDays(today(), -1)],
  ['завтра', addDays(today(), 1)],
])('a person types %s', (typed, date) => {
  expect(readTypedDate(typed)).toBe(date);
});

test.each(['', '1', '31.02.2024', 'скоро', '12.'])('%s is no date yet', (typed) => {
  expect(readTypedDate(typed)).toBeNull();
});
