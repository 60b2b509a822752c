import { calm, craft, land, type Mood, town } from './name-moods.ts';
import type { Said } from './said.ts';

export const tradeIds = [
  'wholesale',
  'manufacturing',
  'food',
  'construction',
  'horeca',
  'clinic',
  'farm',
  'retail',
  'logistics',
  'services',
] as const;
export type TradeId = (typeof tradeIds)[number];

/** A trade our clients are in. We supply them with packaging, household and protective goods. */
export interface Trade {
  readonly industry: Said;
  /** How many of a hundred Russian clients are in it. */
  readonly weight: number;
  /** Which share of them are sole traders. */
  readonly soleTraders: number;
  readonly mood: Mood;
  /** Patterns of company names: `{an}` adjective and noun, `{head}{tail}` a compound, `{place}` a region. */
  readonly names: readonly string[];
  readonly heads: readonly string[];
  readonly tails: readonly string[];
  /** What they buy; plural and inanimate, so that nominative and accusative are one form. */
  readonly goods: readonly Said[];
  /** Who buys there. */
  readonly buyers: readonly Said[];
  /** From how many to how many days lie between two orders. */
  readonly rhythm: readonly [number, number];
  /** The month they buy most in. */
  readonly peakMonth: number;
}

const compound = ['{head}{tail}-{place}', '{head}{tail}'];

