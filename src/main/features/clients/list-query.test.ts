import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Filter, ListCell, ListQuery } from '../../../shared/contract/clients.ts';
import { type ClientField, clientFieldNames, clientFields } from '../../../shared/domain/clients/fields.ts';
import { type GapKind, gapMask } from '../../../shared/domain/gaps/gaps.ts';
import { operatorGroup, operators } from '../../../shared/domain/views/query.ts';
import { searchable } from '../../../shared/text.ts';
import { addDays } from '../../../shared/time.ts';
import { openTestProfile, type TestProfile } from '../../testing/test-profile.ts';

const TODAY = '2026-06-15';
const CLIENTS = 120;
let profile: TestProfile;
let all: Map<string, Record<string, ListCell>>;

const pick = <T>(list: readonly T[], i: number): T => list[i % list.length] as T;

beforeAll(async () => {
  profile = await openTestProfile({ today: TODAY });
  const { call } = profile;
  const managers = [
    (await call('managers.create', { name: 'Яна' })).id,
    (await call('managers.create', { name: 'Анна' })).id,
  ];
  for (let i = 0; i < CLIENTS; i += 1) {
    const { id } = await call('clients.create', {
      name: `${pick(['Ёлка', 'елка', 'Балт', 'Zeta', 'Вектор'], i * 7)} ${pick([1, 2, 3], i * 5)}`,
      city: pick([null, 'Казань', 'КАЗАНЬ', 'Орёл'], i),
      tier: pick([null, 'A', 'B', 'C'] as const, i * 3),
      managerId: pick([null, ...managers], i),
      since: pick([null, '2024-02-29', '2025-01-01', TODAY], i),
      status: pick(['active', 'dormant', 'lost', 'prospect'] as const, i),
      shareOfWallet: pick([null, 0, 12.5, 100], i * 3),
      tags: pick([[], ['опт'], ['опт', 'VIP']], i),
    });
    for (let n = 0; n < i % 5; n += 1)
      await call('purchases.create', {
        clientId: id,
        date: addDays(TODAY, -((i * 13 * (n + 1)) % 800)),
        amount: (i % 4) * 100_000,
      });
    if (i % 3 === 0)
      await call('motives.set', {
        clientId: id,
        motives: [{ motive: pick(['benefit', 'novelty'] as const, i), isPrimary: i % 2 === 0, note: null }],
      });
  }
  const { rows } = await call('clients.page', {
    query: { search: '', filters: [], sort: [] },
    columns: clientFieldNames,
    offset: 0,
    limit: 1000,
  });
  all = new Map(
    rows.map(([id, ...cells]) => [
      String(id),
      Object.fromEntries(clientFieldNames.map((name, i) => [name, cells[i] ?? null])),
    ]),
  );
});
afterAll(() => profile.close());

const isBlank = (value: ListCell): boolean =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** What a filter means, said again in the plainest way. */
function passes(value: ListCell, { field, operator, values }: Filter): boolean {
  if (operator === 'empty' || operator === 'notEmpty') return isBlank(value) === (operator === 'empty');
  const type = clientFields[field as ClientField].type;
  const [first, second] = values;
  switch (operatorGroup(type)) {
    case 'text': {
      const text = searchable(Array.isArray(value) ? JSON.stringify(value) : String(value ?? ''));
      const wanted = searchable(String(first));
      if (operator === 'notContains') return !text.includes(wanted);
      if (isBlank(value)) return false;
      if (operator === 'contains') return text.includes(wanted);
      return operator === 'equals' ? text === wanted : text.startsWith(wanted);
    }
    case 'choice': {
      const found = Array.isArray(value)
        ? value.some((each) => values.includes(each))
        : values.includes(String(value));
      return (value !== null && found) === (operator === 'oneOf');
    }
    case 'flag':
      return value === (operator === 'isTrue');
    case 'number': {
      if (value === null) return false;
      const number = Number(value);
      if (operator === 'equals') return number === first;
      if (operator === 'atLeast') return number >= Number(first);
      return operator === 'atMost'
        ? number <= Number(first)
        : number >= Number(first) && number <= Number(second);
    }
    case 'date': {
      if (value === null) return false;
      const date = String(value);
      if (operator === 'on') return date === first;
      if (operator === 'before') return date < String(first);
      if (operator === 'after') return date > String(first);
      if (operator === 'between') return date >= String(first) && date <= String(second);
      const bound = addDays(TODAY, -Number(first));
      return operator === 'lastDays' ? date >= bound : date < bound;
    }
  }
}

