import { createHash } from 'node:crypto';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { AppError } from '../../../shared/contract/errors.ts';
import type { ImportPreview, importsContract } from '../../../shared/contract/imports.ts';
import type { ColumnMapping, ImportKind } from '../../../shared/domain/imports/fields.ts';
import type { Translate } from '../../../shared/i18n/i18n.ts';
import { listCustomFields } from '../../features/custom-fields/custom-fields.repository.ts';
import { keep, readKept, readSettings } from '../../features/settings/settings.repository.ts';
import type { CoreParts, Handlers } from '../../handlers.ts';
import type { WriteTurn } from '../../write-turn.ts';
import type { FileStore } from '../file-store.ts';
import type { JobBoard } from '../job-board.ts';
import { applyImport } from './apply-import.ts';
import { checkImport } from './check-import.ts';
import { ImportFile } from './import-file.ts';
import type { CustomFields } from './import-table.ts';
import { toPreview } from './preview.ts';

const TURN_MS = 20;
/** Files open at once; the one opened first gives way. */
const OPEN_FILES = 4;

interface Opened {
  readonly file: ImportFile;
  readonly path: string;
  remembered: boolean;
  /** Whether its rows are coming in: from then on nothing about it can be changed. */
  isApplying: boolean;
}

interface RememberedMapping {
  readonly kind: ImportKind;
  readonly mapping: ColumnMapping;
}

export function createImportHandlers(
  parts: CoreParts,
  {
    board,
    files,
    turn,
    translate,
  }: { board: JobBoard; files: FileStore; turn: WriteTurn; translate: () => Translate },
): Handlers<keyof typeof importsContract> & { closeAll(): Promise<void> } {
  const { sql, newId } = parts;
  const opened = new Map<string, Opened>();

  const find = (id: string): Opened => {
    const entry = opened.get(id);
    if (!entry || entry.isApplying) throw new AppError('IMPORT_CLOSED');
    return entry;
  };

  const close = async (id: string): Promise<void> => {
    const entry = opened.get(id);
    opened.delete(id);
    if (!entry) return;
    await entry.file.close();
    files.discard(entry.path);
  };

  const customFields = (): CustomFields =>
    Object.fromEntries(
      listCustomFields(sql).map(({ id, type, choices }) => [`custom:${id}`, { type, choices }]),
    );

  const preview = (id: string): ImportPreview => {
    const { file, remembered } = find(id);
    const { language, currency } = readSettings(sql);
    return toPreview(id, file.fileName, remembered, file.report, translate(), language, currency);
  };

  return {
    'imports.open': async ({ file: name, fileName }, caller) => {
      const path = files.incoming(name, caller);
      const file = await ImportFile.open(path, fileName, customFields());
      const known = readKept<RememberedMapping>(sql, mappingKey(file.report.headers));
      if (known) await file.understand(known, customFields());
      const id = newId();
      opened.set(id, { file, path, remembered: known !== null, isApplying: false });
      const oldest = [...opened].find(([, each]) => !each.isApplying)?.[0];
      if (opened.size > OPEN_FILES && oldest !== undefined) await close(oldest);
      return preview(id);
    },

    'imports.configure': async ({ id, table, kind, mapping }) => {
      const entry = find(id);
      entry.remembered = false;
      if (table) {
        const { encoding, delimiter, sheet, headerRow } = table;
        await entry.file.reread({
          ...(encoding === undefined ? {} : { encoding }),
          ...(delimiter === undefined ? {} : { delimiter }),
          ...(sheet === undefined ? {} : { sheet }),
          ...(headerRow === undefined ? {} : { headerRow }),
        });
      }
      await entry.file.understand(
        {
          ...(kind === undefined ? {} : { kind }),
          ...(mapping === undefined ? {} : { mapping: mapping as ColumnMapping }),
        },
        customFields(),
      );
      return preview(id);
    },

    'imports.check': ({ id }) => {
      const { file } = find(id);
      assertMapped(file);
      let turnEnds = performance.now() + TURN_MS;
      return checkImport(sql, file, translate(), async () => {
        if (performance.now() < turnEnds) return;
        await nextTurn();
        turnEnds = performance.now() + TURN_MS;
      });
    },

    'imports.apply': ({ id, duplicates, rows }) => {
      const entry = find(id);
      const { file } = entry;
      assertMapped(file);
      const { kind, mapping, headers, rowCount } = file.report;
      parts.work.run({ label: 'settingsSet', params: {}, kind: 'quiet' }, (write) =>
        keep(write, mappingKey(headers), { kind, mapping } satisfies RememberedMapping),
      );
      const ways = new Map(rows.map(({ row, way }) => [row, way]));
      entry.isApplying = true;
      const jobId = board.start('import', rowCount, (running) =>
        turn.take(async () => {
          try {
            await file.understand({}, customFields());
            const choices = { duplicates, ways, translate: translate() };
            const result = await applyImport(parts, file, choices, running);
            await close(id);
            return result;
          } finally {
            entry.isApplying = false;
          }
        }),
      );
      return { jobId };
    },

    'imports.close': async ({ id }) => {
      if (opened.get(id)?.isApplying !== true) await close(id);
      return {};
    },

    async closeAll() {
      for (const id of opened.keys()) await close(id);
    },
  };
}

/** A mapping is remembered by the headers it was made for. */
const mappingKey = (headers: readonly string[]): string =>
  `mapping-${createHash('sha256').update(JSON.stringify(headers)).digest('hex').slice(0, 32)}`;

/** @throws AppError IMPORT_NO_NAME, IMPORT_NO_KEY */
function assertMapped(file: ImportFile): void {
  const { kind, mapping } = file.report;
  const has = (...fields: string[]) => fields.some((field) => mapping.some((each) => each === field));
  if (kind === 'clients' && !has('name', 'legalName', 'contactName', 'contactFirstName', 'contactLastName'))
    throw new AppError('IMPORT_NO_NAME');
  if (kind === 'purchases' && !(has('client', 'clientTaxId') && has('date')))
    throw new AppError('IMPORT_NO_KEY');
}
