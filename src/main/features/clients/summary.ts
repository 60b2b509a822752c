import { AppError } from '../../../shared/contract/errors.ts';
import { buyingFacts, type PurchaseFact } from '../../../shared/domain/clients/rhythm.ts';
import type { Status } from '../../../shared/domain/clients/status.ts';
import { taxIdValid } from '../../../shared/domain/clients/tax-id.ts';
import { interactionKinds, isContact } from '../../../shared/domain/interactions/interactions.ts';
import { answersChangeOn, answersOn, moodOf } from '../../../shared/domain/loyalty/answers.ts';
import { halfYearCounts } from '../../../shared/domain/loyalty/half-years.ts';
import { type Category, categorySince, currentAssessment } from '../../../shared/domain/loyalty/loyalty.ts';
import { type Standing, standingOf } from '../../../shared/domain/loyalty/standing.ts';
import { steadinessOf } from '../../../shared/domain/loyalty/steadiness.ts';
import { heldOnlyByFragile, type Motive } from '../../../shared/domain/motives/motives.ts';
import { searchable } from '../../../shared/text.ts';
import { epochDay, localDate, type PlainDate } from '../../../shared/time.ts';
import type { SqlValue, Statements } from '../../db/statements.ts';
import { gapsOfClient, type KnownPerson } from '../gaps/client-gaps.ts';
import { interviewKind } from '../interviews/interviews.repository.ts';
import { purchaseDays } from '../purchases/purchases.repository.ts';
import { intoProfileCurrency } from '../rates/rates.repository.ts';
import { recordsOf } from '../records/record-kind.ts';
import type { KeyChanges } from './client-key-table.ts';
import { forgetText, keepText, type NamedClient } from './client-text.ts';
import { familyOf, IS_LIVE } from './lineage.ts';

const COLUMNS = [
  'no',
  'name_key',
  'status',
  'tier',
  'manager_id',
  'tax_id_valid',
  'category',
  'category_reason',
  'category_since',
  'primary_motive',
  'motives',
  'main_contact',
  'people',
  'purchases',
  'first_purchase_on',
  'last_purchase_on',
  'last_contact_on',
  'last_heard_on',
  'revenue_12m',
  'revenue_prev_12m',
  'revenue_trend',
  'rhythm_days',
  'debt',
  'exposed',
  'standing',
  'judged_on',
  'came_day',
  'half_1',
  'half_2',
  'half_3',
  'half_4',
  'gaps',
  'judge_on',
] as const;

type SummaryRow = Record<(typeof COLUMNS)[number], SqlValue>;

const INSERT = `INSERT INTO client_summary (${COLUMNS.join(', ')}) VALUES (${COLUMNS.map(() => '?').join(', ')})`;
const UPDATE = `UPDATE client_summary SET ${COLUMNS.slice(1)
  .map((column) => `${column} = ?`)
  .join(', ')} WHERE no = ?`;

interface StoredClient {
  no: number;
  id: string;
  name: string;
  legal_name: string | null;
  tax_id: string | null;
  country: string | null;
  city: string | null;
  status: Status;
  tier: string | null;
  manager_id: string | null;
  since: string | null;
  industry: string | null;
  share_of_wallet: number | null;
  phones: string;
  emails: string;
  /** 1 where the client has any. */
  motives: 0 | 1;
  assessments: 0 | 1;
  purchases: 0 | 1;
  interactions: 0 | 1;
  interviews: 0 | 1;
  /** 1 where others were merged into it. */
  merged: 0 | 1;
}

/** Most of a long list that comes in has none of these: to ask once costs less than four questions. */
const CLIENT = `SELECT no, id, name, legal_name, tax_id, country, city, status, tier, manager_id, since, phones,
    emails, industry, share_of_wallet,
    EXISTS (SELECT 1 FROM client_motive WHERE client_id = c.id) AS motives,
    EXISTS (SELECT 1 FROM loyalty_assessment WHERE client_id = c.id) AS assessments,
    EXISTS (SELECT 1 FROM purchase WHERE client_id = c.id) AS purchases,
    EXISTS (SELECT 1 FROM interaction WHERE client_id = c.id) AS interactions,
    EXISTS (SELECT 1 FROM interview WHERE client_id = c.id) AS interviews,
    EXISTS (SELECT 1 FROM client other WHERE other.merged_into = c.id) AS merged
  FROM client c WHERE id = ?`;
const LIVE_CLIENT = `${CLIENT} AND ${IS_LIVE}`;

interface ClientRow extends StoredClient {
  /** The name as search sees it. */
  name_key: string;
}

interface ContactRow extends KnownPerson {
  id: string;
  name: string;
  is_main: number;
  has_left: number;
}

/**
 * The derived row of a client, computed from what is recorded about it on the day `today`. An amount in another
 * currency than the profile's is an unknown amount unless somebody gave a rate: sums never mix currencies.
 */
