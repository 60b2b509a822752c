import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { SheetFile } from './sheet-file.ts';
import { openSheet, type SheetEncoder } from './sheet-output.ts';
import { isEmptyFolder, temporaryFolder } from './sheet-testing.ts';
import { ZipStream } from './zip-stream.ts';

const diskFull = () => Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' });
let folder = '';
beforeEach(async () => {
  folder = await temporaryFolder();
});

function encoder(file: SheetFile, failing: Partial<SheetEncoder>): SheetEncoder {
  const append = () => file.append(Buffer.from('x'));
  return { start: append, rows: append, finish: append, release: () => undefined, ...failing };
}
const fail = () => Promise.reject(diskFull());

describe('a disk that fails', () => {
  it.each(['start', 'rows', 'finish'] as const)('rejects and leaves nothing, in %s', async (step) => {
    const run = async () => {
      const { writer } = await openSheet(join(folder, 'list'), (file) => encoder(file, { [step]: fail }));
      await writer.write([]);
      await writer.close();
    };
    await expect(run()).rejects.toMatchObject({ code: 'ENOSPC' });
    expect(await isEmptyFolder(folder)).toBe(true);
  });

  it('refuses further calls after a failure', async () => {
    const { writer } = await openSheet(join(folder, 'list'), (file) => encoder(file, { rows: fail }));
    await expect(writer.write([])).rejects.toMatchObject({ code: 'ENOSPC' });
    await expect(writer.close()).rejects.toMatchObject({ code: 'SHEET_CLOSED' });
    await writer.abort();
  });

  it('reaches whoever is writing an archive with its own error', async () => {
    let room = 2;
    const full: SheetFile = {
      temporaryPath: '',
      append: async () => {
        if (room-- === 0) throw diskFull();
      },
      commit: async () => 0,
      discard: async () => undefined,
    };
    const zip = new ZipStream(full, new Date());
    const noise = Array.from({ length: 100_000 }, () => Math.random()).join();
    const run = async () => {
      await zip.begin('a');
      for (let index = 0; index < 10; index++) await zip.write(noise);
      await zip.end();
    };
    await expect(run()).rejects.toMatchObject({ code: 'ENOSPC' });
    zip.release();
  });
});
