import type { Said } from './said.ts';
import type { TradeId } from './trade.ts';

export const foreignCountries = ['DE', 'KZ', 'BY', 'AE', 'TR', 'CN', 'UZ'] as const;
export type ForeignCountry = (typeof foreignCountries)[number];

/** How companies and people of a country are called, and how they are reached; `#` stands for a digit. */
export interface Abroad {
  readonly country: Said;
  /** Whether people there write and talk to us in Russian. */
  readonly speaksRussian: boolean;
  /** What some of them buy in instead of our currency. */
  readonly currency: 'EUR' | 'USD' | null;
  readonly cities: readonly { readonly name: Said; readonly landline: string }[];
  readonly mobile: string;
  /** With letters in front where the digits alone would pass for a Russian number. */
  readonly taxId: string;
  /** An address with `{n}` for the number of the house. */
  readonly streets: readonly string[];
  /** Patterns of names: `{head}`, `{tail}`, `{city}`. */
  readonly names: readonly string[];
  readonly heads: readonly string[];
  /** Second parts of names with the trade they tell. */
  readonly tails: readonly (readonly [tail: string, trade: TradeId])[];
  readonly women: readonly string[];
  readonly men: readonly string[];
  /** As men have them; those that end like Russian ones take an -а for women. */
  readonly surnames: readonly string[];
}

