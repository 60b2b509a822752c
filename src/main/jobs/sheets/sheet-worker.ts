/** Worker thread entry: owns one sheet writer, so that text, deflating and the disk stay off the main thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { openCsvSheet } from './csv-writer.ts';
import { createTurns } from './in-turn.ts';
import type { SheetWriter } from './sheet.ts';
import type { SheetJob, SheetReply, SheetRequest } from './sheet-messages.ts';
import type { OpenSheet } from './sheet-output.ts';
import { openXlsxSheet } from './xlsx-writer.ts';

if (parentPort === null) throw new Error('sheet-worker runs only as a worker thread');
const port = parentPort;
const reply = (message: SheetReply) => port.postMessage(message);

function open(job: SheetJob): Promise<OpenSheet> {
  return job.format === 'xlsx' ? openXlsxSheet(job.path, job.options) : openCsvSheet(job.path, job.options);
}

function end(message: SheetReply): void {
  reply(message);
  port.close();
}

function fail(error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  end({ type: 'failed', code, message });
}

function serve(writer: SheetWriter): void {
  let ended = false;
  const inTurn = createTurns();

  async function handle(request: SheetRequest): Promise<void> {
    if (request.type === 'rows') {
      if (ended) return;
      await writer.write(request.rows);
      reply({ type: 'written', count: request.rows.length });
    } else if (request.type === 'close') {
      if (ended) return;
      const { bytes } = await writer.close();
      ended = true;
      end({ type: 'closed', bytes });
    } else {
      await writer.abort();
      end({ type: 'aborted' });
    }
  }

  port.on('message', (request: SheetRequest) => {
    // At once, so that batches still waiting in the queue are not written first.
    if (request.type === 'abort') ended = true;
    inTurn(() => handle(request)).catch((error: unknown) => {
      ended = true;
      fail(error);
    });
  });
}

try {
  const { writer, temporaryPath } = await open(workerData as SheetJob);
  serve(writer);
  reply({ type: 'opened', temporaryPath });
} catch (error) {
  fail(error);
}
