import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contents, listAll, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';
import { settle } from '../clients/settle.ts';
import { keepRate } from './rates.repository.ts';

let profile: TestProfile;
let vektor: string;
beforeEach(async () => {
  profile = await openTestProfile();
  vektor = (await profile.call('clients.create', { name: 'Вектор' })).id;
  await buy(vektor, 100_000, 'RUB');
  await buy(vektor, 1_000, 'EUR', '2026-05-20');
});
afterEach(() => profile.close());

async function buy(clientId: string, amount: number, currency: string, dueOn: string | null = null) {
  await profile.call('purchases.create', { clientId, date: '2026-05-01', amount, currency, dueOn });
}
const sums = () => listAll(profile, ['name', 'revenue12m', 'debt']);
const ratesOfCard = async () => (await profile.call('clients.card', { id: vektor })).rates;

describe('the rate of a currency', () => {
  it('is asked for where purchases need it, and brings them into the sums', async () => {
    expect(await profile.call('rates.list', {})).toEqual([
      { currency: 'EUR', purchases: 1, rate: null, since: null },
    ]);
    expect(await sums()).toEqual([['Вектор', 100_000, 0]]);
    expect(await ratesOfCard()).toEqual([]);
    await profile.call('rates.set', { currency: 'EUR', rate: 98.5 });
    expect(await sums()).toEqual([['Вектор', 198_500, 98_500]]);
    expect(await ratesOfCard()).toEqual([{ currency: 'EUR', rate: 98.5, since: '2026-06-15' }]);
    await buy(vektor, 2_000, 'EUR');
    expect(await sums()).toEqual([['Вектор', 395_500, 98_500]]);
  });

  it('is one operation: undone and done again with all sums, and nothing where it is the same', async () => {
    const before = contents(profile);
    await profile.call('rates.set', { currency: 'EUR', rate: 98.5 });
    const after = contents(profile);
    expect((await profile.call('rates.set', { currency: 'EUR', rate: 98.5 })).operationId).toBeNull();
    const { undone } = await profile.call('journal.undo', {});
    expect(undone).toMatchObject({ label: 'rateSet', params: { currency: 'EUR' } });
    expect(contents(profile)).toEqual(before);
    await profile.call('journal.redo', {});
    expect(contents(profile)).toEqual(after);
    await profile.call('rates.set', { currency: 'EUR', rate: null });
    expect(contents(profile)).toEqual(before);
  });

  it('leaves alone clients who never bought in it', async () => {
    const other = (await profile.call('clients.create', { name: 'Спектр' })).id;
    await buy(other, 500, 'USD');
    await profile.call('rates.set', { currency: 'EUR', rate: 98.5 });
    expect(await sums()).toEqual([
      ['Вектор', 198_500, 98_500],
      ['Спектр', null, 0],
    ]);
  });

  it('gives the sums that are made from scratch', async () => {
    await profile.call('rates.set', { currency: 'EUR', rate: 0.3333 });
    const kept = contents(profile);
    const { sql } = profile.core.parts;
    sql.run('DELETE FROM client_summary');
    sql.run('DELETE FROM client_text');
    sql.run('DELETE FROM client_key');
    settle(sql, [[vektor, null]], profile.clock.today());
    expect(contents(profile)).toEqual(kept);
  });

  it('says nothing once sums are made in another currency, and nothing of that currency itself', async () => {
    await profile.call('rates.set', { currency: 'EUR', rate: 98.5 });
    await profile.call('settings.set', { currency: 'USD' });
    await profile.core.upkeep.judgeDue();
    expect(await sums()).toEqual([['Вектор', null, 0]]);
    expect((await profile.call('rates.list', {})).map(({ rate }) => rate)).toEqual([null, null]);
    await expect(profile.call('rates.set', { currency: 'USD', rate: 2 })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('that was set half-way only is taken back with all sums', async () => {
    const before = contents(profile);
    const { work, sql } = profile.core.parts;
    const broken = work.runLong({ label: 'rateSet', params: { currency: 'EUR' } }, ({ write }) => {
      keepRate(write, 'EUR', 98.5, profile.clock.today());
      for (const _ of write.follow()) continue;
      settle(sql, write.touched, profile.clock.today());
      expect(contents(profile)).not.toEqual(before);
      return Promise.reject(new Error('the power went'));
    });
    await expect(broken).rejects.toThrow('the power went');
    expect(contents(profile)).toEqual(before);
  });

  it('reaches every client of a long list of purchases', async () => {
    const far = (await profile.call('clients.create', { name: 'Дальний' })).id;
    const { work, newId } = profile.core.parts;
    await work.runLong({ label: 'importPurchases', params: { file: '' } }, async ({ write, breathe }) => {
      for (let i = 0; i <= 20_000; i += 1) {
        const [client_id, currency] = i < 20_000 ? [vektor, 'USD'] : [far, 'EUR'];
        write.insert('purchase', { id: newId(), client_id, date: '2026-05-01', amount: 1_000, currency });
        await breathe();
      }
    });
    await profile.call('rates.set', { currency: 'EUR', rate: 2 });
    expect((await sums())[1]).toEqual(['Дальний', 2_000, 0]);
    expect(await profile.call('rates.list', {})).toMatchObject([
      { currency: 'USD', purchases: 20_000, rate: null },
      { currency: 'EUR', purchases: 2, rate: 2 },
    ]);
  });
});
