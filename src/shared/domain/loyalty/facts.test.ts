import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths } from '../../time.ts';
import { type AnsweredInterview, answersChangeOn, answersOn, moodOf } from './answers.ts';
import { halfYear, halfYearCounts } from './half-years.ts';
import { asksRenewal, categorySince } from './loyalty.ts';
import { stageOf } from './stage.ts';
import { standingOf } from './standing.ts';
import { steadinessOf } from './steadiness.ts';

const today = '2026-06-15';
const every = (gap: number, count: number, last = today) =>
  Array.from({ length: count }, (_, i) => addDays(last, -gap * i));
const anyDay = fc.integer({ min: -900, max: 60 }).map((offset) => addDays(today, offset));

describe('half-years', () => {
  it('follow one another up to today', () => {
    expect([0, 1, 2].map((ago) => halfYear(today, ago))).toEqual([
      { from: '2025-12-16', to: '2026-06-15' },
      { from: '2025-06-16', to: '2025-12-15' },
      { from: '2024-12-16', to: '2025-06-15' },
    ]);
  });

  it('count what falls into them, and say when that changes', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 30 }), fc.integer({ min: 0, max: 400 }), (days, later) => {
        const { counts, changesOn } = halfYearCounts(days, today);
        const naive = [0, 1, 2, 3].map((ago) => {
          const { from, to } = halfYear(today, ago);
          return days.filter((day) => day >= from && day <= to).length;
        });
        expect(counts).toEqual(naive);
        const next = addDays(today, later);
        if (changesOn === null || next < changesOn) expect(halfYearCounts(days, next).counts).toEqual(counts);
      }),
    );
  });
});

describe('steadiness', () => {
  it.each([
    ['too few purchases', every(30, 3), null],
    ['one every thirty days', every(30, 8), 'steady'],
    ['the same, silent for two pauses', every(30, 8, addDays(today, -60)), 'steady'],
    ['the same, silent for longer', every(30, 8, addDays(today, -61)), 'uneven'],
    ['now and then', ['2025-01-01', '2025-01-05', '2025-06-01', '2025-06-09', '2026-06-01'], 'uneven'],
    ['long ago only', every(30, 8, '2023-01-01'), null],
  ])('of a client with %s', (_, days, expected) => {
    expect(steadinessOf(days, today).steadiness).toBe(expected);
  });

  it('stays what it is until the day it names', () => {
    fc.assert(
      fc.property(fc.array(anyDay, { maxLength: 12 }), fc.integer({ min: 0, max: 400 }), (days, later) => {
        const past = days.filter((day) => day <= today);
        const { steadiness, changesOn } = steadinessOf(past, today);
        const next = addDays(today, later);
        if (changesOn === null || next < changesOn)
          expect(steadinessOf(past, next).steadiness).toBe(steadiness);
      }),
    );
  });
});

describe('answers', () => {
  const interview = (id: string, heldOn: string, more: Partial<AnsweredInterview>): AnsweredInterview => ({
    id,
    heldOn,
    contactId: null,
    nps: null,
    buyAgain: null,
    preference: null,
    ...more,
  });
  const list = [
    interview('a', '2025-06-15', { nps: 2, preference: 'weak' }),
    interview('b', '2025-06-16', { nps: 10, buyAgain: 'low' }),
    interview('c', '2026-05-01', { buyAgain: 'high' }),
    interview('d', '2026-05-01', { buyAgain: 'medium' }),
    interview('e', '2026-06-16', { nps: 0 }),
  ];

  it('are the latest of the year up to the day, each from its own interview', () => {
    const { nps, buyAgain, preference } = answersOn(list, today);
    expect(nps).toEqual({ value: 10, interviewId: 'b', heldOn: '2025-06-16', contactId: null });
    expect(buyAgain).toMatchObject({ value: 'medium', interviewId: 'd' });
    expect(preference).toBeNull();
    expect(answersChangeOn(list, today)).toBe('2026-06-16');
    expect(answersChangeOn(list.slice(0, 4), '2026-06-16')).toBe('2027-05-01');
  });

  it.each([
    [{ nps: 9 }, 'good'],
    [{ nps: 9, preference: 'weak' }, 'poor'],
    [{ nps: 6, buyAgain: 'high' }, 'poor'],
    [{ buyAgain: 'low' }, 'poor'],
    [{ preference: 'strong' }, 'good'],
    [{ nps: 7, buyAgain: 'medium' }, 'fair'],
    [{}, null],
  ] as const)('%j come to %s', (given, mood) => {
    expect(moodOf(answersOn([interview('a', today, given)], today))).toBe(mood);
  });
});

describe('buying and answers together', () => {
  it.each([
    ['steady', 'good', 'content'],
    ['steady', 'poor', 'trapped'],
    ['uneven', 'good', 'roaming'],
    ['uneven', 'poor', 'drifting'],
    ['steady', 'fair', null],
    ['steady', null, null],
    [null, 'poor', null],
  ] as const)('%s and %s are %s', (steadiness, mood, expected) => {
    expect(standingOf(steadiness, mood)).toBe(expected);
  });
});

describe('the stage', () => {
  const facts = { purchases: 5, contacts: 3, mood: null, isAttached: false, isAdvocate: false } as const;
  it.each([
    [{ purchases: 0, contacts: 0 }, null],
    [{ purchases: 0 }, 'first_visit'],
    [{ purchases: 1, isAdvocate: true }, 'one_off'],
    [{ purchases: 2, isAdvocate: true }, 'repeat'],
    [{}, 'repeat'],
    [{ mood: 'good' }, 'attachment'],
    [{ isAttached: true }, 'attachment'],
    [{ isAttached: true, mood: 'poor' }, 'repeat'],
    [{ isAdvocate: true }, 'loyalty'],
    [{ isAdvocate: true, mood: 'poor' }, 'repeat'],
  ] as const)('with %j is %s', (more, expected) => {
    expect(stageOf({ ...facts, ...more })).toBe(expected);
  });
});

describe('a judgement', () => {
  const judged = (id: string, assessedOn: string, category: 'faithful' | 'switcher') => ({
    id,
    assessedOn,
    category,
  });

  it('has stood since it first was made, however often it was renewed', () => {
    const list = [
      judged('a', '2025-01-01', 'faithful'),
      judged('b', '2025-03-01', 'switcher'),
      judged('c', '2025-06-01', 'faithful'),
      judged('d', '2025-09-01', 'faithful'),
    ];
    expect(categorySince(list.toReversed())).toBe('2025-06-01');
    expect(categorySince(list.slice(0, 1))).toBe('2025-01-01');
    expect(categorySince([])).toBeNull();
  });

  it('asks to be renewed when it is so old', () => {
    expect(asksRenewal(addDays(today, -89), 90, today)).toBe(false);
    expect(asksRenewal(addDays(today, -90), 90, today)).toBe(true);
    expect(asksRenewal(addMonths(today, -1), 30, today)).toBe(true);
  });
});
