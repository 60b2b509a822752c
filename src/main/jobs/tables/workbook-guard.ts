import { limits } from './limits.ts';
import { TableError } from './table-error.ts';

/**
 * Refuses a worksheet part with more rows or cells than may be imported, before the parser spends memory on it.
 * Only rows with a value count: formatted but empty ones may go to the bottom of the sheet.
 * @throws TableError FILE_TOO_MANY_ROWS, FILE_TOO_LARGE
 */
export function checkWorksheetSize(xml: Buffer): void {
  let rows = 0;
  let at = 0;
  const value = seeker(xml, 'v>');
  const inline = seeker(xml, 't>');
  for (;;) {
    const found = xml.indexOf('row>', at);
    if (found < 0) break;
    const end = found + 4;
    const isClosing = xml[xml.lastIndexOf('<', found) + 1] === 0x2f;
    if (isClosing) {
      if (Math.min(value(at), inline(at)) < end) rows += 1;
      at = end;
    } else {
      at = end;
    }
    if (rows > limits.rows + limits.rowsAboveData) {
      throw new TableError('FILE_TOO_MANY_ROWS', { limit: limits.rows });
    }
  }
  let cells = 0;
  for (let cell = xml.indexOf('/v>'); cell >= 0; cell = xml.indexOf('/v>', cell + 3)) cells += 1;
  if (cells > limits.cells) throw new TableError('FILE_TOO_LARGE', { cells: limits.cells });
}

function seeker(xml: Buffer, needle: string): (from: number) => number {
  let next = -1;
  return (from) => {
    if (next < from) {
      const found = xml.indexOf(needle, from);
      next = found < 0 ? Number.POSITIVE_INFINITY : found;
    }
    return next;
  };
}

/**
 * Takes the hyperlinks out of a worksheet part: the texts of the cells stay, and the parser cannot be made to walk
 * a link that claims the whole sheet.
 */
export function withoutHyperlinks(xml: Buffer): Buffer {
  const found = xml.indexOf('hyperlink ');
  if (found < 0) return xml;
  const start = xml.lastIndexOf('<', found);
  const tail = xml.toString('latin1', start).replace(/<(?:\w+:)?hyperlink [^<>]*>/g, '');
  return Buffer.concat([xml.subarray(0, start), Buffer.from(tail, 'latin1')]);
}

/**
 * Refuses an OpenDocument sheet whose cells with values, counted with their repetitions, are beyond the limits: the
 * parser would write out every one of a million repeated rows.
 * @throws TableError FILE_TOO_MANY_ROWS, FILE_TOO_LARGE
 */
export function checkOdsRepeats(content: string): void {
  const tags = /<(\/?)(?:\w+:)?(table|table-row|table-cell)(?=[\s/>])([^>]*)>/g;
  let rows = 0;
  let cells = 0;
  let rowTimes = 1;
  let inRow = 0;
  for (const [, closing, name, attributes = ''] of content.matchAll(tags)) {
    if (name === 'table' && !closing) rows = cells = 0;
    else if (name === 'table-row' && !closing) {
      rowTimes = repeats(attributes, 'rows');
      inRow = 0;
    } else if (name === 'table-row') {
      if (inRow > 0) rows += rowTimes;
      cells += inRow * rowTimes;
    } else if (name === 'table-cell' && !closing && !attributes.endsWith('/')) {
      inRow += repeats(attributes, 'columns');
    }
    if (rows > limits.rows + limits.rowsAboveData) {
      throw new TableError('FILE_TOO_MANY_ROWS', { limit: limits.rows });
    }
    if (cells > limits.cells) throw new TableError('FILE_TOO_LARGE', { cells: limits.cells });
  }
}

function repeats(attributes: string, what: 'rows' | 'columns'): number {
  const found = new RegExp(`number-${what}-repeated\\s*=\\s*["'](\\d+)`).exec(attributes);
  return found ? Number(found[1]) : 1;
}
