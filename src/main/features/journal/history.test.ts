import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { HistoryEntry } from '../../../shared/contract/journal.ts';
import { openTestProfile, type TestProfile } from '../../testing/test-profile.ts';

let profile: TestProfile;
let clientId: string;
beforeEach(async () => {
  profile = await openTestProfile();
  clientId = (await profile.call('clients.create', { name: 'A', city: 'Казань' })).id;
});
afterEach(() => profile.close());

const history = async (of = clientId) =>
  (await profile.call('journal.history', { clientId: of, limit: 50 })).entries;
const row = (table: string, id: string) =>
  profile.core.parts.sql.get(`SELECT * FROM ${table} WHERE id = ?`, [id]);
const update = (patch: object) => profile.call('clients.update', { id: clientId, patch });
/** The latest entry in short: table, change, fields. */
const told = ({ changes }: HistoryEntry) =>
  changes.map(({ table, change, about, fields }) => [
    change,
    table,
    about?.value ?? null,
    ...fields.map(({ field, before, after }) => [field, before, after]),
  ]);
const restore = (entry: HistoryEntry | undefined, field?: string, at = 0) =>
  profile.call('journal.restore', {
    operationId: entry?.id ?? '',
    seq: entry?.changes[at]?.seq ?? -1,
    ...(field === undefined ? {} : { field }),
  });

describe('the history of a client', () => {
  it('tells each field before and after, by whom, and nothing that was undone', async () => {
    await profile.call('settings.set', { userName: 'Анна' });
    await update({ city: 'Самара', tags: ['x', 'y'] });
    await update({ city: 'Омск' });
    await update({ city: 'Уфа' });
    await profile.call('journal.undo', {});
    const entries = await history();
    expect(entries.map(({ label, actor }) => [label, actor])).toEqual([
      ['clientUpdate', 'Анна'],
      ['clientUpdate', 'Анна'],
      ['clientCreate', ''],
    ]);
    expect(entries.slice(0, 2).map(told)).toEqual([
      [['u', 'client', null, ['city', 'Самара', 'Омск']]],
      [['u', 'client', null, ['city', 'Казань', 'Самара'], ['tags', null, ['x', 'y']]]],
    ]);
  });

  it('tells of every record, by names and not by ids, also of what is gone since', async () => {
    const manager = (await profile.call('managers.create', { name: 'Борис' })).id;
    const contactId = (await profile.call('contacts.create', { clientId, name: 'Анна' })).id;
    const promise = await profile.call('promises.create', {
      clientId,
      contactId,
      what: 'Каталог',
      dueOn: '2026-06-20',
    });
    await profile.call('promises.update', { id: promise.id, patch: { what: 'Прайс', keptOn: '2026-06-15' } });
    await profile.call('promises.remove', { id: promise.id });
    await update({ managerId: manager });
    const [moved, removed, changed, added, person] = await history();
    expect(told(moved as HistoryEntry)).toEqual([['u', 'client', null, ['manager_id', null, 'Борис']]]);
    expect(told(removed as HistoryEntry)).toEqual([
      [
        'd',
        'promise',
        'Прайс',
        ['contact_id', 'Анна', null],
        ['made_on', '2026-06-15', null],
        ['due_on', '2026-06-20', null],
        ['kept_on', '2026-06-15', null],
      ],
    ]);
    expect(told(changed as HistoryEntry)).toEqual([
      ['u', 'promise', 'Прайс', ['what', 'Каталог', 'Прайс'], ['kept_on', null, '2026-06-15']],
    ]);
    expect(told(added as HistoryEntry)[0]?.slice(0, 4)).toEqual([
      'i',
      'promise',
      'Каталог',
      ['contact_id', null, 'Анна'],
    ]);
    expect(told(person as HistoryEntry)[0]?.slice(0, 3)).toEqual(['i', 'contact', 'Анна']);
  });

  it('tells which category a new one took the place of', async () => {
    const assess = (category: 'faithful' | 'switcher', reason: string) =>
      profile.call('loyalty.assess', {
        clientId,
        category,
        reason,
        canLeave: 'no',
        why: null,
        assessedOn: '2026-06-15',
      });
    await assess('faithful', 'тихо покупает');
    await assess('switcher', 'купил у N в мае');
    const [latest] = await history();
    expect(latest?.changes[0]?.fields.slice(0, 2)).toEqual([
      { field: 'category', before: 'faithful', after: 'switcher' },
      { field: 'reason', before: null, after: 'купил у N в мае' },
    ]);
  });

  it('goes on page by page, and includes what was merged in', async () => {
    for (let i = 0; i < 25; i += 1) await update({ city: `Город ${i}` });
    const other = (await profile.call('clients.create', { name: 'B' })).id;
    await profile.call('clients.update', { id: other, patch: { city: 'Пермь' } });
    await profile.call('gifts.create', { clientId: other, what: 'Книга' });
    await profile.call('merging.merge', { keptId: clientId, otherId: other, choices: {} });
    const seen: HistoryEntry[] = [];
    let before: number | undefined;
    for (;;) {
      const page = await profile.call('journal.history', {
        clientId,
        limit: 10,
        ...(before === undefined ? {} : { before }),
      });
      seen.push(...page.entries);
      if (page.next === null) break;
      before = page.next;
    }
    expect(seen).toEqual(await history());
    expect(seen).toHaveLength(30);
    expect(seen[0]).toMatchObject({ label: 'clientMerge', changes: [], more: 0 });
    expect(told(seen[2] as HistoryEntry)).toEqual([['u', 'client', null, ['city', null, 'Пермь']]]);
    expect(told(seen[4] as HistoryEntry)).toEqual([['u', 'client', null, ['city', 'Город 23', 'Город 24']]]);
  });
});

