import { setImmediate as breath } from 'node:timers/promises';
import type { ListCell } from '../../../shared/contract/clients.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import {
  type CustomFieldType,
  clientFields,
  type FieldType,
  isClientField,
} from '../../../shared/domain/clients/fields.ts';
import { fieldWord, hasWords } from '../../../shared/i18n/field-words.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import type { PlainDate } from '../../../shared/time.ts';
import type { ClientList } from '../../features/clients/list.ts';
import type { RunningJob } from '../job-board.ts';
import type { ColumnKind, SheetCell, SheetColumn, SheetWriter } from '../sheets/sheet.ts';

/** Rows per turn: reading and handing over so many keeps the core from other calls for a few milliseconds. */
const ROWS_PER_TURN = 250;
const PIXELS_PER_CHARACTER = 7;

export interface ExportColumn {
  readonly id: string;
  /** Width in the grid, in CSS pixels. */
  readonly width: number;
}

interface Reading {
  readonly column: SheetColumn;
  readonly cell: (value: ListCell) => SheetCell;
}

/** How the columns of the list look in a spreadsheet: titles and words in the user's language, values typed. */
export function exportReadings(
  columns: readonly ExportColumn[],
  customFields: readonly { id: string; name: string; type: CustomFieldType }[],
  t: Translate,
): Reading[] {
  return columns.map(({ id, width }) => {
    const custom = customFields.find((field) => `custom:${field.id}` === id);
    const type: FieldType | CustomFieldType = isClientField(id)
      ? clientFields[id].type
      : (custom?.type ?? 'text');
    const title = isClientField(id) ? t(`fields.${id}`) : (custom?.name ?? id);
    return {
      column: {
        title,
        kind: custom?.type === 'number' ? 'decimal' : kinds[type],
        width: Math.max(8, Math.round(width / PIXELS_PER_CHARACTER)),
      },
      cell: cellReader(id, type, t),
    };
  });
}

const kinds: Record<FieldType, ColumnKind> = {
  text: 'text',
  list: 'text',
  number: 'integer',
  percent: 'percent',
  money: 'money',
  days: 'integer',
  date: 'date',
  instant: 'datetime',
  choice: 'text',
  choices: 'text',
  manager: 'text',
  flag: 'text',
};

function cellReader(id: string, type: string, t: Translate): (value: ListCell) => SheetCell {
  const word = (value: string): string => fieldWord(t, id, value);
  switch (type) {
    case 'money':
    case 'percent':
      return (value) => (typeof value === 'number' ? value / 100 : null);
    case 'instant':
      return (value) => (typeof value === 'number' ? wallTime(value) : null);
    case 'flag':
      return (value) => (value === null ? null : word(String(value)));
    default:
      return (value) => {
        if (Array.isArray(value))
          return value.length === 0 ? null : value.map(word).join(hasWords(id) ? '; ' : ', ');
        return typeof value === 'string' ? word(value) : value;
      };
  }
}

function wallTime(at: number): string {
  const local = new Date(at - new Date(at).getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 19);
}

/** Writes the rows in turns, so that the core answers others meanwhile. @throws AppError CANCELLED */
export async function exportList(
  list: ClientList,
  numbers: Int32Array,
  columns: readonly ExportColumn[],
  readings: readonly Reading[],
  writer: SheetWriter,
  today: PlainDate,
  { signal, progress }: RunningJob,
): Promise<{ bytes: number }> {
  const ids = columns.map(({ id }) => id);
  try {
    for (let at = 0; at < numbers.length; at += ROWS_PER_TURN) {
      if (signal.aborted) throw new AppError('CANCELLED');
      const rows = list.rows(Array.from(numbers.subarray(at, at + ROWS_PER_TURN)), ids, today);
      await writer.write(rows.map((row) => readings.map(({ cell }, i) => cell(row[i + 1] ?? null))));
      progress(Math.min(at + ROWS_PER_TURN, numbers.length), numbers.length);
      await breath();
    }
    return await writer.close();
  } catch (error) {
    await writer.abort();
    throw error;
  }
}
