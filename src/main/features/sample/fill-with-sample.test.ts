import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { ListQuery } from '../../../shared/contract/clients.ts';
import { heldOnlyByFragile, type Motive } from '../../../shared/domain/motives/motives.ts';
import { openTestProfile, type TestProfile } from '../../testing/test-profile.ts';
import { fillWithSample } from './fill-with-sample.ts';

let profile: TestProfile;
/** How often another call got its turn while the profile was filled. */
let turns = 0;

beforeAll(async () => {
  profile = await openTestProfile({ onDisk: true });
  const watch = setInterval(() => {
    turns += 1;
  }, 1);
  await fillWithSample(profile.core);
  clearInterval(watch);
});
afterAll(() => profile.close());

const value = (sql: string): number => profile.core.parts.sql.value<number>(sql) ?? -1;
const share = (condition: string): number =>
  value(`SELECT 100.0 * sum(${condition}) / count(*) FROM client_summary s JOIN client c USING (no)`);
const everyone: ListQuery = { search: '', filters: [], sort: [] };

const TABLES = {
  client:
    'c.name, legal_name, tax_id, kpp, country, city, address, industry, tier, since, source, website, phones, emails, status, loss_reason, competitors, share_of_wallet, tags, note FROM client c',
  contact:
    'c.name, k.name, position, k.phones, k.emails, birthday, is_main, has_left, k.note FROM contact k JOIN client c ON c.id = client_id',
  motive: 'name, motive, is_primary, m.note FROM client_motive m JOIN client c ON c.id = client_id',
  assessment:
    'name, category, reason, can_leave, why, assessed_on FROM loyalty_assessment JOIN client c ON c.id = client_id',
  purchase:
    'name, date, amount, currency, order_number, delivery_promised, delivery_made, due_on, paid_on, p.note FROM purchase p JOIN client c ON c.id = client_id',
  interaction: 'name, at, kind, direction, text FROM interaction JOIN client c ON c.id = client_id',
  promise:
    'name, what, made_on, due_on, kept_on, warned_on, broken_on FROM promise JOIN client c ON c.id = client_id',
  interview:
    'name, held_on, channel, nps, buy_again, preference, quote FROM interview JOIN client c ON c.id = client_id',
  view: 'name, state, position FROM saved_view',
  summary:
    'name_key, category, motives, main_contact, people, purchases, last_contact_on, last_heard_on, revenue_12m, revenue_trend, rhythm_days, debt FROM client_summary',
};
/** All that was made, without ids and moments of making. */
const made = (of: TestProfile): unknown =>
  Object.values(TABLES).map((from) => of.core.parts.sql.tuples(`SELECT ${from}`).map(String).sort());

describe('filling', () => {
  it('lets other calls in', () => {
    expect(turns).toBeGreaterThan(5);
  });

  it('gives the same portfolio again', async () => {
    const again = await openTestProfile();
    await fillWithSample(again.core);
    expect(made(again)).toEqual(made(profile));
    await again.close();
  });

  it('leaves a profile that has clients alone', async () => {
    const before = made(profile);
    await fillWithSample(profile.core);
    expect(made(profile)).toEqual(before);
    expect(value('SELECT count(*) FROM operation')).toBe(1);
  });

  it('is one quiet operation, and there is nothing to undo', async () => {
    const { sql } = profile.core.parts;
    expect(sql.all('SELECT label, kind, pending FROM operation')).toEqual([
      { label: 'sampleFill', kind: 'quiet', pending: 0 },
    ]);
    expect(await profile.call('journal.state', {})).toEqual({ undo: null, redo: null });
    await expect(profile.call('journal.undo', {})).rejects.toThrow();
    expect(value('SELECT count(*) FROM client')).toBe(300);
  });

  it('makes the first-run choice', async () => {
    expect(await profile.call('settings.get', {})).toMatchObject({
      started: true,
      currency: 'RUB',
      userName: '',
    });
  });
});

