import { create } from 'zustand';
import type { Input } from '../../../shared/contract/contract.ts';
import type { DuplicateWay, ImportKind, ImportPreview } from '../../../shared/contract/imports.ts';
import { core, queryClient } from '../../lib/api.ts';
import { upload } from '../../lib/files.ts';
import type { RowWays } from './forecast.ts';
import { assignField, type Mapping } from './mapping.ts';

/** How the person wants the file to be read, where the recogniser was wrong. */
export type TableOptions = NonNullable<Input<'imports.configure'>['table']>;
type Phase = 'choose' | 'understand' | 'check' | 'apply';

interface SessionState {
  readonly phase: Phase;
  /** The name of the file that is being read just now. */
  readonly reading: string | null;
  readonly openFailure: unknown;
  readonly preview: ImportPreview | null;
  /** As the screen shows it; the preview follows a moment later. */
  readonly mapping: Mapping;
  /** What the person decided about reading the file, all of it. */
  readonly table: TableOptions;
  /** `table`: the file is being read another way; `mapping`: the first rows are being read again. */
  readonly configuring: 'table' | 'mapping' | null;
  readonly configureFailure: unknown;
  readonly way: DuplicateWay;
  readonly rowWays: RowWays;
  readonly jobId: string | null;
}

interface Session extends SessionState {
  openFile(file: File): Promise<void>;
  readOtherwise(table: TableOptions): Promise<void>;
  readAs(kind: ImportKind): Promise<void>;
  mapColumn(column: number, field: string | null): void;
  toUnderstand(): void;
  toCheck(): Promise<void>;
  chooseWay(way: DuplicateWay): void;
  chooseRowWay(row: number, way: DuplicateWay): void;
  started(jobId: string): void;
  /** After an import that was stopped or failed. */
  backToCheck(): void;
  /** Forgets the file, and is ready for another. */
  startOver(): void;
}

const fresh: SessionState = {
  phase: 'choose',
  reading: null,
  openFailure: null,
  preview: null,
  mapping: [],
  table: {},
  configuring: null,
  configureFailure: null,
  way: 'update',
  rowWays: {},
  jobId: null,
};

const MAPPING_SETTLES_MS = 250;

const fieldsOf = (preview: ImportPreview): Mapping => preview.columns.map((column) => column.field);

const close = (preview: ImportPreview | null): void => {
  // The core may have forgotten the file by itself; then there is nothing to close.
  if (preview) core.call('imports.close', { id: preview.id }).catch(() => undefined);
};

/** The import under way. It outlives the page, so that a look at the list in between loses nothing. */
export const useImportSession = create<Session>()((set, get) => {
  /** The newest requests; what answers older ones comes too late and is dropped. */
  let latestFile = 0;
  let latest = 0;
  let settling: ReturnType<typeof setTimeout> | undefined;
  /** Whether the core took what was asked of it last. */
  let configured: Promise<boolean> = Promise.resolve(true);

  async function configure(
    change: { table?: TableOptions; kind?: ImportKind; mapping?: (string | null)[] },
    about: 'table' | 'mapping',
  ): Promise<boolean> {
    clearTimeout(settling);
    settling = undefined;
    const { preview } = get();
    if (!preview) return false;
    latest += 1;
    const request = latest;
    set({ configuring: about, configureFailure: null });
    try {
      const answer = await core.call('imports.configure', { id: preview.id, ...change });
      if (request === latest)
        set({
          preview: answer,
          mapping: fieldsOf(answer),
          table: change.table ?? get().table,
          configuring: null,
        });
      return true;
    } catch (failure) {
      if (request === latest)
        set({ configuring: null, configureFailure: failure, mapping: fieldsOf(preview) });
      return false;
    }
  }

  const sendMapping = (): void => {
    configured = configure({ mapping: [...get().mapping] }, 'mapping');
  };

  function forget(): void {
    latest += 1;
    clearTimeout(settling);
    settling = undefined;
    close(get().preview);
  }

  return {
    ...fresh,
    async openFile(file) {
      latestFile += 1;
      const request = latestFile;
      set({ reading: file.name, openFailure: null });
      try {
        const name = await upload(file);
        const preview = await core.call('imports.open', { file: name, fileName: file.name.slice(-255) });
        if (request !== latestFile) return close(preview);
        forget();
        set({ ...fresh, phase: 'understand', preview, mapping: fieldsOf(preview) });
      } catch (failure) {
        if (request === latestFile) set({ reading: null, openFailure: failure });
      }
    },
    async readOtherwise(change) {
      // A header row was said of the sheet that was open.
      const { headerRow, ...kept } = get().table;
      const former = change.sheet === undefined && headerRow !== undefined ? { ...kept, headerRow } : kept;
      await configure({ table: { ...former, ...change } }, 'table');
    },
    async readAs(kind) {
      await configure({ kind }, 'table');
    },
    mapColumn(column, field) {
      // The answer to what was asked before no longer fits what the screen shows.
      latest += 1;
      clearTimeout(settling);
      set(({ mapping }) => ({ mapping: assignField(mapping, column, field), configuring: 'mapping' }));
      settling = setTimeout(sendMapping, MAPPING_SETTLES_MS);
    },
    toUnderstand: () => set({ phase: 'understand', jobId: null }),
    async toCheck() {
      if (settling !== undefined) sendMapping();
      const succeeded = await configured;
      configured = Promise.resolve(true);
      if (!succeeded) return;
      queryClient.removeQueries({ queryKey: ['imports.check'] });
      set({ phase: 'check', configureFailure: null, way: 'update', rowWays: {}, jobId: null });
    },
    chooseWay: (way) => set({ way, rowWays: {} }),
    chooseRowWay: (row, way) => set(({ rowWays }) => ({ rowWays: { ...rowWays, [row]: way } })),
    started(jobId) {
      // A file still being read must not take the place of the one that is coming in.
      latestFile += 1;
      set({ phase: 'apply', reading: null, jobId });
    },
    backToCheck() {
      queryClient.removeQueries({ queryKey: ['imports.check'] });
      set({ phase: 'check', jobId: null });
    },
    startOver() {
      latestFile += 1;
      forget();
      set(fresh);
    },
  };
});
