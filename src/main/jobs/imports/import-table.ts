import {
  type ColumnMapping,
  type ImportKind,
  isImportField,
  takesManyColumns,
} from '../../../shared/domain/imports/fields.ts';
import { type Cell, hasCyrillic } from '../../../shared/domain/imports/read-cell.ts';
import {
  type ChoiceField,
  type ColumnReader,
  columnReader,
  type Understood,
} from '../../../shared/domain/imports/read-column.ts';
import {
  type PurchaseRecord,
  type ReadRow,
  readClientRow,
  readPurchaseRow,
} from '../../../shared/domain/imports/read-record.ts';
import { recogniseColumns, recogniseKind } from '../../../shared/domain/imports/recognise-columns.ts';
import { type ReadOptions, readTable, type TableFile } from '../tables/read-table.ts';
import { type AskingRecord, askedOf } from './asked.ts';

const SAMPLE_ROWS = 200;
const SHOWN_SAMPLES = 3;
const SHOWN_ROWS = 20;

export interface ImportShape {
  readonly kind: ImportKind;
  readonly mapping: ColumnMapping;
}

/** What may be told of an opened file: everything but its rows. */
export interface TableReport extends Omit<TableFile, 'rows' | 'rowNumbers'>, ImportShape {
  readonly rowCount: number;
  readonly samples: readonly (readonly Cell[])[];
  readonly preview: readonly {
    row: number;
    cells: readonly { value: Understood; raw: Cell; problem: string | null }[];
  }[];
}

export type CustomFields = Readonly<Record<string, ChoiceField>>;

/** A file that was read, and how its columns are understood. Lives in the import worker. */
export class ImportTable {
  readonly #path: string;
  readonly #fileName: string;
  #table: TableFile;
  #shape: ImportShape;
  #customFields: CustomFields;
  #readers: (ColumnReader | null)[] = [];

  private constructor(path: string, fileName: string, table: TableFile, customFields: CustomFields) {
    this.#path = path;
    this.#fileName = fileName;
    this.#table = table;
    this.#customFields = customFields;
    this.#shape = this.#recognise();
    this.#prepare();
  }

  /** @throws TableError */
  static async open(path: string, fileName: string, customFields: CustomFields): Promise<ImportTable> {
    return new ImportTable(path, fileName, await readTable(path, fileName), customFields);
  }

  /** Reads the file another way; its columns are recognised anew. @throws TableError */
  async reread(options: ReadOptions): Promise<void> {
    this.#table = await readTable(this.#path, this.#fileName, options);
    this.#shape = this.#recognise();
    this.#prepare();
  }

  /** Takes another kind or mapping; what fits no field, or a field taken already, is left out. */
  understand({ kind = this.#shape.kind, mapping }: Partial<ImportShape>, customFields: CustomFields): void {
    this.#customFields = customFields;
    const wanted =
      mapping ??
      (kind === this.#shape.kind
        ? this.#shape.mapping
        : recogniseColumns(this.#table.headers, this.#sample(), kind));
    const taken = new Set<string>();
    this.#shape = {
      kind,
      mapping: this.#table.headers.map((_, column) => {
        const field = wanted[column] ?? null;
        if (field === null || !isImportField(field, kind)) return null;
        if (field.startsWith('custom:') && !(field in customFields)) return null;
        if (taken.has(field) && !takesManyColumns(field)) return null;
        taken.add(field);
        return field;
      }),
    };
    this.#prepare();
  }

  get report(): TableReport {
    const { rows, rowNumbers, ...rest } = this.#table;
    return {
      ...rest,
      ...this.#shape,
      rowCount: rows.length,
      samples: rest.headers.map((_, column) =>
        rows
          .map((row) => row[column] ?? null)
          .filter((cell) => cell !== null && cell !== '')
          .slice(0, SHOWN_SAMPLES),
      ),
      preview: rows.slice(0, SHOWN_ROWS).map((row, i) => ({
        row: rowNumbers[i] ?? 0,
        cells: row.map((raw, column) => {
          const reader = this.#readers[column];
          return reader ? { raw, ...reader.read(raw) } : { raw, value: null, problem: null };
        }),
      })),
    };
  }

  clients(from: number, to: number): ReadRow<AskingRecord>[] {
    return this.#window(from, to).map(([at, cells]) => {
      const { row, problems, record } = readClientRow(at, cells, this.#shape.mapping, this.#readers);
      return { row, problems, record: record && { ...record, asked: askedOf(record) } };
    });
  }

  purchases(from: number, to: number): ReadRow<PurchaseRecord>[] {
    return this.#window(from, to).map(([row, cells]) =>
      readPurchaseRow(row, cells, this.#shape.mapping, this.#readers),
    );
  }

  #window(from: number, to: number): [number, readonly Cell[]][] {
    return this.#table.rows.slice(from, to).map((cells, i) => [this.#table.rowNumbers[from + i] ?? 0, cells]);
  }

  #sample(): Cell[][] {
    return this.#table.rows.slice(0, SAMPLE_ROWS);
  }

  #recognise(): ImportShape {
    const kind = recogniseKind(this.#table.headers, this.#sample());
    return { kind, mapping: recogniseColumns(this.#table.headers, this.#sample(), kind) };
  }

  #prepare(): void {
    const sample = this.#sample();
    const isCyrillic = hasCyrillic(this.#table.headers) || sample.some((row) => hasCyrillic(row));
    this.#readers = this.#shape.mapping.map((field, column) =>
      field === null
        ? null
        : columnReader(
            field,
            sample.map((row) => row[column] ?? null),
            isCyrillic,
            this.#customFields[field],
          ),
    );
  }
}
