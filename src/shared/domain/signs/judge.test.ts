import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween } from '../../time.ts';
import { motives } from '../motives/motives.ts';
import type { ClientFacts } from './client-facts.ts';
import { type SignSeverity, signSeverities } from './finding.ts';
import { judge, rules } from './judge.ts';
import { defaultParameters } from './parameters.ts';
import { ago, facts, gap, order, TODAY, touch } from './testing/facts.ts';

const parameters = defaultParameters.B;
const past = fc.integer({ min: 0, max: 500 });
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const day = past.map(ago);

const orders = fc
  .array(
    fc.record({
      on: past,
      amount: maybe(fc.integer({ min: -500, max: 5000 })),
      promised: maybe(fc.nat(40)),
      made: maybe(fc.nat(80)),
      due: maybe(fc.nat(60)),
      paid: maybe(fc.nat(90)),
    }),
    { maxLength: 12 },
  )
  .map((list) =>
    list.map(({ on, amount, promised, made, due, paid }, i) => {
      const after = (days: number | null) => {
        const date = days === null ? null : addDays(ago(on), days);
        return date !== null && date <= TODAY ? date : null;
      };
      return order(`o${i}`, ago(on), {
        amount,
        deliveryPromised: promised === null ? null : addDays(ago(on), promised),
        deliveryMade: after(made),
        dueOn: due === null ? null : addDays(ago(on), due),
        paidOn: after(paid),
      });
    }),
  );

const world: fc.Arbitrary<ClientFacts> = fc
  .record({
    orders,
    orderGap: maybe(fc.integer({ min: 1, max: 90 }).map(gap)),
    touchGap: maybe(fc.integer({ min: 1, max: 60 }).map(gap)),
    since: maybe(day),
    touches: fc
      .array(
        fc.record({
          on: day,
          direction: fc.constantFrom('ours' as const, 'theirs' as const),
          contactId: maybe(fc.constantFrom('a', 'b')),
          isPostponed: fc.boolean(),
        }),
        { maxLength: 10 },
      )
      .map((list) => list.map(({ on, ...more }, i) => touch(`t${i}`, on, more))),
    complaints: fc
      .array(
        fc.record({
          receivedOn: day,
          severity: fc.constantFrom('minor' as const, 'serious' as const, 'critical' as const),
          dueOn: maybe(day),
          answeredOn: maybe(day),
          outcome: maybe(fc.constantFrom('satisfied' as const, 'accepted' as const, 'dissatisfied' as const)),
        }),
        { maxLength: 3 },
      )
      .map((list) => list.map((each, i) => ({ id: `c${i}`, ...each }))),
    competitors: fc
      .array(
        fc.record({
          noticedOn: day,
          competitor: fc.constantFrom('x', 'y'),
          confidence: fc.constantFrom('rumour' as const, 'likely' as const, 'certain' as const),
        }),
        { maxLength: 3 },
      )
      .map((list) => list.map((each, i) => ({ id: `k${i}`, ...each }))),
    ultimatums: fc
      .array(
        fc.record({
          madeOn: day,
          outcome: fc.constantFrom('open' as const, 'granted' as const, 'refused' as const),
        }),
        { maxLength: 2 },
      )
      .map((list) => list.map((each, i) => ({ id: `u${i}`, ...each }))),
    promises: fc
      .array(
        fc.record({
          madeOn: day,
          dueOn: fc.integer({ min: -40, max: 300 }).map(ago),
          keptOn: maybe(day),
          warnedOn: maybe(day),
          brokenOn: maybe(day),
        }),
        { maxLength: 3 },
      )
      .map((list) => list.map((each, i) => ({ id: `p${i}`, ...each }))),
    interviews: fc
      .array(
        fc.record({ heldOn: day, contactId: maybe(fc.constantFrom('a', 'b')), nps: maybe(fc.nat(10)) }),
        { maxLength: 4 },
      )
      .map((list) => list.map((each, i) => ({ id: `i${i}`, ...each }))),
    people: fc
      .record({ decides: fc.boolean(), hasLeft: fc.boolean(), leftOn: maybe(day) })
      .map((one) => [{ id: 'a', name: 'A', influence: null, ...one }]),
    motives: fc
      .subarray([...motives], { maxLength: 3 })
      .map((list) => list.map((motive) => ({ id: motive, motive, notedOn: null }))),
    pauses: fc
      .array(fc.record({ from: past, days: fc.nat(40) }), { maxLength: 2 })
      .map((list) => list.map(({ from, days }) => ({ from: ago(from), to: addDays(ago(from), days) }))),
  })
  .map((known) => facts(known));

