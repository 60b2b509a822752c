import { once } from 'node:events';
import { crc32, createDeflateRaw, type DeflateRaw } from 'node:zlib';
import { sheetLimitError } from './sheet.ts';
import type { SheetFile } from './sheet-file.ts';

const VERSION = 20;
const SIZES_FOLLOW = 0x0008;
const DEFLATED = 8;
const MAX_UINT32 = 0xffffffff;
// Level 1 takes half the time of 6 for a file a fifth larger (reference/libraries.md §2).
const LEVEL = 1;
const DEFLATE_CHUNK_BYTES = 64 * 1024;

interface Entry {
  name: Buffer;
  offset: number;
  crc: number;
  size: number;
  packedSize: number;
}

/**
 * Writes a ZIP archive from front to back, sizes after the data, no ZIP64. One entry is open at a time.
 * @throws RangeError with code `SHEET_TOO_LARGE` where anything passes 4 GB
 */
export class ZipStream {
  readonly #file: SheetFile;
  readonly #stamp: { date: number; time: number };
  readonly #entries: Entry[] = [];
  #entry: Entry | null = null;
  #deflate: DeflateRaw | null = null;
  #packed: Buffer[] = [];
  #offset = 0;
  #pending: Promise<void> = Promise.resolve();

  constructor(file: SheetFile, modified: Date) {
    this.#file = file;
    this.#stamp = dosTime(modified);
  }

  /** Starts an entry; the name is ASCII. */
  async begin(name: string): Promise<void> {
    const entry = { name: Buffer.from(name, 'latin1'), offset: this.#offset, crc: 0, size: 0, packedSize: 0 };
    this.#entry = entry;
    this.#entries.push(entry);
    this.#deflate = createDeflateRaw({ level: LEVEL, chunkSize: DEFLATE_CHUNK_BYTES });
    this.#deflate.on('data', (chunk: Buffer) => this.#packed.push(chunk));
    await this.#append(this.#localHeader(entry));
  }

  /**
   * Adds text to the open entry. Resolves when the text before it is on its way to the disk, so that the
   * caller makes the next text while this one is deflated.
   */
  async write(text: string): Promise<void> {
    await this.#pending;
    this.#pending = this.#deflateAndAppend(Buffer.from(text, 'utf8'));
    // The failure is thrown by the next call; until then it must not count as unhandled.
    this.#pending.catch(() => undefined);
  }

  /** Finishes the open entry. */
  async end(): Promise<void> {
    await this.#pending;
    const { entry, deflate } = this.#open();
    deflate.end();
    await once(deflate, 'end');
    await this.#appendPacked(entry);
    await this.#append(uint32s(0x08074b50, entry.crc, entry.packedSize, entry.size));
    this.#entry = null;
    this.#deflate = null;
  }

  /** Writes one whole entry. */
  async add(name: string, text: string): Promise<void> {
    await this.begin(name);
    await this.write(text);
    await this.end();
  }

  /** Writes the directory that ends the archive. */
  async finish(): Promise<void> {
    const start = this.#offset;
    for (const entry of this.#entries) await this.#append(this.#directoryEntry(entry));
    const tail = Buffer.alloc(22);
    tail.writeUInt32LE(0x06054b50, 0);
    tail.writeUInt16LE(this.#entries.length, 8);
    tail.writeUInt16LE(this.#entries.length, 10);
    tail.writeUInt32LE(this.#offset - start, 12);
    tail.writeUInt32LE(start, 16);
    await this.#append(tail);
  }

  /** Frees the compressor of an archive that is given up. */
  release(): void {
    this.#deflate?.destroy();
  }

  #open(): { entry: Entry; deflate: DeflateRaw } {
    if (this.#entry === null || this.#deflate === null) throw new Error('No ZIP entry is open');
    return { entry: this.#entry, deflate: this.#deflate };
  }

  async #deflateAndAppend(bytes: Buffer): Promise<void> {
    const { entry, deflate } = this.#open();
    entry.crc = crc32(bytes, entry.crc);
    entry.size += bytes.length;
    if (entry.size > MAX_UINT32) throw tooLarge();
    await new Promise<void>((resolve, reject) => {
      deflate.write(bytes, (error) => (error ? reject(error) : resolve()));
    });
    await this.#appendPacked(entry);
  }

  async #appendPacked(entry: Entry): Promise<void> {
    const packed = Buffer.concat(this.#packed.splice(0));
    entry.packedSize += packed.length;
    await this.#append(packed);
  }

  async #append(bytes: Buffer): Promise<void> {
    if (this.#offset + bytes.length > MAX_UINT32) throw tooLarge();
    this.#offset += bytes.length;
    await this.#file.append(bytes);
  }

  #localHeader(entry: Entry): Buffer {
    const header = Buffer.alloc(30);
    header.writeUInt32LE(0x04034b50, 0);
    header.writeUInt16LE(VERSION, 4);
    header.writeUInt16LE(SIZES_FOLLOW, 6);
    header.writeUInt16LE(DEFLATED, 8);
    header.writeUInt16LE(this.#stamp.time, 10);
    header.writeUInt16LE(this.#stamp.date, 12);
    header.writeUInt16LE(entry.name.length, 26);
    return Buffer.concat([header, entry.name]);
  }

  #directoryEntry(entry: Entry): Buffer {
    const header = Buffer.alloc(46);
    header.writeUInt32LE(0x02014b50, 0);
    header.writeUInt16LE(VERSION, 4);
    header.writeUInt16LE(VERSION, 6);
    header.writeUInt16LE(SIZES_FOLLOW, 8);
    header.writeUInt16LE(DEFLATED, 10);
    header.writeUInt16LE(this.#stamp.time, 12);
    header.writeUInt16LE(this.#stamp.date, 14);
    header.writeUInt32LE(entry.crc, 16);
    header.writeUInt32LE(entry.packedSize, 20);
    header.writeUInt32LE(entry.size, 24);
    header.writeUInt16LE(entry.name.length, 28);
    header.writeUInt32LE(entry.offset, 42);
    return Buffer.concat([header, entry.name]);
  }
}

function tooLarge(): RangeError {
  return sheetLimitError('SHEET_TOO_LARGE', 'The list does not fit into one XLSX file of 4 GB');
}

function uint32s(...values: number[]): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  values.forEach((value, index) => {
    bytes.writeUInt32LE(value, index * 4);
  });
  return bytes;
}

/** ZIP keeps local time in steps of two seconds and knows the years 1980 to 2107. */
function dosTime(at: Date): { date: number; time: number } {
  const year = Math.min(Math.max(at.getFullYear(), 1980), 2107);
  return {
    date: ((year - 1980) << 9) | ((at.getMonth() + 1) << 5) | at.getDate(),
    time: (at.getHours() << 11) | (at.getMinutes() << 5) | (at.getSeconds() >> 1),
  };
}
