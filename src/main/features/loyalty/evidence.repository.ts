import type { Interaction } from '../../../shared/contract/interactions.ts';
import { type Answers, answersOn } from '../../../shared/domain/loyalty/answers.ts';
import { type BondFacts, EVIDENCE_MONTHS } from '../../../shared/domain/loyalty/evidence.ts';
import { steadinessOf } from '../../../shared/domain/loyalty/steadiness.ts';
import { addMonths, localDate, type PlainDate } from '../../../shared/time.ts';
import type { Reader } from '../../db/statements.ts';
import { referralKind, testimonialKind } from '../advocacy/advocacy.repository.ts';
import { getClient } from '../clients/clients.repository.ts';
import { competitorActivityKind, ultimatumKind } from '../competition/competition.repository.ts';
import { interviewKind } from '../interviews/interviews.repository.ts';
import { motivesOf } from '../motives/motives.repository.ts';
import { purchaseDays } from '../purchases/purchases.repository.ts';
import { recordsOf } from '../records/record-kind.ts';

/** What is recorded of a client that may tell how it is bound. @throws AppError NOT_FOUND */
export function bondFacts(sql: Reader, clientId: string, today: PlainDate): BondFacts {
  const { competitors, shareOfWallet } = getClient(sql, clientId);
  const bought = purchaseDays(sql, clientId).filter(({ date }) => date <= today);
  const last = bought.at(-1);
  return {
    ultimatums: recordsOf(sql, ultimatumKind, clientId).map(({ id, madeOn, demand }) => ({
      id,
      on: madeOn,
      what: demand,
    })),
    priceObjections: priceObjections(sql, clientId, today),
    referrals: recordsOf(sql, referralKind, clientId).map(({ id, givenOn, referred }) => ({
      id,
      on: givenOn,
      what: referred,
    })),
    testimonials: recordsOf(sql, testimonialKind, clientId).map(({ id, givenOn, words }) => ({
      id,
      on: givenOn,
      what: words,
    })),
    competitors: recordsOf(sql, competitorActivityKind, clientId).map(({ id, noticedOn, competitor }) => ({
      id,
      on: noticedOn,
      what: competitor,
    })),
    listed: competitors,
    shareOfWallet,
    answers: answersOf(sql, clientId, today),
    steadiness: steadinessOf(
      bought.map(({ date }) => date),
      today,
    ).steadiness,
    lastPurchase: last === undefined ? null : { id: last.id, on: last.date },
    motives: motivesOf(sql, clientId),
  };
}

/** The latest valid answers of a client as of a day. */
export const answersOf = (sql: Reader, clientId: string, day: PlainDate): Answers =>
  answersOn(recordsOf(sql, interviewKind, clientId), day);

const priceObjections = (sql: Reader, clientId: string, today: PlainDate): BondFacts['priceObjections'] =>
  sql
    .all<Pick<Interaction, 'id' | 'at' | 'text'>>(
      'SELECT id, at, text FROM interaction WHERE client_id = ? AND at >= ? AND is_price_objection = 1',
      [clientId, new Date(`${addMonths(today, -EVIDENCE_MONTHS)}T00:00:00`).getTime()],
    )
    .map(({ id, at, text }) => ({ id, on: localDate(at), what: text === '' ? null : text }));
