import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { beginsWithSurname, followName, joinName, splitName, unknownParts } from './person-name.ts';

/** Surname, given name and patronymic in one line; a dash for what is unknown. */
const told = (name: string): string => {
  const { surname, givenName, patronymic } = splitName(name);
  return [surname, givenName, patronymic].map((part) => part ?? '—').join(' | ');
};

describe('a name is split', () => {
  it.each([
    ['Иванов Иван Иванович', 'Иванов | Иван | Иванович'],
    ['Иван Иванович Иванов', 'Иванов | Иван | Иванович'],
    ['  Петрова   Анна Сергеевна ', 'Петрова | Анна | Сергеевна'],
    ['ПЕТРОВА АННА СЕРГЕЕВНА', 'ПЕТРОВА | АННА | СЕРГЕЕВНА'],
    ['петрова анна сергеевна', 'петрова | анна | сергеевна'],
    ['Абрамович Роман Аркадьевич', 'Абрамович | Роман | Аркадьевич'],
    ['Роман Аркадьевич Абрамович', 'Абрамович | Роман | Аркадьевич'],
    ['Ульянов Владимир Ильич', 'Ульянов | Владимир | Ильич'],
    ['Пётр Ильич Чайковский', 'Чайковский | Пётр | Ильич'],
    ['Жуков Фёдор Лукич', 'Жуков | Фёдор | Лукич'],
    ['Мария Никитична Саввина', 'Саввина | Мария | Никитична'],
    ['Ли Чжэн Петрович', 'Ли | Чжэн | Петрович'],
    ['Ivanov Ivan Ivanovich', 'Ivanov | Ivan | Ivanovich'],
  ])('in either order with a patronymic: %s', (name, parts) => expect(told(name)).toBe(parts));

  it.each([
    ['Иванов Иван', 'Иванов | Иван | —'],
    ['Иван Иванов', 'Иванов | Иван | —'],
    ['Анна Ли', 'Ли | Анна | —'],
    ['Марина Цой', 'Цой | Марина | —'],
    ['Оганесян Карен', 'Оганесян | Карен | —'],
    ['Чингиз Айтматов', 'Айтматов | Чингиз | —'],
    ['Шевченко Одарка', 'Шевченко | Одарка | —'],
    ['Саша Белый', 'Белый | Саша | —'],
    ['Иван Петрович', '— | Иван | Петрович'],
    ['Гузель Рашидовна', '— | Гузель | Рашидовна'],
    ['John Smith', 'Smith | John | —'],
    ['Müller Jürgen', 'Müller | Jürgen | —'],
    ["Patrick O'Neill", "O'Neill | Patrick | —"],
    ['Andrey Kuznetsov', 'Kuznetsov | Andrey | —'],
  ])('of two words where one tells the order: %s', (name, parts) => expect(told(name)).toBe(parts));

  it.each([
    ['Мамин-Сибиряк Дмитрий Наркисович', 'Мамин-Сибиряк | Дмитрий | Наркисович'],
    ['Салтыков Щедрин Михаил Евграфович', 'Салтыков Щедрин | Михаил | Евграфович'],
    ['Михаил Евграфович Салтыков Щедрин', 'Салтыков Щедрин | Михаил | Евграфович'],
    ['Анна-Мария Петровна Римская-Корсакова', 'Римская-Корсакова | Анна-Мария | Петровна'],
    ['фон Мекк Надежда Филаретовна', 'фон Мекк | Надежда | Филаретовна'],
    ['Jan van der Berg', 'van der Berg | Jan | —'],
    ['Алиев Гейдар Алирза оглы', 'Алиев | Гейдар | Алирза оглы'],
    ['Лейла Рамиз кызы Мамедова', 'Мамедова | Лейла | Рамиз кызы'],
  ])('with a surname or a patronymic of several words: %s', (name, parts) => expect(told(name)).toBe(parts));

  it.each([
    ['Иванов И. И.', 'Иванов | И. | И.'],
    ['Иванов И.И.', 'Иванов | И. | И.'],
    ['И.И. Иванов', 'Иванов | И. | И.'],
    ['Иванов И', 'Иванов | И | —'],
    ['J. K. Rowling', 'Rowling | J. K. | —'],
    ['John F. Kennedy', 'Kennedy | John F. | —'],
    ['Smith, John', 'Smith | John | —'],
    ['Павел, Анна', 'Павел | Анна | —'],
    ['Иванов, Иван Иванович', 'Иванов | Иван | Иванович'],
  ])('with initials or a comma: %s', (name, parts) => expect(told(name)).toBe(parts));

  it.each([
    ['Ольга', '— | Ольга | —'],
    ['Кузнецова', 'Кузнецова | — | —'],
  ])('of one word that can be nothing else: %s', (name, parts) => expect(told(name)).toBe(parts));
});

