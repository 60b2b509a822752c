import { z } from 'zod';
import { type ColumnId, customFieldId, isClientField } from '../domain/clients/fields.ts';
import { lossReasons, statuses, tiers } from '../domain/clients/status.ts';
import { allOperators } from '../domain/views/query.ts';
import { contact } from './contacts.ts';
import { assessment } from './loyalty.ts';
import { clientMotive } from './motives.ts';
import { read, write } from './procedure.ts';
import { exchangeRate } from './rates.ts';
import { customValue, id, instant, nullableText, operationReply, plainDate, text } from './values.ts';

export const clientInput = z.strictObject({
  name: z.string().trim().min(1).max(500),
  legalName: nullableText(500),
  taxId: nullableText(40),
  kpp: nullableText(20),
  country: nullableText(100),
  city: nullableText(200),
  address: nullableText(1000),
  industry: nullableText(200),
  tier: z.enum(tiers).nullable(),
  managerId: id.nullable(),
  since: plainDate.nullable(),
  source: nullableText(200),
  website: nullableText(500),
  phones: z.array(text(60)).max(50),
  emails: z.array(text(200)).max(50),
  status: z.enum(statuses),
  lossReason: z.enum(lossReasons).nullable(),
  competitors: z.array(text(200)).max(50),
  shareOfWallet: z.number().min(0).max(100).nullable(),
  tags: z.array(text(60)).max(50),
  note: nullableText(20_000),
  custom: z.record(id, customValue),
});
export type ClientInput = z.infer<typeof clientInput>;

/** A change of some fields; `custom` changes only the custom fields it names. */
export const clientPatch = clientInput.partial();
export type ClientPatch = z.infer<typeof clientPatch>;

/** Lists of which many clients can gain or lose some items at once, the others staying. */
export const bulkLists = ['tags', 'competitors'] as const;
const items = (max: number) => z.array(text(max)).max(50);
const itemChange = (max: number) => z.strictObject({ add: items(max), remove: items(max) }).optional();

/** What many clients are given at once; a list is either set by `patch` or changed by `lists`. */
const bulkChange = z
  .strictObject({
    patch: clientPatch,
    lists: z.strictObject({ tags: itemChange(60), competitors: itemChange(200) }).optional(),
  })
  .refine(
    ({ patch, lists }) =>
      bulkLists.every((field) => patch[field] === undefined || lists?.[field] === undefined),
    'lists',
  );
export type BulkChange = z.infer<typeof bulkChange>;

export const column = z
  .string()
  .max(60)
  .refine((value): value is ColumnId => isClientField(value) || customFieldId(value) !== null);

export const filter = z.strictObject({
  field: column,
  operator: z.enum(allOperators),
  /** What the operator compares with: none for `empty`, two for `between`, any number for `oneOf`. */
  values: z.array(z.union([z.string().max(500), z.number()])).max(500),
});
export type Filter = z.infer<typeof filter>;

export const listQuery = z.strictObject({
  search: z.string().max(200),
  filters: z.array(filter).max(40),
  sort: z.array(z.strictObject({ field: column, direction: z.enum(['asc', 'desc']) })).max(6),
});
export type ListQuery = z.infer<typeof listQuery>;

/** How many clients a selection names one by one: as many as fit into the largest call of any host. */
export const MOST_NAMED = 25_000;

/** Some clients by id, or all that a query finds except some; all may be any number. */
export const selection = z.union([
  z.strictObject({ ids: z.array(id).max(MOST_NAMED) }),
  z.strictObject({ query: listQuery, except: z.array(id).max(MOST_NAMED) }),
]);
export type Selection = z.infer<typeof selection>;

export const cell = z.union([z.string(), z.number(), z.boolean(), z.null(), z.array(z.string())]);
export type ListCell = z.infer<typeof cell>;

/** An array of cells, checked by hand: a page has thousands, and cell by cell takes zod ten times as long. */
export const listRow = z.custom<ListCell[]>((row) => Array.isArray(row) && [...row].every(isCell));

function isCell(value: unknown): boolean {
  if (typeof value === 'number') return Number.isFinite(value);
  if (Array.isArray(value)) return [...value].every((each) => typeof each === 'string');
  return value === null || typeof value === 'string' || typeof value === 'boolean';
}

