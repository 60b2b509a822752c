import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { type TimelineKind, timelineKinds } from '../../../shared/domain/timeline/timeline.ts';
import { addDays, startOfDay } from '../../../shared/time.ts';
import { openTestProfile, type TestProfile } from '../../testing/test-profile.ts';

type Page = Output<'timeline.page'>;

let profile: TestProfile;
let clientId: string;
beforeEach(async () => {
  profile = await openTestProfile();
  clientId = (await profile.call('clients.create', { name: 'Вектор' })).id;
});
afterEach(() => profile.close());

const read = (more: Partial<Input<'timeline.page'>> = {}): Promise<Page> =>
  profile.call('timeline.page', { clientId, limit: 1000, ...more });
const ids = ({ entries }: Page) => entries.map(({ record }) => record.id);

/** Records an event of a kind on a day, `hour` hours into it where it has a moment; answers its id. */
async function record(kind: TimelineKind, day: string, hour = 12): Promise<string> {
  const { call } = profile;
  switch (kind) {
    case 'interaction': {
      const at = startOfDay(day) + hour * 3_600_000;
      return (await call('interactions.create', { clientId, kind: 'call', at })).id;
    }
    case 'purchase':
      return (await call('purchases.create', { clientId, date: day, amount: 1000 })).id;
    case 'payment': {
      const purchase = await call('purchases.create', { clientId, date: '2020-01-01', amount: 1000 });
      return (await call('payments.create', { clientId, purchaseId: purchase.id, paidOn: day, amount: 1 }))
        .id;
    }
    case 'promise':
      return (await call('promises.create', { clientId, what: 'x', madeOn: day, dueOn: '2026-07-01' })).id;
    case 'complaint':
      return (await call('complaints.create', { clientId, what: 'x', receivedOn: day })).id;
    case 'competitorActivity':
      return (await call('competitorActivities.create', { clientId, competitor: 'N', noticedOn: day })).id;
    case 'ultimatum':
      return (await call('ultimatums.create', { clientId, demand: 'x', madeOn: day })).id;
    case 'concession':
      return (await call('concessions.create', { clientId, what: 'x', givenOn: day })).id;
    case 'referral':
      return (await call('referrals.create', { clientId, referred: 'x', givenOn: day })).id;
    case 'testimonial':
      return (await call('testimonials.create', { clientId, words: 'x', givenOn: day })).id;
    case 'gift':
      return (await call('gifts.create', { clientId, what: 'x', givenOn: day })).id;
    case 'recognition':
      return (await call('recognitions.create', { clientId, kind: 'title', what: 'x', since: day })).id;
    case 'interview':
      return (await call('interviews.create', { clientId, heldOn: day })).id;
    case 'assessment':
      return (
        await call('loyalty.assess', {
          clientId,
          category: 'faithful',
          reason: 'x',
          canLeave: 'yes',
          why: null,
          assessedOn: day,
        })
      ).id;
    case 'task':
      return (await call('tasks.create', { clientId, what: 'x', dueOn: day, doneOn: day })).id;
  }
}

const event = fc.record({
  kind: fc.constantFrom(...timelineKinds),
  day: fc.integer({ min: 0, max: 5 }).map((days) => addDays('2026-06-01', days)),
  hour: fc.integer({ min: 0, max: 23 }),
});

