import type { exportsContract } from '../../../shared/contract/exports.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import { ClientList } from '../../features/clients/list.ts';
import { listCustomFields } from '../../features/custom-fields/custom-fields.repository.ts';
import { readSettings } from '../../features/settings/settings.repository.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import type { FileStore } from '../file-store.ts';
import type { JobBoard } from '../job-board.ts';
import type { SheetWriter } from '../sheets/sheet.ts';
import { openSheetWriterInWorker } from '../sheets/sheet-writer-in-worker.ts';
import { exportList, exportReadings } from './export-list.ts';

const mediaTypes = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const;

export function createExportHandlers(
  { sql, order, clock }: CoreParts,
  { board, files, translate }: { board: JobBoard; files: FileStore; translate: () => Translate },
): Handlers<keyof typeof exportsContract> {
  const list = new ClientList(sql, order);
  return {
    'exports.start': ({ query, columns, format, selection }) => {
      const t = translate();
      const today = clock.today();
      const whole = list.order(query, today);
      const wanted = selection && new Set(list.selected(selection, today));
      const numbers = wanted ? whole.filter((no) => wanted.has(no)) : whole;
      const readings = exportReadings(columns, listCustomFields(sql), t);
      const file = files.outgoing(`${t('domain.sheetName')} ${today}.${format}`, mediaTypes[format]);
      const sheetColumns = readings.map(({ column }) => column);
      const isRussian = readSettings(sql).language === 'ru';
      const openWriter = (): Promise<SheetWriter> =>
        format === 'xlsx'
          ? openSheetWriterInWorker(file.path, 'xlsx', {
              sheetName: t('domain.sheetName'),
              columns: sheetColumns,
              now: new Date(clock.now()),
            })
          : openSheetWriterInWorker(file.path, 'csv', {
              columns: sheetColumns,
              delimiter: isRussian ? ';' : ',',
              decimalSeparator: isRussian ? ',' : '.',
            });
      const jobId = board.start('export', numbers.length, async (running) => {
        const writer = await openWriter();
        const { bytes } = await exportList(list, numbers, columns, readings, writer, today, running);
        return { file: file.name, fileName: file.fileName, rows: numbers.length, bytes };
      });
      return { jobId };
    },
  };
}
