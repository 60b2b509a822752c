import type { Output } from '../../../shared/contract/contract.ts';
import type { IndexComponentReply, IndexPeriod } from '../../../shared/contract/loyalty.ts';
import { voiceOf } from '../../../shared/domain/interviews/interviews.ts';
import {
  type Answer,
  type AnsweredInterview,
  answersOn,
  moodOf,
} from '../../../shared/domain/loyalty/answers.ts';
import { HALF_YEARS, halfYear } from '../../../shared/domain/loyalty/half-years.ts';
import {
  bandOf,
  desireScore,
  frequencyScore,
  historyScore,
  type IndexComponent,
  type IndexScores,
  indexChange,
  loyaltyIndex,
  preferenceScore,
  recommendScore,
} from '../../../shared/domain/loyalty/index-score.ts';
import { stageOf } from '../../../shared/domain/loyalty/stage.ts';
import { epochDay, type PlainDate } from '../../../shared/time.ts';
import type { Reader, Statements } from '../../db/statements.ts';
import { clientName } from '../clients/clients.repository.ts';
import { derivedOf } from '../clients/summary.ts';
import { interviewKind } from '../interviews/interviews.repository.ts';
import { recordsOf } from '../records/record-kind.ts';
import type { PortfolioMeans } from './portfolio-means.ts';

interface Bought {
  purchases: number;
  first: PlainDate | null;
  cameDay: number | null;
  half_1: number;
  half_2: number;
  half_3: number;
  half_4: number;
  share: number | null;
}

/**
 * The loyalty index of a client for half-years back from today, and how far loyalty has formed
 * (docs/decisions/0011). @throws AppError NOT_FOUND
 */
export function clientIndex(
  sql: Statements,
  clientId: string,
  means: PortfolioMeans,
  { today, periods }: { readonly today: PlainDate; readonly periods: number },
): Output<'loyalty.index'> {
  clientName(sql, clientId);
  const bought = boughtBy(sql, clientId, today);
  const interviews = recordsOf(sql, interviewKind, clientId);
  const all = Array.from({ length: Math.min(periods + 1, HALF_YEARS) }, (_, ago) =>
    componentsOf(bought, interviews, means, halfYear(today, ago).to, ago),
  );
  return {
    periods: all.slice(0, periods).map((components, ago) => {
      const before = all[ago + 1];
      return {
        ...halfYear(today, ago),
        ...valueOf(components),
        components,
        change: before ? mutable(indexChange(scoresOf(components), scoresOf(before))) : null,
      };
    }),
    stage: stageOfClient(sql, clientId, bought, interviews, today),
    transactional: transactionalOf(bought.purchases, means.purchases),
    shareOfWallet: bought.share,
  };
}

function boughtBy(sql: Statements, clientId: string, today: PlainDate): Bought {
  const {
    purchases,
    first_purchase_on: first,
    came_day: cameDay,
    ...halves
  } = derivedOf(sql, clientId, today);
  const { half_1, half_2, half_3, half_4 } = halves;
  const share =
    sql.value<number | null>('SELECT share_of_wallet FROM client WHERE id = ?', [clientId]) ?? null;
  return { purchases, first, cameDay, half_1, half_2, half_3, half_4, share };
}

const scoresOf = (components: readonly IndexComponentReply[]): IndexScores =>
  Object.fromEntries(components.map(({ component, score }) => [component, score])) as Record<
    IndexComponent,
    number | null
  >;

function valueOf(components: readonly IndexComponentReply[]): Pick<IndexPeriod, 'index' | 'band'> {
  const mean = loyaltyIndex(scoresOf(components));
  const index = mean === null ? null : Math.round(mean);
  return { index, band: index === null ? null : bandOf(index) };
}

const mutable = (change: ReturnType<typeof indexChange>): IndexPeriod['change'] =>
  change && { points: change.points, compared: [...change.compared] };

function componentsOf(
  bought: Bought,
  interviews: readonly AnsweredInterview[],
  means: PortfolioMeans,
  end: PlainDate,
  ago: number,
): IndexComponentReply[] {
  const mean = means.halves[ago] ?? null;
  const tenure =
    bought.cameDay === null || bought.cameDay > epochDay(end) ? null : epochDay(end) - bought.cameDay;
  const purchases =
    bought.first === null || bought.first > end
      ? null
      : [bought.half_1, bought.half_2, bought.half_3, bought.half_4][ago];
  const answers = answersOn(interviews, end);
  return [
    measured('history', tenure, mean?.tenureDays ?? null, historyScore),
    measured('frequency', purchases ?? null, mean?.purchases ?? null, frequencyScore),
    asked('desire', answers.buyAgain, desireScore),
    asked('preference', answers.preference, preferenceScore),
    asked('recommend', answers.nps, recommendScore),
  ];
}

/** Unknown where there is no mean to measure by. */
function measured(
  component: IndexComponent,
  own: number | null,
  mean: number | null,
  scoreOf: (ratio: number) => number,
): IndexComponentReply {
  const score = own === null || mean === null || mean === 0 ? null : scoreOf(own / mean);
  return { component, score, own, mean, answer: null, interviewId: null, date: null, contactId: null };
}

function asked<T extends string | number>(
  component: IndexComponent,
  answer: Answer<T> | null,
  scoreOf: (value: T) => number,
): IndexComponentReply {
  return {
    component,
    score: answer && scoreOf(answer.value),
    own: null,
    mean: null,
    answer: answer && String(answer.value),
    interviewId: answer?.interviewId ?? null,
    date: answer?.heldOn ?? null,
    contactId: answer?.contactId ?? null,
  };
}

function stageOfClient(
  sql: Reader,
  clientId: string,
  { purchases }: Bought,
  interviews: readonly AnsweredInterview[],
  today: PlainDate,
): Output<'loyalty.index'>['stage'] {
  const has = (from: string) => sql.value(`SELECT 1 FROM ${from} LIMIT 1`, [clientId]) !== undefined;
  const answers = answersOn(interviews, today);
  return stageOf({
    purchases,
    contacts: has(`interaction WHERE client_id = ? AND kind <> 'note'`) ? 1 : 0,
    mood: moodOf(answers),
    isAttached: has(`client_motive WHERE client_id = ? AND motive = 'attachment'`),
    isAdvocate:
      (answers.nps !== null && voiceOf(answers.nps.value) === 'promoter') ||
      has('referral WHERE client_id = ?') ||
      has('testimonial WHERE client_id = ?'),
  });
}

function transactionalOf(purchases: number, mean: number | null): Output<'loyalty.index'>['transactional'] {
  if (purchases === 0 || mean === null) return null;
  const repeats = purchases - 1;
  return { repeats, mean, ratio: repeats / mean };
}