describe('the portfolio', () => {
  it('has as much as two years bring', () => {
    expect(value('SELECT count(*) FROM manager')).toBe(6);
    expect(value('SELECT count(*) FROM contact')).toBeGreaterThan(450);
    expect(value('SELECT count(*) FROM purchase')).toBeGreaterThan(6000);
    expect(value('SELECT count(*) FROM purchase WHERE amount < 0')).toBeGreaterThan(50);
    expect(value('SELECT count(*) FROM interaction')).toBeGreaterThan(5000);
    expect(value('SELECT count(DISTINCT kind) FROM interaction')).toBe(6);
  });

  it('keeps to the shares of a department', () => {
    expect(share(`country <> 'Россия'`)).toBeCloseTo(15, 5);
    expect(share(`c.status = 'lost' AND loss_reason IS NOT NULL`)).toBeCloseTo(4, 5);
    expect(share(`c.status = 'prospect' AND purchases = 0`)).toBeCloseTo(4, 5);
    expect(share(`category IS NOT NULL AND category_reason <> ''`)).toBeCloseTo(85, 5);
    expect(share(`motives <> '[]'`)).toBeCloseTo(85, 5);
    expect(share('debt > 0')).toBeCloseTo(7, 5);
    expect(share('tax_id_valid = 0')).toBeCloseTo(200 / 300, 5);
    expect(share(`c.status = 'active' AND last_contact_on < '2026-04-06'`)).toBeCloseTo(12, 5);
    expect(value('SELECT count(*) - count(DISTINCT client_id) FROM loyalty_assessment')).toBe(51);
  });

  it('has clients who fell silent against their own rhythm', () => {
    const silent = `c.status = 'active' AND julianday('2026-06-15') - julianday(last_heard_on) >= 3 * rhythm_days`;
    expect(share(silent)).toBeGreaterThanOrEqual(7.5);
    expect(share(silent)).toBeLessThan(10);
    expect(value('SELECT min(rhythm_days) FROM client_summary')).toBeGreaterThanOrEqual(6);
    expect(value('SELECT max(rhythm_days) FROM client_summary')).toBeLessThanOrEqual(110);
  });

  it('has clients held by fragile motives alone', () => {
    const held = profile.core.parts.sql.column<string>('SELECT motives FROM client_summary');
    const fragile = held.filter((motives) => heldOnlyByFragile(JSON.parse(motives) as Motive[]));
    expect(fragile.length).toBeGreaterThanOrEqual(22);
    expect(fragile.length).toBeLessThan(45);
  });

  it('earns most with tier A and loses most through indifference', () => {
    const revenue = ['A', 'B', 'C'].map((tier) =>
      value(`SELECT avg(revenue_12m) FROM client_summary WHERE tier = '${tier}'`),
    );
    expect(revenue).toEqual(revenue.toSorted((a, b) => b - a));
    expect(share(`c.tier = 'A'`)).toBeGreaterThan(10);
    expect(share(`c.tier = 'A'`)).toBeLessThan(22);
    expect(value(`SELECT count(*) FROM client WHERE loss_reason = 'indifferent_treatment'`)).toBe(8);
  });
});

describe('the list', () => {
  it('shows and finds the clients', async () => {
    const page = await profile.call('clients.page', {
      query: everyone,
      columns: ['name', 'category', 'revenue12m'],
      offset: 0,
      limit: 100,
    });
    expect([page.total, page.rows.length]).toEqual([300, 100]);
    const name = String(page.rows[50]?.[1]);
    const found = await profile.call('clients.page', {
      query: { ...everyone, search: name },
      columns: ['name'],
      offset: 0,
      limit: 10,
    });
    expect(found.rows.map((row) => row[1])).toContain(name);
  });

  it('has saved views that find somebody', async () => {
    const { views } = await profile.call('views.list', {});
    expect(views.map(({ name }) => name)).toEqual([
      'Уровень A',
      'Давно не звонили',
      'Без мотива',
      'Долг',
      'Под ударом',
      'Подтвердить категорию',
    ]);
    for (const { count, draft } of views) {
      expect(count).toBeGreaterThan(15);
      expect(count).toBeLessThan(250);
      expect(draft).toBeNull();
    }
    for (const { state } of views) {
      const columns = state.columns.map(({ id }) => id);
      const { rows } = await profile.call('clients.page', {
        query: state.query,
        columns,
        offset: 0,
        limit: 5,
      });
      expect(rows[0]).toHaveLength(columns.length + 1);
    }
  });
});

describe('in English', () => {
  let english: TestProfile;
  afterEach(() => english.close());

  it('speaks English but for the names of companies and people', async () => {
    english = await openTestProfile();
    await english.call('settings.set', { language: 'en' });
    await fillWithSample(english.core);
    const { sql } = english.core.parts;
    const texts = [
      'text FROM interaction',
      'reason FROM loyalty_assessment',
      'why FROM loyalty_assessment',
      'note FROM client_motive',
      'country FROM client',
      'city FROM client',
      'industry FROM client',
      'tags FROM client',
      'note FROM client',
      'position FROM contact',
      'note FROM purchase',
      'name FROM saved_view',
    ].flatMap((from) => sql.column<string | null>(`SELECT DISTINCT ${from}`));
    expect(texts.filter((text) => /[А-я]/.test(text ?? ''))).toEqual([]);
    expect(sql.column(`SELECT name FROM client WHERE name LIKE '%«%'`).length).toBeGreaterThan(50);
  });
});
