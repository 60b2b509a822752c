import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { orderHistory } from '../../../shared/domain/cooling/history.ts';
import { startWeights } from '../../../shared/domain/cooling/weights.ts';
import { epochDay, fromEpochDay } from '../../../shared/time.ts';
import { createBreath } from '../../breath.ts';
import { openTestProfile, type TestProfile } from '../../testing/test-profile.ts';
import { type ClientHistory, readHistories, readHistory } from './histories.ts';
import { judgePortfolio, learnModel, type Moment } from './judge-portfolio.ts';

const DAY = epochDay('2026-06-15');
const MOMENT: Moment = { on: DAY, knownBefore: DAY };

interface Made {
  readonly day: number;
  readonly amount: number | null;
}

const made = fc.record({
  day: fc.integer({ min: DAY - 700, max: DAY - 1 }),
  amount: fc.option(fc.integer({ min: -100, max: 9000 })),
});
const later = fc.record({
  day: fc.integer({ min: DAY, max: DAY + 300 }),
  amount: fc.option(fc.integer({ min: -100, max: 9_000_000 })),
});
const portfolio = fc.array(fc.array(made, { minLength: 1, maxLength: 20 }), { minLength: 40, maxLength: 60 });

const toHistories = (clients: readonly (readonly Made[])[]): ClientHistory[] =>
  clients.map((orders, i) => ({
    clientId: `client ${i}`,
    history: orderHistory(orders.map(({ day, amount }) => ({ date: fromEpochDay(day), amount }))),
  }));

async function scores(histories: readonly ClientHistory[], moment = MOMENT): Promise<unknown[]> {
  const found: unknown[] = [];
  await judgePortfolio(histories, moment, createBreath(), (clientId, { score, probability }) =>
    found.push([clientId, score, probability]),
  );
  return found;
}

const poisoned = fc
  .tuple(portfolio, fc.array(fc.array(later, { maxLength: 5 }), { minLength: 60, maxLength: 60 }))
  .map(([clients, poison]) => ({
    clean: toHistories(clients),
    dirty: toHistories(clients.map((orders, i) => [...orders, ...(poison[i] ?? [])])),
  }));

describe('judging a portfolio', () => {
  it('does not move whatever happens on the day and after it', async () => {
    await fc.assert(
      fc.asyncProperty(poisoned, async ({ clean, dirty }) => {
        expect(await scores(dirty)).toEqual(await scores(clean));
      }),
      { numRuns: 40 },
    );
  });

  it('would be caught moving if it knew a month of the future', async () => {
    const peeking = { on: DAY, knownBefore: DAY + 30 };
    const moves = fc.asyncProperty(poisoned, async ({ clean, dirty }) => {
      expect(await scores(dirty, peeking)).toEqual(await scores(clean, peeking));
    });
    expect((await fc.check(moves, { numRuns: 40 })).failed).toBe(true);
  });

  it('learns only from quarters that are closed', async () => {
    const steady = Array.from({ length: 80 }, (_, client) =>
      Array.from({ length: 12 }, (_, i) => ({ day: DAY - 10 - client - 30 * i, amount: 1000 })),
    );
    const short = Array.from({ length: 80 }, (_, client) =>
      [85, 60, 30].map((ago) => ({ day: DAY - ago - (client % 5), amount: 1000 })),
    );
    const leavers = steady.map((orders, i) =>
      i % 3 === 0 ? orders.filter(({ day }) => day < DAY - 120) : orders,
    );
    const model = async (clients: Made[][]) => learnModel(toHistories(clients), MOMENT, createBreath());
    expect(await model([])).toBeNull();
    expect(await model(short)).toMatchObject({ weights: startWeights, base: null });
    expect(await model(steady)).toMatchObject({ weights: startWeights, base: null });
    expect((await model(leavers))?.base).not.toBeNull();
    expect((await model(leavers))?.weights).not.toEqual(startWeights);
  });
});

describe('histories of a profile', () => {
  let profile: TestProfile;
  beforeEach(async () => {
    profile = await openTestProfile({ today: '2026-06-15' });
  });
  afterEach(() => profile.close());

  it('hold every client that bought, each day once, the bin, returns and amounts without a rate left out', async () => {
    const { id: buyer } = await profile.call('clients.create', { name: 'Buyer' });
    await profile.call('clients.create', { name: 'Prospect' });
    const buy = (date: string, amount: number | null, currency = 'RUB') =>
      profile.call('purchases.create', { clientId: buyer, date, amount, currency });
    const { id: binned } = await profile.call('clients.create', { name: 'Binned' });
    await profile.call('purchases.create', { clientId: binned, date: '2026-03-02', amount: 1 });
    await profile.call('clients.remove', { selection: { ids: [binned] } });
    await buy('2026-03-02', 500);
    await buy('2026-03-02', 700);
    await buy('2026-04-01', 100, 'USD');
    await buy('2026-04-15', 100, 'EUR');
    await profile.call('rates.set', { currency: 'EUR', rate: 98.5 });
    await buy('2026-05-01', -500);
    await buy('2026-02-01', null);
    const histories = await readHistories(profile.core.parts.sql, createBreath());
    expect(histories.map(({ clientId }) => clientId)).toEqual([buyer]);
    expect(histories[0]?.history.days.map(fromEpochDay)).toEqual([
      '2026-02-01',
      '2026-03-02',
      '2026-04-01',
      '2026-04-15',
    ]);
    expect(histories[0]?.history.amounts).toEqual([Number.NaN, 1200, Number.NaN, 9850]);
    expect(histories[0]?.history).toEqual(readHistory(profile.core.parts.sql, buyer));
  });
});
