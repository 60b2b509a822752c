import { describe, expect, it } from 'vitest';
import type { ImportCheck } from '../../../shared/contract/imports.ts';
import { forecast, wayOf } from './forecast.ts';

type Duplicate = ImportCheck['duplicates'][number];

const duplicate = (row: number, by: Duplicate['by'], changing: boolean): Duplicate => ({
  row,
  name: 'Балт-Фиш',
  clientId: '0190a000-0000-7000-8000-000000000001',
  clientName: 'Балт-Фиш',
  by,
  isCertain: by !== 'similarName',
  changes: changing ? [{ field: 'city', before: '', after: 'Казань' }] : [],
});
const changing = duplicate(2, 'taxId', true);
const same = duplicate(3, 'phone', false);
const doubtful = duplicate(4, 'similarName', true);

/** Ten rows of nobody known, one of a client who would change, one who would not, one only similar. */
const check: ImportCheck = {
  rows: 13,
  creates: 11,
  updates: 1,
  unchanged: 1,
  refused: 0,
  people: 0,
  newClientCount: 0,
  newClients: [],
  problemCount: 0,
  problems: [],
  duplicateCount: 3,
  duplicates: [changing, same, doubtful],
  joinedCount: 0,
  joined: [],
};

describe('forecast', () => {
  it('follows the choice for all', () => {
    expect(forecast(check, 'update', {})).toMatchObject({ creates: 11, updates: 1 });
    expect(forecast(check, 'skip', {})).toMatchObject({ creates: 11, updates: 0 });
    expect(forecast(check, 'create', {})).toMatchObject({ creates: 13, updates: 0 });
  });

  it('follows the choice of single rows', () => {
    expect(forecast(check, 'update', { 2: 'skip' })).toMatchObject({ creates: 11, updates: 0 });
    expect(forecast(check, 'skip', { 2: 'update', 3: 'create' })).toMatchObject({ creates: 12, updates: 1 });
    expect(forecast(check, 'create', { 3: 'update' })).toMatchObject({ creates: 12, updates: 0 });
  });

  it('takes a row that is only perhaps known as new until somebody says otherwise', () => {
    expect(wayOf(doubtful, 'update', {})).toBe('create');
    expect(forecast(check, 'update', { 4: 'update' })).toMatchObject({ creates: 10, updates: 2 });
    expect(forecast(check, 'update', { 4: 'skip' })).toMatchObject({ creates: 10, updates: 1 });
  });

  it('adds a client where a row that would join another is to stand alone', () => {
    const joined = {
      row: 5,
      name: 'Балт-Фиш',
      intoRow: 2,
      intoName: 'Балт-Фиш',
      by: 'name' as const,
      changes: [],
    };
    const joining = { ...check, joinedCount: 1, joined: [joined] };
    expect(forecast(joining, 'update', {}).creates).toBe(11);
    expect(forecast(joining, 'update', { 5: 'skip' }).creates).toBe(11);
    expect(forecast(joining, 'update', { 5: 'create' }).creates).toBe(12);
  });

  it('adds no client where purchases go to one that is known', () => {
    const perhaps = { id: changing.clientId, name: 'Балт-Фиш', by: 'similarName' as const };
    const purchases = {
      ...check,
      newClientCount: 2,
      newClients: [
        { name: 'Балтфиш', rows: [7, 9], rowCount: 2, perhaps },
        { name: 'Спектр', rows: [8], rowCount: 1, perhaps: null },
      ],
    };
    expect(forecast(purchases, 'update', {}).newClients).toBe(2);
    expect(forecast(purchases, 'update', { 7: 'update' }).newClients).toBe(1);
  });
});
