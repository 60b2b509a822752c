import type { Said } from './said.ts';

export const sources: readonly Said[] = [
  ['Рекомендация', 'Referral'],
  ['Выставка', 'Trade fair'],
  ['Холодный звонок', 'Cold call'],
  ['Сайт', 'Website'],
  ['Тендер', 'Tender'],
  ['Реклама', 'Advertising'],
  ['Пришли с менеджером', 'Came with the manager'],
];

export const tags: readonly Said[] = [
  ['отсрочка', 'credit terms'],
  ['тендер', 'tender'],
  ['сезонный', 'seasonal'],
  ['самовывоз', 'own transport'],
  ['ЭДО', 'e-documents'],
  ['сеть', 'chain'],
  ['филиалы', 'branches'],
  ['спецусловия', 'special terms'],
  ['под логотипом', 'own branding'],
  ['нужен паспорт качества', 'quality papers'],
];

export const competitors: readonly string[] = [
  'Тарапак-Склад',
  'Снабмаркет 24',
  'Упаклайн Плюс',
  'Хозбаза на Окружной',
  'Пак-Ресурс-Юг',
  'Север-Тара',
  'ПромЗащита-Опт',
  'Nordhof Verpackung',
];

export const notes: readonly Said[] = [
  [
    'Приёмка только с 8 до 13, пропуск заказывать накануне.',
    'Receiving from 8 to 13 only, order the pass a day ahead.',
  ],
  ['Оригиналы документов нужны с машиной.', 'Paper documents must come with the truck.'],
  ['Паллеты не выше 1,6 м: низкие ворота.', 'Pallets up to 1.6 m: the gate is low.'],
  [
    'Цены пересматриваем дважды в год: в марте и сентябре.',
    'Prices are reviewed twice a year, in March and September.',
  ],
  ['Бюджет утверждают в ноябре, готовиться заранее.', 'The budget is set in November; prepare early.'],
  ['Перед праздниками берут в полтора раза больше.', 'They take half as much again before the holidays.'],
  ['Открывают вторую площадку, возможен рост.', 'Opening a second site, growth likely.'],
  ['Сменили собственника, присмотреться.', 'New owner; keep an eye on it.'],
];

/** Account managers of the sample and how many of a hundred clients each has. */
export const managers: readonly { readonly name: string; readonly login: string; readonly weight: number }[] =
  [
    { name: 'Светлана Воронцова', login: 'vorontsova', weight: 25 },
    { name: 'Дмитрий Ежов', login: 'ezhov', weight: 22 },
    { name: 'Анна Белова', login: 'belova', weight: 20 },
    { name: 'Игорь Лаптев', login: 'laptev', weight: 17 },
    { name: 'Марина Гусева', login: 'guseva', weight: 9 },
    { name: 'Тимур Галиев', login: 'galiev', weight: 7 },
  ];

/** Which of them look after clients abroad. */
export const managersAbroad: readonly number[] = [4, 5];
