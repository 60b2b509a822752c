import { textCell } from './cell-text.ts';
import { limits } from './limits.ts';
import { TableError } from './table-error.ts';
import type { RawRow, RawSheet } from './types.ts';

const named = new Map(
  Object.entries({
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: '\u00a0',
    laquo: '«',
    raquo: '»',
    mdash: '—',
    ndash: '–',
    hellip: '…',
    copy: '©',
    reg: '®',
    euro: '€',
    sect: '§',
    deg: '°',
    middot: '·',
    bull: '•',
    times: '×',
  }),
);

const tokens =
  /<!--[\s\S]*?-->|<(script|style|head)\b[^>]*>[\s\S]*?<\/\1\s*>|<(\/?)(table|tr|td|th|br|p|div)\b([^>]*)>|<\/?[a-z!?][^>]*>/gi;

/**
 * Reads the tables of an HTML page (what many programs call ".xls"): each table is one sheet, inner tables are part
 * of the cell that holds them. All values are text; a cell over several columns fills the first of them.
 * @throws TableError FILE_TOO_MANY_ROWS, FILE_TOO_MANY_COLUMNS
 */
export function readHtmlTables(html: string): RawSheet[] {
  const sheets: RawSheet[] = [];
  const truncation = { count: 0 };
  let rows: RawRow[] = [];
  let depth = 0;
  let number = 0;
  let row: RawRow | null = null;
  let column = 0;
  let cell: string | null = null;
  let span = 1;
  let last = 0;

  const closeCell = (): void => {
    if (cell !== null && row) {
      const value = textCell(tidy(cell), truncation);
      if (value !== null) row.cells[column] = value;
      column += span;
      if (column > 16_384) throw new TableError('FILE_TOO_MANY_COLUMNS', { limit: limits.columns });
    }
    cell = null;
  };
  const closeRow = (): void => {
    closeCell();
    if (row && row.cells.length > 0) rows.push(row);
    row = null;
    if (rows.length > limits.rows + limits.rowsAboveData) {
      throw new TableError('FILE_TOO_MANY_ROWS', { limit: limits.rows });
    }
  };
  const closeTable = (): void => {
    closeRow();
    if (rows.length > 0) sheets.push({ rows, truncated: truncation.count });
    rows = [];
  };

  for (const match of html.matchAll(tokens)) {
    if (cell !== null) cell += html.slice(last, match.index);
    last = match.index + match[0].length;
    const name = match[3]?.toLowerCase();
    const isClosing = match[2] === '/';
    if (name === 'table') {
      depth = Math.max(0, depth + (isClosing ? -1 : 1));
      if (depth === 0) closeTable();
      else if (depth === 1 && !isClosing) number = 0;
    } else if (depth > 1 || name === 'br' || name === 'p' || name === 'div') {
      if (cell !== null) cell += name === undefined ? '' : '\n';
    } else if (name === 'tr') {
      closeRow();
      if (!isClosing && depth === 1) {
        number += 1;
        column = 0;
        row = { number, cells: [], width: 0 };
      }
    } else if (name === 'td' || name === 'th') {
      closeCell();
      if (!isClosing && row) {
        cell = '';
        span = Math.max(1, Number(/colspan\s*=\s*["']?(\d{1,5})/i.exec(match[4] ?? '')?.[1] ?? 1));
      }
    }
  }
  closeTable();
  return sheets;
}

function tidy(text: string): string {
  const decoded = text.replace(/[^\S\n]+/g, ' ').replace(/&(#x?[\da-f]+|\w+);/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return named.get(code.toLowerCase()) ?? whole;
    const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
  return decoded.replace(/\s*\n\s*/g, '\n').trim();
}
