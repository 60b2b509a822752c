import { guardFormula } from './formula-guard.ts';
import {
  type ColumnKind,
  type CsvOptions,
  checkRowWidth,
  type SheetCell,
  type SheetWriter,
} from './sheet.ts';
import type { SheetFile } from './sheet-file.ts';
import { type OpenSheet, openSheet, type SheetEncoder } from './sheet-output.ts';
import { cleanSheetText } from './sheet-text.ts';

const BOM = '\ufeff';
const LINE_END = '\r\n';
// Both delimiters always count, since the file may be opened by a program set to the other one.
const NEEDS_QUOTES = /[";,\t\n]|^\s|\s$/;
/** Text gathered before it is written, in UTF-16 units. */
const FLUSH_UNITS = 64 * 1024;

/**
 * Opens a CSV file: UTF-8 with a byte order mark, CRLF, quotes as in RFC 4180. Text that could act as a
 * formula gets an apostrophe in front (`unguardFormula` takes it off); numbers have no grouping and stay numbers.
 * @throws Error with the system's code
 */
export async function openCsvWriter(path: string, options: CsvOptions): Promise<SheetWriter> {
  return (await openCsvSheet(path, options)).writer;
}

/** As {@link openCsvWriter}, for the worker, which also tells where the temporary file is. */
export function openCsvSheet(path: string, options: CsvOptions): Promise<OpenSheet> {
  return openSheet(path, (file) => createCsvEncoder(file, options));
}

function createCsvEncoder(file: SheetFile, options: CsvOptions): SheetEncoder {
  const { columns, delimiter } = options;
  const decimalComma = options.decimalSeparator === ',';

  function field(value: SheetCell, kind: ColumnKind | undefined): string {
    if (value === null) return '';
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    if (typeof value === 'string') return textField(value);
    if (!Number.isFinite(value)) return '';
    // With its sign, as it would be typed: a bare 0.4 would come back as less than a percent.
    return kind === 'percent' ? `${numberField(Number((value * 100).toPrecision(15)))}%` : numberField(value);
  }

  // Quoted only where it must be: to some programs a quoted number is text.
  function numberField(value: number): string {
    const text = decimalComma ? String(value).replace('.', ',') : String(value);
    return text.includes(delimiter) ? `"${text}"` : text;
  }

  function line(row: readonly SheetCell[]): string {
    let text = '';
    for (let index = 0; index < columns.length; index++) {
      if (index > 0) text += delimiter;
      text += field(row[index] ?? null, columns[index]?.kind);
    }
    // An empty line would be skipped by readers; an empty quoted field is a row.
    return (text === '' ? '""' : text) + LINE_END;
  }

  const append = (text: string) => file.append(Buffer.from(text, 'utf8'));
  return {
    start: () => append(BOM + line(columns.map((column) => column.title))),
    async rows(rows) {
      let text = '';
      for (const row of rows) {
        checkRowWidth(row, columns.length);
        text += line(row);
        if (text.length < FLUSH_UNITS) continue;
        await append(text);
        text = '';
      }
      if (text !== '') await append(text);
    },
    finish: () => Promise.resolve(),
    release: () => undefined,
  };
}

function textField(text: string): string {
  const safe = guardFormula(cleanSheetText(text));
  return NEEDS_QUOTES.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
