import { describe, expect, it } from 'vitest';
import type { ViewState } from '../../../../shared/contract/views.ts';
import type { ListFields } from '../fields/list-fields.ts';
import { isSameState, lasting, repaired } from './view-state.ts';

const state = (over: Partial<ViewState['query']> = {}, columns: string[] = ['name', 'city']): ViewState => ({
  query: { search: '', filters: [], sort: [], ...over },
  columns: columns.map((id) => ({ id, width: 100 })) as ViewState['columns'],
});

const known = new Set(['name', 'city', 'tier']);
const fields = { get: (id: string) => (known.has(id) ? { id } : null) } as unknown as ListFields;

describe('what of a state is worth keeping', () => {
  it('is not a search in passing', () => {
    expect(isSameState(lasting(state({ search: 'ром' }), state()), state())).toBe(true);
  });

  it('is the search where the view was saved with one', () => {
    const saved = state({ search: 'ром' });
    expect(isSameState(lasting(state({ search: 'мир' }), saved), saved)).toBe(false);
  });

  it('is widths, order, filters and sorting', () => {
    expect(isSameState(state({}, ['name', 'tier', 'city']), state({}, ['name', 'city', 'tier']))).toBe(false);
    expect(isSameState(state({ sort: [{ field: 'city', direction: 'asc' }] }), state())).toBe(false);
  });
});

describe('repair', () => {
  it('leaves a whole state as it is', () => {
    const whole = state();
    expect(repaired(whole, fields)).toBe(whole);
  });

  it('drops removed fields and puts the name first', () => {
    const broken = state(
      {
        filters: [{ field: 'custom:gone', operator: 'empty', values: [] }],
        sort: [{ field: 'custom:gone', direction: 'asc' }],
      },
      ['city', 'custom:gone', 'name'],
    );
    const { query, columns } = repaired(broken, fields);
    expect(query.filters).toEqual([]);
    expect(query.sort).toEqual([]);
    expect(columns.map(({ id }) => id)).toEqual(['name', 'city']);
  });
});
