import { describe, expect, it } from 'vitest';
import type { ClientFacts } from './client-facts.ts';
import type { SignKind, SignSeverity } from './finding.ts';
import { rules } from './judge.ts';
import { defaultParameters } from './parameters.ts';
import { ago, facts, gap, order, touch } from './testing/facts.ts';

const verdict = (sign: SignKind, known: Partial<ClientFacts>) =>
  rules[sign](facts(known), defaultParameters.B);

type Case = readonly [what: string, known: Partial<ClientFacts>, severity: SignSeverity | null];

const promise = (id: string, more: object) => ({
  id,
  madeOn: ago(60),
  dueOn: ago(10),
  keptOn: null,
  warnedOn: null,
  brokenOn: null,
  ...more,
});
const complaint = (id: string, more: object) => ({
  id,
  receivedOn: ago(10),
  severity: 'serious' as const,
  dueOn: null,
  answeredOn: null,
  outcome: null,
  ...more,
});
const person = (id: string, more: object = {}) => ({
  id,
  name: id,
  decides: true,
  influence: null,
  hasLeft: false,
  leftOn: null,
  ...more,
});
const answer = (id: string, nps: number | null, contactId: string | null, days = 20) => ({
  id,
  heldOn: ago(days),
  contactId,
  nps,
});
const seen = (competitor: string, confidence: 'rumour' | 'likely' | 'certain', days = 20) => ({
  id: `${competitor}${days}`,
  noticedOn: ago(days),
  competitor,
  confidence,
});
const threat = (id: string, outcome: 'open' | 'granted', days: number) => ({
  id,
  madeOn: ago(days),
  outcome,
});
const held = (motive: 'benefit' | 'uninformed' | 'no_alternative') => ({
  id: motive,
  motive,
  notedOn: ago(90),
});
const monthly = (count: number, amount: number, from: number) =>
  Array.from({ length: count }, (_, i) => order(`o${from}-${i}`, ago(from + i * 30), { amount }));

