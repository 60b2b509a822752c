import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../time.ts';
import type { Motive } from './motives.ts';
import { fragileMotives, motives } from './motives.ts';
import { type MotiveCheck, motiveQuestions, type WatchedClient } from './watch.ts';

const noted = '2026-01-10';
const day = (days: number) => addDays(noted, days);

/** Ids that grow as the records do. */
const id = (n: number) => `id-${String(n).padStart(6, '0')}`;

const holding = (motive: Motive, more: Partial<WatchedClient> = {}, fadesOn: string | null = null) => ({
  motives: [{ id: id(1), motive, notedOn: noted, fadesOn }],
  checks: [],
  noticed: [],
  listed: [],
  ...more,
});
const held = (motive: Motive, days: number, n = 100 + days, competitors: string[] = []): MotiveCheck => ({
  id: id(n),
  motive,
  checkedOn: day(days),
  holds: true,
  competitors,
});
const since = (client: WatchedClient, days: number) =>
  motiveQuestions(client, day(days)).map((question) => question.since);

describe('an outage at another supplier', () => {
  it.each([
    [29, [], []],
    [30, [], [day(30)]],
    [45, [], [day(30)]],
    [45, [held('supplier_outage', 45)], []],
    [59, [held('supplier_outage', 30)], []],
    [60, [held('supplier_outage', 30)], [day(60)]],
    [89, [held('supplier_outage', 75)], []],
    [90, [held('supplier_outage', 30), held('supplier_outage', 75)], [day(90)]],
    [400, [held('supplier_outage', 361)], [day(390)]],
  ])('after %i days asks what stands', (days, checks, expected) => {
    expect(since(holding('supplier_outage', { checks }), days)).toEqual(expected);
  });

  it('asks at once where nobody knows when it was noted, and then every 30 days', () => {
    const old = {
      motives: [{ id: id(1), motive: 'supplier_outage' as const, notedOn: null, fadesOn: null }],
    };
    expect(since(holding('supplier_outage', old), 0)).toEqual([null]);
    const answered = { ...old, checks: [held('supplier_outage', 5)] };
    expect(since(holding('supplier_outage', answered), 34)).toEqual([]);
    expect(since(holding('supplier_outage', answered), 35)).toEqual([day(35)]);
  });

  it('does not take an answer about an earlier outage for this one', () => {
    const before = { ...held('supplier_outage', 40), id: id(0) };
    expect(since(holding('supplier_outage', { checks: [before] }), 45)).toEqual([day(30)]);
  });
});

describe('an interest fed by advertising', () => {
  it('asks from the day it fades on, and every 30 days after an answer', () => {
    const client = (checks: MotiveCheck[]) => holding('advertised_interest', { checks }, day(20));
    expect(since(client([]), 19)).toEqual([]);
    expect(since(client([]), 20)).toEqual([day(20)]);
    expect(since(client([held('advertised_interest', 21)]), 49)).toEqual([]);
    expect(since(client([held('advertised_interest', 21)]), 50)).toEqual([day(50)]);
  });

  it('asks nothing without a day', () => {
    expect(since(holding('advertised_interest'), 900)).toEqual([]);
  });
});

describe.each(['no_alternative', 'uninformed'] as const)('%s', (motive) => {
  const seen = (days: number, n: number) => ({ id: id(n), competitor: 'Север', noticedOn: day(days) });

  it('asks for a competitor noticed since it was noted, and names it', () => {
    expect(motiveQuestions(holding(motive, { noticed: [seen(5, 9)] }), day(5))).toEqual([
      { motive, because: 'competitor', since: day(5), competitor: 'Север', activityId: id(9) },
    ]);
    expect(since(holding(motive, { noticed: [seen(-5, 9)] }), 5)).toEqual([]);
  });

  it('of one day goes by what was recorded later', () => {
    expect(since(holding(motive, { noticed: [seen(0, 2)] }), 0)).toEqual([day(0)]);
    expect(since(holding(motive, { noticed: [seen(0, 0)] }), 0)).toEqual([]);
    const answered = held(motive, 5, 20);
    expect(since(holding(motive, { noticed: [seen(5, 19)], checks: [answered] }), 5)).toEqual([]);
    expect(since(holding(motive, { noticed: [seen(5, 21)], checks: [answered] }), 5)).toEqual([day(5)]);
  });

  it('asks for a competitor listed on the client until it was answered about', () => {
    const listed = ['Север', 'Юг'];
    expect(motiveQuestions(holding(motive, { listed }), day(0))[0]).toMatchObject({
      competitor: 'Север',
      since: null,
    });
    const answered = [held(motive, 3, 20, ['СЕВЕР'])];
    expect(motiveQuestions(holding(motive, { listed, checks: answered }), day(4))[0]?.competitor).toBe('Юг');
    expect(since(holding(motive, { listed: ['Север'], checks: answered }), 400)).toEqual([]);
  });

  it('asks nothing while no competitor shows', () => {
    expect(since(holding(motive), 900)).toEqual([]);
  });
});

describe('any motive', () => {
  const anyMotive = fc.constantFrom(...motives);
  const anyDay = fc.integer({ min: 0, max: 800 });

  it('asks only about fragile ones, and nothing right after an answer', () => {
    fc.assert(
      fc.property(anyMotive, anyDay, anyDay, fc.boolean(), (motive, today, noticedAfter, isListed) => {
        const listed = isListed ? ['Север'] : [];
        const client = holding(
          motive,
          { listed, noticed: [{ id: id(5), competitor: 'Юг', noticedOn: day(noticedAfter) }] },
          day(10),
        );
        const asked = motiveQuestions(client, day(today));
        expect(asked.every((question) => fragileMotives.includes(question.motive))).toBe(true);
        expect(asked.every((question) => question.since === null || question.since <= day(today))).toBe(true);
        const answered = { ...client, checks: [held(motive, today, 900, listed)] };
        expect(motiveQuestions(answered, day(today))).toEqual([]);
      }),
    );
  });
});