describe('the timeline', () => {
  it('is all kinds in one order, page by page, as merging them by hand gives', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(event, { maxLength: 40 }),
        fc.integer({ min: 1, max: 9 }),
        fc.option(fc.uniqueArray(fc.constantFrom(...timelineKinds)), { nil: undefined }),
        async (events, limit, kinds) => {
          clientId = (await profile.call('clients.create', { name: 'Другой' })).id;
          const made: { id: string; kind: TimelineKind; at: number }[] = [];
          for (const { kind, day, hour } of events) {
            const at = startOfDay(day) + (kind === 'interaction' ? hour * 3_600_000 : 0);
            made.push({ id: await record(kind, day, hour), kind, at });
          }
          const isWanted = (kind: TimelineKind) => kinds === undefined || kinds.includes(kind);
          const expected = made
            .filter(({ kind }) => isWanted(kind))
            .sort(
              (a, b) =>
                b.at - a.at ||
                timelineKinds.indexOf(a.kind) - timelineKinds.indexOf(b.kind) ||
                (a.id < b.id ? 1 : -1),
            )
            .map(({ id }) => id);
          const found: string[] = [];
          let before: Page['next'] = null;
          do {
            const page: Page = await read({ kinds, limit, before });
            expect(page.entries.length).toBeLessThanOrEqual(limit);
            // The purchases that payments are made for lie before all that is compared.
            found.push(...ids(page).filter((id) => made.some((each) => each.id === id)));
            before = page.next;
          } while (before !== null);
          expect(found).toEqual(expected);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('counts each kind, whatever kinds are asked for', async () => {
    for (const kind of timelineKinds) await record(kind, '2026-06-01');
    await profile.call('tasks.create', { clientId, what: 'не сделано', dueOn: '2026-06-20' });
    const { totals, entries } = await read({ kinds: ['gift'] });
    expect(totals).toEqual(
      Object.fromEntries(timelineKinds.map((kind) => [kind, kind === 'purchase' ? 2 : 1])),
    );
    expect(entries.map(({ kind }) => kind)).toEqual(['gift']);
  });

  it('of a client that is not there is refused', async () => {
    await expect(read({ clientId: profile.core.parts.newId() })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('search in the timeline', () => {
  it('looks for every word, whatever their case and ё, in the event and its person', async () => {
    const contact = await profile.call('contacts.create', { clientId, name: 'Артём Ёлкин' });
    const call = await profile.call('interactions.create', {
      clientId,
      kind: 'call',
      contactId: contact.id,
      text: 'Обсудили счёт № 12',
    });
    await profile.call('interactions.create', { clientId, kind: 'call', text: 'Обсудили отгрузку' });
    const gift = await profile.call('gifts.create', { clientId, what: 'Мёд', contactId: contact.id });
    expect(ids(await read({ search: 'СЧЕТ обсуд' }))).toEqual([call.id]);
    expect(ids(await read({ search: 'артем' }))).toEqual([call.id, gift.id]);
    expect(ids(await read({ search: 'мед' }))).toEqual([gift.id]);
    expect(ids(await read({ search: 'отгрузку мёд' }))).toEqual([]);
    const { totals } = await read({ search: 'ёлкин' });
    expect([totals.interaction, totals.gift, totals.purchase]).toEqual([1, 1, 0]);
  });

  it('finds a payment by the number of its order, and treats signs as text', async () => {
    const purchase = await profile.call('purchases.create', {
      clientId,
      date: '2026-06-01',
      amount: 1000,
      orderNumber: 'З-17%',
    });
    const payment = await profile.call('payments.create', { clientId, purchaseId: purchase.id, amount: 400 });
    expect(ids(await read({ search: 'з-17' }))).toEqual([payment.id, purchase.id]);
    expect(ids(await read({ search: '%' })).length).toBe(2);
    expect(ids(await read({ search: "'" })).length).toBe(2);
  });
});

describe('an entry', () => {
  it('tells what belongs to it', async () => {
    const order = { clientId, date: '2026-06-01', amount: 1000, orderNumber: '12', currency: 'EUR' };
    const purchase = await profile.call('purchases.create', order);
    await profile.call('payments.create', {
      clientId,
      purchaseId: purchase.id,
      amount: 400,
      paidOn: '2026-06-03',
    });
    const ultimatum = await profile.call('ultimatums.create', { clientId, demand: 'Скидка' });
    const given = { clientId, ultimatumId: ultimatum.id, what: '3 %', cost: 120_000, cameBackAmount: 50_000 };
    await profile.call('concessions.create', given);
    const { entries } = await read();
    const of = (kind: TimelineKind) => entries.find((entry) => entry.kind === kind);
    expect(of('purchase')).toMatchObject({ payments: [{ amount: 400 }] });
    expect(of('payment')).toMatchObject({
      purchase: { orderNumber: '12', date: '2026-06-01', currency: 'EUR' },
    });
    expect(of('ultimatum')).toMatchObject({ concessions: [{ what: '3 %' }] });
    expect(of('concession')).toMatchObject({ ultimatum: { demand: 'Скидка', madeOn: '2026-06-15' } });
    expect(await profile.call('concessions.balance', { clientId })).toEqual({
      concessions: 1,
      given: 120_000,
      cameBack: 50_000,
      unpriced: 0,
    });
  });
});
