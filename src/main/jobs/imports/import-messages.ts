import type { PurchaseRecord, ReadRow } from '../../../shared/domain/imports/read-record.ts';
import type { ReadOptions } from '../tables/read-table.ts';
import type { AskingRecord } from './asked.ts';
import type { CustomFields, ImportShape, TableReport } from './import-table.ts';

/** What the core asks of the import worker. */
export type ImportRequest =
  | {
      readonly type: 'open';
      readonly path: string;
      readonly fileName: string;
      readonly customFields: CustomFields;
    }
  | { readonly type: 'reread'; readonly options: ReadOptions }
  | { readonly type: 'understand'; readonly shape: Partial<ImportShape>; readonly customFields: CustomFields }
  | { readonly type: 'clients' | 'purchases'; readonly from: number; readonly to: number };

export type ImportAnswer =
  | { readonly ok: true; readonly report: TableReport }
  | { readonly ok: true; readonly clients: ReadRow<AskingRecord>[] }
  | { readonly ok: true; readonly purchases: ReadRow<PurchaseRecord>[] }
  | { readonly ok: false; readonly code: string; readonly params: Record<string, string | number> };
