import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ListQuery } from '../../../shared/contract/clients.ts';
import { openTestProfile, type TestProfile } from '../../testing/test-profile.ts';
import { ClientList } from './list.ts';

const CLIENTS = 400;
let profile: TestProfile;
let list: ClientList;

beforeAll(async () => {
  profile = await openTestProfile();
  for (let i = 0; i < CLIENTS; i += 1)
    await profile.call('clients.create', {
      name: `Клиент ${(i * 7919) % CLIENTS}`,
      city: i % 3 === 0 ? null : ['Пермь', 'Омск', 'Тула'][i % 4 === 3 ? 0 : i % 3],
      tier: i % 50 === 0 ? 'A' : i % 2 === 0 ? 'B' : null,
      status: i % 10 === 0 ? 'dormant' : 'active',
    });
  const { sql, order } = profile.core.parts;
  list = new ClientList(sql, order);
});

afterAll(() => profile.close());

const filters: ListQuery['filters'][] = [
  [],
  [{ field: 'status', operator: 'oneOf', values: ['active'] }],
  [{ field: 'tier', operator: 'oneOf', values: ['A'] }],
  [{ field: 'tier', operator: 'empty', values: [] }],
  [
    { field: 'city', operator: 'contains', values: ['рм'] },
    { field: 'status', operator: 'noneOf', values: ['dormant'] },
  ],
];
const sorts: ListQuery['sort'][] = [
  [],
  [{ field: 'name', direction: 'desc' }],
  [{ field: 'city', direction: 'asc' }],
  [{ field: 'lastPurchaseOn', direction: 'desc' }],
  [
    { field: 'tier', direction: 'desc' },
    { field: 'city', direction: 'asc' },
  ],
];

describe('a page', () => {
  it.each(filters.flatMap((filter) => sorts.map((sort) => ({ filter, sort }))))(
    'is that part of the whole list, $filter, $sort',
    ({ filter, sort }) => {
      const today = profile.clock.today();
      const { order } = profile.core.parts;
      for (const search of ['', 'иент 3']) {
        const query = { search, filters: filter, sort };
        order.forget();
        const whole = [...list.order(query, today)];
        for (const offset of [0, 40, 350, 1000]) {
          order.forget();
          const page = order.page(query, list.typeOf(), today, offset, 30);
          expect(page).toEqual({
            numbers: whole.slice(offset, offset + 30),
            total: whole.length,
            shownFor: null,
          });
          expect(order.page(query, list.typeOf(), today, offset, 30)).toEqual(page);
        }
      }
    },
  );
});