const filterable = clientFieldNames.filter(
  (name) => !['createdAt', 'updatedAt', 'manager', 'phones', 'emails', 'competitors'].includes(name),
);
const filters: fc.Arbitrary<Filter> = fc.constantFrom(...filterable).chain((field) => {
  const type = clientFields[field].type;
  const group = operatorGroup(type);
  const value =
    group === 'text'
      ? fc.constantFrom('елка', 'КАЗ', 'балт 1', 'орел', 'опт', '2')
      : group === 'choice'
        ? fc.constantFrom(...((clientFields[field] as { values?: readonly string[] }).values ?? ['x']))
        : group === 'date'
          ? fc.constantFrom('2024-02-29', '2025-01-01', TODAY, '2026-05-01')
          : fc.constantFrom(0, 1, 12.5, 40, 100_000, 300_000);
  return fc.constantFrom<Filter['operator']>(...operators[group]).chain((operator): fc.Arbitrary<Filter> => {
    if (operator === 'lastDays' || operator === 'olderThanDays')
      return fc.nat(700).map((days) => ({ field, operator, values: [days] }));
    const few = operator === 'empty' || operator === 'notEmpty' ? 0 : operator === 'between' ? 2 : 1;
    return fc
      .array<string | number>(value as fc.Arbitrary<string | number>, {
        minLength: few,
        maxLength: operator === 'oneOf' || operator === 'noneOf' ? 3 : few,
      })
      .map((values) => ({
        field,
        operator,
        values: operator === 'between' ? [...values].sort((a, b) => (a < b ? -1 : 1)) : values,
      }));
  });
});

const read = async (query: ListQuery) => {
  const { rows, total } = await profile.call('clients.page', { query, columns: [], offset: 0, limit: 1000 });
  expect(total).toBe(rows.length);
  return rows.map(([id]) => String(id));
};

describe('the list', () => {
  it('filters by every type as the words say', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(filters, { minLength: 1, maxLength: 2 }), async (list) => {
        const expected = [...all]
          .filter(([, row]) => list.every((filter) => passes(row[filter.field] ?? null, filter)))
          .map(([id]) => id);
        expect((await read({ search: '', filters: list, sort: [] })).sort()).toEqual(expected.sort());
      }),
      { numRuns: 400 },
    );
  });

  it('sorts by several columns, blanks last, and pages the same order', async () => {
    const sorts = fc.uniqueArray(
      fc.record({
        field: fc.constantFrom(...clientFieldNames),
        direction: fc.constantFrom('asc' as const, 'desc' as const),
      }),
      { minLength: 1, maxLength: 3, selector: ({ field }) => field },
    );
    await fc.assert(
      fc.asyncProperty(sorts, fc.constantFrom('', 'ел', 'балт'), async (sort, search) => {
        const query = { search, filters: [], sort };
        const ids = await read(query);
        const rank = ({ field, direction }: (typeof sort)[number], a: ListCell, b: ListCell): number => {
          if (isBlank(a) !== isBlank(b) && !Array.isArray(a)) return isBlank(a) ? 1 : -1;
          const key = (value: ListCell) =>
            field === 'name'
              ? searchable(String(value))
              : field === 'gaps'
                ? gapMask(value as GapKind[])
                : clientFields[field].type === 'choice'
                  ? (clientFields[field] as { values: readonly string[] }).values.indexOf(String(value))
                  : Array.isArray(value)
                    ? JSON.stringify(value)
                    : value;
          const [x, y] = [key(a) ?? 0, key(b) ?? 0];
          return x === y ? 0 : (x < y ? -1 : 1) * (direction === 'asc' ? 1 : -1);
        };
        for (let i = 1; i < ids.length; i += 1) {
          const [before, after] = [all.get(ids[i - 1] ?? ''), all.get(ids[i] ?? '')];
          const order =
            sort
              .map((each) => rank(each, before?.[each.field] ?? null, after?.[each.field] ?? null))
              .find((each) => each !== 0) ?? 0;
          expect(order).toBeLessThanOrEqual(0);
        }
        const paged: string[] = [];
        for (let offset = 0; offset < ids.length; offset += 37) {
          const page = await profile.call('clients.page', { query, columns: ['name'], offset, limit: 37 });
          paged.push(...page.rows.map(([id]) => String(id)));
        }
        expect(paged).toEqual(ids);
      }),
      { numRuns: 150 },
    );
  });

  it('refuses an operator or value that does not fit the field', async () => {
    const bad: Filter[] = [
      { field: 'name', operator: 'atLeast', values: [1] },
      { field: 'revenue12m', operator: 'contains', values: ['1'] },
      { field: 'since', operator: 'before', values: ['yesterday'] },
      { field: 'debt', operator: 'between', values: [1] },
      { field: 'custom:nope', operator: 'empty', values: [] },
    ];
    for (const filter of bad)
      await expect(read({ search: '', filters: [filter], sort: [] })).rejects.toMatchObject({
        code: 'INVALID_INPUT',
      });
  });

  it('answers the values of a field, most frequent first', async () => {
    expect(await profile.call('clients.values', { field: 'city', startsWith: 'каз', limit: 5 })).toEqual([
      { value: 'КАЗАНЬ', count: 30 },
      { value: 'Казань', count: 30 },
    ]);
    expect(
      (await profile.call('clients.values', { field: 'tags', startsWith: '', limit: 5 })).map(
        ({ value }) => value,
      ),
    ).toEqual(['опт', 'VIP']);
  });
});
