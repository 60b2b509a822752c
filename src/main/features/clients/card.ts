import type { Card } from '../../../shared/contract/clients.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import { addMonths, epochDay, type PlainDate } from '../../../shared/time.ts';
import type { Statements } from '../../db/statements.ts';
import { contactsOf } from '../contacts/contacts.repository.ts';
import { assessmentsOf } from '../loyalty/loyalty.repository.ts';
import { motivesOf } from '../motives/motives.repository.ts';
import { ratesOfClient } from '../rates/rates.repository.ts';
import { getClient } from './clients.repository.ts';
import { survivorOf } from './lineage.ts';
import { summaryOf } from './summary.ts';

/** The card of a client; of one that was merged into another, the card of that one. @throws AppError NOT_FOUND */
export function clientCard(sql: Statements, asked: string, today: PlainDate): Card {
  const id = survivorOf(sql, asked);
  const client = getClient(sql, id);
  const { heardOn, ...summary } = figuresOf(sql, id, today);
  return {
    client,
    summary: {
      ...summary,
      silentDays: heardOn === null ? null : epochDay(today) - epochDay(heardOn),
      debtIsKnown:
        summary.debt > 0 ||
        sql.value('SELECT 1 FROM purchase WHERE client_id = ? AND due_on IS NOT NULL LIMIT 1', [id]) === 1,
    },
    rates: ratesOfClient(sql, id, addMonths(today, -24)),
    contacts: contactsOf(sql, id),
    motives: motivesOf(sql, id),
    assessments: assessmentsOf(sql, id),
  };
}

type Figures = Omit<Card['summary'], 'silentDays' | 'debtIsKnown'> & { readonly heardOn: string | null };

/** The derived figures; of a client in the bin, or one that a running import has just brought in, made anew. */
function figuresOf(sql: Statements, id: string, today: PlainDate): Figures {
  const row =
    sql.get<DerivedFigures>(
      `SELECT ${FIGURES.join(', ')} FROM client_summary WHERE no = (SELECT no FROM client WHERE id = ?)`,
      [id],
    ) ?? (summaryOf(sql, id, today) as DerivedFigures | null);
  if (!row) throw new AppError('NOT_FOUND');
  return {
    revenue12m: row.revenue_12m,
    revenuePrev12m: row.revenue_prev_12m,
    purchases: row.purchases,
    firstPurchaseOn: row.first_purchase_on,
    lastPurchaseOn: row.last_purchase_on,
    rhythmDays: row.rhythm_days,
    lastContactOn: row.last_contact_on,
    heardOn: row.last_heard_on,
    debt: row.debt,
  };
}

const FIGURES = [
  'revenue_12m',
  'revenue_prev_12m',
  'purchases',
  'first_purchase_on',
  'last_purchase_on',
  'rhythm_days',
  'last_contact_on',
  'last_heard_on',
  'debt',
] as const;

interface DerivedFigures {
  readonly revenue_12m: number | null;
  readonly revenue_prev_12m: number | null;
  readonly purchases: number;
  readonly first_purchase_on: PlainDate | null;
  readonly last_purchase_on: PlainDate | null;
  readonly rhythm_days: number | null;
  readonly last_contact_on: PlainDate | null;
  readonly last_heard_on: PlainDate | null;
  readonly debt: number;
}
