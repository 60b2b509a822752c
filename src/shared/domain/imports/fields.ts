/** What a column of somebody's spreadsheet may be read as. */
export const clientImportFields = [
  'name',
  'legalName',
  'taxId',
  'kpp',
  'country',
  'city',
  'address',
  'industry',
  'tier',
  'manager',
  'since',
  'source',
  'website',
  'phone',
  'email',
  'status',
  'lossReason',
  'competitors',
  'shareOfWallet',
  'tags',
  'note',
  'category',
  'categoryReason',
  'primaryMotive',
  'motives',
  'contactName',
  'contactFirstName',
  'contactLastName',
  'contactMiddleName',
  'contactPosition',
  'contactPhone',
  'contactEmail',
  'contactBirthday',
] as const;
export type ClientImportField = (typeof clientImportFields)[number];

export const purchaseImportFields = [
  'client',
  'clientTaxId',
  'date',
  'amount',
  'currency',
  'orderNumber',
  'deliveryPromised',
  'deliveryMade',
  'dueOn',
  'paidOn',
  'note',
] as const;
export type PurchaseImportField = (typeof purchaseImportFields)[number];

/** A field this profile added to its clients. */
export type CustomImportField = `custom:${string}`;

export type ImportField = ClientImportField | PurchaseImportField | CustomImportField;
export type ImportKind = 'clients' | 'purchases';

/** Which field each column feeds, in the order of the columns; null leaves a column out. */
export type ColumnMapping = (ImportField | null)[];

const MANY_COLUMN_FIELDS: ReadonlySet<string> = new Set<ImportField>([
  'phone',
  'email',
  'note',
  'address',
  'tags',
  'contactPhone',
  'contactEmail',
  'motives',
]);

/** Whether several columns may feed this field, their values being put together. */
export const takesManyColumns = (field: string): boolean => MANY_COLUMN_FIELDS.has(field);

const FIELDS_OF_KIND: Record<ImportKind, ReadonlySet<string>> = {
  clients: new Set(clientImportFields),
  purchases: new Set(purchaseImportFields),
};

/** Whether text names a field that a file of this kind can feed; clients also take `custom:<id>`. */
export function isImportField(text: string, kind: ImportKind): text is ImportField {
  if (kind === 'clients' && text.startsWith('custom:')) return text.length > 'custom:'.length;
  return FIELDS_OF_KIND[kind].has(text);
}
