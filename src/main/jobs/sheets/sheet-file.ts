import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** A file that gets its name only once it is whole: written beside it, made durable, then renamed. */
export interface SheetFile {
  /** Where the bytes are until `commit`. */
  readonly temporaryPath: string;
  append(bytes: Uint8Array): Promise<void>;
  /** Makes the file durable under its name, over an older one; gives its size in bytes. */
  commit(): Promise<number>;
  /** Deletes the temporary file. */
  discard(): Promise<void>;
}

/** @throws Error with the system's code, e.g. `ENOENT` where the folder does not exist */
export async function createSheetFile(path: string): Promise<SheetFile> {
  const folder = dirname(path);
  // Not derived from the name, which may already be as long as the file system allows.
  const temporaryPath = join(folder, `.fealty-${randomBytes(6).toString('hex')}.part`);
  const handle = await open(temporaryPath, 'wx');
  let bytes = 0;
  return {
    temporaryPath,
    async append(chunk) {
      await writeFully(handle, chunk);
      bytes += chunk.length;
    },
    async commit() {
      await handle.sync();
      await handle.close();
      await rename(temporaryPath, path);
      await syncFolder(folder);
      return bytes;
    },
    async discard() {
      await handle.close().catch(() => undefined);
      await rm(temporaryPath, { force: true });
    },
  };
}

async function writeFully(handle: FileHandle, chunk: Uint8Array): Promise<void> {
  let done = 0;
  while (done < chunk.length) {
    const { bytesWritten } = await handle.write(chunk, done, chunk.length - done);
    done += bytesWritten;
  }
}

/** Best effort: Windows and some network shares cannot sync a folder, and the file itself is already safe. */
async function syncFolder(folder: string): Promise<void> {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    return;
  }
}
