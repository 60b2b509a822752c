import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mergeChoices } from '../../../shared/domain/merging/merging.ts';
import { tablesOfClient } from '../../db/referrers.ts';
import { filledClient } from '../../testing/fill-client.ts';
import { contents, listAll, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';

let profile: TestProfile;
beforeEach(async () => {
  profile = await openTestProfile();
});
afterEach(() => profile.close());

const row = (table: string, id: string) =>
  profile.core.parts.sql.get(`SELECT * FROM ${table} WHERE id = ?`, [id]);
const rowsOf = (table: string, clientId: string) =>
  profile.core.parts.sql.all(`SELECT * FROM ${table} WHERE client_id = ?`, [clientId]);
const ownerOf = (of: TestProfile, contactId: string) =>
  of.core.parts.sql.value('SELECT client_id FROM contact WHERE id = ?', [contactId]);
const merge = (keptId: string, otherId: string, choices = {}) =>
  profile.call('merging.merge', { keptId, otherId, choices });

describe('merging', () => {
  it('gives every row of every table to the kept client, and one undo gives them back', async () => {
    const kept = await filledClient(profile, 'Вектор', 1);
    const other = await filledClient(profile, 'Вектор-2', 2);
    for (const table of tablesOfClient)
      expect([table, rowsOf(table, other.id).length > 0]).toEqual([table, true]);
    const before = contents(profile);
    const { records } = await merge(kept.id, other.id);
    expect(records).toBeGreaterThan(tablesOfClient.length);
    for (const table of tablesOfClient) expect([table, rowsOf(table, other.id)]).toEqual([table, []]);
    expect(rowsOf('contact', kept.id).filter((each) => each['is_main'] === 1)).toHaveLength(1);
    expect(rowsOf('client_motive', kept.id).filter((each) => each['is_primary'] === 1)).toHaveLength(1);
    expect(await listAll(profile, ['name'], 'вектор')).not.toContainEqual(['Вектор-2']);
    await profile.call('journal.undo', {});
    expect(contents(profile)).toEqual(before);
    await profile.call('journal.redo', {});
    expect(rowsOf('promise', other.id)).toEqual([]);
  });

  it('keeps the evidence of both where both have the motive', async () => {
    const kept = await filledClient(profile, 'A', 1);
    const other = await filledClient(profile, 'B', 2);
    await merge(kept.id, other.id);
    const benefit = rowsOf('client_motive', kept.id).find(({ motive }) => motive === 'benefit');
    expect(benefit?.['note']).toBe('«слова 1 0»\n2026-06-01, Человек 2 true: «слова 2 0»');
    expect(benefit?.['contact_id']).toBe(kept.contactId);
  });

  it('takes each field as chosen, and both of a list unless told otherwise', async () => {
    const kept = (await profile.call('clients.create', { name: 'A', city: 'Казань', phones: ['+7 900 1'] }))
      .id;
    const other = (
      await profile.call('clients.create', {
        name: 'Б',
        city: 'Омск',
        industry: 'Опт',
        phones: ['+7 900 2', '8 900 1'],
        emails: ['b@example.com'],
        status: 'lost',
        lossReason: 'competitive',
        note: 'заметка',
      })
    ).id;
    await merge(kept, other, { name: 'other', status: 'other', emails: 'kept' });
    expect((await profile.call('clients.card', { id: kept })).client).toMatchObject({
      name: 'Б',
      city: 'Казань',
      industry: 'Опт',
      phones: ['+7 900 1', '+7 900 2', '8 900 1'],
      emails: [],
      status: 'lost',
      lossReason: 'competitive',
      note: 'заметка',
    });
  });

  it('leads from the merged client to the kept one, by its address, its name and its numbers', async () => {
    const kept = (await profile.call('clients.create', { name: 'Ромашка' })).id;
    const other = (await profile.call('clients.create', { name: 'Василёк', taxId: '7707083893' })).id;
    await merge(kept, other, { taxId: 'kept' });
    expect((await profile.call('clients.card', { id: other })).client.id).toBe(kept);
    expect(await listAll(profile, ['name'], 'василек')).toEqual([['Ромашка']]);
    expect(await listAll(profile, ['name'], '7707083893')).toEqual([['Ромашка']]);
    expect(await profile.call('merging.of', { id: kept })).toMatchObject([{ id: other, name: 'Василёк' }]);
  });

  it('refuses to write to a merged client, to merge it again, or a client with itself', async () => {
    const kept = (await profile.call('clients.create', { name: 'A' })).id;
    const other = (await profile.call('clients.create', { name: 'B' })).id;
    await expect(merge(kept, kept)).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    await merge(kept, other);
    await expect(profile.call('gifts.create', { clientId: other, what: 'x' })).rejects.toMatchObject({
      code: 'CLIENT_MERGED',
      params: { name: 'B', into: 'A' },
    });
    await expect(merge(kept, other)).rejects.toMatchObject({ code: 'CLIENT_MERGED' });
    await profile.call('clients.remove', { selection: { ids: [kept] } });
    const third = (await profile.call('clients.create', { name: 'C' })).id;
    await expect(merge(third, kept)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('taking apart', () => {
  it('after a merge is as if nothing had been, byte for byte', async () => {
    const choices = fc.dictionary(
      fc.constantFrom('name', 'city', 'status', 'phones', 'emails', 'tags', 'note'),
      fc.constantFrom(...mergeChoices),
    );
    await fc.assert(
      fc.asyncProperty(fc.nat(40), fc.nat(40), choices, async (first, second, chosen) => {
        const of = await openTestProfile();
        try {
          const kept = await filledClient(of, 'A', first);
          const other = await filledClient(of, 'B', second);
          const before = contents(of);
          await of.call('merging.merge', { keptId: kept.id, otherId: other.id, choices: chosen });
          expect(contents(of)).not.toEqual(before);
          const { stayed, unlinked } = await of.call('merging.takeApart', { id: other.id });
          expect({ stayed, unlinked }).toEqual({ stayed: 0, unlinked: 0 });
          expect(contents(of)).toEqual(before);
          await of.call('journal.undo', {});
          expect((await of.call('clients.card', { id: other.id })).client.id).toBe(kept.id);
        } finally {
          await of.close();
        }
      }),
      { numRuns: 20 },
    );
  });

  it('leaves what was changed or added since where it is, and gives back the rest', async () => {
    const kept = await filledClient(profile, 'A', 1);
    const other = await filledClient(profile, 'B', 2);
    await merge(kept.id, other.id, { city: 'other' });
    await profile.call('clients.update', { id: kept.id, patch: { tags: ['новый'] } });
    const call = await profile.call('interactions.create', {
      clientId: kept.id,
      contactId: other.contactId,
      kind: 'call',
    });
    const payment = await profile.call('payments.create', {
      clientId: kept.id,
      purchaseId: other.purchaseId,
      amount: 5,
    });
    await profile.call('ultimatums.remove', { id: other.ultimatumId });
    const preview = await profile.call('merging.apartPreview', { id: other.id });
    const done = await profile.call('merging.takeApart', { id: other.id });
    expect(preview).toMatchObject({
      name: 'B',
      from: { id: kept.id, name: 'A' },
      stayed: 1,
      returned: done.returned,
    });
    expect(done).toMatchObject({ stayed: 1, unlinked: 1 });
    expect((await profile.call('clients.card', { id: kept.id })).client).toMatchObject({
      city: 'Казань',
      tags: ['новый'],
    });
    expect(row('interaction', call.id)).toMatchObject({ client_id: kept.id, contact_id: null });
    expect(row('payment', payment.id)).toMatchObject({ client_id: other.id });
    expect(row('ultimatum', other.ultimatumId)).toBeUndefined();
    expect((await profile.call('clients.card', { id: other.id })).client).toMatchObject({
      id: other.id,
      city: null,
    });
  });

  it('loses no record and tangles none, whatever happened since', async () => {
    const later = fc.array(fc.tuple(fc.nat(6), fc.nat(30)), { maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(later, async (steps) => {
        const of = await openTestProfile();
        try {
          const kept = await filledClient(of, 'A', 1);
          const other = await filledClient(of, 'B', 2);
          const { sql } = of.core.parts;
          const ids = (table: string) => sql.column<string>(`SELECT id FROM ${table} ORDER BY id`);
          const pick = (table: string, at: number) => ids(table)[at % Math.max(1, ids(table).length)] ?? '';
          await of.call('merging.merge', { keptId: kept.id, otherId: other.id, choices: {} });
          const motivesThen = ids('client_motive').length;
          for (const [kind, at] of steps) {
            const contactId = pick('contact', at);
            const clientId = kept.id;
            const lives = contactId !== '' && ownerOf(of, contactId) === clientId;
            if (kind === 0)
              await of.call('clients.update', {
                id: clientId,
                patch: { city: `Город ${at}`, status: 'active' },
              });
            if (kind === 1 && lives)
              await of.call('promises.create', { clientId, contactId, what: 'x', dueOn: '2026-06-20' });
            if (kind === 2 && lives) await of.call('contacts.remove', { id: contactId });
            if (kind === 3 && ids('ultimatum').length > 0)
              await of.call('ultimatums.remove', { id: pick('ultimatum', at) });
            if (kind === 4 && ids('task').length > 0)
              await of.call('tasks.update', { id: pick('task', at), patch: { doneOn: '2026-06-15' } });
            if (kind === 5) await of.call('motives.set', { clientId, motives: [] });
            if (kind === 6 && lives)
              await of.call('contacts.update', { id: contactId, patch: { isMain: true } });
          }
          const hadMotives = ids('client_motive').length === motivesThen;
          const before = tablesOfClient.filter((table) => table !== 'client_motive').map(ids);
          await of.call('merging.takeApart', { id: other.id });
          expect(tablesOfClient.filter((table) => table !== 'client_motive').map(ids)).toEqual(before);
          if (hadMotives) expect(ids('client_motive').length).toBeGreaterThan(motivesThen);
          for (const table of ['promise', 'interaction', 'gift', 'complaint', 'client_motive'])
            expect(
              sql.all(
                `SELECT r.id FROM ${table} r JOIN contact p ON p.id = r.contact_id WHERE p.client_id <> r.client_id`,
              ),
            ).toEqual([]);
          for (const flagged of ['contact WHERE is_main = 1', 'client_motive WHERE is_primary = 1'])
            expect(sql.all(`SELECT client_id FROM ${flagged} GROUP BY 1 HAVING count(*) > 1`)).toEqual([]);
          expect(sql.all('PRAGMA foreign_key_check')).toEqual([]);
        } finally {
          await of.close();
        }
      }),
      { numRuns: 25 },
    );
  });

  it('goes from the last merge to the first', async () => {
    const [a, b, c] = await Promise.all(
      ['A', 'B', 'C'].map(async (name) => (await profile.call('clients.create', { name })).id),
    );
    const before = contents(profile);
    await merge(b ?? '', a ?? '');
    await merge(c ?? '', b ?? '');
    expect((await profile.call('clients.card', { id: a ?? '' })).client.name).toBe('C');
    await expect(profile.call('merging.takeApart', { id: a ?? '' })).rejects.toMatchObject({
      code: 'MERGED_FURTHER',
    });
    await profile.call('merging.takeApart', { id: b ?? '' });
    await profile.call('merging.takeApart', { id: a ?? '' });
    expect(contents(profile)).toEqual(before);
  });
});