describe('restoring', () => {
  it('gives one field its former value, and is an operation like others', async () => {
    await update({ city: 'Самара', tier: 'A' });
    await update({ city: 'Омск' });
    const before = row('client', clientId);
    await restore((await history())[1], 'city');
    expect(row('client', clientId)).toMatchObject({ city: 'Казань', tier: 'A' });
    expect((await history())[0]).toMatchObject({ label: 'valueRestore', params: { client: 'A' } });
    await profile.call('journal.undo', {});
    expect(row('client', clientId)).toEqual(before);
  });

  it('takes a loss reason along with its status, and away with it', async () => {
    await update({ status: 'lost', lossReason: 'competitive' });
    await update({ status: 'active' });
    const [won, lost] = await history();
    await restore(won, 'status');
    expect(row('client', clientId)).toMatchObject({ status: 'lost', loss_reason: 'competitive' });
    await restore(lost, 'status');
    expect(row('client', clientId)).toMatchObject({ status: 'active', loss_reason: null });
    await expect(restore(won, 'loss_reason')).rejects.toMatchObject({ code: 'LOSS_REASON_WITHOUT_LOSS' });
  });

  it('brings back a removed record with what went along and what pointed to it', async () => {
    const contactId = (await profile.call('contacts.create', { clientId, name: 'Анна', isMain: true })).id;
    const gift = await profile.call('gifts.create', { clientId, contactId, what: 'Книга' });
    const purchaseId = (await profile.call('purchases.create', { clientId, date: '2026-06-01', amount: 100 }))
      .id;
    const payment = await profile.call('payments.create', {
      clientId,
      purchaseId,
      amount: 100,
      paidOn: '2026-06-02',
    });
    await profile.call('contacts.remove', { id: contactId });
    await profile.call('purchases.remove', { id: purchaseId });
    const boris = (await profile.call('contacts.create', { clientId, name: 'Борис', isMain: true })).id;
    const [, purchase, person] = await history();
    const at = (entry: HistoryEntry | undefined, table: string) =>
      entry?.changes.findIndex((change) => change.table === table && change.change === 'd');
    await restore(person, undefined, at(person, 'contact'));
    await restore(purchase, undefined, at(purchase, 'purchase'));
    expect(row('gift', gift.id)).toMatchObject({ contact_id: contactId });
    expect(row('contact', boris)).toMatchObject({ is_main: 0 });
    expect(row('payment', payment.id)).toMatchObject({ purchase_id: purchaseId });
    expect(row('purchase', purchaseId)).toMatchObject({ paid_on: '2026-06-02' });
    await expect(restore(person, undefined, at(person, 'contact'))).rejects.toMatchObject({
      code: 'RESTORE_TAKEN',
    });
  });

  it('refuses kindly where its place is gone or taken', async () => {
    const manager = (await profile.call('managers.create', { name: 'М' })).id;
    await update({ managerId: manager });
    await update({ managerId: null });
    await profile.call('managers.remove', { id: manager });
    const [, left] = [null, (await history())[0]];
    await expect(restore(left, 'manager_id')).rejects.toMatchObject({ code: 'RESTORE_TAKEN' });
    const motive = { motive: 'benefit', isPrimary: false, note: null } as const;
    await profile.call('motives.set', { clientId, motives: [motive] });
    await profile.call('motives.set', { clientId, motives: [] });
    const gone = (await history())[0];
    await profile.call('motives.set', { clientId, motives: [motive] });
    await expect(restore(gone)).rejects.toMatchObject({ code: 'RESTORE_TAKEN' });
    const gift = await profile.call('gifts.create', { clientId, what: 'Книга' });
    await profile.call('gifts.update', { id: gift.id, patch: { what: 'Ручка' } });
    const renamed = (await history())[0];
    await profile.call('gifts.remove', { id: gift.id });
    await expect(restore(renamed, 'what')).rejects.toMatchObject({ code: 'RESTORE_GONE' });
    await expect(restore(renamed, 'id')).rejects.toMatchObject({ code: 'RESTORE_GONE' });
  });
});
