import { closeSync, openSync, writeSync } from 'node:fs';
import { company } from './profile/companies.ts';
import { person } from './profile/people.ts';
import { createRandom } from './profile/random.ts';
import { surnames } from './profile/words.ts';

const SEED = 99;
/** Web domains of the generated profile count from 1; these begin far beyond. */
const FIRST_INDEX = 5_000_000;
const HEADERS = [
  'Название',
  'Полное наименование',
  'ИНН',
  'КПП',
  'Город',
  'Адрес',
  'Отрасль',
  'ABC',
  'Ответственный',
  'Клиент с',
  'Источник',
  'Сайт',
  'Телефон компании',
  'Email компании',
  'Теги',
  'Примечание',
  'Контактное лицо',
  'Должность',
  'Телефон',
  'Email',
];

/** Writes a list of clients as another program would export it: twenty columns, a person in each row. */
export function writeImportFile(path: string, rows: number): void {
  const random = createRandom(SEED);
  const file = openSync(path, 'w');
  writeSync(file, `\ufeff${HEADERS.join(';')}\r\n`);
  let text = '';
  for (let i = 0; i < rows; i += 1) {
    const about = company(random, FIRST_INDEX + i);
    const contact = person(random, about.domain);
    const cells = [
      about.name,
      about.legalName,
      about.taxId,
      about.kpp,
      about.city,
      about.address,
      about.industry,
      about.tier,
      random.pick(surnames),
      `${String(random.whole(1, 28)).padStart(2, '0')}.0${random.whole(1, 9)}.20${random.whole(15, 25)}`,
      about.source,
      about.website,
      about.phones[0],
      about.emails[0],
      about.tags[0],
      about.note,
      contact.name,
      contact.position,
      contact.phones[0],
      contact.emails[0],
    ];
    text += `${cells.map((cell) => quoted(cell ?? '')).join(';')}\r\n`;
    if (text.length > 1_000_000 || i === rows - 1) {
      writeSync(file, text);
      text = '';
    }
  }
  closeSync(file);
}

const quoted = (cell: string): string => (/[";\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
