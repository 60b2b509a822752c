/** A list of clients as a manager keeps it, made here: CSV in windows-1251, semicolons, a title row above. */
export const cities = ['Казань', 'Самара', 'Пермь', 'Уфа'] as const;
const trades = ['Крепёж', 'Полимер', 'Снаб', 'Монтаж', 'Пром'] as const;
const sides = ['Северный', 'Южный', 'Волжский', 'Уральский'] as const;

export const clients = Array.from({ length: 40 }, (_, i) => ({
  name: `ООО «${sides[i % 4]} ${trades[i % 5]} ${i + 1}»`,
  city: cities[(i * 3) % 4] ?? '',
  phone: `+7 900 000-${String(10 + i)}-00`,
  manager: i % 2 === 0 ? 'Анна' : 'Борис',
}));

export const portfolioCsv = (): string =>
  [
    'Контрагент;Город;Телефон;Ответственный',
    ...clients.map(({ name, city, phone, manager }) => `"${name}";${city};${phone};${manager}`),
  ].join('\r\n');