export const abroad: Record<ForeignCountry, Abroad> = {
  DE: {
    country: ['Германия', 'Germany'],
    speaksRussian: false,
    currency: 'EUR',
    cities: [
      { name: ['Гамбург', 'Hamburg'], landline: '+49 40 66969 ###' },
      { name: ['Кёльн', 'Cologne'], landline: '+49 221 4710 ###' },
      { name: ['Мюнхен', 'Munich'], landline: '+49 89 99998 ###' },
    ],
    mobile: '+49 176 040690 ##',
    taxId: 'DE0########',
    streets: ['Hafenstraße {n}', 'Am Lagerhof {n}', 'Gartenweg {n}', 'Mühlenallee {n}'],
    names: ['{head}{tail} GmbH', '{head}{tail} GmbH & Co. KG'],
    heads: ['Elb', 'Nord', 'Alster', 'Rhein', 'Isar', 'Heide', 'Linden'],
    tails: [
      ['handel', 'wholesale'],
      ['werkstoff', 'manufacturing'],
      ['feinkost', 'food'],
      ['bauteam', 'construction'],
      ['spedition', 'logistics'],
    ],
    women: ['Anja', 'Katrin', 'Lena', 'Heike', 'Birgit'],
    men: ['Jörg', 'Stefan', 'Uwe', 'Tobias', 'Sven'],
    surnames: ['Brandt', 'Krüger', 'Lorenz', 'Neumann', 'Vogel', 'Winkler', 'Seidel', 'Böhm', 'Pohl', 'Haas'],
  },
  KZ: {
    country: ['Казахстан', 'Kazakhstan'],
    speaksRussian: true,
    currency: null,
    cities: [
      { name: ['Алматы', 'Almaty'], landline: '+7 (727) 000-##-##' },
      { name: ['Астана', 'Astana'], landline: '+7 (7172) 00-##-##' },
      { name: ['Караганда', 'Karaganda'], landline: '+7 (7212) 00-##-##' },
    ],
    mobile: '+7 700 000-##-##',
    taxId: 'BIN0000########',
    streets: ['Bögenbai köshesi {n}', 'Qoyma köshesi {n}', 'Dala dañğyly {n}'],
    names: ['{head} {tail} LLP', 'TOO {head} {tail}', '{head} {tail}'],
    heads: ['Altyn', 'Kok Tobe', 'Ak Zhol', 'Sary Arka', 'Zhana', 'Tulpar', 'Kyzyl Alma', 'Bereke'],
    tails: [
      ['Sauda', 'wholesale'],
      ['Qurylys', 'construction'],
      ['Agro', 'farm'],
      ['Azyk', 'food'],
      ['Logistic', 'logistics'],
      ['Market', 'retail'],
    ],
    women: ['Айгерим', 'Динара', 'Сауле', 'Жанна', 'Гульнара'],
    men: ['Нурлан', 'Ерлан', 'Тимур', 'Арман', 'Данияр'],
    surnames: ['Ахметов', 'Сулейменов', 'Касымов', 'Жумабаев', 'Оспанов', 'Нургалиев', 'Садыков', 'Бекенов'],
  },
  BY: {
    country: ['Беларусь', 'Belarus'],
    speaksRussian: true,
    currency: null,
    cities: [
      { name: ['Минск', 'Minsk'], landline: '+375 17 000-##-##' },
      { name: ['Гомель', 'Gomel'], landline: '+375 232 00-##-##' },
      { name: ['Брест', 'Brest'], landline: '+375 162 00-##-##' },
    ],
    mobile: '+375 29 000-##-##',
    taxId: '0########',
    streets: ['vul. Skladskaya, {n}', 'vul. Zavodskaya, {n}', 'vul. Sadovaya, {n}'],
    names: ['{head}{tail} ODO', '{head}{tail} LLC', '{head}{tail}-{city}'],
    heads: ['Neman', 'Polesie', 'Zubr', 'Bereza', 'Vasilek', 'Dvina', 'Pripyat'],
    tails: [
      ['torg', 'wholesale'],
      ['prom', 'manufacturing'],
      ['stroy', 'construction'],
      ['produkt', 'food'],
      ['trans', 'logistics'],
      ['agro', 'farm'],
    ],
    women: ['Алеся', 'Наталья', 'Ольга', 'Янина', 'Татьяна'],
    men: ['Дмитрий', 'Виталий', 'Сергей', 'Олег', 'Вадим'],
    surnames: ['Ковальчук', 'Лукашик', 'Петрович', 'Мазур', 'Савич', 'Гринкевич', 'Шевчик', 'Романюк'],
  },
  AE: {
    country: ['ОАЭ', 'United Arab Emirates'],
    speaksRussian: false,
    currency: 'USD',
    cities: [
      { name: ['Дубай', 'Dubai'], landline: '+971 4 000 ####' },
      { name: ['Шарджа', 'Sharjah'], landline: '+971 6 000 ####' },
    ],
    mobile: '+971 50 000 ####',
    taxId: '1000000########',
    streets: ['Warehouse {n}, Creek Road', 'Office {n}, Pearl Tower', 'Unit {n}, Palm Business Park'],
    names: ['{head} {tail} LLC', '{head} {tail} FZE'],
    heads: ['Falcon Gate', 'Desert Pearl', 'Golden Creek', 'Blue Oasis', 'Silver Dune', 'Palm Bridge'],
    tails: [
      ['General Trading', 'wholesale'],
      ['Hospitality', 'horeca'],
      ['Contracting', 'construction'],
      ['Cargo', 'logistics'],
    ],
    women: ['Layla', 'Fatima', 'Priya', 'Mariam'],
    men: ['Omar', 'Rashid', 'Anil', 'Yousef'],
    surnames: ['Haddad', 'Nasser', 'Menon', 'Saleh', 'Rahman', 'Darwish', 'Kapoor', 'Mansour'],
  },
  TR: {
    country: ['Турция', 'Türkiye'],
    speaksRussian: false,
    currency: 'USD',
    cities: [
      { name: ['Стамбул', 'Istanbul'], landline: '+90 212 000 ## ##' },
      { name: ['Измир', 'Izmir'], landline: '+90 232 000 ## ##' },
    ],
    mobile: '+90 500 000 ## ##',
    taxId: 'VKN00########',
    streets: ['Depo Sokak No: {n}', 'Zeytin Caddesi No: {n}', 'Liman Yolu No: {n}'],
    names: ['{head} {tail} Ltd. Şti.', '{head} {tail} A.Ş.'],
    heads: ['Mavi Liman', 'Ege Yıldızı', 'Altın Zeytin', 'Yeşil Ova', 'Kuzey Rüzgarı'],
    tails: [
      ['Gıda', 'food'],
      ['Ambalaj', 'wholesale'],
      ['Tekstil', 'manufacturing'],
      ['Otelcilik', 'horeca'],
    ],
    women: ['Elif', 'Ayşe', 'Zeynep', 'Selin'],
    men: ['Mehmet', 'Emre', 'Kerem', 'Burak'],
    surnames: ['Aksoy', 'Çelik', 'Doğan', 'Kaplan', 'Öztürk', 'Polat', 'Uslu', 'Yalçın'],
  },
  CN: {
    country: ['Китай', 'China'],
    speaksRussian: false,
    currency: 'USD',
    cities: [
      { name: ['Нинбо', 'Ningbo'], landline: '+86 574 0000 ####' },
      { name: ['Гуанчжоу', 'Guangzhou'], landline: '+86 20 0000 ####' },
    ],
    mobile: '+86 190 0000 ####',
    taxId: '91330000MA########',
    streets: ['No. {n} Harbour Road', 'No. {n} Industrial Park East', 'Building {n}, Lotus Lane'],
    names: ['{city} {head} {tail} Co., Ltd.'],
    heads: ['Xinhe', 'Jinyuan', 'Tianfeng', 'Haisheng', 'Yuanlong', 'Donghe'],
    tails: [
      ['Packaging', 'manufacturing'],
      ['Import & Export', 'wholesale'],
      ['Supply Chain', 'logistics'],
    ],
    women: ['Li', 'Jing', 'Xia', 'Yan'],
    men: ['Wei', 'Hao', 'Min', 'Peng'],
    surnames: ['Chen', 'Huang', 'Lin', 'Zhou', 'Xu', 'Guo', 'Tang', 'Shen'],
  },
  UZ: {
    country: ['Узбекистан', 'Uzbekistan'],
    speaksRussian: true,
    currency: null,
    cities: [
      { name: ['Ташкент', 'Tashkent'], landline: '+998 71 000-##-##' },
      { name: ['Самарканд', 'Samarkand'], landline: '+998 66 000-##-##' },
    ],
    mobile: '+998 90 000-##-##',
    taxId: '00#######',
    streets: ['Bogʻ koʻchasi, {n}', 'Ombor koʻchasi, {n}'],
    names: ['{head} {tail} MChJ', '{head} {tail} LLC'],
    heads: ['Yangi Bogʻ', 'Oq Kema', 'Oltin Vodiy', 'Zarafshon Nur'],
    tails: [
      ['Savdo', 'wholesale'],
      ['Qurilish', 'construction'],
      ['Tekstil', 'manufacturing'],
      ['Agro', 'farm'],
    ],
    women: ['Дилноза', 'Малика', 'Севара', 'Шахноза'],
    men: ['Жасур', 'Рустам', 'Улугбек', 'Бахтиёр'],
    surnames: ['Каримов', 'Рашидов', 'Юсупов', 'Хакимов', 'Мирзаев', 'Турсунов', 'Азимов', 'Набиев'],
  },
};
