import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { beforeEach, describe, expect, it } from 'vitest';
import { openCsvWriter } from './csv-writer.ts';
import type { SheetCell } from './sheet.ts';
import { columnsOf, isEmptyFolder, temporaryFolder, writeAll } from './sheet-testing.ts';
import {
  connectSheetWorker,
  MAX_BATCHES_IN_FLIGHT,
  openSheetWriterInWorker,
} from './sheet-writer-in-worker.ts';

const CSV = { columns: columnsOf('text', 'integer'), delimiter: ';', decimalSeparator: ',' } as const;
let folder = '';
beforeEach(async () => {
  folder = await temporaryFolder();
});
const batch = (size: number): SheetCell[][] =>
  Array.from({ length: size }, (_, index) => [`клиент ${index}`, index]);

/** A thread that answers as the script says, in the place of the real one. */
function impostor(script: string): Worker {
  const source = `const { parentPort } = require('node:worker_threads');${script}`;
  return new Worker(source, { eval: true, workerData: null });
}

describe('the writer in a worker', () => {
  it('writes the same file as the one in this thread', async () => {
    const [near, far] = [join(folder, 'near.csv'), join(folder, 'far.csv')];
    await writeAll(await openCsvWriter(near, CSV), batch(2000));
    const { bytes } = await writeAll(await openSheetWriterInWorker(far, 'csv', CSV), batch(2000));
    expect(await readFile(far)).toEqual(await readFile(near));
    expect(bytes).toBe((await readFile(far)).length);
  });

  it('lets no more than four batches wait', async () => {
    // Answers for a batch only after 50 ms, and says in the end how many it ever held at once.
    const writer = await connectSheetWorker(
      impostor(`
        let held = 0, most = 0;
        parentPort.postMessage({ type: 'opened', temporaryPath: '/nowhere/x' });
        parentPort.on('message', ({ type }) => {
          if (type === 'close') {
            parentPort.postMessage({ type: 'closed', bytes: most });
            return parentPort.close();
          }
          most = Math.max(most, ++held);
          setTimeout(() => { held--; parentPort.postMessage({ type: 'written', count: 1 }); }, 50);
        });
      `),
    );
    let resolved = 0;
    const writes = Array.from({ length: 12 }, () => writer.write(batch(1)).then(() => (resolved += 1)));
    await new Promise((resolve) => setImmediate(resolve));
    expect(resolved).toBe(MAX_BATCHES_IN_FLIGHT);
    await Promise.all(writes);
    expect(await writer.close()).toEqual({ bytes: MAX_BATCHES_IN_FLIGHT });
  });

  it('tells of a thread that dies, and deletes what it left', async () => {
    const temporaryPath = join(folder, '.fealty-left.part');
    await writeFile(temporaryPath, 'half a sheet');
    const writer = await connectSheetWorker(
      impostor(`
        parentPort.postMessage({ type: 'opened', temporaryPath: ${JSON.stringify(temporaryPath)} });
        parentPort.on('message', () => { throw new Error('struck by lightning'); });
      `),
    );
    await writer.write(batch(1));
    await expect(writer.close()).rejects.toMatchObject({ code: 'SHEET_WORKER_FAILED' });
    await expect(writer.write(batch(1))).rejects.toMatchObject({ code: 'SHEET_WORKER_FAILED' });
    expect(await isEmptyFolder(folder)).toBe(true);
  });

  it('rejects where the thread ends before the file is open', async () => {
    await expect(connectSheetWorker(impostor(''))).rejects.toMatchObject({ code: 'SHEET_WORKER_FAILED' });
  });

  it('gives limits of the format back as RangeError', async () => {
    const opening = openSheetWriterInWorker(join(folder, 'x'), 'xlsx', {
      sheetName: '',
      columns: [],
      now: new Date(),
    });
    await expect(opening).rejects.toMatchObject({ name: 'RangeError', code: 'SHEET_TOO_WIDE' });
    expect(await readdir(folder)).toEqual([]);
  });
});
