import type { Brief, BriefRhythm } from '../../../shared/contract/brief.ts';
import type { Owed } from '../../../shared/contract/promises.ts';
import { whatToSay } from '../../../shared/domain/brief/say.ts';
import { whatIsUnknown } from '../../../shared/domain/brief/unknown.ts';
import { whatIsWrong } from '../../../shared/domain/brief/wrong.ts';
import { comparePeople, somebodyDecides } from '../../../shared/domain/contacts/people-order.ts';
import { categorySince, currentAssessment } from '../../../shared/domain/loyalty/loyalty.ts';
import { heldOnlyByFragile } from '../../../shared/domain/motives/motives.ts';
import { distinctDays } from '../../../shared/domain/rhythm/gaps.ts';
import { rhythmOf } from '../../../shared/domain/rhythm/rhythm.ts';
import { epochDay, localDate, type PlainDate } from '../../../shared/time.ts';
import type { Reader, Statements } from '../../db/statements.ts';
import { getClient } from '../clients/clients.repository.ts';
import { contactsOf } from '../contacts/contacts.repository.ts';
import { answersOf } from '../loyalty/evidence.repository.ts';
import { assessmentsOf } from '../loyalty/loyalty.repository.ts';
import { clientIndex } from '../loyalty/loyalty-index.ts';
import type { PortfolioMeans } from '../loyalty/portfolio-means.ts';
import { suggestionFor } from '../loyalty/suggestion.ts';
import { motivesOf } from '../motives/motives.repository.ts';
import { owedTo } from '../promises/ledger.ts';
import { purchaseDays } from '../purchases/purchases.repository.ts';
import { wrongFacts } from './wrong-facts.ts';

/** What to know of a client before a talk on the day `today`. @throws AppError NOT_FOUND */
export function clientBrief(sql: Statements, id: string, today: PlainDate, means: PortfolioMeans): Brief {
  const { name } = getClient(sql, id);
  const motives = motivesOf(sql, id).toSorted((a, b) => Number(b.isPrimary) - Number(a.isPrimary));
  const assessments = assessmentsOf(sql, id);
  const category = currentAssessment(assessments);
  const { standing } = suggestionFor(sql, id, today);
  const contacts = contactsOf(sql, id).toSorted(comparePeople);
  const [period] = clientIndex(sql, id, means, { today, periods: 1 }).periods;
  const owed: Owed[] = owedTo(sql, id, today);
  const bought = purchaseDays(sql, id).flatMap(({ date }) => (date <= today ? [date] : []));
  const talked = contactDays(sql, id, today);
  const buying = rhythmIn(bought, today);
  const wrong = whatIsWrong(
    wrongFacts(sql, id, today, { contacts, owed, lastBought: bought.at(-1) ?? null, buying, period }),
    today,
  );
  return {
    id,
    name,
    on: today,
    motives,
    isExposed: heldOnlyByFragile(motives.map(({ motive }) => motive)),
    category,
    categorySince: categorySince(assessments),
    standing,
    wrong,
    owed,
    say: whatToSay({
      wrong,
      category: category?.category ?? null,
      standing,
      motive: motives[0]?.motive ?? null,
    }),
    people: contacts.filter(({ hasLeft }) => !hasLeft),
    left: contacts.filter(({ hasLeft }) => hasLeft),
    unknown: whatIsUnknown({
      motive: motives.length > 0,
      category: category !== null,
      decider: somebodyDecides(contacts),
      interview: answersOf(sql, id, today).nps !== null,
      purchase: bought.length > 0,
      contact: talked.length > 0,
    }),
    purchaseDays: new Set(bought).size,
    buying,
    contacting: rhythmIn(talked, today),
    index: {
      value: period?.index ?? null,
      band: period?.band ?? null,
      change: period?.change?.points ?? null,
    },
  };
}

/** Days on which somebody talked with the client; a note is nobody's talk. */
const contactDays = (sql: Reader, clientId: string, today: PlainDate): PlainDate[] =>
  sql
    .column<number>(`SELECT at FROM interaction WHERE client_id = ? AND kind <> 'note'`, [clientId])
    .map((at) => localDate(at))
    .filter((date) => date <= today);

function rhythmIn(dates: readonly PlainDate[], today: PlainDate): BriefRhythm | null {
  const rhythm = rhythmOf(distinctDays(dates.map(epochDay)), epochDay(today));
  return (
    rhythm && {
      days: rhythm.orderDays,
      usual: Math.round(rhythm.usualGap),
      low: Math.round(rhythm.low),
      high: Math.round(rhythm.high),
      isUncertain: rhythm.isUncertain,
    }
  );
}
