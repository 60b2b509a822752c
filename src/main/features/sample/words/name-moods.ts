/** Adjectives in their three genders and nouns by gender, from which a kind of company makes its name. */
export interface Mood {
  readonly adjectives: readonly (readonly [masculine: string, feminine: string, neuter: string])[];
  readonly nouns: readonly [
    masculine: readonly string[],
    feminine: readonly string[],
    neuter: readonly string[],
  ];
}

const hard = (stem: string) => [`${stem}ый`, `${stem}ая`, `${stem}ое`] as const;
const stressed = (stem: string) => [`${stem}ой`, `${stem}ая`, `${stem}ое`] as const;
const afterK = (stem: string) => [`${stem}ий`, `${stem}ая`, `${stem}ое`] as const;
const soft = (stem: string) => [`${stem}ий`, `${stem}яя`, `${stem}ее`] as const;

/** Fields, gardens, springs: farms and food. */
export const land: Mood = {
  adjectives: [
    hard('Светл'),
    hard('Зелён'),
    hard('Заречн'),
    stressed('Степн'),
    stressed('Лугов'),
    stressed('Золот'),
    afterK('Широк'),
    hard('Щедр'),
    hard('Медов'),
    soft('Дальн'),
    afterK('Тих'),
    hard('Ягодн'),
  ],
  nouns: [
    ['луг', 'колос', 'родник', 'край', 'хутор', 'сад', 'простор', 'амбар'],
    ['нива', 'поляна', 'долина', 'слобода', 'роща', 'усадьба', 'межа', 'пасека'],
    ['поле', 'подворье', 'зерно', 'раздолье', 'село', 'приволье'],
  ],
};

/** Streets and yards: cafés, shops, builders. */
export const town: Mood = {
  adjectives: [
    hard('Стар'),
    hard('Нов'),
    hard('Бел'),
    afterK('Тих'),
    hard('Тёпл'),
    hard('Добр'),
    hard('Южн'),
    hard('Северн'),
    stressed('Речн'),
    hard('Кленов'),
    hard('Липов'),
    hard('Солнечн'),
    soft('Верхн'),
  ],
  nouns: [
    ['двор', 'причал', 'мост', 'маяк', 'берег', 'квартал', 'сад', 'дом', 'переулок', 'фонарь'],
    ['пристань', 'застава', 'аллея', 'гавань', 'площадь', 'улица', 'мельница', 'терраса'],
    ['крыльцо', 'окно', 'утро', 'предместье', 'подворье'],
  ],
};

/** Light and ease: clinics and services. */
export const calm: Mood = {
  adjectives: [
    hard('Бел'),
    hard('Светл'),
    hard('Ясн'),
    hard('Добр'),
    hard('Нов'),
    hard('Чист'),
    afterK('Лёгк'),
    hard('Зелён'),
    hard('Тёпл'),
    soft('Ранн'),
  ],
  nouns: [
    ['день', 'клён', 'шаг', 'свет', 'лотос', 'город', 'ветер', 'ландыш'],
    ['линия', 'волна', 'забота', 'рябина', 'лилия', 'сторона', 'ладонь'],
    ['утро', 'дыхание', 'облако', 'решение', 'настроение'],
  ],
};

/** Lines and standards: factories, warehouses, carriers. */
export const craft: Mood = {
  adjectives: [
    hard('Северн'),
    afterK('Уральск'),
    afterK('Волжск'),
    hard('Нов'),
    hard('Перв'),
    hard('Точн'),
    hard('Един'),
    stressed('Прям'),
    stressed('Стальн'),
    afterK('Балтийск'),
    afterK('Камск'),
    afterK('Окск'),
  ],
  nouns: [
    ['стандарт', 'вектор', 'контур', 'профиль', 'резерв', 'формат', 'модуль', 'рубеж', 'склад'],
    ['линия', 'опора', 'техника', 'основа', 'система', 'группа', 'верста'],
    ['звено', 'дело', 'решение', 'производство', 'направление'],
  ],
};

/** Rivers and regions that end a firm's name. */
export const places = [
  'Волга',
  'Урал',
  'Дон',
  'Нева',
  'Сибирь',
  'Кама',
  'Ока',
  'Юг',
  'Север',
  'Балтика',
  'Алтай',
  'Поволжье',
  'Центр',
  'Восток',
];
