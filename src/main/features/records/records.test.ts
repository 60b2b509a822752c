import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contents, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';

let profile: TestProfile;
let clientId: string;
let contactId: string;
beforeEach(async () => {
  profile = await openTestProfile();
  clientId = (await profile.call('clients.create', { name: 'Вектор' })).id;
  contactId = (await profile.call('contacts.create', { clientId, name: 'Анна' })).id;
});
afterEach(() => profile.close());

const row = (table: string, id: string) =>
  profile.core.parts.sql.get(`SELECT * FROM ${table} WHERE id = ?`, [id]);

/** The least that makes a record of each kind, and a change of it. */
const kinds = [
  ['promises', 'promise', { what: 'Позвонить', dueOn: '2026-06-20' }, { keptOn: '2026-06-19' }],
  ['complaints', 'complaint', { what: 'Брак' }, { answer: 'Заменили', answeredOn: '2026-06-16' }],
  ['competitorActivities', 'competitor_activity', { competitor: 'Север' }, { confidence: 'certain' }],
  ['ultimatums', 'ultimatum', { demand: 'Скидка 10 %' }, { outcome: 'refused' }],
  ['concessions', 'concession', { what: 'Скидка 3 %' }, { cost: 120_000 }],
  ['referrals', 'referral', { referred: 'Юг' }, { outcome: 'client' }],
  ['testimonials', 'testimonial', { words: 'Спасибо' }, { bonus: 500_000 }],
  ['gifts', 'gift', { what: 'Книга' }, { cost: 150_000 }],
  ['recognitions', 'recognition', { kind: 'title', what: 'Лучший оптовик' }, { until: '2027-06-15' }],
  ['interviews', 'interview', { nps: 9 }, { buyAgain: 'high' }],
  ['tasks', 'task', { what: 'Прислать каталог', dueOn: '2026-06-20' }, { doneOn: '2026-06-18' }],
  ['purchases', 'purchase', { date: '2026-06-01' }, { amount: 100 }],
  ['interactions', 'interaction', { kind: 'call' }, { mood: 'bad' }],
] as const;

describe.each(kinds)('%s', (noun, table, input, patch) => {
  const call = (what: string, given: unknown) => profile.call(`${noun}.${what}` as never, given as never);

  it('are recorded, changed and removed, and each is one undo', async () => {
    const start = contents(profile);
    const { id } = (await call('create', { clientId, ...input })) as { id: string };
    const created = row(table, id);
    expect(created).toMatchObject({ client_id: clientId });
    await call('update', { id, patch });
    expect(row(table, id)).not.toEqual(created);
    await call('remove', { id });
    expect(row(table, id)).toBeUndefined();
    await profile.call('journal.undo', {});
    await profile.call('journal.undo', {});
    expect(row(table, id)).toEqual(created);
    await profile.call('journal.undo', {});
    expect(contents(profile)).toEqual(start);
  });

  it('of a client that is not there, or that are not there, are refused', async () => {
    const nobody = profile.core.parts.newId();
    await expect(call('create', { clientId: nobody, ...input })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(call('update', { id: nobody, patch })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    await expect(call('remove', { id: nobody })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('what a record points to', () => {
  it('belongs to the same client', async () => {
    const other = (await profile.call('clients.create', { name: 'Другой' })).id;
    const promise = { what: 'x', dueOn: '2026-06-20', contactId };
    await expect(profile.call('promises.create', { clientId: other, ...promise })).rejects.toMatchObject({
      code: 'NOT_FOUND',
    });
    await profile.call('promises.create', { clientId, ...promise });
  });

  it('lets it go when it is removed, and has it back with the undo', async () => {
    const { id } = await profile.call('gifts.create', { clientId, contactId, what: 'Книга' });
    const before = contents(profile);
    await profile.call('contacts.remove', { id: contactId });
    expect(row('gift', id)).toMatchObject({ contact_id: null });
    await profile.call('journal.undo', {});
    expect(contents(profile)).toEqual(before);
  });
});

describe('payments', () => {
  const paidOn = (id: string) => row('purchase', id)?.['paid_on'];

  it('make a purchase paid on the day of the one that makes it full', async () => {
    const { id: purchaseId } = await profile.call('purchases.create', {
      clientId,
      date: '2026-05-01',
      amount: 1000,
    });
    await profile.call('payments.create', { clientId, purchaseId, amount: 400, paidOn: '2026-05-10' });
    expect(paidOn(purchaseId)).toBeNull();
    await profile.call('purchases.update', { id: purchaseId, patch: { dueOn: '2026-06-01' } });
    const { summary } = await profile.call('clients.card', { id: clientId });
    expect(summary.debt).toBe(600);
    const last = await profile.call('payments.create', {
      clientId,
      purchaseId,
      amount: 600,
      paidOn: '2026-05-20',
    });
    expect(paidOn(purchaseId)).toBe('2026-05-20');
    await profile.call('payments.update', { id: last.id, patch: { amount: 500 } });
    expect(paidOn(purchaseId)).toBeNull();
    await profile.call('journal.undo', {});
    expect(paidOn(purchaseId)).toBe('2026-05-20');
    await profile.call('payments.remove', { id: last.id });
    expect(paidOn(purchaseId)).toBeNull();
    await profile.call('purchases.remove', { id: purchaseId });
    expect(row('purchase', purchaseId)).toBeUndefined();
  });
});

it('a purchase paid in parts follows its amount, and one marked as paid by hand stays so', async () => {
  const create = (amount: number) =>
    profile.call('purchases.create', { clientId, date: '2026-05-01', amount, dueOn: '2026-05-10' });
  const inParts = await create(1000);
  await profile.call('payments.create', {
    clientId,
    purchaseId: inParts.id,
    amount: 600,
    paidOn: '2026-05-09',
  });
  await profile.call('purchases.update', { id: inParts.id, patch: { amount: 600 } });
  expect(row('purchase', inParts.id)).toMatchObject({ paid_on: '2026-05-09' });
  await profile.call('purchases.update', { id: inParts.id, patch: { amount: 1000 } });
  expect(row('purchase', inParts.id)).toMatchObject({ paid_on: null });
  const byHand = await create(500);
  await profile.call('purchases.update', { id: byHand.id, patch: { paidOn: '2026-05-08' } });
  await profile.call('purchases.update', { id: byHand.id, patch: { amount: 700 } });
  expect(row('purchase', byHand.id)).toMatchObject({ paid_on: '2026-05-08' });
});

it('a client in the bin is in no list and found by no search until it is taken out', async () => {
  const list = () =>
    profile.call('clients.page', {
      query: { search: 'вект', filters: [], sort: [] },
      columns: ['name'],
      offset: 0,
      limit: 10,
    });
  await profile.call('clients.remove', { selection: { ids: [clientId] } });
  expect((await list()).total).toBe(0);
  expect((await profile.call('app.info', {})).clients).toBe(0);
  expect(row('contact', contactId)).toBeDefined();
  await profile.call('journal.undo', {});
  expect((await list()).total).toBe(1);
});
