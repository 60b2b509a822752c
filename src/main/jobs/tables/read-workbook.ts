import * as library from '@e965/xlsx';
import { CFB, type ParsingOptions, read, type WorkBook } from '@e965/xlsx';
import { TableError } from './table-error.ts';
import { decodeText } from './text-encoding.ts';
import { checkOdsRepeats, checkWorksheetSize, withoutHyperlinks } from './workbook-guard.ts';
import { listZip, unpackEntry, type ZipEntry } from './zip-guard.ts';

// Exported by the library and missing from its types: they take a container already opened, here by our guards.
const { parse_xlscfb, parse_zip } = library as unknown as Record<
  'parse_xlscfb' | 'parse_zip',
  (container: unknown, options: ParsingOptions) => WorkBook
>;

/** Only what a table needs: raw values and their number formats. */
const parsing: ParsingOptions & Record<string, unknown> = {
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
  cellDates: false,
  bookVBA: false,
};

/** Parts of a workbook no value stands in; a picture is not unpacked only to be thrown away. */
const uselessParts =
  /(?:^|\/)(?:media|drawings|charts|diagrams|embeddings|printersettings|customxml|externallinks|ctrlprops|activex|chartsheets\/_rels|threadedcomments|pivotcache|pivottables|querytables|slicers|slicercaches|theme|docprops)\/|(?:vbaproject\.bin|calcchain\.xml|comments\d*\.xml)$/i;

export type ZippedFormat = 'xlsx' | 'ods';

/**
 * Reads a zipped workbook (xlsx, xlsm, ods) whose parts were unpacked and checked by us.
 * @throws TableError FILE_UNKNOWN_FORMAT for another kind of archive, and what the guards throw
 */
export function readZippedWorkbook(
  bytes: Buffer,
  sheet: string | undefined,
): { format: ZippedFormat; workbook: WorkBook } {
  const entries = listZip(bytes);
  const find = (pattern: RegExp): ZipEntry | undefined => entries.find((entry) => pattern.test(entry.name));
  if (find(/(?:^|\/)workbook\.bin$/i)) throw new TableError('FILE_UNKNOWN_FORMAT', { detected: 'xlsb' });
  if (find(/^\[content_types\]\.xml$/i) && find(/(?:^|\/)workbook\.xml$/i)) {
    return { format: 'xlsx', workbook: parseParts(unpackXlsx(bytes, entries), sheet) };
  }
  const manifest = find(/^meta-inf\/manifest\.xml$/i);
  const content = find(/^content\.xml$/i);
  if (manifest && content)
    return { format: 'ods', workbook: parseParts(unpackOds(bytes, manifest, content, find), sheet) };
  throw new TableError('FILE_UNKNOWN_FORMAT', { detected: 'zip' });
}

/**
 * Reads an old binary workbook (.xls).
 * @throws TableError FILE_ENCRYPTED, FILE_UNKNOWN_FORMAT for a Word document and the like
 */
export function readOleWorkbook(bytes: Buffer, sheet: string | undefined): WorkBook {
  const container = CFB.read(bytes, { type: 'buffer' });
  if (CFB.find(container, 'EncryptedPackage') || CFB.find(container, '/encryption')) {
    throw new TableError('FILE_ENCRYPTED');
  }
  if (!CFB.find(container, '/Workbook') && !CFB.find(container, '/Book')) {
    throw new TableError('FILE_UNKNOWN_FORMAT', { detected: 'ole' });
  }
  return parse_xlscfb(container, parsingOf(sheet));
}

/** Reads "XML Spreadsheet 2003" (.xls or .xml), already decoded. */
export function readXmlWorkbook(xml: string, sheet: string | undefined): WorkBook {
  // A column may claim to span a thousand million others, and the parser would make each of them.
  const harmless = xml.replace(/\s(?:\w+:)?Span\s*=\s*(?:"[^"]*"|'[^']*')/g, '');
  return read(harmless, { ...parsingOf(sheet), type: 'string' });
}

function parsingOf(sheet: string | undefined): ParsingOptions {
  return sheet === undefined ? { ...parsing } : { ...parsing, sheets: sheet };
}

function unpackXlsx(bytes: Buffer, entries: ZipEntry[]): Map<string, Buffer> {
  const parts = new Map<string, Buffer>();
  for (const entry of entries) {
    if (entry.name.endsWith('/') || uselessParts.test(entry.name)) continue;
    const content = asUtf8(unpackEntry(bytes, entry));
    if (/worksheets\/[^/]*\.xml$/i.test(entry.name)) {
      checkWorksheetSize(content);
      parts.set(entry.name, withoutHyperlinks(content));
    } else parts.set(entry.name, content);
  }
  return parts;
}

function unpackOds(
  bytes: Buffer,
  manifest: ZipEntry,
  content: ZipEntry,
  find: (pattern: RegExp) => ZipEntry | undefined,
): Map<string, Buffer> {
  const list = unpackEntry(bytes, manifest);
  if (list.includes('encryption-data')) throw new TableError('FILE_ENCRYPTED');
  if (!list.includes('opendocument.spreadsheet'))
    throw new TableError('FILE_UNKNOWN_FORMAT', { detected: 'odf' });
  const body = asUtf8(unpackEntry(bytes, content));
  checkOdsRepeats(body.toString('utf8'));
  const styles = find(/^styles\.xml$/i);
  return new Map([
    ['META-INF/manifest.xml', list],
    ['content.xml', body],
    ['styles.xml', styles ? unpackEntry(bytes, styles) : Buffer.from('<office:document-styles/>')],
  ]);
}

// The guards look for tags in UTF-8; the parser would quietly take UTF-16 too.
function asUtf8(part: Buffer): Buffer {
  const mark = part.toString('hex', 0, 2);
  if (mark !== 'fffe' && mark !== 'feff') return part;
  return Buffer.from(decodeText(part, mark === 'fffe' ? 'utf-16le' : 'utf-16be'));
}

function parseParts(parts: Map<string, Buffer>, sheet: string | undefined): WorkBook {
  const names = [...parts.keys()];
  const container = {
    FullPaths: names,
    FileIndex: names.map((name) => ({ name: name.split('/').at(-1), type: 2, content: parts.get(name) })),
  };
  return parse_zip(container, parsingOf(sheet));
}