const cases: Readonly<Record<SignKind, readonly Case[]>> = {
  silence: [
    ['no rhythm is known', { orders: [order('a', ago(400))] }, null],
    ['a day short of twice the usual', { orders: [order('a', ago(41))], orderGap: gap(21) }, null],
    ['twice the usual', { orders: [order('a', ago(42))], orderGap: gap(21) }, 'warning'],
    ['three times the usual', { orders: [order('a', ago(64))], orderGap: gap(21) }, 'severe'],
    ['a daily buyer quiet for a week', { orders: [order('a', ago(7))], orderGap: gap(1) }, null],
    [
      'a return is no order',
      { orders: [order('a', ago(64)), order('b', ago(1), { amount: -5 })], orderGap: gap(21) },
      'severe',
    ],
    [
      'an agreed pause is taken out',
      { orders: [order('a', ago(64))], orderGap: gap(21), pauses: [{ from: ago(50), to: ago(20) }] },
      null,
    ],
    [
      'pauses that overlap are taken out once',
      {
        orders: [order('a', ago(64))],
        orderGap: gap(21),
        pauses: [
          { from: ago(50), to: ago(40) },
          { from: ago(45), to: ago(36) },
        ],
      },
      'warning',
    ],
  ],
  contact_silence: [
    [
      'they used to call and do not',
      { touches: [touch('t', ago(70), { direction: 'theirs' })], touchGap: gap(20) },
      'warning',
    ],
    [
      'our calls do not count',
      { touches: [touch('t', ago(70)), touch('u', ago(2))], touchGap: gap(20) },
      null,
    ],
  ],
  our_silence: [
    ['a new client whom nobody called', { since: ago(70) }, 'warning'],
    ['within the cadence', { touches: [touch('t', ago(59))] }, null],
    ['beyond it', { touches: [touch('t', ago(60))] }, 'warning'],
    ['twice beyond it', { touches: [touch('t', ago(120))] }, 'severe'],
    ['nothing is known', {}, null],
  ],
  debt: [
    ['due today', { orders: [order('a', ago(40), { dueOn: ago(0) })] }, null],
    ['within the grace days', { orders: [order('a', ago(40), { dueOn: ago(5) })] }, null],
    ['after them', { orders: [order('a', ago(40), { dueOn: ago(6) })] }, 'warning'],
    ['long after them', { orders: [order('a', ago(90), { dueOn: ago(51) })] }, 'severe'],
    ['paid', { orders: [order('a', ago(90), { dueOn: ago(51), paidOn: ago(1) })] }, null],
    [
      'paid in parts up to the whole',
      { orders: [order('a', ago(90), { dueOn: ago(51), paid: 10_000 })] },
      null,
    ],
    [
      'who always pays ten days late is not late yet',
      {
        orders: [
          ...['p', 'q', 'r'].map((id) => order(id, ago(200), { dueOn: ago(150), paidOn: ago(140) })),
          order('a', ago(60), { dueOn: ago(15) }),
        ],
      },
      null,
    ],
  ],
  complaint: [
    [
      'answered, and that was that',
      { complaints: [complaint('a', { answeredOn: ago(5), outcome: 'satisfied' })] },
      null,
    ],
    ['open', { complaints: [complaint('a', {})] }, 'warning'],
    ['open past its day', { complaints: [complaint('a', { dueOn: ago(1) })] }, 'severe'],
    ['open and critical', { complaints: [complaint('a', { severity: 'critical' })] }, 'severe'],
    [
      'badly answered',
      { complaints: [complaint('a', { answeredOn: ago(5), outcome: 'dissatisfied' })] },
      'severe',
    ],
    [
      'twice in half a year',
      {
        complaints: [
          complaint('a', { answeredOn: ago(5) }),
          complaint('b', { receivedOn: ago(100), answeredOn: ago(90) }),
        ],
      },
      'warning',
    ],
    [
      'old and closed',
      {
        complaints: [complaint('a', { receivedOn: ago(200), answeredOn: ago(190), outcome: 'dissatisfied' })],
      },
      null,
    ],
  ],
  delivery: [
    [
      'fourteen days agreed, four late: borne',
      { orders: [order('a', ago(40), { deliveryPromised: ago(26), deliveryMade: ago(22) })] },
      null,
    ],
    [
      'six late: a sign',
      { orders: [order('a', ago(40), { deliveryPromised: ago(26), deliveryMade: ago(20) })] },
      'warning',
    ],
    [
      'longer than was agreed: severe',
      { orders: [order('a', ago(60), { deliveryPromised: ago(46), deliveryMade: ago(20) })] },
      'severe',
    ],
    ['not here yet', { orders: [order('a', ago(41), { deliveryPromised: ago(21) })] }, 'severe'],
    ['promised for tomorrow', { orders: [order('a', ago(40), { deliveryPromised: ago(-1) })] }, null],
    [
      'one day late of one day',
      { orders: [order('a', ago(40), { deliveryPromised: ago(39), deliveryMade: ago(38) })] },
      null,
    ],
    [
      'late twice',
      {
        orders: [
          order('a', ago(100), { deliveryPromised: ago(86), deliveryMade: ago(80) }),
          order('b', ago(40), { deliveryPromised: ago(26), deliveryMade: ago(20) }),
        ],
      },
      'severe',
    ],
  ],
  competitor: [
    ['a rumour', { competitors: [seen('Север', 'rumour')] }, 'notice'],
    ['likely', { competitors: [seen('Север', 'likely')] }, 'warning'],
    ['certain twice', { competitors: [seen('Север', 'certain'), seen('Юг', 'certain', 5)] }, 'severe'],
    ['half a year ago', { competitors: [seen('Север', 'certain', 180)] }, null],
  ],
  ultimatum: [
    ['open', { ultimatums: [threat('u', 'open', 400)] }, 'severe'],
    ['settled lately', { ultimatums: [threat('u', 'granted', 30)] }, 'warning'],
    ['twice', { ultimatums: [threat('u', 'granted', 30), threat('v', 'granted', 90)] }, 'severe'],
    ['settled long ago', { ultimatums: [threat('u', 'granted', 200)] }, null],
  ],
  index_fall: [
    ['not known before', { index: { now: 40, before: null, periodStart: ago(30) } }, null],
    ['a little', { index: { now: 71, before: 80, periodStart: ago(30) } }, null],
    ['by ten', { index: { now: 70, before: 80, periodStart: ago(30) } }, 'warning'],
    ['below fifty', { index: { now: 49, before: 60, periodStart: ago(30) } }, 'severe'],
    ['a rise', { index: { now: 90, before: 60, periodStart: ago(30) } }, null],
  ],
  voices: [
    ['a promoter', { interviews: [answer('i', 9, 'a')] }, null],
    ['a detractor', { interviews: [answer('i', 6, 'a')] }, 'warning'],
    ['a detractor who decides', { interviews: [answer('i', 6, 'a')], people: [person('a')] }, 'severe'],
    ['who is content by now', { interviews: [answer('i', 3, 'a', 90), answer('j', 9, 'a', 10)] }, null],
    ['a nine and a seven', { interviews: [answer('i', 9, 'a'), answer('j', 7, 'b')] }, null],
    ['not asked for the number', { interviews: [answer('i', null, 'a')] }, null],
    ['over a year ago', { interviews: [answer('i', 2, 'a', 365)] }, null],
  ],
  broken_promise: [
    ['open', { promises: [promise('p', { dueOn: ago(0) })] }, null],
    ['overdue', { promises: [promise('p', { dueOn: ago(1) })] }, 'warning'],
    [
      'overdue, and they were warned',
      { promises: [promise('p', { dueOn: ago(1), warnedOn: ago(3) })] },
      'notice',
    ],
    ['kept late after a warning', { promises: [promise('p', { keptOn: ago(2), warnedOn: ago(12) })] }, null],
    ['kept late', { promises: [promise('p', { keptOn: ago(2) })] }, 'notice'],
    ['broken', { promises: [promise('p', { brokenOn: ago(12) })] }, 'severe'],
    ['kept', { promises: [promise('p', { keptOn: ago(10) })] }, null],
  ],
  key_contact: [
    ['one who decides is there', { people: [person('a')] }, null],
    ['the only one left', { people: [person('a', { hasLeft: true, leftOn: ago(20) })] }, 'severe'],
    [
      'another decides',
      { people: [person('a', { hasLeft: true, leftOn: ago(20) }), person('b')] },
      'warning',
    ],
    ['a user left', { people: [person('a', { decides: false, hasLeft: true, leftOn: ago(20) })] }, null],
    [
      'quiet while others talk',
      {
        people: [person('a')],
        touches: [
          ...[300, 250, 200].map((days) => touch(`t${days}`, ago(days), { contactId: 'a' })),
          touch('u', ago(10), { contactId: 'b' }),
        ],
      },
      'warning',
    ],
    [
      'nobody talks',
      {
        people: [person('a')],
        touches: [300, 250, 200].map((days) => touch(`t${days}`, ago(days), { contactId: 'a' })),
      },
      null,
    ],
  ],
  fragile_motives: [
    ['no motive is known', {}, null],
    ['only fragile ones', { motives: [held('uninformed')] }, 'notice'],
    [
      'with a competitor in sight',
      { motives: [held('no_alternative')], competitors: [seen('Север', 'likely', 300)] },
      'warning',
    ],
    ['a lasting one too', { motives: [held('uninformed'), held('benefit')] }, null],
  ],
  postponed: [
    ['once', { touches: [touch('a', ago(10), { isPostponed: true })] }, null],
    [
      'twice, never before',
      { touches: [touch('a', ago(10), { isPostponed: true }), touch('b', ago(20), { isPostponed: true })] },
      'warning',
    ],
    [
      'as often as ever',
      { touches: [10, 20, 120, 150].map((days) => touch(`t${days}`, ago(days), { isPostponed: true })) },
      null,
    ],
  ],
  shrinking: [
    ['too little is known', { orders: monthly(3, 100, 0) }, null],
    ['as ever', { orders: monthly(15, 100, 0) }, null],
    ['to less than a half', { orders: [...monthly(3, 40, 0), ...monthly(12, 100, 90)] }, 'notice'],
    [
      'amounts are not known',
      { orders: monthly(15, 100, 0).map((each) => ({ ...each, amount: null })) },
      null,
    ],
  ],
  dependence: [
    ['a tenth', { revenueShare: 0.1 }, null],
    ['a fifth', { revenueShare: 0.2 }, 'notice'],
    ['a third', { revenueShare: 0.33 }, 'warning'],
    ['not known', {}, null],
  ],
};

