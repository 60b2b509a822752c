import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Input, Output } from '../../../shared/contract/contract.ts';
import { addDays } from '../../../shared/time.ts';
import { contents, listAll, openTestProfile, type TestProfile } from '../../testing/test-profile.ts';
import { settle } from '../clients/settle.ts';

const today = '2026-06-15';
let profile: TestProfile;
let clientId: string;
beforeEach(async () => {
  profile = await openTestProfile({ today });
  clientId = (await profile.call('clients.create', { name: 'Вектор' })).id;
});
afterEach(() => profile.close());

const assess = (more: Partial<Input<'loyalty.assess'>> = {}) =>
  profile.call('loyalty.assess', {
    clientId,
    category: 'faithful',
    reason: 'ровно покупает',
    canLeave: 'partly',
    why: null,
    assessedOn: today,
    ...more,
  });
const buy = async (client: string, ...dates: string[]) => {
  for (const date of dates) await profile.call('purchases.create', { clientId: client, date, amount: 100 });
};
const every = (gap: number, count: number, last = today) =>
  Array.from({ length: count }, (_, i) => addDays(last, -gap * i));
const suggestion = () => profile.call('loyalty.suggestion', { clientId });
const column = async (name: string) => (await listAll(profile, [name])).flat();

describe('a judgement', () => {
  it('needs a reason: words or a chip', async () => {
    await assess({ reason: '', chips: ['likes_constancy'] });
    await expect(assess({ reason: ' ', chips: [] })).rejects.toMatchObject({ code: 'INVALID_INPUT' });
    const { assessments } = await profile.call('clients.card', { id: clientId });
    expect(assessments).toHaveLength(1);
    const { id } = await assess();
    await expect(profile.call('loyalty.update', { id, patch: { reason: '' } })).rejects.toMatchObject({
      code: 'INVALID_INPUT',
    });
  });

  it('asks to be renewed after 90 days, or as the settings say, and is renewed unchanged', async () => {
    await assess({ assessedOn: '2026-03-18', chips: ['price'] });
    expect((await suggestion()).renewOn).toBe('2026-06-16');
    await profile.call('settings.set', { renewAfterDays: 30 });
    expect((await suggestion()).renewOn).toBe('2026-04-17');
    expect(await column('categoryAge')).toEqual([89]);
    await profile.call('loyalty.renew', { clientId });
    expect(await column('categoryAge')).toEqual([0]);
    expect(await column('categorySince')).toEqual(['2026-03-18']);
    const { assessments } = await profile.call('clients.card', { id: clientId });
    expect(assessments.map(({ assessedOn, reason, chips }) => [assessedOn, reason, chips])).toEqual([
      [today, 'ровно покупает', ['price']],
      ['2026-03-18', 'ровно покупает', ['price']],
    ]);
  });

  it('cannot be renewed where there is none', async () => {
    await expect(profile.call('loyalty.renew', { clientId })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('is found by its age', async () => {
    await assess({ assessedOn: '2026-01-01' });
    const found = async (atLeast: number) => {
      const query = {
        search: '',
        filters: [{ field: 'categoryAge' as const, operator: 'atLeast' as const, values: [atLeast] }],
        sort: [],
      };
      return (await profile.call('clients.page', { query, columns: [], offset: 0, limit: 10 })).total;
    };
    expect([await found(165), await found(166)]).toEqual([1, 0]);
  });
});

describe('a suggestion', () => {
  const threaten = async () => {
    const { id } = await profile.call('ultimatums.create', { clientId, demand: 'Минус 10 %' });
    await profile.call('interactions.create', {
      clientId,
      kind: 'call',
      text: 'дорого',
      isPriceObjection: true,
    });
    return id;
  };

  it('is none where nothing is known', async () => {
    expect(await suggestion()).toMatchObject({
      category: null,
      evidence: [],
      answered: null,
      standing: null,
    });
  });

  it('shows each piece of evidence with its record', async () => {
    const id = await threaten();
    const { category, evidence } = await suggestion();
    expect(category).toBe('blackmailer');
    expect(evidence.find(({ kind }) => kind === 'ultimatum')).toEqual({
      kind: 'ultimatum',
      record: 'ultimatum',
      id,
      date: today,
      what: 'Минус 10 %',
      for: ['blackmailer'],
      against: ['committed', 'faithful', 'pragmatist'],
    });
  });

  it('is agreed with in one operation, which records an assessment with the evidence as reason', async () => {
    await assess({ assessedOn: '2026-01-01', canLeave: 'yes' });
    await threaten();
    const before = contents(profile);
    await profile.call('loyalty.answer', { clientId, suggested: 'blackmailer', agrees: true });
    const { assessments } = await profile.call('clients.card', { id: clientId });
    expect(assessments).toHaveLength(2);
    expect(assessments[0]).toMatchObject({
      category: 'blackmailer',
      canLeave: 'yes',
      chips: ['compares_offers', 'demands_terms'],
      assessedOn: today,
    });
    expect(assessments[0]?.reason).toContain('Ультиматум: «Минус 10 %»');
    expect((await suggestion()).answered).toMatchObject({ agrees: true, suggested: 'blackmailer' });
    await profile.call('journal.undo', {});
    expect(contents(profile)).toEqual(before);
  });

  it('is disagreed with, and why, without touching the category; new evidence asks again', async () => {
    await assess();
    await threaten();
    const { id } = await profile.call('loyalty.answer', {
      clientId,
      suggested: 'blackmailer',
      agrees: false,
    });
    await profile.call('loyalty.explain', { id, note: 'просто торгуется' });
    expect(await column('category')).toEqual(['faithful']);
    expect((await suggestion()).answered).toMatchObject({ agrees: false, note: 'просто торгуется' });
    await profile.call('ultimatums.create', { clientId, demand: 'Минус 15 %' });
    const again = await suggestion();
    expect(again.answered).toBeNull();
    expect(again.opinions).toHaveLength(1);
  });

  it('that is another one by now is not answered', async () => {
    await expect(
      profile.call('loyalty.answer', { clientId, suggested: 'hostage', agrees: true }),
    ).rejects.toMatchObject({ code: 'SUGGESTION_CHANGED' });
  });
});

describe('steady buyers', () => {
  it('with poor answers are told from the happy ones, until the answers or the rhythm go', async () => {
    await buy(clientId, ...every(30, 8));
    expect(await column('standing')).toEqual([null]);
    const { id } = await profile.call('interviews.create', { clientId, nps: 3 });
    expect(await column('standing')).toEqual(['trapped']);
    expect((await suggestion()).standing).toBe('trapped');
    await profile.call('interviews.update', { id, patch: { nps: 10 } });
    expect(await column('standing')).toEqual(['content']);
    profile.clock.set(addDays(today, 61));
    await profile.core.upkeep.judgeDue();
    expect(await column('standing')).toEqual(['roaming']);
    profile.clock.set('2027-06-15');
    await profile.core.upkeep.judgeDue();
    expect(await column('standing')).toEqual([null]);
  });

  it('are the same in the list as judged from scratch on any later day', async () => {
    await buy(clientId, ...every(25, 12), '2026-08-01');
    await profile.call('interviews.create', { clientId, nps: 9, heldOn: '2026-02-01' });
    await profile.call('interviews.create', { clientId, nps: 2, heldOn: '2026-07-05' });
    const { sql } = profile.core.parts;
    const row = () => sql.get('SELECT * FROM client_summary');
    for (let later = 0; later < 800; later += 7) {
      const day = addDays(today, later);
      profile.clock.set(day);
      await profile.core.upkeep.judgeDue();
      const kept = row();
      settle(sql, [[clientId, null]], day);
      expect({ day, ...kept }).toEqual({ day, ...row() });
    }
  });
});

describe('the loyalty index', () => {
  const index = (periods = 2) => profile.call('loyalty.index', { clientId, periods });
  const scores = ({ components }: Output<'loyalty.index'>['periods'][number]) =>
    Object.fromEntries(components.map(({ component, score }) => [component, score]));

  it('of a client of whom nothing is known is unknown', async () => {
    const { periods, stage, transactional } = await index();
    expect(periods.map((period) => [period.index, period.band, period.change])).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    expect([stage, transactional]).toEqual([null, null]);
  });

  it('measures history and frequency by the portfolio, and takes the rest from interviews', async () => {
    const other = (await profile.call('clients.create', { name: 'Север' })).id;
    await buy(clientId, addDays(today, -300), '2026-05-01', '2026-06-01');
    await buy(other, addDays(today, -100));
    const { id } = await profile.call('interviews.create', {
      clientId,
      nps: 8,
      buyAgain: 'high',
      heldOn: '2026-05-20',
    });
    const { periods, transactional, stage } = await index();
    const [now, before] = periods;
    // Tenures 300 and 100 days: r = 1.5; two purchases and one: r = 4/3.
    expect(now && scores(now)).toEqual({
      history: 60 + 40 * (1 - 1 / 1.5),
      frequency: 50 + 50 * (1 - 3 / 4),
      desire: 100,
      preference: null,
      recommend: 50,
    });
    expect(now?.index).toBe(Math.round((60 + 40 / 3 + 62.5 + 100 + 50) / 4));
    expect(now?.components.find(({ component }) => component === 'recommend')).toMatchObject({
      answer: '8',
      interviewId: id,
      date: '2026-05-20',
    });
    // Half a year before only this client had bought, so that it was the mean: like is compared with like.
    expect(before && scores(before)).toMatchObject({ history: 60, frequency: 50, recommend: null });
    expect(now?.change).toEqual({ points: 68 - 55, compared: ['history', 'frequency'] });
    expect(transactional).toEqual({ repeats: 2, mean: 2, ratio: 1 });
    expect(stage).toBe('attachment');
  });

  it('leaves the lost and those in the bin out of the mean', async () => {
    const [lost, gone] = [
      (await profile.call('clients.create', { name: 'Потерян', status: 'lost' })).id,
      (await profile.call('clients.create', { name: 'В корзине' })).id,
    ];
    await buy(clientId, '2026-05-01');
    await buy(lost, '2020-01-01', '2026-01-01');
    await buy(gone, '2020-01-01', '2026-01-01');
    await profile.call('clients.remove', { selection: { ids: [gone] } });
    const [now] = (await index(1)).periods;
    expect(now && scores(now)).toMatchObject({ history: 60, frequency: 50 });
  });

  it('falls against the half-year before when a client buys less', async () => {
    await buy(clientId, ...every(20, 9, '2025-12-01'), '2026-06-01');
    const other = (await profile.call('clients.create', { name: 'Север' })).id;
    await buy(other, ...every(20, 18));
    const [now, before] = (await index(2)).periods;
    expect(now?.change?.points).toBeLessThan(0);
    expect(now?.index).toBeLessThan(before?.index ?? 0);
  });
});
