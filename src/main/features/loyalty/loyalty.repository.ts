import type { Assessment, AssessmentInput } from '../../../shared/contract/loyalty.ts';
import type { Patch } from '../../../shared/contract/values.ts';
import type { Reader, Row } from '../../db/statements.ts';
import { getRecord, recordKind, recordsOf, toRecordRow } from '../records/record-kind.ts';

export const assessmentKind = recordKind<Omit<Assessment, 'id' | 'clientId'>>(
  'loyalty_assessment',
  {
    category: 'category',
    reason: 'reason',
    canLeave: 'can_leave',
    why: 'why',
    assessedOn: 'assessed_on',
    chips: { column: 'chips', as: 'list' },
    assessedBy: 'assessed_by',
  },
  'assessed_on',
);

/** Assessments of a client, the one in force first. */
export const assessmentsOf = (sql: Reader, clientId: string): Assessment[] =>
  recordsOf(sql, assessmentKind, clientId);

/** @throws AppError NOT_FOUND */
export const getAssessment = (sql: Reader, id: string): Assessment => getRecord(sql, assessmentKind, id);

export const toAssessmentRow = (patch: Patch<AssessmentInput & Pick<Assessment, 'assessedBy'>>): Row =>
  toRecordRow(assessmentKind, patch);
