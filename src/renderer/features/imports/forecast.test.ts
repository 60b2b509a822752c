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
  newClients: 0,
  problemCount: 0,
  problems: [],
  duplicateCount: 3,
  duplicates: [changing, same, doubtful],
};

describe('forecast', () => {
  it('follows the choice for all', () => {
    expect(forecast(check, 'update', {})).toEqual({ creates: 11, updates: 1 });
    expect(forecast(check, 'skip', {})).toEqual({ creates: 11, updates: 0 });
    expect(forecast(check, 'create', {})).toEqual({ creates: 13, updates: 0 });
  });

  it('follows the choice of single rows', () => {
    expect(forecast(check, 'update', { 2: 'skip' })).toEqual({ creates: 11, updates: 0 });
    expect(forecast(check, 'skip', { 2: 'update', 3: 'create' })).toEqual({ creates: 12, updates: 1 });
    expect(forecast(check, 'create', { 3: 'update' })).toEqual({ creates: 12, updates: 0 });
  });

  it('takes a row that is only perhaps known as new until somebody says otherwise', () => {
    expect(wayOf(doubtful, 'update', {})).toBe('create');
    expect(forecast(check, 'update', { 4: 'update' })).toEqual({ creates: 10, updates: 2 });
    expect(forecast(check, 'update', { 4: 'skip' })).toEqual({ creates: 10, updates: 1 });
  });
});
