import { describe, expect, it } from 'vitest';
import { searchable } from '../../text.ts';
import { grown, shrunk } from './list-values.ts';

describe('a list', () => {
  it('grows by what it does not have, whatever the case', () => {
    expect(grown(['VIP'], ['vip', 'опт', 'ОПТ'], searchable)).toEqual(['VIP', 'опт']);
    expect(grown(['VIP', 'Ёлка'], ['vip', 'елка'], searchable)).toBeNull();
    expect(grown([], undefined, searchable)).toBeNull();
  });

  it('grows no further than there is room', () => {
    expect(grown(['a', 'b'], ['c', 'd'], searchable, 3)).toEqual(['a', 'b', 'c']);
    expect(grown(['a', 'b'], ['c'], searchable, 2)).toBeNull();
  });

  it('shrinks by what it has', () => {
    expect(shrunk(['VIP', 'опт'], ['vip', 'розница'], searchable)).toEqual(['опт']);
    expect(shrunk(['опт'], ['vip'], searchable)).toBeNull();
  });
});