export const summary = z.strictObject({
  revenue12m: z.number().nullable(),
  revenuePrev12m: z.number().nullable(),
  purchases: z.number().int(),
  firstPurchaseOn: plainDate.nullable(),
  lastPurchaseOn: plainDate.nullable(),
  rhythmDays: z.number().int().nullable(),
  silentDays: z.number().int().nullable(),
  lastContactOn: plainDate.nullable(),
  debt: z.number(),
  /** Whether any purchase says when it is to be paid: without that, no debt is not known from none. */
  debtIsKnown: z.boolean(),
});

export const client = clientInput.extend({
  id,
  name: z.string(),
  taxIdValid: z.boolean().nullable(),
  createdAt: instant,
  updatedAt: instant,
});
export type Client = z.infer<typeof client>;

export const card = z.strictObject({
  client,
  summary,
  /** The rates at which the sums of the summary are made, where they hold other currencies. */
  rates: z.array(exchangeRate),
  contacts: z.array(contact),
  motives: z.array(clientMotive),
  assessments: z.array(assessment),
});
export type Card = z.infer<typeof card>;

const bulkPreview = z.strictObject({
  clients: z.number().int(),
  changing: z.number().int(),
  fields: z.array(z.strictObject({ field: z.string(), changing: z.number().int() })),
  /** The first clients that would change, in the order of the list. */
  examples: z.array(
    z.strictObject({
      id,
      name: z.string(),
      changes: z.array(z.strictObject({ field: z.string(), before: cell, after: cell })),
    }),
  ),
});
export type BulkPreview = z.infer<typeof bulkPreview>;

export const clientsContract = {
  'clients.page': read(
    'A window of the list: one array per client, its id first and then the columns asked for.',
    z.strictObject({
      query: listQuery,
      columns: z.array(column).max(100),
      offset: z.number().int().min(0),
      limit: z.number().int().min(1).max(1000),
    }),
    z.strictObject({
      rows: z.array(listRow),
      total: z.number().int(),
      /** The search in the other keyboard layout, where only so it finds anybody: these are the clients then. */
      shownFor: z.string().nullable(),
    }),
  ),
  'clients.totals': read(
    'How many clients a selection has, with their revenue of 12 months and debt in minor units.',
    z.strictObject({ selection }),
    z.strictObject({ count: z.number().int(), revenue12m: z.number(), debt: z.number() }),
  ),
  'clients.around': read(
    'The clients before and after one in the order of a list.',
    z.strictObject({ query: listQuery, id }),
    z.strictObject({
      previous: id.nullable(),
      next: id.nullable(),
      position: z.number().int().nullable(),
      total: z.number().int(),
    }),
  ),
  'clients.values': read(
    'The values a text field has, most frequent first: for filters and suggestions.',
    z.strictObject({
      field: column,
      startsWith: z.string().max(200),
      limit: z.number().int().min(1).max(500),
    }),
    z.array(z.strictObject({ value: z.string(), count: z.number().int() })),
  ),
  'clients.card': read(
    'Who a client is and how it is bound; what happened is in `timeline.page`.',
    z.strictObject({ id }),
    card,
  ),
  'clients.create': write(
    'Adds a client; only the name is mandatory.',
    clientInput.partial().required({ name: true }),
    operationReply.extend({ id }),
  ),
  'clients.update': write(
    'Changes fields of one client.',
    z.strictObject({ id, patch: clientPatch }),
    operationReply,
  ),
  'clients.bulkPreview': read(
    'What a bulk edit would change.',
    z.strictObject({ selection, change: bulkChange }),
    bulkPreview,
  ),
  'clients.bulkUpdate': write(
    'Changes the same fields of many clients, as one operation.',
    z.strictObject({ selection, change: bulkChange }),
    operationReply.extend({ changed: z.number().int() }),
  ),
  'clients.remove': write(
    'Puts clients into the bin with all that belongs to them, as one operation.',
    z.strictObject({ selection }),
    operationReply.extend({ removed: z.number().int() }),
  ),
};
