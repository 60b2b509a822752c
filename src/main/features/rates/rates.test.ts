import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contents, listAll, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';
import { settle } from '../clients/settle.ts';

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
});