export const trades: Record<TradeId, Trade> = {
  wholesale: {
    industry: ['Оптовая торговля', 'Wholesale'],
    weight: 18,
    soleTraders: 0.1,
    mood: craft,
    names: ['ТД «{an}»', 'ТД «{head}{tail}»', 'Оптовая база «{an}»', ...compound],
    heads: ['Хоз', 'Прод', 'Быт', 'Регион', 'Альянс', 'Канц', 'Юг', 'Свет'],
    tails: ['опт', 'торг', 'снаб', 'трейд', 'маркет', 'ресурс'],
    goods: [
      ['стретч-рулоны', 'stretch-film rolls'],
      ['гофрокороба', 'corrugated boxes'],
      ['клейкие ленты', 'packing tapes'],
      ['этикетки', 'labels'],
      ['хозяйственные перчатки', 'household gloves'],
    ],
    buyers: [
      ['Менеджер по закупкам', 'Purchasing manager'],
      ['Начальник отдела закупок', 'Head of purchasing'],
      ['Категорийный менеджер', 'Category manager'],
    ],
    rhythm: [14, 35],
    peakMonth: 11,
  },
  manufacturing: {
    industry: ['Производство', 'Manufacturing'],
    weight: 16,
    soleTraders: 0,
    mood: craft,
    names: ['Завод «{an}»', 'ПО «{an}»', 'Фабрика «{an}»', 'НПП «{head}{tail}»', ...compound],
    heads: ['Пласт', 'Метиз', 'Техно', 'Полимер', 'Инструмент', 'Электро', 'Мебель', 'Кабель'],
    tails: ['маш', 'пром', 'дизайн', 'комплект', 'деталь', 'продукт'],
    goods: [
      ['стретч-рулоны', 'stretch-film rolls'],
      ['гофрокороба', 'corrugated boxes'],
      ['комплекты спецодежды', 'work-wear sets'],
      ['защитные перчатки', 'protective gloves'],
      ['обтирочные материалы', 'wiping materials'],
    ],
    buyers: [
      ['Начальник отдела снабжения', 'Head of supply'],
      ['Специалист по закупкам', 'Purchasing specialist'],
      ['Инженер по комплектации', 'Supply engineer'],
    ],
    rhythm: [21, 56],
    peakMonth: 9,
  },
  food: {
    industry: ['Пищевое производство', 'Food production'],
    weight: 11,
    soleTraders: 0.04,
    mood: land,
    names: [
      'Молочный завод «{an}»',
      'Мясной двор «{an}»',
      'Хлебозавод «{an}»',
      'Кондитерская «{an}»',
      'Рыбный цех «{an}»',
      '{head}{tail}-{place}',
    ],
    heads: ['Молоко', 'Хлеб', 'Сыр', 'Мясо', 'Рыб'],
    tails: ['пром', 'продукт', 'торг'],
    goods: [
      ['лотки и контейнеры', 'trays and containers'],
      ['термоусадочные пакеты', 'shrink bags'],
      ['гофрокороба', 'corrugated boxes'],
      ['одноразовые перчатки', 'disposable gloves'],
      ['моющие средства', 'detergents'],
    ],
    buyers: [
      ['Снабженец', 'Supply officer'],
      ['Заведующий производством', 'Production manager'],
      ['Технолог', 'Process engineer'],
    ],
    rhythm: [10, 28],
    peakMonth: 12,
  },
  construction: {
    industry: ['Строительство', 'Construction'],
    weight: 13,
    soleTraders: 0.08,
    mood: town,
    names: ['СК «{an}»', 'ГК «{an}»', 'СМУ «{an}»', ...compound],
    heads: ['Строй', 'Монтаж', 'Инж', 'Дом', 'Кровля', 'Фасад'],
    tails: ['град', 'комплект', 'проект', 'сервис', 'мастер', 'инвест'],
    goods: [
      ['комплекты спецодежды', 'work-wear sets'],
      ['защитные каски', 'hard hats'],
      ['строительные мешки', 'rubble bags'],
      ['укрывные материалы', 'cover sheets'],
      ['рабочие перчатки', 'work gloves'],
    ],
    buyers: [
      ['Снабженец', 'Supply officer'],
      ['Прораб', 'Site foreman'],
      ['Начальник ПТО', 'Head of engineering'],
    ],
    rhythm: [21, 60],
    peakMonth: 7,
  },
  horeca: {
    industry: ['Гостиницы и рестораны', 'Hotels and restaurants'],
    weight: 13,
    soleTraders: 0.3,
    mood: town,
    names: [
      'Кафе «{an}»',
      'Ресторан «{an}»',
      'Отель «{an}»',
      'Пекарня «{an}»',
      'Кофейня «{an}»',
      'База отдыха «{an}»',
      'Столовая «{an}»',
    ],
    heads: ['Вкус'],
    tails: ['сервис'],
    goods: [
      ['контейнеры на вынос', 'take-away containers'],
      ['бумажные стаканы', 'paper cups'],
      ['салфетки', 'napkins'],
      ['моющие средства', 'detergents'],
      ['наборы для номеров', 'guest-room sets'],
    ],
    buyers: [
      ['Управляющий', 'Manager'],
      ['Шеф-повар', 'Head chef'],
      ['Закупщик', 'Buyer'],
    ],
    rhythm: [7, 16],
    peakMonth: 12,
  },
  clinic: {
    industry: ['Медицина', 'Health care'],
    weight: 8,
    soleTraders: 0.04,
    mood: calm,
    names: [
      'Клиника «{an}»',
      'Стоматология «{an}»',
      'Медцентр «{an}»',
      'Ветклиника «{an}»',
      'Лаборатория «{an}»',
    ],
    heads: ['Мед'],
    tails: ['сервис'],
    goods: [
      ['нитриловые перчатки', 'nitrile gloves'],
      ['бахилы', 'shoe covers'],
      ['дезинфицирующие средства', 'disinfectants'],
      ['медицинские маски', 'surgical masks'],
      ['одноразовые простыни', 'disposable sheets'],
    ],
    buyers: [
      ['Старшая медсестра', 'Head nurse'],
      ['Администратор', 'Office manager'],
      ['Заместитель главного врача', 'Deputy chief physician'],
    ],
    rhythm: [14, 30],
    peakMonth: 2,
  },
  farm: {
    industry: ['Сельское хозяйство', 'Agriculture'],
    weight: 8,
    soleTraders: 0.1,
    mood: land,
    names: [
      'КФХ «{an}»',
      'Агрофирма «{an}»',
      'Птицефабрика «{an}»',
      'Теплицы «{an}»',
      'СПК «{an}»',
      '{head}{tail}-{place}',
    ],
    heads: ['Агро', 'Зерно', 'Семена'],
    tails: ['пром', 'союз', 'инвест', 'торг'],
    goods: [
      ['мешки и биг-бэги', 'sacks and big bags'],
      ['сеновязальные сетки', 'bale nets'],
      ['тепличные укрытия', 'greenhouse covers'],
      ['ящики для овощей', 'vegetable crates'],
      ['комплекты спецодежды', 'work-wear sets'],
    ],
    buyers: [
      ['Агроном', 'Agronomist'],
      ['Снабженец', 'Supply officer'],
      ['Исполнительный директор', 'Managing director'],
    ],
    rhythm: [40, 90],
    peakMonth: 6,
  },
  retail: {
    industry: ['Розничная торговля', 'Retail'],
    weight: 9,
    soleTraders: 0.3,
    mood: town,
    names: ['Магазины «{an}»', 'Сеть «{an}»', 'Супермаркет «{an}»', ...compound],
    heads: ['Эко', 'Сад', 'Дом', 'Зоо', 'Дети'],
    tails: ['маркет', 'лавка', 'центр', 'хит'],
    goods: [
      ['пакеты с печатью', 'printed bags'],
      ['кассовые ленты', 'till rolls'],
      ['ценники', 'price tags'],
      ['фасовочные пакеты', 'produce bags'],
      ['моющие средства', 'detergents'],
    ],
    buyers: [
      ['Директор магазина', 'Store manager'],
      ['Категорийный менеджер', 'Category manager'],
      ['Закупщик', 'Buyer'],
    ],
    rhythm: [7, 21],
    peakMonth: 12,
  },
  logistics: {
    industry: ['Логистика и склад', 'Logistics and storage'],
    weight: 7,
    soleTraders: 0.05,
    mood: craft,
    names: ['Склады «{an}»', 'ТК «{an}»', ...compound],
    heads: ['Транс', 'Карго', 'Груз', 'Авто', 'Фулфил'],
    tails: ['логистик', 'экспресс', 'сервис', 'терминал', 'линия'],
    goods: [
      ['стретч-рулоны', 'stretch-film rolls'],
      ['паллеты', 'pallets'],
      ['пломбы', 'seals'],
      ['воздушно-пузырчатые рулоны', 'bubble-wrap rolls'],
      ['сигнальные жилеты', 'high-visibility vests'],
    ],
    buyers: [
      ['Начальник склада', 'Warehouse manager'],
      ['Руководитель АХО', 'Facilities manager'],
      ['Специалист по закупкам', 'Purchasing specialist'],
    ],
    rhythm: [14, 35],
    peakMonth: 11,
  },
  services: {
    industry: ['Услуги', 'Services'],
    weight: 7,
    soleTraders: 0.15,
    mood: calm,
    names: ['Клининг «{an}»', 'УК «{an}»', 'Прачечная «{an}»', 'Типография «{an}»', '{head}{tail}-{place}'],
    heads: ['Чисто', 'Блеск', 'Уют'],
    tails: ['сервис', 'град', 'дом'],
    goods: [
      ['мешки для мусора', 'refuse sacks'],
      ['моющие средства', 'detergents'],
      ['бумажные полотенца', 'paper towels'],
      ['хозяйственные перчатки', 'household gloves'],
      ['диспенсеры', 'dispensers'],
    ],
    buyers: [
      ['Управляющий', 'Manager'],
      ['Завхоз', 'Facilities officer'],
      ['Менеджер по закупкам', 'Purchasing manager'],
    ],
    rhythm: [14, 40],
    peakMonth: 4,
  },
};
