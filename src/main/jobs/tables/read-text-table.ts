import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../../../shared/contract/imports.ts';
import { chooseSheet } from './choose-sheet.ts';
import { parseDelimited } from './parse-delimited.ts';
import { readHtmlTables } from './read-html-table.ts';
import { readVcards, vcardHeaders } from './read-vcard.ts';
import { readXmlWorkbook } from './read-workbook.ts';
import { shapeTable } from './shape-table.ts';
import { sniffDelimiter } from './sniff-delimiter.ts';
import { TableError } from './table-error.ts';
import { decodeText, detectEncoding, encodingByLabel } from './text-encoding.ts';
import type { ReadOptions, TableFile } from './types.ts';

/**
 * Reads a file that is not a binary container: vCard, an HTML page or XML spreadsheet (often named .xls), else
 * delimited text.
 * @throws TableError FILE_UNKNOWN_FORMAT for bytes that are no text, FILE_NO_TABLE and what the readers throw
 */
export function readTextTable(bytes: Buffer, options: ReadOptions): TableFile {
  const said = options.encoding ?? declaredCharset(bytes);
  const { encoding, isSure } = said === undefined ? detectEncoding(bytes) : { encoding: said, isSure: true };
  const text = decodeText(bytes, encoding);
  refuseBinary(text);
  const start = text.slice(0, 4096).trimStart();
  if (/^BEGIN:VCARD\s/i.test(start)) return readVcardFile(bytes, encoding);
  if (/^(?:%PDF-|\{\\rtf)/.test(start)) throw new TableError('FILE_UNKNOWN_FORMAT');
  if (
    /^<(?:\?xml|\w+:?Workbook)/i.test(start) &&
    /urn:schemas-microsoft-com:office:spreadsheet/i.test(start)
  ) {
    const workbook = readXmlWorkbook(text.trimStart(), options.sheet);
    return { ...chooseSheet(workbook, 'xls', options), encoding };
  }
  if (
    /^<(?:!doctype\s+html|html|head|meta|body|table|style|!--|\?xml[^>]*>\s*<(?:!doctype\s+)?html)/i.test(
      start,
    )
  ) {
    return { ...readHtmlFile(text, options), encoding };
  }
  if (/^<\?xml/i.test(start)) throw new TableError('FILE_UNKNOWN_FORMAT', { detected: 'xml' });
  const table = readDelimitedFile(text, encoding, options);
  if (!isSure) table.notes.unshift({ code: 'encoding-unsure', params: {} });
  return table;
}

function readDelimitedFile(text: string, encoding: Encoding, options: ReadOptions): TableFile {
  const guess = sniffDelimiter(text);
  const delimiter = options.delimiter ?? guess.delimiter;
  const shape = shapeTable(parseDelimited(text.slice(guess.start), delimiter), options.headerRow);
  return { format: 'csv', encoding, delimiter, sheets: [], sheet: null, ...shape };
}

function readHtmlFile(text: string, options: ReadOptions): Omit<TableFile, 'encoding'> {
  const tables = readHtmlTables(text);
  const sheets = tables.map((_, index) => String(index + 1));
  const index =
    options.sheet === undefined
      ? Math.max(
          0,
          tables.findIndex(
            (table) => table.rows.length > 1 && table.rows.some((row) => row.cells.length > 1),
          ),
        )
      : sheets.indexOf(options.sheet);
  const table = tables[index];
  if (!table) throw new TableError('FILE_NO_TABLE');
  const shape = shapeTable(table, options.headerRow);
  if (tables.length > 1 && options.sheet === undefined) {
    shape.notes.push({ code: 'extra-sheets', params: { count: tables.length - 1 } });
  }
  return { format: 'xls', delimiter: null, sheets, sheet: sheets[index] ?? null, ...shape };
}

function readVcardFile(bytes: Buffer, encoding: Encoding): TableFile {
  const { rows, truncated } = readVcards(bytes, encoding);
  if (rows.length === 0) throw new TableError('FILE_NO_TABLE');
  return {
    format: 'vcard',
    encoding,
    delimiter: null,
    sheets: [],
    sheet: null,
    headerRow: null,
    headers: [...vcardHeaders],
    rows: rows.map((row) => row.cells),
    rowNumbers: rows.map((row) => row.number),
    notes: truncated > 0 ? [{ code: 'truncated-cell', params: { count: truncated } }] : [],
  };
}

// A page or an XML spreadsheet in a single-byte encoding usually says which.
function declaredCharset(bytes: Buffer): Encoding | undefined {
  const start = bytes.toString('latin1', 0, 1024);
  if (!/^\s*</.test(start) || isUtf8(bytes)) return undefined;
  const label = /(?:charset|encoding)\s*=\s*["']?([\w-]+)/i.exec(start)?.[1];
  return encodingByLabel.get(label?.toLowerCase() ?? '');
}

// One control character is allowed: DOS programs end a text with Ctrl+Z. Those from U+0080 on are no sign of a binary
// file, but of a text in an encoding that was not recognised.
function refuseBinary(text: string): void {
  const sample = text.slice(0, 256 * 1024);
  const controls = sample.match(/[^\P{Cc}\s\u0080-\u009f]/gu)?.length ?? 0;
  const unreadable = sample.match(/\ufffd/g)?.length ?? 0;
  if (sample.includes('\0') || controls > 1 + sample.length / 100 || unreadable * 5 > sample.length) {
    throw new TableError('FILE_UNKNOWN_FORMAT');
  }
}
