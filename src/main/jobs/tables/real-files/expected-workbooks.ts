import { book, type Expectation } from './expectation.ts';

/** What a careful person reads in the messy workbooks (looked at one by one). */
export const workbooks: Record<string, Expectation> = {
  'messy_xlsx/big-texty-numbers-xlsx.xlsx': book('Sheet1', 0, 3, 6, [
    [1, 0, 2147483647],
    [1, 1, '2147483647'],
  ]),
  'messy_xlsx/blanks.xlsx': book(
    'different_rows',
    0,
    2,
    2,
    [
      [0, 'y', 'a'],
      [1, 'x', 1],
    ],
    { notes: 'extra-sheets' },
  ),
  // "[Black]0" begins like a date format and is none.
  'messy_xlsx/color-date-lowercase-xlsx.xlsx': book('Sheet1', null, 1, 8, [[0, 0, 0]]),
  'messy_xlsx/color-date-xlsx.xlsx': book('Sheet1', null, 1, 8, [[0, 0, 0]]),
  'messy_xlsx/dates-1900-LibreOffice.xlsx': book('Sheet1', null, 5, 1, [
    [0, 0, '2000-01-01'],
    [0, 4, '2000-01-01'],
  ]),
  'messy_xlsx/datetime-rounding.xlsx': book('Sheet1', 0, 2, 4, [
    [0, 'dttm', '2016-04-28T11:30:00'],
    [1, 'dttm', '2016-03-23T09:50:00'],
    [3, 'dttm', '2017-01-03T11:30:00'],
  ]),
  'messy_xlsx/deaths.xlsx': book(
    'arts',
    4,
    6,
    14,
    [
      [0, 'Date of birth', '1947-01-08'],
      [8, 'Name', 'Zsa Zsa Gábor'],
      [5, 'Has kids', false],
    ],
    { firstRowNumber: 6, notes: 'title-rows-skipped extra-sheets' },
  ),
  'messy_xlsx/empty-named-column.xlsx': book('Sheet1', 0, 4, 3, [
    [0, 'w', 2],
    [2, 'z', 'NA'],
  ]),
  'messy_xlsx/empty-sheets.xlsx': book('header_only', 0, 2, 0, [], { headers: ['var1', 'var2'] }),
  'messy_xlsx/geometry.xlsx': book(
    'Sheet1',
    2,
    3,
    3,
    [
      [0, 'var1', 'aa'],
      [2, 'var3', 'ii'],
    ],
    {
      firstRowNumber: 4,
      notes: 'extra-sheets',
    },
  ),
  'messy_xlsx/inlineStr.xlsx': book('Requirements', 0, 7, 1, [
    [0, 'NN', '1'],
    [0, 'Outline Number', '1.'],
  ]),
  'messy_xlsx/iris-excel-xlsx.xlsx': book('iris', 0, 5, 150, [
    [0, 0, 5.1],
    [-1, 'Species', 'virginica'],
  ]),
  'messy_xlsx/iris-google-doc.xlsx': book('iris', 0, 5, 150, [
    [0, 0, 5.1],
    [-1, 'Species', 'virginica'],
  ]),
  'messy_xlsx/list_type.xlsx': book(
    'Sheet1',
    0,
    1,
    5,
    [
      [1, 0, 'a'],
      [2, 0, '2017-01-01'],
      [4, 0, false],
    ],
    {
      notes: 'empty-rows-dropped',
    },
  ),
  'messy_xlsx/los-angeles-arrests-xlsx.xlsx': book(
    'Sheet1',
    2,
    36,
    193,
    [
      [0, 'BKG_NUM', '4894831'],
      [0, 'DOB', '1985-02-25'],
    ],
    { firstRowNumber: 4, notes: 'title-rows-skipped' },
  ),
  'messy_xlsx/missing-v-node-xlsx.xlsx': book('Sheet1', 0, 3, 1, [
    [0, 'A + B', null],
    [0, 'B', 2],
  ]),
  'messy_xlsx/missing-values-xlsx.xlsx': book('Sheet1', 0, 3, 3, [
    [0, 'x', 'NA'],
    [0, 'z', null],
  ]),
  'messy_xlsx/names-need-repair-xlsx.xlsx': book(
    'Sheet1',
    0,
    4,
    2,
    [
      [0, 2, 'one'],
      [0, 3, 1.1],
    ],
    {
      headers: ['a b', 'a b', '', 'c%&$'],
    },
  ),
  'messy_xlsx/new_line_errors.xlsx': book('Blad1', 0, 1, 2, [
    [
      0,
      0,
      "first line of text \nsecond line of text \ni don't know what type of line feed I've used \nlast line",
    ],
    [1, 0, 'Will show "_x000D_" in every new line in cell above'],
  ]),
  // The first sheet is one row of two words; the second is the first with data below a header.
  'messy_xlsx/no-yes-col-names.xlsx': book('yes-col-names', 0, 2, 1, [[0, 'var1', 'a']], {
    notes: 'extra-sheets',
  }),
  'messy_xlsx/numbers-as-na-and-shared-strings-xlsx.xlsx': book('Sheet1', 0, 2, 1, [[0, 'c', 'd']]),
  'messy_xlsx/richtext-coloured.xlsx': book('Sheet1', 0, 4, 1, [
    [0, 0, 'tval'],
    [0, 3, 'rval1rval2'],
  ]),
  'messy_xlsx/sheet-xml-lookup.xlsx': book(
    'Africa',
    0,
    6,
    5,
    [
      [0, 'pop', 9279525],
      [4, 'lifeExp', 31.975],
    ],
    { notes: 'extra-sheets' },
  ),
  'messy_xlsx/skipping.xlsx': book(
    'two_blank_rows',
    2,
    2,
    2,
    [
      [0, 'var1', 'v2,1'],
      [1, 'var2', 'v4,2'],
    ],
    {
      firstRowNumber: 5,
      notes: 'empty-rows-dropped extra-sheets',
    },
  ),
  'messy_xlsx/style-only-cells.xlsx': book('Data', 0, 4, 3, [
    [2, 'var5', 3],
    [0, 'var2', null],
  ]),
  'messy_xlsx/texty-dates-xlsx.xlsx': book('Sheet1', 0, 1, 2, [
    [0, 'a', '1985-03-11T13:00:00'],
    [1, 'a', '1985-03-11T13:23:32'],
  ]),
  'messy_xlsx/types.xlsx': book(
    'guess_me',
    0,
    5,
    4,
    [
      [0, 'date', '2017-02-27'],
      [0, 'boolean', true],
      [3, 'text', 'wor'],
    ],
    {
      notes: 'empty-rows-dropped extra-sheets',
    },
  ),
  'messy_xlsx/utf8-sheet-names.xlsx': book('µ', 0, 1, 1, [[0, 'x', 1]], { notes: 'extra-sheets' }),
  'messy_xlsx/whitespace-xlsx.xlsx': book(
    'whitespace',
    0,
    1,
    5,
    [
      [0, 0, ' <-space'],
      [-1, 0, 'tab->\t'],
    ],
    {
      headers: ['<-space, space->'],
      notes: 'empty-rows-dropped extra-sheets',
    },
  ),
};

export const refused: Record<string, string> = {
  // One sheet with one empty row.
  'messy_tables/libreoffice.xlsx': 'FILE_NO_TABLE',
};
