import { describe, expect, it } from 'vitest';
import { lossReasons, statuses } from '../clients/status.ts';
import { categories } from '../loyalty/loyalty.ts';
import { motives } from '../motives/motives.ts';
import type { Cell, ReadResult } from './cell.ts';
import {
  guessTierScheme,
  readCategory,
  readLossReason,
  readMotive,
  readMotives,
  readStatus,
  readTier,
} from './read-choice.ts';

const value = <T>(read: ReadResult<T>): T | string => (read.ok ? read.value : `refused: ${read.code}`);

describe('readTier', () => {
  it.each<[Cell, string | null]>([
    ['A', 'A'],
    ['а', 'A'],
    ['В', 'B'],
    ['Б', 'B'],
    ['С', 'C'],
    ['Класс A', 'A'],
    ['B-клиент', 'B'],
    ['tier 3', 'C'],
    [1, 'A'],
    ['2', 'B'],
    ['III', 'C'],
    ['VIP', 'A'],
    ['VIP клиент', 'A'],
    ['', null],
    ['D', 'refused: tier'],
    ['4', 'refused: tier'],
    ['A/B', 'refused: tier'],
    ['constructor', 'refused: tier'],
  ])('%j is %j', (cell, tier) => {
    expect(value(readTier(cell))).toBe(tier);
  });

  it('counts В as the third where the column also has Б', () => {
    const scheme = guessTierScheme(['А', 'Б', 'В']);
    expect(['А', 'Б', 'В'].map((cell) => value(readTier(cell, scheme)))).toEqual(['A', 'B', 'C']);
    expect(guessTierScheme(['А', 'В', 'С', null])).toBe('latin');
  });
});

describe('readStatus', () => {
  it.each<[Cell, string | null]>([
    ['Активный', 'active'],
    ['Действующий клиент', 'active'],
    ['Постоянный', 'active'],
    ['Customer', 'active'],
    [true, 'active'],
    ['Неактивен', 'dormant'],
    ['Не активный', 'dormant'],
    ['Спящий', 'dormant'],
    ['Inactive', 'dormant'],
    ['on hold', 'dormant'],
    [false, 'dormant'],
    ['Бывший клиент', 'lost'],
    ['Потерян', 'lost'],
    ['Ушёл', 'lost'],
    ['Former customer', 'lost'],
    ['Churned', 'lost'],
    ['Потенциальный клиент', 'prospect'],
    ['Лид', 'prospect'],
    ['Lead', 'prospect'],
    ['Potential customer', 'prospect'],
    [null, null],
    ['Забракован', 'refused: status'],
    ['синий', 'refused: status'],
  ])('%j is %j', (cell, status) => {
    expect(value(readStatus(cell))).toBe(status);
  });
});

describe('readLossReason', () => {
  it.each<[string, string]>([
    ['Без видимых причин', 'no_visible_reason'],
    ['No visible reason', 'no_visible_reason'],
    ['Параллельно ушли к другим', 'drifted_parallel'],
    ['Drifted to others in parallel', 'drifted_parallel'],
    ['Конкуренты', 'competitive'],
    ['Competitive (price, service, guarantees, reliability, product)', 'competitive'],
    ['цена', 'competitive'],
    ['Качество товара или срыв сроков', 'quality_or_delays'],
    ['Product quality or late deliveries', 'quality_or_delays'],
    ['Равнодушное отношение персонала', 'indifferent_treatment'],
    ['Indifferent or inadequate treatment', 'indifferent_treatment'],
    ['качество хуже, чем у конкурентов', 'refused: lossReason'],
    ['переехал', 'refused: lossReason'],
  ])('%j is %s', (cell, reason) => {
    expect(value(readLossReason(cell))).toBe(reason);
  });
});

describe('readCategory', () => {
  it.each<[string, string]>([
    ['Приверженный', 'committed'],
    ['приверженец', 'committed'],
    ['Committed', 'committed'],
    ['Верный', 'faithful'],
    ['Faithful', 'faithful'],
    ['И нашим, и вашим', 'switcher'],
    ['и нашим и вашим', 'switcher'],
    ['Switcher', 'switcher'],
    ['Шантажист', 'blackmailer'],
    ['Прагматик', 'pragmatist'],
    ['Pragmatist', 'pragmatist'],
    ['Заложник', 'hostage'],
    ['неверный', 'refused: category'],
    ['лояльный', 'refused: category'],
  ])('%j is %s', (cell, category) => {
    expect(value(readCategory(cell))).toBe(category);
  });
});

const MOTIVE_NAMES: Record<(typeof motives)[number], string[]> = {
  benefit: ['Benefit, savings', 'Выгода (экономия)', 'выгода', 'Выгода (безопасность)'],
  novelty: ['Novelty', 'Новизна'],
  convenience: ['Convenience, comfort', 'Удобство (комфорт)', 'удобно'],
  prestige: ['Prestige, pride, individuality', 'Престиж (гордость, индивидуальность)'],
  attachment: ['Attachment', 'Привязанность'],
  safety: ['Safety, peace of mind, confidence', 'Безопасность (спокойствие, уверенность)', 'надёжность'],
  no_alternative: ['No alternative', 'Нет альтернативы', 'безальтернативность'],
  advertised_interest: [
    'Strong initial interest fed by advertising',
    'Большой начальный интерес, поддерживаемый рекламой',
    'реклама',
  ],
  supplier_outage: [
    'Temporary outage or trouble at another supplier',
    'Временные перебои у другого поставщика',
    'перебои у поставщика',
  ],
  uninformed: [
    'Too little information about other suppliers',
    'Недостаточно информации о других поставщиках',
    'недостаток информации',
  ],
};

describe('readMotive and readMotives', () => {
  it.each(Object.entries(MOTIVE_NAMES).flatMap(([id, names]) => names.map((name) => [name, id])))(
    '%j is %s',
    (name, id) => {
      expect(value(readMotive(name ?? null))).toBe(id);
      expect(value(readMotives(name ?? null))).toEqual([id]);
    },
  );

  it('reads several motives of a cell once each', () => {
    const cell = 'Выгода (экономия), Удобство; Большой начальный интерес, поддерживаемый рекламой\nвыгода';
    expect(value(readMotives(cell))).toEqual(['benefit', 'convenience', 'advertised_interest']);
    expect(value(readMotives(''))).toEqual([]);
  });

  it('refuses what it cannot place', () => {
    expect(value(readMotives('Выгода, дружба'))).toBe('refused: motive');
    expect(value(readMotive('выгода и престиж и новизна'))).toBe('refused: motive');
  });
});

it('reads every id as itself', () => {
  for (const id of categories) expect(value(readCategory(id))).toBe(id);
  for (const id of motives) expect(value(readMotive(id))).toBe(id);
  for (const id of lossReasons) expect(value(readLossReason(id))).toBe(id);
  for (const id of statuses) expect(value(readStatus(id))).toBe(id);
});
