import type { Card } from '../../../shared/contract/clients.ts';
import { addMonths, epochDay, type PlainDate } from '../../../shared/time.ts';
import type { Reader } from '../../db/statements.ts';
import { contactsOf } from '../contacts/contacts.repository.ts';
import { interactionKind } from '../interactions/interactions.repository.ts';
import { assessmentsOf } from '../loyalty/loyalty.repository.ts';
import { motivesOf } from '../motives/motives.repository.ts';
import { purchaseKind } from '../purchases/purchases.repository.ts';
import { ratesOfClient } from '../rates/rates.repository.ts';
import { countRecords, recordsOf } from '../records/record-kind.ts';
import { getClient } from './clients.repository.ts';

/** The latest of each kind of event a card opens with; older ones are read on demand. */
const EVENTS = 100;

/** @throws AppError NOT_FOUND */
export function clientCard(sql: Reader, id: string, today: PlainDate): Card {
  const client = getClient(sql, id);
  const { heardOn, ...summary } =
    sql.get<Omit<Card['summary'], 'silentDays'> & { heardOn: string | null }>(
      `SELECT revenue_12m AS revenue12m, revenue_prev_12m AS revenuePrev12m, purchases,
            first_purchase_on AS firstPurchaseOn, last_purchase_on AS lastPurchaseOn, rhythm_days AS rhythmDays,
            last_contact_on AS lastContactOn, last_heard_on AS heardOn, debt
     FROM client_summary WHERE no = (SELECT no FROM client WHERE id = ?)`,
      [id],
    ) ?? unsettled;
  return {
    client,
    summary: { ...summary, silentDays: heardOn === null ? null : epochDay(today) - epochDay(heardOn) },
    rates: ratesOfClient(sql, id, addMonths(today, -24)),
    contacts: contactsOf(sql, id),
    motives: motivesOf(sql, id),
    assessments: assessmentsOf(sql, id),
    purchases: recordsOf(sql, purchaseKind, id, { limit: EVENTS }),
    purchaseTotal: countRecords(sql, purchaseKind, id),
    interactionTotal: countRecords(sql, interactionKind, id),
    interactions: recordsOf(sql, interactionKind, id, { limit: EVENTS }),
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
