import {
  checkRowWidth,
  type SheetCell,
  type SheetWriter,
  sheetLimitError,
  type XlsxOptions,
} from './sheet.ts';
import type { SheetFile } from './sheet-file.ts';
import { type OpenSheet, openSheet, type SheetEncoder } from './sheet-output.ts';
import { cleanSheetName } from './sheet-text.ts';
import { cellXml, columnLetters, HEADER_STYLE, textCell } from './xlsx-cells.ts';
import { openingParts, SHEET_PATH, sheetClosing, sheetOpening, workbookPart } from './xlsx-parts.ts';
import { ZipStream } from './zip-stream.ts';

/** Rows of a worksheet, the header included. */
export const MAX_SHEET_ROWS = 1_048_576;
export const MAX_SHEET_COLUMNS = 16_384;
/** Text gathered before it is handed to the compressor, in UTF-16 units; four times as much is slower. */
const FLUSH_UNITS = 64 * 1024;

/**
 * Opens an XLSX file with one sheet: bold frozen header, filter over all rows, number formats by column kind.
 * Text longer than a cell can hold (32,767 UTF-16 units) is cut; dates before 1900-03-01 are text.
 * @throws RangeError with code `SHEET_TOO_WIDE` (no column or over 16,384); Error with the system's code
 */
export async function openXlsxWriter(path: string, options: XlsxOptions): Promise<SheetWriter> {
  return (await openXlsxSheet(path, options)).writer;
}

/** As {@link openXlsxWriter}, for the worker, which also tells where the temporary file is. */
export async function openXlsxSheet(path: string, options: XlsxOptions): Promise<OpenSheet> {
  const count = options.columns.length;
  if (count === 0 || count > MAX_SHEET_COLUMNS) {
    throw sheetLimitError('SHEET_TOO_WIDE', `A sheet holds 1 to ${MAX_SHEET_COLUMNS} columns, not ${count}`);
  }
  return openSheet(path, (file) => createXlsxEncoder(file, options));
}

function createXlsxEncoder(file: SheetFile, { sheetName, columns, now }: XlsxOptions): SheetEncoder {
  const zip = new ZipStream(file, now);
  const cells = columns.map((column, index) => ({ letters: columnLetters(index), kind: column.kind }));
  let rowCount = 1;

  function rowXml(row: readonly SheetCell[]): string {
    let xml = `<row r="${rowCount}">`;
    for (let index = 0; index < row.length; index++) {
      const column = cells[index];
      if (column) xml += cellXml(column.letters + rowCount, column.kind, row[index] ?? null);
    }
    return `${xml}</row>`;
  }

  return {
    async start() {
      for (const [part, xml] of openingParts(now)) await zip.add(part, xml);
      const titles = columns.map((column, index) =>
        textCell(`${columnLetters(index)}1`, column.title, HEADER_STYLE),
      );
      await zip.begin(SHEET_PATH);
      await zip.write(`${sheetOpening(columns)}<row r="1">${titles.join('')}</row>`);
    },
    async rows(rows) {
      if (rowCount + rows.length > MAX_SHEET_ROWS) {
        throw sheetLimitError('SHEET_TOO_LONG', `A sheet holds ${MAX_SHEET_ROWS} rows with its header`);
      }
      let xml = '';
      for (const row of rows) {
        checkRowWidth(row, columns.length);
        rowCount += 1;
        xml += rowXml(row);
        if (xml.length < FLUSH_UNITS) continue;
        await zip.write(xml);
        xml = '';
      }
      if (xml !== '') await zip.write(xml);
    },
    async finish() {
      await zip.write(sheetClosing(columns.length, rowCount));
      await zip.end();
      await zip.add('xl/workbook.xml', workbookPart(cleanSheetName(sheetName), columns.length, rowCount));
      await zip.finish();
    },
    release: () => zip.release(),
  };
}
