import { type ExportFormat, exportFormats } from '../../../shared/contract/exports.ts';

const KEY = 'fealty.export-format';

/** The format of the last export made here. Where nothing can be remembered, Excel. */
export function lastFormat(): ExportFormat {
  try {
    const kept = localStorage.getItem(KEY);
    return exportFormats.find((format) => format === kept) ?? 'xlsx';
  } catch {
    return 'xlsx';
  }
}

export function rememberFormat(format: ExportFormat): void {
  try {
    localStorage.setItem(KEY, format);
  } catch {
    // A private window keeps nothing; the next export starts with Excel again.
  }
}
