import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type BondFacts,
  type Evidence,
  type EvidenceKind,
  evidenceIn,
  evidenceKinds,
  evidenceWeights,
} from './evidence.ts';
import { type Category, categories } from './loyalty.ts';
import { chipsOf, isSameEvidence, speaks, suggestCategory, supporting } from './suggestion.ts';

const today = '2026-06-15';
const unasked = { nps: null, buyAgain: null, preference: null };
const nothing: BondFacts = {
  ultimatums: [],
  priceObjections: [],
  referrals: [],
  testimonials: [],
  competitors: [],
  listed: [],
  shareOfWallet: null,
  answers: unasked,
  steadiness: null,
  lastPurchase: null,
  motives: [],
};

const on = (...days: string[]) => days.map((day, i) => ({ id: `${day} ${i}`, on: day, what: 'x' }));
const said = <T>(value: T) => ({ value, interviewId: 'i', heldOn: '2026-05-01', contactId: null });
const nps = (value: number) => ({ answers: { ...unasked, nps: said(value) } });
const steady = { steadiness: 'steady', lastPurchase: { id: 'p', on: '2026-06-01' } } as const;
const motive = (id: BondFacts['motives'][number]['motive']) => ({
  motives: [{ id: 'm', motive: id, notedOn: '2026-01-01' }],
});
const suggest = (facts: Partial<BondFacts>) => suggestCategory(evidenceIn({ ...nothing, ...facts }, today));

describe('the suggested category', () => {
  it.each<[string, Partial<BondFacts>, Category | null]>([
    ['nothing recorded', {}, null],
    ['steady buying alone', steady, null],
    ['one recommendation alone', { referrals: on('2026-01-01') }, null],
    ['one ultimatum alone', { ultimatums: on('2026-01-01') }, null],
    ['a high share alone', { shareOfWallet: 100 }, null],
    ['recommends and answers as a promoter', { referrals: on('2026-01-01'), ...nps(10) }, 'committed'],
    [
      'steady, nearly all from us, recommends',
      { ...steady, shareOfWallet: 95, referrals: on('2025-12-01', '2026-02-01') },
      'committed',
    ],
    ['steady and nearly all from us', { ...steady, shareOfWallet: 85 }, 'faithful'],
    ['steady, most from us, a passive answer', { ...steady, shareOfWallet: 85, ...nps(8) }, 'faithful'],
    ['steady, a detractor, no alternative', { ...steady, ...nps(3), ...motive('no_alternative') }, 'hostage'],
    ['steady, a detractor, all from us', { ...steady, ...nps(3), shareOfWallet: 100 }, 'hostage'],
    ['a third from us, a competitor seen', { shareOfWallet: 30, competitors: on('2026-03-01') }, 'switcher'],
    [
      'here for another’s outage, a third from us',
      { shareOfWallet: 30, ...motive('supplier_outage') },
      'switcher',
    ],
    ['two ultimatums', { ultimatums: on('2025-11-01', '2026-03-01') }, 'blackmailer'],
    [
      'an ultimatum and price objections',
      { ultimatums: on('2026-03-01'), priceObjections: on('2026-01-01', '2026-02-01', '2026-03-01') },
      'blackmailer',
    ],
    [
      'price objections, here for the benefit',
      { priceObjections: on('2026-02-01'), ...motive('benefit') },
      'pragmatist',
    ],
    ['ultimatums long ago', { ultimatums: on('2020-11-01', '2021-03-01') }, null],
    ['ultimatums to come', { ultimatums: on('2027-11-01', '2027-12-01') }, null],
    [
      'as much for one as for another',
      { referrals: on('2026-01-01', '2026-02-01'), ultimatums: on('2026-01-01', '2026-02-01', '2026-03-01') },
      'blackmailer',
    ],
  ])('of a client with %s', (_, facts, expected) => {
    expect(suggest(facts)).toBe(expected);
  });

  const kind = fc.constantFrom(...evidenceKinds);
  const some = fc.array(kind, { maxLength: 14 });
  const piece = (each: EvidenceKind): Evidence => ({
    kind: each,
    record: 'client',
    id: null,
    date: null,
    what: null,
  });
  const of = (kinds: readonly EvidenceKind[]) => suggestCategory(kinds.map(piece));

  it('never becomes what one more piece of evidence speaks against most', () => {
    fc.assert(
      fc.property(some, kind, (known, more) => {
        const least = Math.min(...categories.map((each) => evidenceWeights[more][each] ?? 0));
        const after = of([...known, more]);
        if (after === null || (evidenceWeights[more][after] ?? 0) > least || least === 0) return;
        expect(of(known)).toBe(after);
      }),
    );
  });

  it('is never made committed or faithful by more ultimatums', () => {
    fc.assert(
      fc.property(some, fc.integer({ min: 1, max: 5 }), (known, count) => {
        const after = of([...known, ...Array<EvidenceKind>(count).fill('ultimatum')]);
        if (after === 'committed' || after === 'faithful') expect(of(known)).toBe(after);
      }),
    );
  });

  it('does not depend on the order of the evidence, and rests on some of it', () => {
    fc.assert(
      fc.property(some, (known) => {
        const suggested = of(known);
        expect(of(known.toReversed())).toBe(suggested);
        if (suggested !== null) expect(supporting(suggested, known.map(piece)).length).toBeGreaterThan(1);
      }),
    );
  });
});

describe('evidence', () => {
  it('leads to its records, the latest first', () => {
    const evidence = evidenceIn(
      { ...nothing, ultimatums: on('2026-01-01'), referrals: on('2026-03-01'), listed: ['Север', 'Юг'] },
      today,
    );
    expect(evidence).toEqual([
      { kind: 'referral', record: 'referral', id: '2026-03-01 0', date: '2026-03-01', what: 'x' },
      { kind: 'ultimatum', record: 'ultimatum', id: '2026-01-01 0', date: '2026-01-01', what: 'x' },
      { kind: 'competitor_listed', record: 'client', id: null, date: null, what: 'Север, Юг' },
    ]);
    expect(evidence.map((each) => speaks(each).for[0])).toEqual(['committed', 'blackmailer', 'switcher']);
    expect(speaks(evidence[1] as Evidence).against).toEqual(['committed', 'faithful', 'pragmatist']);
    expect(chipsOf(evidence)).toEqual(['recommends_us', 'demands_terms']);
  });

  it('counts three of a kind at most', () => {
    const days = ['2026-01-01', '2026-02-01', '2026-03-01', '2026-04-01', '2026-05-01'];
    expect(evidenceIn({ ...nothing, ultimatums: on(...days) }, today).map(({ date }) => date)).toEqual(
      days.slice(2).toReversed(),
    );
  });

  it('is the same however it is listed, and whichever purchase came last', () => {
    const facts = { ...nothing, ...steady, ultimatums: on('2026-01-01') };
    const before = evidenceIn(facts, today);
    const later = evidenceIn({ ...facts, lastPurchase: { id: 'q', on: '2026-06-10' } }, today);
    expect(isSameEvidence(before, later.toReversed())).toBe(true);
    expect(isSameEvidence(before, evidenceIn({ ...facts, ultimatums: on('2026-01-02') }, today))).toBe(false);
  });

  it('of each kind speaks for some category, and is no verdict by itself', () => {
    for (const each of evidenceKinds) {
      const weights = Object.values(evidenceWeights[each]);
      expect(Math.max(...weights)).toBeGreaterThan(0);
      expect(Math.max(...weights)).toBeLessThan(4);
    }
  });
});