function summarise(
  sql: Statements,
  client: ClientRow,
  contacts: readonly ContactRow[],
  today: PlainDate,
): SummaryRow {
  const motives = client.motives === 1 ? motivesOf(sql, client.id) : [];
  const assessments = client.assessments === 1 ? assessmentsOf(sql, client.id) : [];
  const assessment = currentAssessment(assessments);
  const purchases = client.purchases === 1 ? purchasesOf(sql, client.id) : [];
  const facts = purchases.length === 0 ? NO_PURCHASES : buyingFacts(purchases, today);
  const halves = purchases.length === 0 ? NO_HALVES : halfYearCounts(boughtOn(purchases), today);
  const { standing, changesOn } = client.interviews === 1 ? standingFact(sql, client.id, today) : UNHEARD;
  const came = earliest(client.since, facts.firstPurchaseOn);
  const contact = client.interactions === 1 ? lastContacts(sql, client.id) : NO_CONTACTS;
  const people = contacts.filter((each) => each.has_left === 0);
  const isValid = taxIdValid(client.tax_id, client.country);
  return {
    no: client.no,
    name_key: client.name_key,
    status: client.status,
    tier: client.tier,
    manager_id: client.manager_id,
    tax_id_valid: isValid === null ? null : Number(isValid),
    category: assessment?.category ?? null,
    category_reason: assessment?.reason || null,
    category_since: categorySince(assessments),
    primary_motive: motives[0]?.is_primary === 1 ? motives[0].motive : null,
    motives: JSON.stringify(motives.map((each) => each.motive)),
    main_contact: people[0]?.name ?? null,
    people: people.length,
    purchases: facts.purchases,
    first_purchase_on: facts.firstPurchaseOn,
    last_purchase_on: facts.lastPurchaseOn,
    last_contact_on: contact.either,
    last_heard_on: latest(facts.lastPurchaseOn, contact.theirs),
    revenue_12m: facts.revenue12m,
    revenue_prev_12m: facts.revenuePrev12m,
    revenue_trend:
      facts.revenue12m !== null && facts.revenuePrev12m !== null && facts.revenuePrev12m > 0
        ? Math.round((facts.revenue12m / facts.revenuePrev12m - 1) * 100)
        : null,
    rhythm_days: facts.rhythmDays,
    debt: facts.debt,
    exposed: motives.length === 0 ? null : Number(heldOnlyByFragile(motives.map((each) => each.motive))),
    standing,
    judged_on: assessment?.assessedOn ?? null,
    came_day: came === null ? null : epochDay(came),
    half_1: halves.counts[0] ?? 0,
    half_2: halves.counts[1] ?? 0,
    half_3: halves.counts[2] ?? 0,
    half_4: halves.counts[3] ?? 0,
    gaps: gapsOfClient(client, people, facts.purchases > 0),
    judge_on: earliest(facts.changesOn, halves.changesOn, changesOn),
  };
}

/** What is derived of one client, as far as others than the list read it. */
export interface Derived {
  readonly revenue_12m: number | null;
  readonly revenue_prev_12m: number | null;
  readonly purchases: number;
  readonly first_purchase_on: PlainDate | null;
  readonly last_purchase_on: PlainDate | null;
  readonly last_contact_on: PlainDate | null;
  readonly last_heard_on: PlainDate | null;
  readonly rhythm_days: number | null;
  readonly debt: number;
  readonly came_day: number | null;
  readonly half_1: number;
  readonly half_2: number;
  readonly half_3: number;
  readonly half_4: number;
}

/**
 * The derived row of a client. Of one in the bin, which has none, or one that a running import has just brought in, it
 * is made anew.
 *
 * @throws AppError NOT_FOUND
 */
export function derivedOf(sql: Statements, clientId: string, today: PlainDate): Derived {
  const kept = sql.get<Derived>(
    'SELECT * FROM client_summary WHERE no = (SELECT no FROM client WHERE id = ?)',
    [clientId],
  );
  if (kept) return kept;
  const client = readClient(sql, CLIENT, clientId);
  if (!client) throw new AppError('NOT_FOUND');
  return summarise(sql, client, contactsOf(sql, clientId), today) as unknown as Derived;
}

function readClient(sql: Statements, query: string, id: string): ClientRow | undefined {
  const stored = sql.get<StoredClient>(query, [id]);
  return stored && Object.assign(stored, { name_key: searchable(stored.name) });
}

const contactsOf = (sql: Statements, clientId: string): ContactRow[] =>
  sql
    .all<ContactRow>(
      'SELECT id, name, phones, emails, is_main, has_left, birthday, roles FROM contact WHERE client_id = ?',
      [clientId],
    )
    .sort((a, b) => b.is_main - a.is_main || (a.id < b.id ? -1 : 1));

const earliest = (...days: (PlainDate | null)[]): PlainDate | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

const latest = (a: string | null, b: string | null): string | null =>
  a === null || (b !== null && b > a) ? b : a;

const motivesOf = (sql: Statements, clientId: string) =>
  sql
    .all<{ id: string; motive: Motive; is_primary: number }>(
      'SELECT id, motive, is_primary FROM client_motive WHERE client_id = ?',
      [clientId],
    )
    .sort((a, b) => b.is_primary - a.is_primary || (a.id < b.id ? -1 : 1));

