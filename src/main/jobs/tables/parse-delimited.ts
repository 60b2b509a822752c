import { textCell } from './cell-text.ts';
import { limits } from './limits.ts';
import { TableError } from './table-error.ts';
import type { RawRow, RawSheet } from './types.ts';

const fieldsOfOneRecord = 16_384;
const fieldsOfOneFile = limits.rows * limits.columns;

/**
 * Splits delimited text into records. Quoting follows RFC 4180; a field whose quotes are not closed as they should
 * be (`"ООО "Ромашка""`, `"5 inch`) is taken as it stands up to the next delimiter, so that one stray quote never
 * swallows the rest of the file. Line ends may be CRLF, LF or CR. Fields are strings, empty ones null.
 * @param recordLimit stop after that many records (for a look at the beginning); all of them when left out
 * @throws TableError FILE_TOO_MANY_ROWS, FILE_TOO_MANY_COLUMNS, FILE_TOO_LARGE
 */
export function parseDelimited(
  text: string,
  delimiter: string,
  recordLimit = Number.POSITIVE_INFINITY,
): RawSheet {
  const rows: RawRow[] = [];
  const truncation = { count: 0 };
  const lineEnd = /[\r\n]/g;
  let record = 0;
  let fieldCount = 0;
  let at = 0;
  while (at < text.length && record < recordLimit) {
    record += 1;
    const cells: (string | null)[] = [];
    let width = 0;
    let used = 0;
    let lineStop = -1;
    for (;;) {
      let value: string;
      const quoted = readQuoted(text, at, delimiter);
      if (quoted) {
        value = quoted.value;
        at = quoted.end;
      } else {
        if (lineStop < at) lineStop = nextLineEnd(text, at, lineEnd);
        const stop = nextDelimiter(text, at, delimiter, lineStop);
        value = unquoteLoosely(text.slice(at, stop));
        at = stop;
      }
      width += 1;
      if (width > fieldsOfOneRecord) throw new TableError('FILE_TOO_MANY_COLUMNS', { limit: limits.columns });
      const cell = textCell(value, truncation);
      cells.push(cell);
      if (cell !== null && cell.trim() !== '') used = width;
      if (text[at] !== delimiter) break;
      at += 1;
    }
    at += text[at] === '\r' && text[at + 1] === '\n' ? 2 : 1;
    if (used === 0) continue;
    // Kept up to the last value: a line of ten thousand commas must not cost ten thousand cells.
    cells.length = used;
    rows.push({ number: record, cells, width });
    fieldCount += used;
    if (rows.length > limits.rows + limits.rowsAboveData) {
      throw new TableError('FILE_TOO_MANY_ROWS', { limit: limits.rows });
    }
    if (fieldCount > fieldsOfOneFile) throw new TableError('FILE_TOO_LARGE', { cells: fieldsOfOneFile });
  }
  return { rows, truncated: truncation.count };
}

interface QuotedField {
  value: string;
  /** Where the delimiter, the line end or the end of the text stands. */
  end: number;
}

function readQuoted(text: string, from: number, delimiter: string): QuotedField | null {
  let open = from;
  if (delimiter !== ' ') while (text[open] === ' ') open += 1;
  if (text[open] !== '"') return null;
  let part = open + 1;
  let value = '';
  for (;;) {
    const quote = text.indexOf('"', part);
    if (quote < 0) return null;
    value += text.slice(part, quote);
    if (text[quote + 1] === '"') {
      value += '"';
      part = quote + 2;
      continue;
    }
    let end = quote + 1;
    if (delimiter !== ' ') while (text[end] === ' ') end += 1;
    const follower = text[end];
    const closed = follower === undefined || follower === delimiter || follower === '\n' || follower === '\r';
    return closed ? { value, end } : null;
  }
}

function nextLineEnd(text: string, from: number, lineEnd: RegExp): number {
  lineEnd.lastIndex = from;
  return lineEnd.exec(text)?.index ?? text.length;
}

function nextDelimiter(text: string, from: number, delimiter: string, lineStop: number): number {
  for (let at = from; at < lineStop; at += 1) if (text[at] === delimiter) return at;
  return lineStop;
}

function unquoteLoosely(field: string): string {
  return field.length > 2 && field.startsWith('"') && field.endsWith('"') ? field.slice(1, -1) : field;
}
