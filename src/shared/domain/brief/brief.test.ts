import { describe, expect, it } from 'vitest';
import { categories } from '../loyalty/loyalty.ts';
import { whatToSay } from './say.ts';
import { whatIsUnknown } from './unknown.ts';
import { type WrongFacts, type WrongKind, whatIsWrong, wrongKinds } from './wrong.ts';

const TODAY = '2026-06-15';
const fine: WrongFacts = {
  broken: [],
  complaints: [],
  ultimatums: [],
  competitors: [],
  silence: null,
  detractor: null,
  index: null,
  gone: [],
  debt: { amount: 0, since: null },
};
const kinds = (facts: Partial<WrongFacts>) =>
  whatIsWrong({ ...fine, ...facts }, TODAY).map(({ kind }) => kind);
const silence = (days: number) => ({ since: '2026-05-01', days, usual: 20, high: 28 });
const overdue = {
  record: 'promise',
  id: 'p',
  dueOn: '2026-06-10',
  state: 'overdue',
  what: 'Samples',
} as const;

describe('what is wrong', () => {
  it('of a client of whom nothing is recorded is nothing', () => expect(kinds({})).toEqual([]));

  it.each<[string, Partial<WrongFacts>, WrongKind[]]>([
    ['an overdue promise', { broken: [overdue] }, ['promise_overdue']],
    ['a broken promise', { broken: [{ ...overdue, state: 'broken' }] }, ['promise_broken']],
    ['a promise broken long ago', { broken: [{ ...overdue, state: 'broken', dueOn: '2025-12-15' }] }, []],
    ['a promise overdue long ago', { broken: [{ ...overdue, dueOn: '2025-01-01' }] }, ['promise_overdue']],
    ['an overdue delivery', { broken: [{ ...overdue, record: 'purchase' }] }, ['delivery_overdue']],
    [
      'a delivery that never came',
      { broken: [{ ...overdue, record: 'purchase', state: 'broken' }] },
      ['delivery_broken'],
    ],
    ['a complaint', { complaints: [{ id: 'c', on: TODAY, what: 'x', state: 'open' }] }, ['complaint_open']],
    [
      'a complaint overdue',
      { complaints: [{ id: 'c', on: TODAY, what: 'x', state: 'overdue' }] },
      ['complaint_overdue'],
    ],
    ['an ultimatum', { ultimatums: [{ id: 'u', on: '2025-01-01', what: 'x' }] }, ['ultimatum_open']],
    ['a competitor', { competitors: [{ id: 'a', on: '2025-12-16', what: 'x' }] }, ['competitor_noticed']],
    ['a competitor of old', { competitors: [{ id: 'a', on: '2025-12-15', what: 'x' }] }, []],
    ['silence as long as the longer gaps', { silence: silence(28) }, []],
    ['silence of one and a half gaps', { silence: silence(30) }, []],
    ['silence beyond both', { silence: silence(31) }, ['silence']],
    ['silence within long gaps', { silence: { ...silence(31), high: 40 } }, []],
    ['a detractor', { detractor: { id: 'i', on: TODAY, nps: 4 } }, ['detractor']],
    ['an index five points lower', { index: { points: -5, since: TODAY } }, ['index_fall']],
    ['an index four points lower', { index: { points: -4, since: TODAY } }, []],
    ['somebody gone', { gone: [{ id: 'k', name: 'x', on: '2025-06-16' }] }, ['key_person_gone']],
    ['somebody gone, nobody knows when', { gone: [{ id: 'k', name: 'x', on: null }] }, ['key_person_gone']],
    ['somebody gone a year ago', { gone: [{ id: 'k', name: 'x', on: '2025-06-15' }] }, []],
    ['a debt', { debt: { amount: 100, since: '2026-06-01' } }, ['debt']],
  ])('%s', (_, facts, expected) => expect(kinds(facts)).toEqual(expected));

  it('says the record, the day and the figure beside what is usual', () => {
    expect(whatIsWrong({ ...fine, broken: [overdue], silence: silence(45) }, TODAY)).toEqual([
      {
        kind: 'promise_overdue',
        since: '2026-06-10',
        record: { kind: 'promise', id: 'p' },
        what: 'Samples',
        figure: null,
        usual: null,
      },
      { kind: 'silence', since: '2026-05-01', record: null, what: null, figure: 45, usual: 20 },
    ]);
  });

  it('begins with what we broke, whatever else there is', () => {
    const all = kinds({
      debt: { amount: 100, since: null },
      silence: silence(90),
      competitors: [{ id: 'a', on: TODAY, what: 'x' }],
      complaints: [{ id: 'c', on: TODAY, what: 'x', state: 'overdue' }],
      broken: [overdue, { ...overdue, id: 'q', state: 'broken' }],
    });
    expect(all).toEqual([
      'promise_broken',
      'promise_overdue',
      'complaint_overdue',
      'competitor_noticed',
      'silence',
      'debt',
    ]);
  });
});

describe('what to say', () => {
  const wrong = (kind: WrongKind) => ({
    kind,
    since: null,
    record: null,
    what: null,
    figure: null,
    usual: null,
  });
  const say = (of: WrongKind[]) =>
    whatToSay({ wrong: of.map(wrong), category: 'faithful', standing: null, motive: 'safety' });
  const openingsOf = (of: WrongKind[]) =>
    say(of).flatMap((each) => (each.because === 'wrong' ? [each.opening] : []));

  it('of a client of whom nothing is known asks for it', () => {
    expect(whatToSay({ wrong: [], category: null, standing: null, motive: null })).toEqual([
      { because: 'unknown', ask: 'category' },
      { because: 'unknown', ask: 'motive' },
    ]);
  });

  it('apologises once, however much we broke, and before anything else', () => {
    expect(openingsOf(['promise_broken', 'promise_overdue', 'silence', 'debt'])).toEqual([
      'apologise_promise',
      'ask_silence',
      'keep_debt_apart',
    ]);
  });

  it('keeps to four reasons', () => {
    expect(openingsOf([...wrongKinds])).toEqual([
      'apologise_promise',
      'apologise_delivery',
      'apologise_complaint',
      'answer_complaint',
    ]);
  });

  it.each(categories)('follows how a client that is %s is bound, then why it stays', (category) => {
    expect(whatToSay({ wrong: [], category, standing: null, motive: 'safety' })).toEqual([
      { because: 'category', category },
      { because: 'motive', motive: 'safety' },
    ]);
  });

  it('minds that a steady client is unhappy before its category', () => {
    const [first] = whatToSay({ wrong: [], category: 'faithful', standing: 'trapped', motive: null });
    expect(first).toEqual({ because: 'trapped' });
  });
});

it('an empty client is unknown in everything, and a known one in nothing', () => {
  const all = {
    motive: false,
    category: false,
    decider: false,
    interview: false,
    purchase: false,
    contact: false,
  };
  expect(whatIsUnknown(all)).toEqual(['motive', 'category', 'decider', 'interview', 'purchase', 'contact']);
  expect(whatIsUnknown({ ...all, motive: true, decider: true })).toEqual([
    'category',
    'interview',
    'purchase',
    'contact',
  ]);
});
