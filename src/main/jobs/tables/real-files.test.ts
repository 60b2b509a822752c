import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { describeShared } from '../../../../tests/shared-data.ts';
import { readTable } from './read-table.ts';
import { texts } from './real-files/expected-texts.ts';
import { refused, workbooks } from './real-files/expected-workbooks.ts';

const expected = { ...texts, ...workbooks };
const folders = ['constructed', 'messy_tables', 'messy_xlsx', 'vcard'];

describeShared('real files', (shared) => {
  const imports = join(shared, 'imports');
  const files = folders.flatMap((folder) =>
    readdirSync(join(imports, folder)).map((file) => `${folder}/${file}`),
  );

  test('every file has an expectation, and every expectation a file', () => {
    expect([...Object.keys(expected), ...Object.keys(refused)].sort()).toEqual([...files].sort());
  });

  test.each(Object.entries(expected))('%s', async (file, want) => {
    const table = await readTable(join(imports, file), file);
    const at = (row: number, column: number | string): unknown =>
      table.rows.at(row)?.[typeof column === 'number' ? column : table.headers.indexOf(column)];
    expect({
      format: table.format,
      encoding: table.encoding,
      delimiter: table.delimiter,
      sheet: table.sheet,
      headerRow: table.headerRow,
      columns: table.headers.length,
      rows: table.rows.length,
      notes: table.notes.map((note) => note.code).join(' '),
    }).toEqual(want.shape);
    for (const [row, column, value] of want.cells) expect(at(row, column), `${row}/${column}`).toBe(value);
    expect(table.rows.every((row) => row.length === table.headers.length)).toBe(true);
    expect(table.rowNumbers).toHaveLength(table.rows.length);
    if (want.firstRowNumber !== undefined) expect(table.rowNumbers[0]).toBe(want.firstRowNumber);
    if (want.headers) expect(table.headers).toEqual(want.headers);
  });

  test('control: a file read in a wrong encoding does not meet its expectation', async () => {
    const file = 'messy_tables/spanish_chars.csv';
    const table = await readTable(join(imports, file), file, { encoding: 'windows-1251' });
    expect(table.encoding).not.toBe(expected[file]?.shape.encoding);
    expect(table.rows[1]?.[4]).not.toBe('Legislación');
  });

  test.each(Object.entries(refused))('%s is refused', async (file, code) => {
    await expect(readTable(join(imports, file), file)).rejects.toMatchObject({ code });
  });
});