describe.each(Object.entries(cases) as [SignKind, readonly Case[]][])('%s', (sign, table) => {
  it.each(table)('%s', (_, known, severity) => {
    const { finding } = verdict(sign, known);
    expect(finding?.severity ?? null).toBe(severity);
  });
});

describe('a finding', () => {
  it('says what was seen against what is usual, since when, and on which events it rests', () => {
    expect(
      verdict('silence', { orders: [order('a', ago(64)), order('z', ago(85))], orderGap: gap(21) }).finding,
    ).toEqual({
      severity: 'severe',
      since: ago(22),
      countsFrom: ago(64),
      figures: { usual: 21, low: 18, high: 27, seen: 14, paused: 0 },
      names: [],
      events: [{ kind: 'purchase', id: 'a', on: ago(64) }],
      episode: ago(64),
    });
  });

  it('of a debt names the usual lateness where three invoices tell it', () => {
    const paid = ['p', 'q', 'r'].map((id, i) =>
      order(id, ago(300), { dueOn: ago(200), paidOn: ago(199 - i) }),
    );
    const { finding } = verdict('debt', {
      orders: [...paid, order('a', ago(60), { dueOn: ago(30), paid: 4000 })],
    });
    expect(finding?.figures).toEqual({ amount: 6000, invoices: 1, usual: 2 });
    expect(finding?.countsFrom).toBe(ago(30));
  });
});
