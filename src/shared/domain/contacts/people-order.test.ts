import { describe, expect, it } from 'vitest';
import { comparePeople, somebodyDecides } from './people-order.ts';

const person = (name: string, more: Partial<Parameters<typeof comparePeople>[0]> = {}) => ({
  id: name,
  name,
  isMain: false,
  hasLeft: false,
  roles: [],
  influence: null,
  ...more,
});

describe('people at a client', () => {
  it('stand in the order of their weight, those who left last', () => {
    const people = [
      person('gone', { hasLeft: true, roles: ['decides'], isMain: true }),
      person('b'),
      person('a'),
      person('pays', { roles: ['pays'] }),
      person('buys', { roles: ['pays', 'buys'] }),
      person('influential', { influence: 'high' }),
      person('main', { isMain: true, roles: ['buys'] }),
      person('decides', { roles: ['uses', 'decides'] }),
    ];
    expect(people.sort(comparePeople).map(({ name }) => name)).toEqual([
      'decides',
      'main',
      'influential',
      'buys',
      'pays',
      'a',
      'b',
      'gone',
    ]);
  });

  it('have nobody who decides once that person has left', () => {
    expect(somebodyDecides([person('x', { roles: ['decides'] })])).toBe(true);
    expect(somebodyDecides([person('x', { roles: ['decides'], hasLeft: true })])).toBe(false);
    expect(somebodyDecides([person('x', { roles: ['influences'] })])).toBe(false);
  });
});
