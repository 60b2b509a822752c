import type { Input } from '../../../../shared/contract/contract.ts';
import type { Assessment } from '../../../../shared/contract/loyalty.ts';
import type { Category, LeaveAnswer } from '../../../../shared/domain/loyalty/loyalty.ts';
import type { PlainDate } from '../../../../shared/time.ts';

/** An assessment while it is being written. */
export interface AssessmentDraft {
  readonly canLeave: LeaveAnswer | null;
  readonly why: string;
  readonly category: Category | null;
  readonly reason: string;
  readonly assessedOn: PlainDate;
}

export const blankAssessment = (today: PlainDate): AssessmentDraft => ({
  canLeave: null,
  why: '',
  category: null,
  reason: '',
  assessedOn: today,
});

export const draftOf = (assessment: Assessment): AssessmentDraft => ({
  canLeave: assessment.canLeave,
  why: assessment.why ?? '',
  category: assessment.category,
  reason: assessment.reason,
  assessedOn: assessment.assessedOn,
});

/** What can be saved; null while the category or its reason is missing. An unanswered question is unknown. */
export function finishedAssessment(draft: AssessmentDraft): Omit<Input<'loyalty.assess'>, 'clientId'> | null {
  const reason = draft.reason.trim();
  if (draft.category === null || reason === '') return null;
  return {
    category: draft.category,
    reason,
    canLeave: draft.canLeave ?? 'unknown',
    why: draft.why.trim() === '' ? null : draft.why.trim(),
    assessedOn: draft.assessedOn,
  };
}
