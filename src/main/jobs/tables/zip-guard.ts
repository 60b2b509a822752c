import { crc32, inflateRawSync } from 'node:zlib';
import { limits } from './limits.ts';
import { TableError } from './table-error.ts';

export interface ZipEntry {
  /** With forward slashes and without a leading one. */
  name: string;
  packedBytes: number;
  unpackedBytes: number;
  stored: boolean;
  checksum: number;
  headerOffset: number;
}

const endSignature = 0x06054b50;
const centralSignature = 0x02014b50;
const localSignature = 0x04034b50;
const zip64Field = 1;
const inZip64 = 0xffffffff;

/**
 * Lists a ZIP archive by its central directory and refuses what no spreadsheet needs: too many or doubled entries,
 * names that climb out, encryption, sizes beyond the limits. The sizes are only what the archive claims;
 * `unpackEntry` checks them.
 * @throws TableError FILE_BROKEN, FILE_ENCRYPTED, FILE_TOO_LARGE
 */
export function listZip(bytes: Buffer): ZipEntry[] {
  const end = findEnd(bytes);
  const entries: ZipEntry[] = [];
  const seen = new Set<string>();
  let total = 0;
  for (let at = findDirectory(bytes, end); at + 46 <= end; ) {
    if (bytes.readUInt32LE(at) !== centralSignature) break;
    if (entries.length >= limits.zipEntries)
      throw new TableError('FILE_TOO_LARGE', { parts: limits.zipEntries });
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const next = at + 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    if (next > end) throw broken('zip directory');
    if (bytes.readUInt16LE(at + 8) & 1) throw new TableError('FILE_ENCRYPTED');
    const method = bytes.readUInt16LE(at + 10);
    if (method !== 0 && method !== 8) throw broken('zip method');
    const entry: ZipEntry = {
      name: cleanName(bytes.toString('utf8', at + 46, at + 46 + nameLength)),
      stored: method === 0,
      checksum: bytes.readUInt32LE(at + 16),
      packedBytes: bytes.readUInt32LE(at + 20),
      unpackedBytes: bytes.readUInt32LE(at + 24),
      headerOffset: bytes.readUInt32LE(at + 42),
    };
    applyZip64(entry, bytes.subarray(at + 46 + nameLength, at + 46 + nameLength + extraLength));
    const key = entry.name.toLowerCase();
    if (seen.has(key)) throw broken('zip entry twice');
    seen.add(key);
    checkRatio(entry.packedBytes, entry.unpackedBytes);
    total += entry.unpackedBytes;
    if (total > limits.inflatedBytes) throw tooLarge();
    entries.push(entry);
    at = next;
  }
  if (entries.length === 0) throw broken('zip directory');
  return entries;
}

/**
 * Unpacks one entry, stopping at the first byte beyond what it may hold, and checks length and checksum against the
 * directory.
 * @throws TableError FILE_BROKEN, FILE_TOO_LARGE
 */
export function unpackEntry(bytes: Buffer, entry: ZipEntry): Buffer {
  const at = entry.headerOffset;
  if (at + 30 > bytes.length || bytes.readUInt32LE(at) !== localSignature) throw broken('zip entry');
  const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
  const packed = bytes.subarray(start, start + entry.packedBytes);
  if (packed.length !== entry.packedBytes) throw broken('zip entry');
  const content = entry.stored ? packed : inflate(packed);
  if (content.length !== entry.unpackedBytes || crc32(content) !== entry.checksum)
    throw broken('zip checksum');
  return content;
}

function inflate(packed: Buffer): Buffer {
  const byRatio = Math.max(limits.ratioFreeBytes, packed.length * limits.inflateRatio);
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.min(limits.inflatedBytes, byRatio) });
  } catch (error) {
    if (error instanceof RangeError) throw tooLarge();
    throw broken('zip content');
  }
}

function checkRatio(packedBytes: number, unpackedBytes: number): void {
  if (unpackedBytes > limits.ratioFreeBytes && unpackedBytes > packedBytes * limits.inflateRatio)
    throw tooLarge();
}

function findEnd(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= first; at -= 1) {
    if (bytes.readUInt32LE(at) === endSignature) return at;
  }
  throw broken('zip end');
}

function findDirectory(bytes: Buffer, end: number): number {
  const size = bytes.readUInt32LE(end + 12);
  const offset = bytes.readUInt32LE(end + 16);
  const directory = offset === inZip64 || size === inZip64 ? findZip64Directory(bytes, end) : offset;
  if (directory + 46 > end) throw broken('zip directory');
  return directory;
}

function findZip64Directory(bytes: Buffer, end: number): number {
  const locator = end - 20;
  if (locator < 0 || bytes.readUInt32LE(locator) !== 0x07064b50) throw broken('zip64');
  const at = Number(bytes.readBigUInt64LE(locator + 8));
  if (at + 56 > end || bytes.readUInt32LE(at) !== 0x06064b50) throw broken('zip64');
  return Number(bytes.readBigUInt64LE(at + 48));
}

function applyZip64(entry: ZipEntry, extra: Buffer): void {
  if (![entry.unpackedBytes, entry.packedBytes, entry.headerOffset].includes(inZip64)) return;
  for (let at = 0; at + 4 <= extra.length; at += 4 + extra.readUInt16LE(at + 2)) {
    if (extra.readUInt16LE(at) !== zip64Field) continue;
    let value = at + 4;
    const take = (): number => {
      if (value + 8 > extra.length) throw broken('zip64');
      value += 8;
      return Number(extra.readBigUInt64LE(value - 8));
    };
    if (entry.unpackedBytes === inZip64) entry.unpackedBytes = take();
    if (entry.packedBytes === inZip64) entry.packedBytes = take();
    if (entry.headerOffset === inZip64) entry.headerOffset = take();
    return;
  }
}

function cleanName(raw: string): string {
  const name = raw.replaceAll('\\', '/').replace(/^\/+/, '');
  const sane =
    name !== '' && !name.includes('\0') && !/^[a-z]:/i.test(name) && !name.split('/').includes('..');
  if (!sane) throw broken('zip entry name');
  return name;
}

function broken(reason: string): TableError {
  return new TableError('FILE_BROKEN', { reason });
}

function tooLarge(): TableError {
  return new TableError('FILE_TOO_LARGE', { unpackedMegabytes: limits.inflatedBytes / 1024 / 1024 });
}
