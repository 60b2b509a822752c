import { rm } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { createTurns } from './in-turn.ts';
import { type SheetFormat, type SheetOptions, type SheetWriter, sheetClosedError } from './sheet.ts';
import type { SheetReply, SheetRequest } from './sheet-messages.ts';

/** Batches handed to the worker but not yet written; more would only sit in memory. */
export const MAX_BATCHES_IN_FLIGHT = 4;

const WORKER_URL = new URL(
  import.meta.url.endsWith('.ts') ? './sheet-worker.ts' : './sheet-worker.js',
  import.meta.url,
);

// Rows are garbage as soon as they are written; a larger nursery costs 80 MB and wins no time.
const RESOURCE_LIMITS = { maxYoungGenerationSizeMb: 8 };

/**
 * Opens a writer that lives in a thread of its own: this thread pays only for copying the rows. Batches of
 * some 500 rows keep each copy to a few milliseconds. `write` resolves when the batch is handed over, at most
 * four being under way, so a failure may surface in a later `write` or in `close`.
 * @throws as the writer of the format; Error with code `SHEET_WORKER_FAILED` where the thread dies
 */
export async function openSheetWriterInWorker<F extends SheetFormat>(
  path: string,
  format: F,
  options: SheetOptions[F],
): Promise<SheetWriter> {
  const worker = new Worker(WORKER_URL, {
    workerData: { path, format, options },
    name: 'sheet',
    resourceLimits: RESOURCE_LIMITS,
  });
  return connectSheetWorker(worker);
}

/** The writer at the other end of a sheet worker that has just been started. */
export function connectSheetWorker(worker: Worker): Promise<SheetWriter> {
  const inTurn = createTurns();
  const opened = Promise.withResolvers<SheetWriter>();
  let accepting = true;
  let inFlight = 0;
  let temporaryPath: string | null = null;
  let failure: Error | null = null;
  let closedBytes: number | null = null;
  let orderlyEnd = false;
  let wake = () => {};
  const exited = new Promise<void>((resolve) => {
    worker.once('exit', () => void afterExit().then(resolve));
  });

  async function afterExit(): Promise<void> {
    accepting = false;
    if (!orderlyEnd) {
      failure ??= workerError('SHEET_WORKER_FAILED', 'The thread that writes the sheet has ended');
      if (temporaryPath !== null) await rm(temporaryPath, { force: true }).catch(() => undefined);
    }
    // Without effect where the writer was opened before.
    opened.reject(failure ?? sheetClosedError());
    wake();
  }

  function post(request: SheetRequest): void {
    worker.postMessage(request);
  }

  function assertAccepting(): void {
    if (failure !== null) throw failure;
    if (!accepting) throw sheetClosedError();
  }

  const writer: SheetWriter = {
    write: (rows) =>
      inTurn(async () => {
        while (inFlight >= MAX_BATCHES_IN_FLIGHT && accepting && failure === null) {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
        assertAccepting();
        post({ type: 'rows', rows });
        inFlight += 1;
      }),
    close: () =>
      inTurn(async () => {
        assertAccepting();
        accepting = false;
        post({ type: 'close' });
        await exited;
        if (closedBytes === null) throw failure ?? sheetClosedError();
        return { bytes: closedBytes };
      }),
    async abort() {
      accepting = false;
      post({ type: 'abort' });
      wake();
      await exited;
    },
  };

  worker.on('message', (message: SheetReply) => {
    if (message.type === 'opened') {
      temporaryPath = message.temporaryPath;
      opened.resolve(writer);
    } else if (message.type === 'written') {
      inFlight -= 1;
    } else {
      orderlyEnd = true;
      if (message.type === 'closed') closedBytes = message.bytes;
      if (message.type === 'failed') failure = workerError(message.code, message.message);
    }
    wake();
  });
  worker.on('error', (error) => {
    failure ??= workerError('SHEET_WORKER_FAILED', error instanceof Error ? error.message : String(error));
  });
  return opened.promise;
}

/** Errors lose their class and code between threads; limits of the format become RangeError again. */
function workerError(code: string, message: string): Error {
  const isLimit = code.startsWith('SHEET_') && code !== 'SHEET_CLOSED' && code !== 'SHEET_WORKER_FAILED';
  const error = isLimit ? new RangeError(message) : new Error(message);
  return code === '' ? error : Object.assign(error, { code });
}
