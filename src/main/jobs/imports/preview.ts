import type { ImportPreview } from '../../../shared/contract/imports.ts';
import type { Language } from '../../../shared/contract/settings.ts';
import type { Money, Understood } from '../../../shared/domain/imports/read-column.ts';
import { fieldWord } from '../../../shared/i18n/field-words.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import { formatMoney } from '../../../shared/money.ts';
import { isPlainDate } from '../../../shared/time.ts';
import type { TableReport } from './import-table.ts';

/** An opened file as its window shows it. */
export function toPreview(
  id: string,
  fileName: string,
  remembered: boolean,
  report: TableReport,
  t: Translate,
  language: Language,
  currency: string,
): ImportPreview {
  const locale = language === 'ru' ? 'ru-RU' : 'en-GB';
  const shown = (field: string | null, value: Understood, raw: unknown): string => {
    if (field === null) return raw === null || raw === undefined ? '' : String(raw);
    const word = (text: string) => fieldWord(t, field, text);
    if (value === null) return '';
    if (Array.isArray(value)) return (value as readonly string[]).map(word).join(', ');
    if (typeof value === 'object') {
      const { minor, currency: own } = value as Money;
      return formatMoney(minor, own ?? currency, locale, minor % 100 !== 0);
    }
    if (typeof value === 'number')
      return field === 'shareOfWallet' ? `${value} %` : value.toLocaleString(locale);
    const text = String(value);
    return isPlainDate(text)
      ? new Date(`${text}T00:00:00Z`).toLocaleDateString(locale, { timeZone: 'UTC' })
      : word(text);
  };
  return {
    id,
    fileName,
    format: report.format,
    encoding: report.encoding,
    delimiter: report.delimiter,
    sheets: [...report.sheets],
    sheet: report.sheet,
    headerRow: report.headerRow,
    kind: report.kind,
    remembered,
    columns: report.headers.map((header, i) => ({
      header,
      field: report.mapping[i] ?? null,
      samples: [...(report.samples[i] ?? [])],
    })),
    rowCount: report.rowCount,
    rows: report.preview.map(({ row, cells }) => ({
      row,
      cells: cells.map(({ value, raw, problem }, i) => ({
        shown:
          problem !== null && value === null
            ? String(raw ?? '')
            : shown(report.mapping[i] ?? null, value, raw),
        problem,
      })),
    })),
    notes: report.notes.map(({ code, params }) => ({ code, params })),
  };
}
