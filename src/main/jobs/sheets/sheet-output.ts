import { createTurns } from './in-turn.ts';
import { type SheetCell, type SheetWriter, sheetClosedError } from './sheet.ts';
import { createSheetFile, type SheetFile } from './sheet-file.ts';

/** Turns rows into the bytes of one format and appends them to the file it was made for. */
export interface SheetEncoder {
  start(): Promise<void>;
  rows(rows: readonly SheetCell[][]): Promise<void>;
  finish(): Promise<void>;
  /** Lets go of native memory when the file is given up. */
  release(): void;
}

export interface OpenSheet {
  writer: SheetWriter;
  /** For whoever has to clean up if this thread dies. */
  temporaryPath: string;
}

/** Opens the file and gives the encoder the life of a {@link SheetWriter}: calls queue, any failure cleans up. */
export async function openSheet(
  path: string,
  createEncoder: (file: SheetFile) => SheetEncoder,
): Promise<OpenSheet> {
  const file = await createSheetFile(path);
  const encoder = createEncoder(file);
  let ended = false;
  const inTurn = createTurns();

  async function discard(): Promise<void> {
    ended = true;
    encoder.release();
    await file.discard();
  }
  async function orDiscard<T>(step: () => Promise<T>): Promise<T> {
    if (ended) throw sheetClosedError();
    try {
      return await step();
    } catch (error) {
      await discard().catch(() => undefined);
      throw error;
    }
  }

  await orDiscard(() => encoder.start());
  return {
    temporaryPath: file.temporaryPath,
    writer: {
      write: (rows) => inTurn(() => orDiscard(() => encoder.rows(rows))),
      close: () =>
        inTurn(() =>
          orDiscard(async () => {
            await encoder.finish();
            const bytes = await file.commit();
            ended = true;
            return { bytes };
          }),
        ),
      abort: () => inTurn(() => (ended ? Promise.resolve() : discard())),
    },
  };
}
