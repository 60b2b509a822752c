import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openTestProfile, type TestProfile } from '../../testing/test-profile.ts';
import { DuplicateFinder, type LikelyPair } from './duplicate-finder.ts';

let profile: TestProfile;
beforeEach(async () => {
  profile = await openTestProfile();
});
afterEach(() => profile.close());

const create = async (name: string, more: object = {}) =>
  (await profile.call('clients.create', { name, ...more })).id;
const list = async () =>
  (await profile.call('duplicates.list', { offset: 0, limit: 50 })).pairs.map(
    ({ first, second, by, isCertain }) => [first.name, second.name, by, isCertain],
  );

describe('likely duplicates', () => {
  it('are found by tax number, name, e-mail, phone and similar name, the surest first', async () => {
    await create('ООО «Ромашка»', { taxId: '7707083893' });
    await create('Ромашка плюс', { taxId: '7707083893' });
    await create('ООО «Северный ветер»');
    await create('Северный ветер');
    await create('АО «Тула снаб»');
    await create('ООО «Тула снаб»');
    await create('Вектор', { emails: ['A@x.ru'], phones: ['8 900 111-22-33'] });
    await create('Вектор-Юг', { emails: ['a@x.ru'] });
    await create('Гамма', { phones: ['+7 (900) 111-22-33'] });
    await create('Полимерпром');
    await create('Полимерпрома');
    await create('Школа № 12');
    await create('Школа № 13');
    expect(await list()).toEqual([
      ['ООО «Ромашка»', 'Ромашка плюс', 'taxId', true],
      ['ООО «Северный ветер»', 'Северный ветер', 'name', true],
      ['Вектор', 'Вектор-Юг', 'email', true],
      ['АО «Тула снаб»', 'ООО «Тула снаб»', 'name', false],
      ['Вектор', 'Гамма', 'phone', false],
      ['Полимерпром', 'Полимерпрома', 'similarName', false],
    ]);
  });

  it('are never two clients of different tax numbers, nor a crowd with one phone', async () => {
    await create('Ромашка', { taxId: '7707083893' });
    await create('Ромашка', { taxId: '7728168971' });
    const tenants = 'Альфа Бета Гамма Дельта Каппа Лямбда Омега Сигма Тета Фита Юпитер Ястреб'.split(' ');
    for (const name of tenants) await create(name, { phones: ['+7 495 000-00-00'] });
    expect(await list()).toEqual([]);
  });

  it('are forgotten when somebody says they are two, which can be undone', async () => {
    const first = await create('Ромашка');
    const second = await create('ООО «Ромашка»');
    expect(await profile.call('duplicates.of', { id: second })).toMatchObject([
      { client: { id: first, name: 'Ромашка' }, by: 'name', isCertain: true },
    ]);
    await profile.call('duplicates.dismiss', { firstId: second, secondId: first });
    expect(await list()).toEqual([]);
    expect(await profile.call('duplicates.of', { id: first })).toEqual([]);
    expect((await profile.call('duplicates.count', {})).total).toBe(0);
    await profile.call('journal.undo', {});
    expect(await list()).toHaveLength(1);
  });

  it('go when one is merged, removed or renamed, and come back with the undo', async () => {
    const first = await create('Ромашка');
    const second = await create('ООО «Ромашка»');
    for (const change of [
      () => profile.call('merging.merge', { keptId: first, otherId: second, choices: {} }),
      () => profile.call('clients.remove', { selection: { ids: [second] } }),
      () => profile.call('clients.update', { id: second, patch: { name: 'Василёк' } }),
    ]) {
      expect(await list()).toHaveLength(1);
      await change();
      expect(await list()).toEqual([]);
      await profile.call('journal.undo', {});
    }
    expect(await list()).toHaveLength(1);
  });

  it('go with a client that is deleted for good', async () => {
    await create('Ромашка');
    const second = await create('ООО «Ромашка»');
    expect(await list()).toHaveLength(1);
    await profile.call('clients.remove', { selection: { ids: [second] } });
    await profile.call('bin.purge', { ids: [second] });
    expect(await list()).toEqual([]);
    await create('Ромашка');
    expect(await list()).toHaveLength(1);
  });

  it('found little by little are those found at once', async () => {
    const word = fc.constantFrom(
      'Ромашка',
      'Ромашки',
      'Вектор',
      'ООО Вектор',
      'Северный ветер',
      'Северный ветр',
    );
    const step = fc.record({
      at: fc.nat(9),
      name: word,
      taxId: fc.constantFrom(null, '7707083893', '7728168971'),
      phone: fc.constantFrom('', '+7 900 111-22-33', '+7 900 111-22-34'),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 20 }), async (steps) => {
        const of = await openTestProfile();
        try {
          const ids: string[] = [];
          const ordered = (pairs: LikelyPair[]) =>
            pairs.map(({ first, second, by, isCertain }) => `${first} ${second} ${by} ${isCertain}`).sort();
          for (const { at, name, taxId, phone } of steps) {
            const input = { name, taxId, phones: phone === '' ? [] : [phone] };
            const id = ids[at];
            if (id === undefined) ids.push((await of.call('clients.create', input)).id);
            else await of.call('clients.update', { id, patch: input });
            const { sql } = of.core.parts;
            const little = await of.call('duplicates.count', {});
            const once = await new DuplicateFinder(sql).all();
            expect(little.total).toBe(once.length);
            const [no = 0] = sql.column<number>('SELECT max(no) FROM client');
            expect(ordered(new DuplicateFinder(sql).of(no))).toEqual(
              ordered(once.filter(({ first, second }) => first === no || second === no)),
            );
          }
        } finally {
          await of.close();
        }
      }),
      { numRuns: 25 },
    );
  });
});
