import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListQuery } from '../../../shared/contract/clients.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import { openTestProfile, type TestProfile } from '../../testing/test-profile.ts';
import { FieldValues } from './field-values.ts';
import { ClientList } from './list.ts';
import { ListOrder } from './list-order.ts';

let profile: TestProfile;
let field = '';
const managers: string[] = [];

beforeAll(async () => {
  profile = await openTestProfile();
  for (const name of ['Орлова', 'Бабушкин', 'Ёлкина'])
    managers.push((await profile.call('managers.create', { name })).id);
  field = (await profile.call('customFields.create', { name: 'Склад', type: 'text', choices: [] })).id;
  for (let i = 0; i < 60; i += 1) await profile.call('clients.create', { name: `Клиент ${(i * 7) % 20}` });
});
afterAll(() => profile.close());

const queries = (): ListQuery[] => {
  const filters: ListQuery['filters'][] = [
    [],
    [{ field: 'status', operator: 'oneOf', values: ['active'] }],
    [{ field: 'manager', operator: 'oneOf', values: [managers[0] ?? ''] }],
  ];
  const sorts: ListQuery['sort'][] = [
    [],
    [
      { field: 'manager', direction: 'desc' },
      { field: 'city', direction: 'asc' },
    ],
    [{ field: 'revenue12m', direction: 'desc' }],
    [{ field: `custom:${field}`, direction: 'asc' }],
  ];
  // As many as are remembered, or they would all be read anew each time.
  return [
    ...sorts.map((sort) => ({ search: '', filters: [], sort })),
    ...filters.slice(1).map((filter) => ({ search: '', filters: filter, sort: sorts[1] ?? [] })),
    { search: 'иент 1', filters: [], sort: sorts[1] ?? [] },
  ];
};

const cities = fc.constantFrom('Пермь', 'Омск', 'Ёмва', 'пермь', '', null);
const which = fc.nat({ max: 200 });
const write = fc.oneof(
  fc.record({ do: fc.constant('create' as const), which, city: cities }),
  fc.record({
    do: fc.constant('rename' as const),
    which,
    name: fc.constantFrom('Клиент 3', 'Аист', 'Ясень'),
  }),
  fc.record({ do: fc.constant('move' as const), which, city: cities, tag: fc.constantFrom('опт', 'сеть') }),
  fc.record({ do: fc.constant('assign' as const), which, manager: fc.nat({ max: 3 }) }),
  fc.record({ do: fc.constant('custom' as const), which, text: fc.constantFrom('А1', 'Б2', '') }),
  fc.record({ do: fc.constant('buy' as const), which, amount: fc.integer({ min: -500, max: 90_000 }) }),
  fc.record({ do: fc.constant('bulk' as const), which, city: cities }),
  fc.record({ do: fc.constant('remove' as const), which }),
  fc.record({ do: fc.constant('rename manager' as const), which, name: fc.constantFrom('Яшин', 'Агапов') }),
  fc.record({ do: fc.constantFrom('undo' as const, 'redo' as const), which }),
);
type Write = typeof write extends fc.Arbitrary<infer W> ? W : never;

/** Does one write; one that is refused, as an undo of nothing is, changes nothing, which is as good. */
async function perform(each: Write): Promise<void> {
  const ids = profile.core.parts.sql.column<string>('SELECT id FROM client ORDER BY no');
  const id = ids[each.which % Math.max(ids.length, 1)] ?? '';
  const update = (patch: object) => profile.call('clients.update', { id, patch });
  switch (each.do) {
    case 'create':
      return void (await profile.call('clients.create', { name: `Клиент ${each.which}`, city: each.city }));
    case 'rename':
      return void (await update({ name: each.name }));
    case 'move':
      return void (await update({ city: each.city, tags: [each.tag] }));
    case 'assign':
      return void (await update({ managerId: managers[each.manager] ?? null }));
    case 'custom':
      return void (await update({ custom: { [field]: each.text } }));
    case 'buy': {
      const purchase = { clientId: id, date: '2026-05-01', amount: each.amount, dueOn: '2026-06-01' };
      return void (await profile.call('purchases.create', purchase));
    }
    case 'bulk':
      return void (await profile.call('clients.bulkUpdate', {
        selection: { ids: ids.slice(0, each.which) },
        change: { patch: { city: each.city } },
      }));
    case 'remove':
      return void (await profile.call('clients.remove', { selection: { ids: [id] } }));
    case 'rename manager':
      return void (await profile.call('managers.update', {
        id: managers[each.which % managers.length] ?? '',
        patch: { name: `${each.name} ${each.which}` },
      }));
    default:
      return void (await profile.call(each.do === 'undo' ? 'journal.undo' : 'journal.redo', {}));
  }
}

const unlessRefused = (error: unknown): void => {
  if (!(error instanceof AppError) || ['INTERNAL', 'INVALID_INPUT'].includes(error.code)) throw error;
};

describe('what is remembered of the list', () => {
  it('is what would be read anew, after any writes', async () => {
    const { sql, order, values } = profile.core.parts;
    const today = profile.clock.today();
    const remembering = new ClientList(sql, order);
    await fc.assert(
      fc.asyncProperty(fc.array(write, { minLength: 1, maxLength: 12 }), async (writes) => {
        for (const query of queries()) remembering.order(query, today);
        for (const each of writes) {
          await perform(each).catch(unlessRefused);
          // Not after every write: several may wait until a list is asked for.
          if (each.which % 3 === 0) continue;
          const anew = new ClientList(sql, new ListOrder(sql));
          for (const query of queries())
            expect([...remembering.order(query, today)], JSON.stringify(query)).toEqual([
              ...anew.order(query, today),
            ]);
          const fresh = new FieldValues(sql);
          for (const name of ['city', 'tags', `custom:${field}`])
            expect(values.startingWith(name, '', 50)).toEqual(fresh.startingWith(name, '', 50));
          const everyone = { query: { search: '', filters: [], sort: [] }, except: [] };
          expect(remembering.totals(everyone, today)).toEqual(
            sql.get(`SELECT count(*) AS count, coalesce(sum(revenue_12m), 0) AS revenue12m,
              coalesce(sum(debt), 0) AS debt FROM client_summary`),
          );
        }
      }),
      { numRuns: 40 },
    );
  });

  it('suggests nothing that only a removed client has', async () => {
    const { id } = await profile.call('clients.create', { name: 'Один', city: 'Диксон' });
    const cities = () => profile.call('clients.values', { field: 'city', startsWith: 'ди', limit: 5 });
    expect(await cities()).toEqual([{ value: 'Диксон', count: 1 }]);
    await profile.call('clients.remove', { selection: { ids: [id] } });
    expect(await cities()).toEqual([]);
    expect(new FieldValues(profile.core.parts.sql).startingWith('city', 'ди', 5)).toEqual([]);
    await profile.call('journal.undo', {});
    expect(await cities()).toEqual([{ value: 'Диксон', count: 1 }]);
  });
});