describe('what is not certain', () => {
  it.each([
    'Павел Роман',
    'Роман Абрамович',
    'Милош Петрович',
    'Алеся Петрович',
    'Thomas Frank',
    'Ли Чжэн',
    'Juan Carlos García',
    'Иван Иванов Иванович',
    'Петрович',
    'Ромашка',
    'Анна С.',
    'Дж. Р. Р. Р. Толкин',
    'Бухгалтерия',
    'Анна Бухгалтерия',
    'иванов поставка Иван',
    'Иван (склад)',
    'Отдел закупок',
    'Иванов Иван Иванович, тел. 12-34',
    'Dr. John Smith',
    'Anna <anna@x.example>',
    '',
    '—',
    'Иван Иванович Иванов Петрович Сидоров',
  ])('stays whole: %s', (name) => expect(splitName(name)).toEqual(unknownParts));
});

const surname = fc.constantFrom('Иванов', 'Петрова', 'Ли', 'Цой', 'Мамин-Сибиряк', 'Шевченко', 'Абрамович');
const givenName = fc.constantFrom('Иван', 'Анна', 'Пётр', 'Фёкла', 'Гузель', 'Анна-Мария', 'Лев', 'Яков');
const patronymic = fc.constantFrom('Иванович', 'Сергеевна', 'Ильич', 'Никитична', 'Алирза оглы', 'Львович');

describe('any name', () => {
  it('of three parts is split alike in both orders', () => {
    fc.assert(
      fc.property(surname, givenName, patronymic, fc.boolean(), (s, g, p, first) => {
        const parts = { surname: s, givenName: g, patronymic: p };
        expect(splitName(joinName(parts, first))).toEqual(parts);
      }),
    );
  });

  it('keeps its words and their letters, whatever is written', () => {
    const word = fc.oneof(
      surname,
      givenName,
      patronymic,
      fc.constantFrom('И.', 'фон', 'John', 'Smith', 'отдел', '(x)', 'оглы'),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        const name = words.join(' ');
        const parts = splitName(name);
        const joined = joinName(parts, beginsWithSurname(name.trim(), parts));
        const letters = (text: string) => text.replace(/[\s,]/gu, '').split('').sort().join('');
        if (joined !== '') expect(letters(joined)).toBe(letters(name));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a name and its parts', () => {
  const ivanov = { name: 'Иванов Иван', surname: 'Иванов', givenName: 'Иван', patronymic: null };

  it('a new name is split, and what cannot be split has no parts', () => {
    expect(followName({ name: 'Анна Ли' }, null)).toEqual({
      name: 'Анна Ли',
      surname: 'Ли',
      givenName: 'Анна',
      patronymic: null,
    });
    expect(followName({ name: 'Приёмная' }, ivanov)).toEqual({ name: 'Приёмная', ...unknownParts });
  });

  it('the name follows its parts in the order it has', () => {
    expect(followName({ patronymic: 'Ильич' }, ivanov).name).toBe('Иванов Иван Ильич');
    expect(followName({ surname: 'Петров' }, ivanov).name).toBe('Петров Иван');
    expect(followName({ surname: 'Петров' }, { ...ivanov, name: 'Иван Иванов' }).name).toBe('Иван Петров');
    expect(followName({ ...ivanov, name: 'x' }, null).name).toBe('Иван Иванов');
  });

  it('stays where nothing of it changes, or nothing is left of its parts', () => {
    expect(followName({}, ivanov)).toEqual({});
    expect(followName({ name: ivanov.name }, ivanov)).toEqual({});
    expect(followName({ ...unknownParts }, ivanov)).toEqual({ ...unknownParts, name: 'Иванов Иван' });
  });
});
