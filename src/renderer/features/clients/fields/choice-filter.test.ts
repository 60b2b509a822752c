import { expect, it } from 'vitest';
import { fittingChoices } from './choice-filter.ts';

const found = (search: string, ...labels: string[]): string[] =>
  fittingChoices({
    options: labels.map((label) => ({ value: label, label, disabled: false })),
    search,
    limit: Number.POSITIVE_INFINITY,
  }).map((option) => ('label' in option ? option.label : ''));

it.each([
  ['А', 'A'],
  ['в', 'B'],
  ['С', 'C'],
  ['c', 'C'],
])('finds a tier by %s', (search, tier) => expect(found(search, 'A', 'B', 'C')).toEqual([tier]));

it('puts first what begins with the text', () => {
  expect(found('го', 'Дата договора', 'Источник', 'Город')).toEqual(['Город', 'Дата договора']);
  expect(found('', 'Б', 'А')).toEqual(['Б', 'А']);
});
