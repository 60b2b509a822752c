import { describe, expect, it } from 'vitest';
import { MOST_NAMED } from '../../shared/contract/clients.ts';
import {
  everythingSelected,
  isEverything,
  isSelected,
  namesTooMany,
  nothingSelected,
  selectedCount,
  toContract,
  withClients,
} from './list-selection.ts';

const query = { search: '', filters: [], sort: [] };

describe('a selection in the list', () => {
  it('names no more clients than the core takes, and leaves out no more', () => {
    const many = Array.from({ length: MOST_NAMED }, (_, i) => `id ${i}`);
    for (const start of [nothingSelected, everythingSelected]) {
      const isChosen = start === nothingSelected;
      const full = withClients(start, many, isChosen);
      expect([namesTooMany(full), namesTooMany(withClients(full, ['one more'], isChosen))]).toEqual([
        false,
        true,
      ]);
    }
    expect(namesTooMany(everythingSelected)).toBe(false);
  });

  it('holds clients one by one', () => {
    const two = withClients(nothingSelected, ['a', 'b'], true);
    const one = withClients(two, ['a'], false);
    expect([isSelected(one, 'a'), isSelected(one, 'b')]).toEqual([false, true]);
    expect(selectedCount(one, 300)).toBe(1);
    expect(toContract(one, query)).toEqual({ ids: ['b'] });
  });

  it('holds all that is found, of which some are taken out and put back', () => {
    const without = withClients(everythingSelected, ['a'], false);
    expect([isSelected(without, 'a'), isSelected(without, 'never seen')]).toEqual([false, true]);
    expect(selectedCount(without, 300)).toBe(299);
    expect(toContract(without, query)).toEqual({ query, except: ['a'] });
    expect(isEverything(without)).toBe(false);
    expect(isEverything(withClients(without, ['a'], true))).toBe(true);
  });
});
