import { afterEach, beforeEach, expect, it } from 'vitest';
import { openTestProfile, type TestProfile } from '../../testing/test-profile.ts';

let profile: TestProfile;
let clientId: string;
beforeEach(async () => {
  profile = await openTestProfile({ today: '2026-06-15' });
  clientId = (await profile.call('clients.create', { name: 'Вектор' })).id;
});
afterEach(() => profile.close());

const brief = () => profile.call('clients.brief', { id: clientId });

it('of an empty client says what is not known, and nothing else', async () => {
  expect(await brief()).toEqual({
    id: clientId,
    name: 'Вектор',
    on: '2026-06-15',
    motives: [],
    isExposed: false,
    category: null,
    categorySince: null,
    standing: null,
    wrong: [],
    owed: [],
    say: [
      { because: 'unknown', ask: 'category' },
      { because: 'unknown', ask: 'motive' },
    ],
    people: [],
    left: [],
    unknown: ['motive', 'category', 'decider', 'interview', 'purchase', 'contact'],
    purchaseDays: 0,
    buying: null,
    contacting: null,
    index: { value: null, band: null, change: null },
  });
});

it('is made of what is recorded', async () => {
  const { id: gone } = await profile.call('contacts.create', {
    clientId,
    name: 'Анна Ким',
    roles: ['decides'],
    hasLeft: true,
    leftOn: '2026-05-01',
  });
  await profile.call('contacts.create', {
    clientId,
    name: 'Олег Сон',
    roles: ['decides'],
    addressForm: 'formal',
  });
  await profile.call('motives.set', {
    clientId,
    motives: [
      { motive: 'uninformed', isPrimary: false, note: null },
      { motive: 'supplier_outage', isPrimary: true, note: 'пока чинят печь' },
    ],
  });
  await profile.call('loyalty.assess', {
    clientId,
    category: 'switcher',
    reason: 'Берут и там, и тут',
    canLeave: 'yes',
    why: null,
    assessedOn: '2026-04-01',
  });
  for (const date of ['2026-01-01', '2026-01-21', '2026-02-11', '2026-03-03'])
    await profile.call('purchases.create', { clientId, date, amount: 1000 });
  await profile.call('purchases.create', { clientId, date: '2026-03-23', amount: 500, dueOn: '2026-04-22' });
  const { id: promised } = await profile.call('promises.create', {
    clientId,
    what: 'Образцы',
    dueOn: '2026-06-10',
  });
  await profile.call('complaints.create', { clientId, what: 'Недовес', receivedOn: '2026-06-12' });
  await profile.call('ultimatums.create', { clientId, demand: 'Скидка', madeOn: '2026-06-01' });
  await profile.call('competitorActivities.create', {
    clientId,
    competitor: 'Северсталь',
    noticedOn: '2026-05-20',
  });
  await profile.call('interviews.create', { clientId, nps: 3, heldOn: '2026-03-30' });

  const { wrong, say, owed, people, buying, isExposed, motives, categorySince, unknown } = await brief();
  expect(wrong.map(({ kind, since, what, figure, usual }) => [kind, since, what, figure, usual])).toEqual([
    ['promise_overdue', '2026-06-10', 'Образцы', null, null],
    ['complaint_open', '2026-06-12', 'Недовес', null, null],
    ['ultimatum_open', '2026-06-01', 'Скидка', null, null],
    ['competitor_noticed', '2026-05-20', 'Северсталь', null, null],
    ['silence', '2026-03-23', null, 84, 20],
    ['detractor', '2026-03-30', null, 3, null],
    ['key_person_gone', '2026-05-01', 'Анна Ким', null, null],
    ['debt', '2026-04-22', null, 500, null],
  ]);
  expect(wrong[0]?.record).toEqual({ kind: 'promise', id: promised });
  expect(wrong[6]?.record).toEqual({ kind: 'contact', id: gone });
  expect(say.at(0)).toEqual({ because: 'wrong', opening: 'apologise_promise', what: 'Образцы' });
  expect(say.at(-1)).toEqual({ because: 'motive', motive: 'supplier_outage' });
  expect(owed.map(({ kind }) => kind)).toEqual(['promise', 'complaint']);
  expect(people.map(({ name, addressForm }) => [name, addressForm])).toEqual([['Олег Сон', 'formal']]);
  expect(buying).toEqual({ days: 5, usual: 20, low: 20, high: 20, isUncertain: false });
  expect(isExposed).toBe(true);
  expect(motives.map(({ motive }) => motive)).toEqual(['supplier_outage', 'uninformed']);
  expect(categorySince).toBe('2026-04-01');
  expect(unknown).toEqual(['contact']);
});

it('names nobody who is not there', async () => {
  const { id } = await profile.call('contacts.create', { clientId, name: 'Анна Ким' });
  await expect(profile.call('clients.brief', { id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
});
