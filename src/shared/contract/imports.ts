import { z } from 'zod';
import { problemOutcomes } from '../domain/imports/read-record.ts';
import { errorParams } from './errors.ts';
import { control, read, write } from './procedure.ts';
import { id, nothing } from './values.ts';

export const importKinds = ['clients', 'purchases'] as const;
export type ImportKind = (typeof importKinds)[number];

/** Field names are those of `domain/imports/fields.ts`, or `custom:<id>`; null leaves a column out. */
const mapping = z.array(z.string().max(80).nullable()).max(200);
const rawCell = z.union([z.string(), z.number(), z.boolean(), z.null()]);

/** What a text file may be written in, the likely ones first; the names are those of the Encoding Standard. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1251',
  'koi8-r',
  'ibm866',
  'iso-8859-5',
  'x-mac-cyrillic',
  'windows-1252',
  'windows-1250',
  'windows-1253',
  'windows-1254',
  'gb18030',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
] as const;
export type Encoding = (typeof encodings)[number];

export const tableOptions = z.strictObject({
  encoding: z.enum(encodings).optional(),
  delimiter: z.enum([',', ';', '\t', '|', ' ']).optional(),
  sheet: z.string().max(200).optional(),
  headerRow: z.number().int().min(0).max(1000).nullable().optional(),
});

const sentence = z.strictObject({ code: z.string(), params: errorParams });

/** What a file holds and how its columns are understood. */
export const importPreview = z.strictObject({
  id,
  fileName: z.string(),
  format: z.enum(['csv', 'xlsx', 'xls', 'ods', 'vcard']),
  encoding: z.string().nullable(),
  delimiter: z.string().nullable(),
  sheets: z.array(z.string()),
  sheet: z.string().nullable(),
  headerRow: z.number().int().nullable(),
  kind: z.enum(importKinds),
  /** Whether the mapping was remembered from an earlier file with these headers. */
  remembered: z.boolean(),
  columns: z.array(
    z.strictObject({ header: z.string(), field: z.string().nullable(), samples: z.array(rawCell) }),
  ),
  rowCount: z.number().int(),
  /** The first rows as they will be read: a value for each column that is taken, or its problem. */
  rows: z.array(
    z.strictObject({
      row: z.number().int(),
      cells: z.array(z.strictObject({ shown: z.string(), problem: z.string().nullable() })),
    }),
  ),
  notes: z.array(sentence),
});
export type ImportPreview = z.infer<typeof importPreview>;

export const duplicateWays = ['update', 'skip', 'create'] as const;
export type DuplicateWay = (typeof duplicateWays)[number];

const recognisedBy = z.enum(['taxId', 'phone', 'email', 'name', 'similarName']);
/** What the row says against what was known, in words. */
const rowChanges = z.array(z.strictObject({ field: z.string(), before: z.string(), after: z.string() }));

export const importCheck = z.strictObject({
  rows: z.number().int(),
  creates: z.number().int(),
  updates: z.number().int(),
  /** Rows that say nothing new. */
  unchanged: z.number().int(),
  /** Rows that cannot come in, each with its reason among the problems. */
  refused: z.number().int(),
  /** New people at clients. */
  people: z.number().int(),
  /** Clients that a list of purchases names and nobody knows for certain: they are added. */
  newClientCount: z.number().int(),
  newClients: z.array(
    z.strictObject({
      name: z.string(),
      /** The first rows about it, and how many there are. */
      rows: z.array(z.number().int()),
      rowCount: z.number().int(),
      /** A client it may be: its purchases go there if the `way` of its first row is `update`. */
      perhaps: z.strictObject({ id, name: z.string(), by: recognisedBy }).nullable(),
    }),
  ),
  problemCount: z.number().int(),
  problems: z.array(
    z.strictObject({
      row: z.number().int(),
      column: z.string(),
      value: z.string(),
      problem: z.string(),
      outcome: z.enum(problemOutcomes),
    }),
  ),
  duplicateCount: z.number().int(),
  duplicates: z.array(
    z.strictObject({
      row: z.number().int(),
      name: z.string(),
      clientId: id,
      clientName: z.string(),
      by: recognisedBy,
      /** What is not certain is taken as a new client unless the row's own `way` says otherwise. */
      isCertain: z.boolean(),
      changes: rowChanges,
    }),
  ),
  /** Rows about a client that an earlier row of the file brings: they change it unless their `way` says otherwise. */
  joinedCount: z.number().int(),
  joined: z.array(
    z.strictObject({
      row: z.number().int(),
      name: z.string(),
      intoRow: z.number().int(),
      intoName: z.string(),
      by: recognisedBy,
      changes: rowChanges,
    }),
  ),
});
export type ImportCheck = z.infer<typeof importCheck>;

export const importsContract = {
  'imports.open': control(
    'Reads a file and proposes what its columns mean. `file` is a name given by an upload, or a path where the host allows paths.',
    z.strictObject({ file: z.string().max(4096), fileName: z.string().max(255) }),
    importPreview,
  ),
  'imports.configure': control(
    'Reads the file another way, or maps its columns differently.',
    z.strictObject({
      id,
      table: tableOptions.optional(),
      kind: z.enum(importKinds).optional(),
      mapping: mapping.optional(),
    }),
    importPreview,
  ),
  'imports.check': read(
    'Goes through every row: what is new, what is known already, what cannot be read.',
    z.strictObject({ id }),
    importCheck,
  ),
  'imports.apply': write(
    'Starts bringing the rows in, as one operation; cancelling the job takes all of it back.',
    z.strictObject({
      id,
      duplicates: z.enum(duplicateWays),
      /** For single rows another way than `duplicates`. */
      rows: z.array(z.strictObject({ row: z.number().int(), way: z.enum(duplicateWays) })).max(10_000),
    }),
    z.strictObject({ jobId: id }),
  ),
  'imports.close': control('Forgets a file that was opened.', z.strictObject({ id }), nothing),
};
