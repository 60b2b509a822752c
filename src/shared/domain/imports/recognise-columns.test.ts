import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Cell } from './cell.ts';
import { type ImportKind, takesManyColumns } from './fields.ts';
import { needsPersonAsClient, recogniseColumns, recogniseKind } from './recognise-columns.ts';

const columns = (text: string) => text.split(';').map((each) => each.trim());
const fields = (text: string) => columns(text).map((field) => (field === '.' ? null : field));

/** Header rows of programs and people, each with what it must be read as; a dot is a column left out. */
const CASES: [name: string, kind: ImportKind, headers: string, expected: string][] = [
  [
    '1C counterparties',
    'clients',
    'Код;Наименование;Полное наименование;ИНН;КПП;Основной менеджер;Юридический адрес;Телефон;Электронная почта;Страна регистрации;Комментарий;Вид контрагента',
    '.;name;legalName;taxId;kpp;manager;address;phone;email;country;note;.',
  ],
  ['1C with the words turned', 'clients', 'Наименование;Наименование полное;ИНН/КПП', 'name;legalName;taxId'],
  ['only full legal names', 'clients', 'Полное наименование;ИНН', 'name;taxId'],
  [
    '1C sales',
    'purchases',
    'Организация;Дата;Номер;Контрагент;ИНН;Сумма документа;Валюта;Срок оплаты;Дата оплаты;Комментарий',
    '.;date;orderNumber;client;clientTaxId;amount;currency;dueOn;paidOn;note',
  ],
  [
    'Bitrix24 companies',
    'clients',
    'ID;Название компании;Тип компании;Сфера деятельности;Кол-во сотрудников;Годовой оборот;Ответственный;Рабочий телефон;Мобильный телефон;Корпоративный сайт;Рабочий e-mail;Факс;Дата создания',
    '.;name;status;industry;.;.;manager;phone;phone;website;email;.;.',
  ],
  [
    'Bitrix24 contacts',
    'clients',
    'Имя;Отчество;Фамилия;Дата рождения;Компания;Должность;Рабочий телефон;Рабочий e-mail;Источник;Ответственный',
    'contactFirstName;contactMiddleName;contactLastName;contactBirthday;name;contactPosition;contactPhone;contactEmail;source;manager',
  ],
  [
    'amoCRM companies',
    'clients',
    'Название компании;Основной контакт;Рабочий телефон (контакт);Рабочий email (контакт);Рабочий телефон (компания);Email (компания);Web;Адрес;Теги',
    'name;contactName;contactPhone;contactEmail;phone;email;website;address;tags',
  ],
  ['people only', 'clients', 'ФИО;Телефон;E-mail;Дата рождения', 'contactName;phone;email;contactBirthday'],
  ['a first name and a company', 'clients', 'Имя;Компания;Телефон', 'contactName;name;contactPhone'],
  [
    'a company and its contact',
    'clients',
    'Компания;Контактное лицо;Телефон;Моб. тел.',
    'name;contactName;phone;contactPhone',
  ],
  [
    'what our own list exports',
    'clients',
    'Название;Категория лояльности;Причина категории;Главный мотив;Мотивы;Доля кошелька, %;Конкуренты;Класс (ABC);Статус;Причина потери;Клиент с',
    'name;category;categoryReason;primaryMotive;motives;shareOfWallet;competitors;tier;status;lossReason;since',
  ],
  [
    'the same in English',
    'clients',
    'Name;Loyalty category;Category reason;Primary motive;Motives;Share of wallet;Competitors;Tier;Status;Loss reason;Client since',
    'name;category;categoryReason;primaryMotive;motives;shareOfWallet;competitors;tier;status;lossReason;since',
  ],
  [
    'HubSpot companies',
    'clients',
    'Record ID;Company name;Company owner;Create Date;Phone Number;City;Country/Region;Industry;Annual Revenue;Company Domain Name;Lifecycle Stage',
    '.;name;manager;.;phone;city;country;industry;.;website;status',
  ],
  [
    'Salesforce accounts',
    'clients',
    'Account ID;Account Name;Account Owner;Billing Street;Billing City;Billing Zip/Postal Code;Billing Country;Phone;Fax;Website;Industry;Annual Revenue;Rating',
    '.;name;manager;address;city;address;country;phone;.;website;industry;.;.',
  ],
  [
    'Salesforce contacts',
    'clients',
    'First Name;Last Name;Title;Account Name;Phone;Mobile;Email;Lead Source;Birthdate',
    'contactFirstName;contactLastName;contactPosition;name;contactPhone;contactPhone;contactEmail;source;contactBirthday',
  ],
  [
    'Google contacts of old',
    'clients',
    'Name;Given Name;Family Name;Group Membership;E-mail 1 - Type;E-mail 1 - Value;Phone 1 - Value;Organization 1 - Name;Organization 1 - Title;Notes',
    'contactName;contactFirstName;contactLastName;.;.;contactEmail;contactPhone;name;contactPosition;note',
  ],
  [
    'QuickBooks customers',
    'clients',
    'Customer;Company;Phone Numbers;Email;Billing Address;Open Balance',
    '.;name;phone;email;address;.',
  ],
  [
    'a script',
    'clients',
    'companyName;tax_id;e_mail;phoneNumber;accountManager',
    'name;taxId;email;phone;manager',
  ],
  [
    'orders of a script',
    'purchases',
    'client_id;date;amount;order_id;country;due_date;paid_date',
    'client;date;amount;orderNumber;.;dueOn;paidOn',
  ],
  [
    'Zoho invoices',
    'purchases',
    'Invoice Date;Invoice Number;Customer Name;Total;Currency Code;Due Date;Balance',
    'date;orderNumber;client;amount;currency;dueOn;.',
  ],
  [
    'orders as people write them',
    'purchases',
    '№ заказа;Клиент;Дата заказа;Сумма, руб.;Срок поставки;Дата поставки (факт);Примечание',
    'orderNumber;client;date;amount;deliveryPromised;deliveryMade;note',
  ],
  [
    'shipments',
    'purchases',
    'Покупатель;Дата отгрузки;Итого;Номер накладной',
    'client;date;amount;orderNumber',
  ],
  [
    'clients as people write them',
    'clients',
    'Название фирмы;Категория (A/B/C);Тел./факс;Город / регион;Менеджер;Комментарии менеджера;Кто ещё поставляет;Номер договора;Дата договора;День рождения директора',
    'name;tier;phone;city;manager;note;competitors;.;since;contactBirthday',
  ],
  ['nothing of ours', 'clients', 'date;temperature;place', '.;.;.'],
  ['no words at all', 'clients', ';1;2;***', '.;.;.;.'],
];