const told = (judged: ReturnType<typeof judge>) =>
  judged.signs.map(({ sign, severity, episode, since }) => ({ sign, severity, episode, since }));

const rank = (severity: SignSeverity | undefined) =>
  severity === undefined ? -1 : signSeverities.indexOf(severity);

describe('a judgement', () => {
  it('does not depend on the order in which things were recorded', () => {
    fc.assert(
      fc.property(world, (known) => {
        const turned = Object.fromEntries(
          Object.entries(known).map(([key, value]) => [
            key,
            Array.isArray(value) ? value.toReversed() : value,
          ]),
        ) as unknown as ClientFacts;
        expect(told(judge(turned, parameters))).toEqual(told(judge(known, parameters)));
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the unit of money', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 2, max: 1000 }), (known, unit) => {
        const dear = {
          ...known,
          orders: known.orders.map((each) => ({
            ...each,
            amount: each.amount === null ? null : each.amount * unit,
            paid: each.paid * unit,
          })),
        };
        expect(told(judge(dear, parameters))).toEqual(told(judge(known, parameters)));
      }),
      { numRuns: 300 },
    );
  });

  it('stays the same until the day it says', () => {
    fc.assert(
      fc.property(world, fc.integer({ min: 1, max: 400 }), (known, later) => {
        const { judgeOn, ...now } = judge(known, parameters);
        const today = addDays(TODAY, later);
        fc.pre(judgeOn === null || today < judgeOn);
        const then = judge({ ...known, today }, parameters);
        const stable = (list: typeof now.signs) =>
          list.map(({ sign, severity, episode }) => ({ sign, severity, episode }));
        expect(stable(then.signs)).toEqual(stable(now.signs));
      }),
      { numRuns: 400 },
    );
  });

  it('holds a sign back while an exception lasts, and looks again the day after', () => {
    const known = facts({ orders: [order('a', ago(64))], orderGap: gap(21) });
    const excused = judge(known, parameters, [{ sign: 'silence', until: addDays(TODAY, 9) }]);
    expect(excused).toEqual({ signs: [], judgeOn: addDays(TODAY, 10) });
    expect(told(judge(known, parameters, [{ sign: 'silence', until: ago(1) }]))).toHaveLength(1);
  });

  it('of a client of whom nothing is known is empty, and good news it is not', () => {
    expect(judge(facts(), parameters)).toEqual({ signs: [], judgeOn: null });
  });
});

describe('a sign never grows milder', () => {
  const severityOf = (sign: 'silence' | 'debt' | 'delivery', known: ClientFacts) =>
    rank(rules[sign](known, parameters).finding?.severity);

  it('with more silence', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 90 }), fc.nat(400), fc.nat(100), (usual, days, more) => {
        const quiet = (for_: number) => facts({ orders: [order('a', ago(for_))], orderGap: gap(usual) });
        expect(severityOf('silence', quiet(days + more))).toBeGreaterThanOrEqual(
          severityOf('silence', quiet(days)),
        );
      }),
    );
  });

  it('with an older debt', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(100), (days, more) => {
        const owing = (for_: number) => facts({ orders: [order('a', ago(for_ + 30), { dueOn: ago(for_) })] });
        expect(severityOf('debt', owing(days + more))).toBeGreaterThanOrEqual(
          severityOf('debt', owing(days)),
        );
      }),
    );
  });

  it('with a longer slip', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), fc.nat(60), fc.nat(40), (agreed, late, more) => {
        const promised = ago(100);
        const slipped = (by: number) =>
          facts({
            orders: [
              order('a', addDays(promised, -agreed), {
                deliveryPromised: promised,
                deliveryMade: addDays(promised, by),
              }),
            ],
          });
        expect(daysBetween(promised, addDays(promised, late))).toBe(late);
        expect(severityOf('delivery', slipped(late + more))).toBeGreaterThanOrEqual(
          severityOf('delivery', slipped(late)),
        );
      }),
    );
  });
});
