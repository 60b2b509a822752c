import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32, deflateRawSync } from 'node:zlib';
import { readTable } from './read-table.ts';
import { TableError } from './table-error.ts';
import type { ReadOptions, TableFile } from './types.ts';

/** Files for tests: a folder that goes away with `dispose`, and reading bytes as if they came from the disk. */
export class TestFiles {
  private readonly folder = mkdtempSync(join(tmpdir(), 'fealty-tables-'));

  dispose(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  async read(content: Uint8Array | string, options?: ReadOptions, name = 'file.dat'): Promise<TableFile> {
    const path = join(this.folder, 'file');
    writeFileSync(path, content);
    return readTable(path, name, options);
  }

  /** The code of the refusal, or `read` when there is none; anything that is no TableError is thrown on. */
  async outcome(content: Uint8Array | string, options?: ReadOptions): Promise<string> {
    try {
      await this.read(content, options);
      return 'read';
    } catch (error) {
      if (error instanceof TableError) return error.code;
      throw error;
    }
  }
}

export interface ZipPart {
  name: string;
  content: Uint8Array | string;
  /** What the directory claims instead of the true length. */
  claimedBytes?: number;
  claimedChecksum?: number;
  encrypted?: boolean;
}

/** Writes a ZIP archive, with lies where asked. */
export function zip(parts: ZipPart[]): Buffer {
  const bodies: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const part of parts) {
    const content = Buffer.from(part.content as Uint8Array);
    const packed = deflateRawSync(content);
    const name = Buffer.from(part.name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(part.encrypted ? 1 : 0, 2);
    common.writeUInt16LE(8, 4);
    common.writeUInt32LE(part.claimedChecksum ?? crc32(content), 10);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(part.claimedBytes ?? content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('504b01021400', 'hex'), common, tail, name);
    const body = Buffer.concat([Buffer.from('504b0304', 'hex'), common, name, packed]);
    bodies.push(body);
    offset += body.length;
  }
  const list = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.length, 8);
  end.writeUInt16LE(parts.length, 10);
  end.writeUInt32LE(list.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, list, end]);
}

export interface MinimalSheet {
  name?: string;
  /** What stands between `<worksheet>` and `</worksheet>`. */
  body: string;
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

/** The parts of a smallest workbook; `styles` are number formats by position (cell style 1 is the first). */
export function xlsxParts(sheets: MinimalSheet[], formats: string[] = [], date1904 = false): ZipPart[] {
  const numbered = sheets.map((sheet, index) => ({
    ...sheet,
    id: index + 1,
    name: sheet.name ?? `Sheet${index + 1}`,
  }));
  const escape = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  return [
    {
      name: '[Content_Types].xml',
      content: `<Types xmlns="${packages}/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>${numbered.map(({ id }) => `<Override PartName="/xl/worksheets/sheet${id}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}</Types>`,
    },
    {
      name: 'xl/workbook.xml',
      content: `<workbook xmlns="${main}" xmlns:r="${relations}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${numbered.map(({ id, name }) => `<sheet name="${escape(name)}" sheetId="${id}" r:id="rId${id}"/>`).join('')}</sheets></workbook>`,
    },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: `<Relationships xmlns="${packages}/relationships">${numbered.map(({ id }) => `<Relationship Id="rId${id}" Type="${relations}/worksheet" Target="worksheets/sheet${id}.xml"/>`).join('')}</Relationships>`,
    },
    {
      name: 'xl/styles.xml',
      content: `<styleSheet xmlns="${main}"><numFmts>${formats.map((format, index) => `<numFmt numFmtId="${index + 164}" formatCode="${escape(format)}"/>`).join('')}</numFmts><cellXfs><xf numFmtId="0"/>${formats.map((_, index) => `<xf numFmtId="${index + 164}" applyNumberFormat="1"/>`).join('')}</cellXfs></styleSheet>`,
    },
    ...numbered.map(({ id, body }) => ({
      name: `xl/worksheets/sheet${id}.xml`,
      content: `<?xml version="1.0" encoding="UTF-8"?><worksheet xmlns="${main}" xmlns:r="${relations}">${body}</worksheet>`,
    })),
  ];
}

/** Rows of a worksheet part: text and numbers, null for no cell. */
export function sheetData(rows: (string | number | null)[][]): string {
  const cell = (value: string | number | null, column: number, row: number): string => {
    const reference = `${String.fromCharCode(65 + column)}${row}`;
    if (value === null) return '';
    if (typeof value === 'number') return `<c r="${reference}"><v>${value}</v></c>`;
    return `<c r="${reference}" t="inlineStr"><is><t>${value.replaceAll('&', '&amp;').replaceAll('<', '&lt;')}</t></is></c>`;
  };
  const lines = rows.map(
    (row, index) =>
      `<row r="${index + 1}">${row.map((value, column) => cell(value, column, index + 1)).join('')}</row>`,
  );
  return `<sheetData>${lines.join('')}</sheetData>`;
}
