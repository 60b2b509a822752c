import { AppError } from '../../../shared/contract/errors.ts';
import type { Assessment, AssessmentInput } from '../../../shared/contract/loyalty.ts';
import type { Patch } from '../../../shared/contract/values.ts';
import type { Reader, Row } from '../../db/statements.ts';

const SELECT = `SELECT id, client_id AS clientId, category, reason, can_leave AS canLeave, why, assessed_on AS assessedOn
  FROM loyalty_assessment`;

/** Assessments of a client, the one in force first. */
export function assessmentsOf(sql: Reader, clientId: string): Assessment[] {
  return sql.all<Assessment>(`${SELECT} WHERE client_id = ? ORDER BY assessed_on DESC, id DESC`, [clientId]);
}

/** @throws AppError NOT_FOUND */
export function getAssessment(sql: Reader, id: string): Assessment {
  const assessment = sql.get<Assessment>(`${SELECT} WHERE id = ?`, [id]);
  if (!assessment) throw new AppError('NOT_FOUND');
  return assessment;
}

export function toAssessmentRow(patch: Patch<AssessmentInput>): Row {
  const row: Row = {};
  if (patch.category !== undefined) row['category'] = patch.category;
  if (patch.reason !== undefined) row['reason'] = patch.reason;
  if (patch.canLeave !== undefined) row['can_leave'] = patch.canLeave;
  if (patch.why !== undefined) row['why'] = patch.why;
  if (patch.assessedOn !== undefined) row['assessed_on'] = patch.assessedOn;
  return row;
}
