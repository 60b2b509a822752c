import { book, cards, type Expectation, text } from './expectation.ts';

const ibm: Expectation['cells'] = [
  [0, 'Organization', 'IBM'],
  [0, 'Title', 'Money Counter'],
];

/** What a careful person reads in the exports, the messy tables and the cards (looked at one by one). */
export const texts: Record<string, Expectation> = {
  'constructed/1c_orders_cp1251_semicolon.csv': text(
    'windows-1251',
    ';',
    0,
    8,
    4,
    [
      [0, 'Контрагент', 'ООО "Ромашка"'],
      [0, 'Сумма', '125 500,50'],
      [3, 'Контрагент', 'Итого'],
    ],
    {
      headers: ['Дата', 'Номер', 'Контрагент', 'ИНН', 'Сумма', 'Валюта', 'Дата оплаты (план)', 'Оплачено'],
      firstRowNumber: 2,
    },
  ),
  'constructed/amocrm_contacts_cp1251_semicolon.csv': text('windows-1251', ';', 0, 30, 2, [
    [0, 'Полное имя', 'Ёлкин Сергей'],
    [0, 'Рабочий телефон', "'88432000001"],
    [1, 'Полное имя', 'ТД "Вектор – Север"'],
  ]),
  'constructed/amocrm_deals_utf8.csv': text('utf-8', ',', 0, 38, 2, [
    [0, 'Примечание', 'Просил "отсрочку" 14 дней;\nперезвонить'],
    [1, 'Бюджет ₽', '0'],
  ]),
  'constructed/bitrix24_leads_bom_semicolon.csv': text(
    'utf-8',
    ';',
    0,
    6,
    2,
    [
      [0, 'ID', '41'],
      [1, 'Название', 'ООО "Лютик"; филиал'],
    ],
    { headers: ['ID', 'Название', 'Статус', 'Ответственный', 'Дата создания', 'Дата изменения'] },
  ),
  'constructed/excel_unicode_text_utf16.txt': text('utf-16le', '\t', 0, 3, 2, [
    [0, 'Сумма', '12 500,50'],
    [1, 'Клиент', 'Café Ünal'],
    // A stray byte order mark stands behind this value in the file.
    [1, 'Сумма', '1.234,00'],
  ]),
  'constructed/google_contacts_current.csv': text('utf-8', ',', 0, 27, 1, [
    [0, 'Phone 1 - Value', '+44 7700 900111'],
    [0, 'Address 1 - Formatted', '12 Hill Road\nBristol'],
  ]),
  'constructed/hubspot_contacts.csv': text('utf-8', ',', 0, 10, 4, [
    [3, 'Associated Company', 'Acme GmbH;Acme AG'],
  ]),
  'constructed/hubspot_deals.csv': text('utf-8', ',', 0, 9, 2, [
    [1, 'Deal Name', 'Beta – pilot'],
    [1, 'Amount', '2,000.00'],
  ]),
  'constructed/outlook_com_utf8.csv': text('utf-8', ',', 0, 30, 1, [
    [0, 'First Name', 'Jane'],
    [0, 'Business Street', 'Industrigata 50B\n0357 Oslo'],
  ]),
  'constructed/pipedrive_import_sample.csv': text('utf-8', ',', 0, 13, 1, [
    [0, 'Person - Phone', '030-000-111, 0170 000111'],
  ]),
  'constructed/quickbooks_invoice_list.csv': text(
    'utf-8',
    ',',
    4,
    9,
    4,
    [
      [0, 'Amount', '43,000,000.00'],
      [2, 'Amount', '(10.00)'],
      [3, 'Date', 'Total'],
    ],
    { firstRowNumber: 6, notes: 'title-rows-skipped' },
  ),
  'constructed/zoho_deals.csv': text('utf-8', ',', 0, 11, 3, [
    [1, 'Amount', '$12,400.00'],
    [0, 'Description', null],
  ]),

  'messy_tables/bian-anal-mca-2005-dols-eng-1011-0312-tab3.xlsm': book(
    'Definitions',
    46,
    4,
    13,
    [
      [0, 'Data item', 'PCT_LA_code'],
      [
        -1,
        'Data item',
        'http://www.ic.nhs.uk/services/omnibus-survey/using-the-service/data-collections/dols--deprivation-of-liberty-safeguards',
      ],
    ],
    { firstRowNumber: 48, notes: 'title-rows-skipped empty-rows-dropped' },
  ),
  'messy_tables/characters.csv': text('big5', ',', 0, 18, 382, [
    [0, 'id', 'v_1'],
    [0, '景點中文名稱', '雲嘉南濱海國家風景區管理處'],
    [-1, 1, 'C1_395000000A_000382'],
  ]),
  'messy_tables/complex.csv': text(
    'utf-8',
    ',',
    0,
    4,
    3,
    [
      [2, 'temperature', '6,000,000'],
      [2, 'place', 'Galway'],
    ],
    {
      headers: ['date', 'another date', 'temperature', 'place'],
    },
  ),
  'messy_tables/example.tsv': text('utf-8', '\t', 0, 17, 140, [
    [-1, 'hour', '2012-06-27 19:00:00'],
    [0, 1, '15955'],
  ]),
  'messy_tables/long.csv': text('utf-8', ',', 0, 1, 3999, [[-1, 0, 'foo']]),
  'messy_tables/mixedGLB.csv': text(
    'utf-8',
    ',',
    3,
    19,
    133,
    [
      [0, 'Year', '1880'],
      [-1, 'J-D', '****'],
    ],
    {
      firstRowNumber: 5,
      notes: 'title-rows-skipped',
    },
  ),
  'messy_tables/null.csv': text(
    'utf-8',
    ',',
    null,
    4,
    10,
    [
      [0, 0, '1'],
      [2, 2, null],
    ],
    { firstRowNumber: 1 },
  ),
  'messy_tables/simple.csv': text('utf-8', ',', 0, 3, 6, [[3, 'place', 'Berkeley']]),
  'messy_tables/simple.ssv': text('utf-8', ';', 0, 3, 6, [[3, 'place', 'Berkeley']]),
  // Days counted from 1904.
  'messy_tables/simple.xlsx': book('simple.csv', 0, 3, 6, [
    [0, 'date', '2011-01-01'],
    [1, 'temperature', -1],
  ]),
  'messy_tables/skip_initials.csv': text('utf-8', ',', 0, 2, 2, [[0, 'field2', '    goodbye']]),
  'messy_tables/small.csv': text('utf-8', ',', 0, 1, 0, [], { headers: ['a'] }),
  'messy_tables/spanish_chars.csv': text(
    'windows-1252',
    ',',
    0,
    8,
    115,
    [
      [1, 'F', 'Legislación'],
      [0, 'Gasto total 2011', '229,932.50'],
    ],
    { notes: 'empty-rows-dropped' },
  ),
  'messy_tables/sparse_with_column_errors.csv': text(
    'windows-1252',
    ',',
    0,
    4,
    2200,
    [
      [2, 'Kapitel/Titel', '300368540'],
      [-1, 'Bezeichnung', 'Sonstige, nicht FuE-relevante Bildungsausgaben'],
    ],
    { notes: 'empty-rows-dropped' },
  ),
  'messy_tables/sw_gen.xlsx': book('tweets', 0, 17, 15, [
    [0, 'id_str', '474939423470395392'],
    [0, 'retweet_count', 0],
  ]),
  'messy_tables/utf8bom.csv': text('utf-8', ',', 0, 2, 0, [], { headers: ['kitten', 'win'] }),

  'vcard/John_Doe_BLACK_BERRY.vcf': cards(1, [
    [0, 'Name', 'John Doe'],
    [0, 'Phone', '+96123456789'],
    [0, 'Note', null],
  ]),
  'vcard/John_Doe_EVOLUTION.vcf': cards(1, [
    ...ibm,
    [0, 'Phone', '905-666-1234'],
    [0, 'E-mail', 'john.doe@ibm.com'],
    [0, 'Street', '15 Crescent moon drive, ASB-123, New York, 12345'],
    [0, 'Country', 'United States of America'],
  ]),
  'vcard/John_Doe_GMAIL.vcf': cards(1, [
    ...ibm,
    [0, 'Name', 'Mr. John Richter, James Doe Sr.'],
    [0, 'Website', 'http://www.ibm.com'],
  ]),
  // Each line ends in CR CR LF.
  'vcard/John_Doe_IPHONE.vcf': cards(1, [
    ...ibm,
    [0, 'Phone 3', '905-777-1234'],
    [0, 'Note', '905-222-1234, 905-888-1234, 905-999-1234, 905-111-1234'],
    [0, 'Birthday', '2012-06-06'],
  ]),
  'vcard/John_Doe_MAC_ADDRESS_BOOK.vcf': cards(1, [
    ...ibm,
    [0, 'Phone', '905-777-1234'],
    [0, 'City', 'New York'],
  ]),
  'vcard/John_Doe_MS_OUTLOOK.vcf': cards(1, [
    ...ibm,
    [0, 'Phone', '(905) 555-1234'],
    [0, 'Birthday', '1980-03-22'],
  ]),
  'vcard/fullcontact.vcf': cards(1, [
    [0, 'Name', 'Prefix FirstName MiddleName LastName Suffix'],
    [0, 'City', 'WorkCity'],
  ]),
  'vcard/gmail-single.vcf': cards(1, [
    [0, 'Phone 2', '555 555 2222'],
    [0, 'Note', "This is GMail's note field.\nIt should be added as a NOTE type.\nACustomField: CustomField"],
  ]),
  'vcard/gmail-single2.vcf': cards(1, [
    [0, 'E-mail 3', 'workemail@example.com'],
    [0, 'Website', 'http://www.example1.com'],
    [0, 'Birthday', '1912-06-23'],
  ]),
  'vcard/outlook-2007.vcf': cards(1, [
    [0, 'Name', 'Mr. Michael Angstadt Jr.'],
    [0, 'Organization', 'TheCompany'],
    [0, 'Phone 3', '(111) 555-4444'],
    [0, 'City', 'New York'],
  ]),
  'vcard/rfc2426-example.vcf': cards(2, [
    [0, 'Street', '6544 Battleford Drive, NC, 27613-3502'],
    [1, 'City', 'Mountain View'],
    [1, 'Phone 2', '+1-415-528-4164'],
  ]),
  'vcard/rfc6350-example.vcf': cards(1, [
    [0, 'Phone', '+1-418-656-9254 ext. 102'],
    [0, 'Birthday', '--02-03'],
    [0, 'City', 'Quebec'],
  ]),
  'vcard/thunderbird-MoreFunctionsForAddressBook-extension.vcf': cards(1, [
    [0, 'Name', 'John Doe'],
    [0, 'Phone 3', '555-555-5555'],
    [0, 'Street', 'Suite 100, 222 Broadway, NY, 98765'],
  ]),
};
