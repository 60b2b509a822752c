import { randomBytes } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync, rmSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { AppError } from '../../shared/contract/errors.ts';
import type { Caller, StoredFile } from '../host-core.ts';
import { knownFailure } from '../known-failure.ts';

/** The largest upload, in bytes. */
export const MAX_UPLOAD_BYTES = 50 * 1024 * 1024;

const NAME = /^[0-9a-f]{32}$/;
const megabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

/** Files on their way in and out: under names that cannot be guessed, in a folder emptied at every start. */
export class FileStore {
  readonly #folder: string;
  readonly #outgoing = new Map<string, StoredFile>();

  constructor(folder: string) {
    this.#folder = folder;
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
  }

  async receive(body: Readable): Promise<string> {
    const name = randomBytes(16).toString('hex');
    const path = join(this.#folder, name);
    let received = 0;
    try {
      await pipeline(
        body,
        async function* limited(source: AsyncIterable<Buffer>) {
          for await (const chunk of source) {
            received += chunk.length;
            if (received > MAX_UPLOAD_BYTES)
              throw new AppError('FILE_TOO_LARGE', {
                size: `> ${megabytes(MAX_UPLOAD_BYTES)}`,
                limit: megabytes(MAX_UPLOAD_BYTES),
              });
            yield chunk;
          }
        },
        createWriteStream(path, { flags: 'wx', mode: 0o600 }),
      );
      return name;
    } catch (error) {
      rmSync(path, { force: true });
      throw knownFailure(error) ?? error;
    }
  }

  /** Where an uploaded file is; a path only for a caller who may name paths. @throws AppError FILE_NOT_FOUND */
  incoming(file: string, caller: Caller): string {
    const path = NAME.test(file)
      ? join(this.#folder, file)
      : caller.mayNamePaths && isAbsolute(file)
        ? file
        : null;
    if (path === null || !existsSync(path)) throw new AppError('FILE_NOT_FOUND');
    return path;
  }

  discard(path: string): void {
    if (path.startsWith(this.#folder)) rmSync(path, { force: true });
  }

  /** A place for an export; once written it is found by the name that comes with it. */
  outgoing(fileName: string, mediaType: string): StoredFile & { readonly name: string } {
    const name = randomBytes(16).toString('hex');
    const file = { path: join(this.#folder, name), fileName, mediaType };
    this.#outgoing.set(name, file);
    return { ...file, name };
  }

  find(name: string): StoredFile | null {
    const file = this.#outgoing.get(name);
    return file && existsSync(file.path) ? file : null;
  }
}
