import type { Card } from '../../../shared/contract/clients.ts';
import { addMonths, epochDay, type PlainDate } from '../../../shared/time.ts';
import type { Statements } from '../../db/statements.ts';
import { contactsOf } from '../contacts/contacts.repository.ts';
import { assessmentsOf } from '../loyalty/loyalty.repository.ts';
import { motivesOf } from '../motives/motives.repository.ts';
import { ratesOfClient } from '../rates/rates.repository.ts';
import { getClient } from './clients.repository.ts';
import { survivorOf } from './lineage.ts';
import { derivedOf } from './summary.ts';

/** The card of a client; of one that was merged into another, the card of that one. @throws AppError NOT_FOUND */
export function clientCard(sql: Statements, asked: string, today: PlainDate): Card {
  const id = survivorOf(sql, asked);
  const client = getClient(sql, id);
  const derived = derivedOf(sql, id, today);
  const heardOn = derived.last_heard_on;
  return {
    client,
    summary: {
      revenue12m: derived.revenue_12m,
      revenuePrev12m: derived.revenue_prev_12m,
      purchases: derived.purchases,
      firstPurchaseOn: derived.first_purchase_on,
      lastPurchaseOn: derived.last_purchase_on,
      rhythmDays: derived.rhythm_days,
      lastContactOn: derived.last_contact_on,
      debt: derived.debt,
      silentDays: heardOn === null ? null : epochDay(today) - epochDay(heardOn),
      debtIsKnown:
        derived.debt > 0 ||
        sql.value('SELECT 1 FROM purchase WHERE client_id = ? AND due_on IS NOT NULL LIMIT 1', [id]) === 1,
    },
    rates: ratesOfClient(sql, id, addMonths(today, -24)),
    contacts: contactsOf(sql, id),
    motives: motivesOf(sql, id),
    assessments: assessmentsOf(sql, id),
  };
}
