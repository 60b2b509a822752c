import type { Input } from '../../../../shared/contract/contract.ts';
import type { Assessment } from '../../../../shared/contract/loyalty.ts';
import type { Category, LeaveAnswer } from '../../../../shared/domain/loyalty/loyalty.ts';
import type { ReasonChip } from '../../../../shared/domain/loyalty/reasons.ts';
import type { PlainDate } from '../../../../shared/time.ts';

/** An assessment while it is being written. */
export interface AssessmentDraft {
  readonly canLeave: LeaveAnswer | null;
  readonly why: string;
  readonly category: Category | null;
  readonly chips: readonly ReasonChip[];
  readonly reason: string;
  readonly assessedOn: PlainDate;
}

export const blankAssessment = (today: PlainDate): AssessmentDraft => ({
  canLeave: null,
  why: '',
  category: null,
  chips: [],
  reason: '',
  assessedOn: today,
});

export const draftOf = (assessment: Assessment): AssessmentDraft => ({
  canLeave: assessment.canLeave,
  why: assessment.why ?? '',
  category: assessment.category,
  chips: assessment.chips,
  reason: assessment.reason,
  assessedOn: assessment.assessedOn,
});

/** Whether it says why: by a chip or in words. */
export const hasReason = ({ reason, chips }: AssessmentDraft): boolean =>
  reason.trim() !== '' || chips.length > 0;

/** What can be saved; null while the category or its reason is missing. An unanswered question is unknown. */
export function finishedAssessment(draft: AssessmentDraft): Omit<Input<'loyalty.assess'>, 'clientId'> | null {
  if (draft.category === null || !hasReason(draft)) return null;
  return {
    category: draft.category,
    chips: [...draft.chips],
    reason: draft.reason.trim(),
    canLeave: draft.canLeave ?? 'unknown',
    why: draft.why.trim() === '' ? null : draft.why.trim(),
    assessedOn: draft.assessedOn,
  };
}
