import { AppError } from '../../../shared/contract/errors.ts';
import { type ClientField, customFieldId, isClientField } from '../../../shared/domain/clients/fields.ts';
import { gapBits, gapsIn } from '../../../shared/domain/gaps/gaps.ts';
import { isId } from '../../../shared/ids.ts';
import { epochDay, type PlainDate } from '../../../shared/time.ts';
import type { SqlValue } from '../../db/statements.ts';

/** How a column of the list is asked for in SQL; `s` is client_summary, `c` client, `m` manager. */
interface ListColumn {
  /** The value a filter compares and a sort orders by. */
  readonly key: string;
  /** The value that is shown; the key where it is the same. */
  readonly shown?: string;
  /** Whether a smaller key means a larger value: days of silence against the day they began. */
  readonly reversed?: boolean;
  /** The bit of each choice, where several are kept as one number. */
  readonly bits?: Readonly<Record<string, number>>;
  readonly read?: (value: SqlValue, today: PlainDate) => string | number | boolean | null | string[];
}

const list = (value: SqlValue): string[] =>
  value === null || value === '[]' ? [] : (JSON.parse(String(value)) as string[]);
const flag = (value: SqlValue): boolean | null => (value === null ? null : value === 1);
const daysSince = (value: SqlValue, today: PlainDate): number | null =>
  value === null ? null : Math.max(0, epochDay(today) - epochDay(String(value)));

const columns: Record<ClientField, ListColumn> = {
  name: { key: 's.name_key', shown: 'c.name' },
  legalName: { key: 'c.legal_name' },
  taxId: { key: 'c.tax_id' },
  taxIdValid: { key: 's.tax_id_valid', read: flag },
  kpp: { key: 'c.kpp' },
  country: { key: 'c.country' },
  city: { key: 'c.city' },
  address: { key: 'c.address' },
  industry: { key: 'c.industry' },
  tier: { key: 's.tier' },
  manager: { key: 's.manager_id', shown: 'm.name' },
  since: { key: 'c.since' },
  source: { key: 'c.source' },
  website: { key: 'c.website' },
  phones: { key: 'c.phones', read: list },
  emails: { key: 'c.emails', read: list },
  status: { key: 's.status' },
  lossReason: { key: 'c.loss_reason' },
  competitors: { key: 'c.competitors', read: list },
  shareOfWallet: { key: 'c.share_of_wallet' },
  tags: { key: 'c.tags', read: list },
  note: { key: 'c.note' },
  category: { key: 's.category' },
  categoryReason: { key: 's.category_reason' },
  categorySince: { key: 's.category_since' },
  categoryAge: { key: 's.judged_on', reversed: true, read: daysSince },
  primaryMotive: { key: 's.primary_motive' },
  motives: { key: 's.motives', read: list },
  exposed: { key: 's.exposed', read: flag },
  standing: { key: 's.standing' },
  mainContact: { key: 's.main_contact' },
  people: { key: 's.people' },
  revenue12m: { key: 's.revenue_12m' },
  revenuePrev12m: { key: 's.revenue_prev_12m' },
  revenueTrend: { key: 's.revenue_trend' },
  purchases: { key: 's.purchases' },
  lastPurchaseOn: { key: 's.last_purchase_on' },
  rhythmDays: { key: 's.rhythm_days' },
  silentDays: { key: 's.last_heard_on', reversed: true, read: daysSince },
  lastContactOn: { key: 's.last_contact_on' },
  debt: { key: 's.debt' },
  gaps: { key: 's.gaps', bits: gapBits, read: (mask) => gapsIn(Number(mask)) },
  createdAt: { key: 'c.created_at' },
  updatedAt: { key: 'c.updated_at' },
};

/** @throws AppError INVALID_INPUT for a column that no client has. */
export function listColumn(id: string): ListColumn {
  if (isClientField(id)) return columns[id];
  const custom = customFieldId(id);
  if (custom === null || !isId(custom)) throw new AppError('INVALID_INPUT', { field: id });
  return { key: `json_extract(c.custom, '$."${custom}"')` };
}
