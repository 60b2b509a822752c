import type { Card } from '../../../shared/contract/clients.ts';
import { addMonths, epochDay, type PlainDate } from '../../../shared/time.ts';
import type { Reader } from '../../db/statements.ts';
import { contactsOf } from '../contacts/contacts.repository.ts';
import { assessmentsOf } from '../loyalty/loyalty.repository.ts';
import { motivesOf } from '../motives/motives.repository.ts';
import { ratesOfClient } from '../rates/rates.repository.ts';
import { getClient } from './clients.repository.ts';

/** @throws AppError NOT_FOUND */
export function clientCard(sql: Reader, id: string, today: PlainDate): Card {
  const client = getClient(sql, id);
  const { heardOn, ...summary } =
    sql.get<Omit<Card['summary'], 'silentDays' | 'debtIsKnown'> & { heardOn: string | null }>(
      `SELECT revenue_12m AS revenue12m, revenue_prev_12m AS revenuePrev12m, purchases,
            first_purchase_on AS firstPurchaseOn, last_purchase_on AS lastPurchaseOn, rhythm_days AS rhythmDays,
            last_contact_on AS lastContactOn, last_heard_on AS heardOn, debt
     FROM client_summary WHERE no = (SELECT no FROM client WHERE id = ?)`,
      [id],
    ) ?? unsettled;
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

/** A client that a running import has brought in but not yet summed up. */
const unsettled = {
  revenue12m: null,
  revenuePrev12m: null,
  purchases: 0,
  firstPurchaseOn: null,
  lastPurchaseOn: null,
  rhythmDays: null,
  lastContactOn: null,
  heardOn: null,
  debt: 0,
};