describe('recogniseColumns and recogniseKind by headers alone', () => {
  it.each(CASES)('read %s', (_name, kind, headers, expected) => {
    expect(recogniseColumns(columns(headers), [], kind)).toEqual(fields(expected));
    expect(recogniseKind(columns(headers), [])).toBe(kind);
  });
});

describe('what cells add', () => {
  const read = (headers: string, rows: Cell[][], kind: ImportKind = 'clients') =>
    recogniseColumns(columns(headers), rows, kind);

  it('knows a tax number, addresses, phones and sites without a header', () => {
    const rows: Cell[][] = [
      ['Ромашка', '7707083893', 'a@b.ru', '+7 (495) 123-45-67', 'https://a.example', '12'],
      ['Лютик', '7830002293', 'c@d.ru', '8 (812) 765-43-21, доб. 5', 'www.b.example', '15'],
    ];
    expect(read('Клиент;Поле 1;Поле 2;Поле 3;;Поле 5', rows)).toEqual([
      'name',
      'taxId',
      'email',
      'phone',
      'website',
      null,
    ]);
  });

  it('does not take numbers with wrong checksums for tax numbers, nor faxes for phones', () => {
    const rows: Cell[][] = [
      ['7707083894', '+7 (495) 123-45-67'],
      ['7830002294', '+7 (495) 123-45-68'],
    ];
    expect(read('Поле 1;Факс', rows)).toEqual([null, null]);
  });

  it('prefers a filled column to an empty one', () => {
    expect(read('Название компании;Клиент', [['', 'Ромашка']])).toEqual([null, 'name']);
    expect(read('Название компании;Клиент', [['Ромашка', 'Лютик']])).toEqual(['name', null]);
  });

  it('leaves out a column whose cells cannot be what its header says', () => {
    expect(read('Компания;Статус', [['Ромашка', 'Забракован']])).toEqual(['name', null]);
    expect(read('Компания;Статус', [['Ромашка', 'Активный']])).toEqual(['name', 'status']);
    expect(
      read('Клиент;Дата;Сумма;Оплачено', [['Ромашка', '01.02.2024', '12', '12 500,50']], 'purchases'),
    ).toEqual(['client', 'date', 'amount', null]);
  });

  it('sees what kind of category a column holds', () => {
    expect(read('Компания;Категория', [['Ромашка', 'Заложник']])[1]).toBe('category');
    expect(read('Компания;Категория', [['Ромашка', 'В']])[1]).toBe('tier');
    expect(read('Компания;Категория', [['Ромашка', 'Опт']])[1]).toBe('tags');
  });

  it('sees a phone in a column called contact', () => {
    const rows: Cell[][] = [
      ['Ромашка', '+7 (495) 123-45-67'],
      ['Лютик', '8 (812) 765-43-21'],
    ];
    expect(read('Компания;Контакт', rows)).toEqual(['name', 'phone']);
  });

  it('takes a whole address rather than its parts', () => {
    const rows: Cell[][] = [['Acme', 'Hill Road 12, Bristol', 'Hill Road 12', 'BS1']];
    expect(read('Company;Business Address;Business Street;Business Postal Code', rows)).toEqual([
      'name',
      'address',
      null,
      null,
    ]);
  });

  it('tells a list of clients with totals from one of purchases', () => {
    expect(recogniseKind(columns('Клиент;Последний заказ;Сумма'), [])).toBe('purchases');
    expect(recogniseKind(columns('Клиент;Телефон;Город;Последний заказ;Сумма'), [])).toBe('clients');
    expect(recogniseKind(columns('ID;Название;Статус;Дата создания'), [])).toBe('clients');
    expect(recogniseKind([], [])).toBe('clients');
  });
});

it('asks for people as clients only where there are no companies', () => {
  expect(needsPersonAsClient(['contactFirstName', null, 'phone'])).toBe(true);
  expect(needsPersonAsClient(['contactName', 'name'])).toBe(false);
  expect(needsPersonAsClient(['phone', null])).toBe(false);
  expect(needsPersonAsClient([])).toBe(false);
});

it('answers for every column of any file, with no single-valued field twice', () => {
  const header = fc.oneof(
    fc.string({ maxLength: 300 }),
    fc.constantFrom('Имя', 'Компания', 'constructor', '__proto__', 'Дата', 'Сумма', 'Телефон', 'Клиент'),
  );
  const cell = fc.oneof(fc.string(), fc.double(), fc.boolean(), fc.constant(null));
  fc.assert(
    fc.property(
      fc.array(header),
      fc.array(fc.array(cell)),
      fc.constantFrom('clients', 'purchases'),
      (row, rows, kind) => {
        const found = recogniseColumns(row, rows, kind);
        expect(found).toHaveLength(row.length);
        const single = found.filter((field) => field !== null && !takesManyColumns(field));
        expect(new Set(single).size).toBe(single.length);
        expect(['clients', 'purchases']).toContain(recogniseKind(row, rows));
      },
    ),
  );
});
