import type { Client, ClientPatch } from '../../../shared/contract/clients.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { LossReason, Status, Tier } from '../../../shared/domain/clients/status.ts';
import { taxIdValid } from '../../../shared/domain/clients/tax-id.ts';
import type { Reader, Row, SqlValue } from '../../db/statements.ts';
import type { Writer } from '../../db/writer.ts';

interface ClientRow {
  id: string;
  name: string;
  legal_name: string | null;
  tax_id: string | null;
  kpp: string | null;
  country: string | null;
  city: string | null;
  address: string | null;
  industry: string | null;
  tier: Tier | null;
  manager_id: string | null;
  since: string | null;
  source: string | null;
  website: string | null;
  phones: string;
  emails: string;
  status: Status;
  loss_reason: LossReason | null;
  competitors: string;
  share_of_wallet: number | null;
  tags: string;
  note: string | null;
  custom: string;
  created_at: number;
  updated_at: number;
}

const parse = <T>(json: string): T => JSON.parse(json) as T;

const toClient = (row: ClientRow): Client => ({
  id: row.id,
  name: row.name,
  legalName: row.legal_name,
  taxId: row.tax_id,
  taxIdValid: taxIdValid(row.tax_id, row.country),
  kpp: row.kpp,
  country: row.country,
  city: row.city,
  address: row.address,
  industry: row.industry,
  tier: row.tier,
  managerId: row.manager_id,
  since: row.since,
  source: row.source,
  website: row.website,
  phones: parse(row.phones),
  emails: parse(row.emails),
  status: row.status,
  lossReason: row.loss_reason,
  competitors: parse(row.competitors),
  shareOfWallet: row.share_of_wallet,
  tags: parse(row.tags),
  note: row.note,
  custom: parse(row.custom),
  createdAt: row.created_at,
  updatedAt: row.updated_at,
});

/** The column each field of a patch is kept in. */
const columns = {
  name: 'name',
  legalName: 'legal_name',
  taxId: 'tax_id',
  kpp: 'kpp',
  country: 'country',
  city: 'city',
  address: 'address',
  industry: 'industry',
  tier: 'tier',
  managerId: 'manager_id',
  since: 'since',
  source: 'source',
  website: 'website',
  phones: 'phones',
  emails: 'emails',
  status: 'status',
  lossReason: 'loss_reason',
  competitors: 'competitors',
  shareOfWallet: 'share_of_wallet',
  tags: 'tags',
  note: 'note',
} as const satisfies Record<Exclude<keyof ClientPatch, 'custom'>, string>;

export type PatchField = keyof typeof columns;
export const patchFields = Object.keys(columns) as PatchField[];
export const columnOfField = (field: PatchField): string => columns[field];

/** @throws AppError NOT_FOUND */
export function getClient(sql: Reader, id: string): Client {
  const row = sql.get<ClientRow>('SELECT * FROM client WHERE id = ?', [id]);
  if (!row) throw new AppError('NOT_FOUND');
  return toClient(row);
}

/**
 * The name of a client that is about to change. One that was merged into another is not written to any more: what
 * was recorded there would be seen by nobody.
 *
 * @throws AppError NOT_FOUND, CLIENT_MERGED
 */
export function clientName(sql: Reader, id: string): string {
  const row = sql.get<{ name: string; into: string | null }>(
    `SELECT c.name, other.name AS "into" FROM client c LEFT JOIN client other ON other.id = c.merged_into WHERE c.id = ?`,
    [id],
  );
  if (!row) throw new AppError('NOT_FOUND');
  if (row.into !== null) throw new AppError('CLIENT_MERGED', { name: row.name, into: row.into });
  return row.name;
}

/** The row a patch stands for, custom fields merged into those that are there. */
export const toRow = (patch: ClientPatch, customBefore: string): Row => fillRow({}, patch, customBefore);

function fillRow(row: Row, patch: ClientPatch, customBefore: string): Row {
  for (const field of patchFields) {
    const value = patch[field];
    if (value === undefined) continue;
    row[columns[field]] = Array.isArray(value) ? JSON.stringify(distinct(value)) : (value as SqlValue);
  }
  if (patch.custom !== undefined) row['custom'] = mergeCustom(customBefore, patch.custom);
  return row;
}

function mergeCustom(before: string, patch: NonNullable<ClientPatch['custom']>): string {
  const custom = { ...parse<Record<string, string | number | null>>(before), ...patch };
  const kept = Object.entries(custom).filter(([, value]) => value !== null && value !== '');
  return JSON.stringify(Object.fromEntries(kept.sort(([a], [b]) => (a < b ? -1 : 1))));
}

const distinct = (values: readonly string[]): readonly string[] =>
  values.length < 2 ? values : [...new Set(values)];

/** What is not said of a client; all of it is written, so that every insert is the same prepared statement. */
const BLANK: Row = {
  ...Object.fromEntries(patchFields.map((field) => [columns[field], null])),
  phones: '[]',
  emails: '[]',
  status: 'active',
  competitors: '[]',
  tags: '[]',
  custom: '{}',
};

export function insertClient(write: Writer, id: string, input: ClientPatch, now: number): void {
  if (input.lossReason && input.status !== 'lost') throw new AppError('LOSS_REASON_WITHOUT_LOSS');
  assertManager(write, input.managerId);
  const row = { ...BLANK, id, created_at: now, updated_at: now };
  fillRow(row, input, '{}');
  write.insert('client', row);
}

/**
 * Changes the fields of a patch that differ; answers whether any did. A client that is no longer lost loses its
 * loss reason.
 *
 * @throws AppError NOT_FOUND, LOSS_REASON_WITHOUT_LOSS
 */
export function updateClient(write: Writer, id: string, patch: ClientPatch, now: number): boolean {
  const before = write.get<{ status: Status; custom: string }>(
    'SELECT status, custom FROM client WHERE id = ?',
    [id],
  );
  if (!before) throw new AppError('NOT_FOUND');
  assertManager(write, patch.managerId);
  const row = toRow(patch, before.custom);
  const status = patch.status ?? before.status;
  if (status !== 'lost') {
    if (patch.lossReason) throw new AppError('LOSS_REASON_WITHOUT_LOSS');
    if (before.status === 'lost') row['loss_reason'] = null;
  }
  if (!differs(write, id, row)) return false;
  return write.update('client', id, { ...row, updated_at: now });
}

function differs(write: Writer, id: string, row: Row): boolean {
  const names = Object.keys(row);
  if (names.length === 0) return false;
  const current = write.get(`SELECT ${names.join(', ')} FROM client WHERE id = ?`, [id]) ?? {};
  return names.some((name) => current[name] !== row[name]);
}

/** @throws AppError NOT_FOUND for a manager nobody knows. */
function assertManager(write: Writer, id: string | null | undefined): void {
  if (id === null || id === undefined) return;
  if (write.value('SELECT 1 FROM manager WHERE id = ?', [id]) === undefined) throw new AppError('NOT_FOUND');
}

/** Puts a client into the bin, from where it can come back with all that belongs to it. */
export function removeClient(write: Writer, id: string, now: number): void {
  write.update('client', id, { removed_at: now });
}

/** Takes a client out of the bin. */
export const restoreClient = (write: Writer, id: string): boolean =>
  write.update('client', id, { removed_at: null });