const assessmentsOf = (sql: Statements, clientId: string) =>
  sql.all<{ id: string; assessedOn: string; category: Category; reason: string }>(
    'SELECT id, assessed_on AS assessedOn, category, reason FROM loyalty_assessment WHERE client_id = ?',
    [clientId],
  );

/** The days of buying, as `buyingFacts` counts them: a return is none. */
const boughtOn = (purchases: readonly PurchaseFact[]): PlainDate[] =>
  purchases.filter(({ amount }) => (amount ?? 0) >= 0).map(({ date }) => date);

interface StandingFact {
  readonly standing: Standing | null;
  readonly changesOn: PlainDate | null;
}
const UNHEARD: StandingFact = { standing: null, changesOn: null };

/** What the buying and the answers of a client say together. */
function standingFact(sql: Statements, clientId: string, today: PlainDate): StandingFact {
  const interviews = recordsOf(sql, interviewKind, clientId);
  const days = purchaseDays(sql, clientId).map(({ date }) => date);
  const { steadiness, changesOn } = steadinessOf(days, today);
  return {
    standing: standingOf(steadiness, moodOf(answersOn(interviews, today))),
    changesOn: earliest(changesOn, answersChangeOn(interviews, today)),
  };
}

/** Nothing of these facts depends on the day. */
const NO_PURCHASES = buyingFacts([], '1970-01-01');
const NO_HALVES = halfYearCounts([], '1970-01-01');

/** Amounts in the profile's currency, others at the rate somebody gave; without one an amount is unknown. */
function purchasesOf(sql: Statements, clientId: string): PurchaseFact[] {
  const intoOurs = intoProfileCurrency(sql);
  const purchases = sql.all<PurchaseFact & { currency: string; amount: number | null; paidInParts: number }>(
    `SELECT date, amount, currency, due_on AS dueOn, paid_on AS paidOn,
       CASE WHEN due_on IS NOT NULL AND paid_on IS NULL
         THEN coalesce((SELECT sum(amount) FROM payment WHERE purchase_id = purchase.id), 0) ELSE 0 END AS paidInParts
     FROM purchase WHERE client_id = ?`,
    [clientId],
  );
  for (const purchase of purchases) {
    purchase.amount = intoOurs(purchase.amount, purchase.currency);
    purchase.paidInParts = intoOurs(purchase.paidInParts, purchase.currency) ?? 0;
  }
  return purchases;
}

/** Read backwards along their index, each stops at the first that counts. */
const CONTACTS = `FROM interaction WHERE client_id = ? ${interactionKinds
  .filter((kind) => !isContact(kind))
  .map((kind) => `AND kind <> '${kind}'`)
  .join(' ')}`;
const LAST = 'ORDER BY at DESC LIMIT 1';

interface LastContacts {
  readonly either: PlainDate | null;
  readonly theirs: PlainDate | null;
}
const NO_CONTACTS: LastContacts = { either: null, theirs: null };

function lastContacts(sql: Statements, clientId: string): LastContacts {
  const either = sql.value<number>(`SELECT at ${CONTACTS} ${LAST}`, [clientId]);
  if (either === undefined) return NO_CONTACTS;
  const theirs = sql.value<number>(`SELECT at ${CONTACTS} AND direction = 'theirs' ${LAST}`, [clientId]);
  return { either: localDate(either), theirs: theirs === undefined ? null : localDate(theirs) };
}

/**
 * Keeps `client_summary`, `client_text` and `client_key` in line with the client's records, in the caller's
 * transaction. Changed keys go to `keys`, for the caller to write.
 */
export function settleClient(
  sql: Statements,
  clientId: string,
  no: number | null,
  today: PlainDate,
  keys: KeyChanges,
): void {
  const client = readClient(sql, LIVE_CLIENT, clientId);
  if (!client) {
    forgetClient(sql, no ?? sql.value<number>('SELECT no FROM client WHERE id = ?', [clientId]), keys);
    return;
  }
  const contacts = contactsOf(sql, clientId);
  const row = summarise(sql, client, contacts, today);
  const values = COLUMNS.map((column) => row[column]);
  const merged = client.merged === 1 ? mergedInto(sql, clientId) : [];
  const isNew = keepText(sql, client, contacts, merged, keys);
  if (isNew) sql.run(INSERT, values);
  else sql.run(UPDATE, [...values.slice(1), client.no]);
}

/** Those whose names and numbers now lead to this client. */
const mergedInto = (sql: Statements, clientId: string): NamedClient[] =>
  familyOf(sql, clientId)
    .slice(1)
    .map((id) => readClient(sql, CLIENT, id))
    .filter((client) => client !== undefined);

/** A client that is gone, in the bin or merged into another is in no list and found by no search of its own. */
function forgetClient(sql: Statements, no: number | undefined, keys: KeyChanges): void {
  if (no === undefined) return;
  forgetText(sql, no, keys);
  sql.run('DELETE FROM client_summary WHERE no = ?', [no]);
}
