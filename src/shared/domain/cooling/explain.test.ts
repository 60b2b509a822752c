import { describe, expect, it } from 'vitest';
import { createI18n } from '../../i18n/i18n.ts';
import { fromEpochDay } from '../../time.ts';
import { type Reason, reasonsOf } from './explain.ts';
import type { PortfolioPrior } from './factors.ts';
import { orderHistory } from './history.ts';
import { judge } from './judge.ts';
import { reasonText } from './reason-text.ts';
import { startWeights } from './weights.ts';

const PRIOR: PortfolioPrior = { rhythm: { gap: 21, low: 18, high: 27 }, orderSize: 10_000 };

function reasons(days: readonly number[], on: number, amount = 10_000): Reason[] {
  const history = orderHistory(days.map((day) => ({ date: fromEpochDay(20_000 + day), amount })));
  const judgement = judge(history, 20_000 + on, { prior: PRIOR, weights: startWeights, base: null });
  return judgement ? reasonsOf(judgement, PRIOR) : [];
}
const kinds = (list: readonly Reason[]) => list.map(({ kind }) => kind);
const every = (gap: number, count: number) => Array.from({ length: count }, (_, i) => i * gap);

describe('reasons', () => {
  it('begin with the rhythm, and say nothing more of a client who comes as always', () => {
    expect(reasons(every(21, 20), 19 * 21 + 10)).toEqual([
      { kind: 'rhythm', gap: 21, low: 21, high: 22, silence: 10 },
    ]);
  });

  it.each<[string, number[], number, number, string[]]>([
    ['late and longer than ever', every(21, 20), 19 * 21 + 64, 10_000, ['overdue', 'longestSilence']],
    ['few orders', every(21, 4), 70, 10_000, ['rhythm', 'fewOrders']],
    ['slower of late', [...every(10, 10), 130, 170, 210], 215, 10_000, ['rhythm', 'slowing']],
    ['seldom', every(80, 8), 570, 10_000, ['rhythm', 'seldom']],
    ['small orders', every(21, 20), 19 * 21 + 5, 3000, ['rhythm', 'smallOrders']],
  ])('%s', (_, days, on, amount, expected) => {
    expect(kinds(reasons(days, on, amount))).toEqual(expected);
  });

  it.each<[Reason, string, string]>([
    [
      { kind: 'overdue', gap: 21, low: 18, high: 27, silence: 64, times: 3.05 },
      'orders every ~21 days (18–27), silent for 64 days (3.1 × usual)',
      'заказывает раз в ~21 день (18–27), молчит 64 дня (3,1 × обычной паузы)',
    ],
    [
      { kind: 'rhythm', gap: 1, low: 1, high: 2, silence: 1 },
      'orders every ~1 day (1–2), silent for 1 day',
      'заказывает раз в ~1 день (1–2), молчит 1 день',
    ],
    [
      { kind: 'slowing', recent: 33, usual: 21 },
      'recent gaps ~33 days instead of 21',
      'последние паузы ~33 дня вместо 21',
    ],
    [{ kind: 'seldom' }, 'orders seldom', 'заказывает редко'],
    [
      { kind: 'fewOrders', orders: 4 },
      'only 4 orders so far, so the usual gap is uncertain',
      'пока только 4 заказа, поэтому обычная пауза известна неточно',
    ],
    [
      { kind: 'fewMonths', months: 5 },
      'ordered in only 5 different months so far',
      'заказы были пока только в 5 разных месяцах',
    ],
    [
      { kind: 'longestSilence', longest: 45 },
      'longer than any pause before (45 days)',
      'дольше любой прежней паузы (45 дней)',
    ],
    [
      { kind: 'smallOrders', share: 0.333 },
      'orders are small: 33 % of what is usual here',
      'заказы мелкие: 33 % от обычного у нас',
    ],
  ])('are said in both languages: %j', (reason, english, russian) => {
    expect(reasonText(createI18n('en').t, reason)).toBe(english);
    expect(reasonText(createI18n('ru').t, reason)).toBe(russian);
  });
});
