import type { Output } from '../../../shared/contract/contract.ts';
import type { CategoryOpinion } from '../../../shared/contract/loyalty.ts';
import { moodOf } from '../../../shared/domain/loyalty/answers.ts';
import { type Evidence, evidenceIn } from '../../../shared/domain/loyalty/evidence.ts';
import { type Category, currentAssessment } from '../../../shared/domain/loyalty/loyalty.ts';
import { standingOf } from '../../../shared/domain/loyalty/standing.ts';
import { isSameEvidence, speaks, suggestCategory } from '../../../shared/domain/loyalty/suggestion.ts';
import { addDays, type PlainDate } from '../../../shared/time.ts';
import type { Reader } from '../../db/statements.ts';
import { recordsOf } from '../records/record-kind.ts';
import { readSettings } from '../settings/settings.repository.ts';
import { bondFacts } from './evidence.repository.ts';
import { assessmentsOf } from './loyalty.repository.ts';
import { opinionKind } from './opinions.repository.ts';

/** The category the records of a client speak for, and the evidence. @throws AppError NOT_FOUND */
export function suggest(
  sql: Reader,
  clientId: string,
  today: PlainDate,
): { category: Category | null; evidence: Evidence[] } {
  const evidence = evidenceIn(bondFacts(sql, clientId, today), today);
  return { category: suggestCategory(evidence), evidence };
}

/** The suggestion with all that belongs beside it on a card. @throws AppError NOT_FOUND */
export function suggestionFor(sql: Reader, clientId: string, today: PlainDate): Output<'loyalty.suggestion'> {
  const facts = bondFacts(sql, clientId, today);
  const evidence = evidenceIn(facts, today);
  const category = suggestCategory(evidence);
  const opinions = recordsOf(sql, opinionKind, clientId);
  const answered = opinions.find(
    (opinion) => opinion.suggested === category && isSameEvidence(opinion.evidence, evidence),
  );
  const current = currentAssessment(assessmentsOf(sql, clientId));
  return {
    category,
    evidence: evidence.map((piece) => ({ ...piece, ...speaks(piece) })),
    answered: answered ? shownOpinion(answered) : null,
    opinions: opinions.map(shownOpinion),
    standing: standingOf(facts.steadiness, moodOf(facts.answers)),
    renewOn: current && addDays(current.assessedOn, readSettings(sql).renewAfterDays),
  };
}

const shownOpinion = ({
  id,
  clientId,
  suggested,
  agrees,
  note,
  answeredOn,
}: CategoryOpinion): CategoryOpinion => ({ id, clientId, suggested, agrees, note, answeredOn });
