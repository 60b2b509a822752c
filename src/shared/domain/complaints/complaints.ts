import type { PlainDate } from '../../time.ts';

export const severities = ['minor', 'serious', 'critical'] as const;
export type Severity = (typeof severities)[number];

/** What the client said of our answer. */
export const complaintOutcomes = ['satisfied', 'accepted', 'dissatisfied'] as const;
export type ComplaintOutcome = (typeof complaintOutcomes)[number];

interface ComplaintDates {
  readonly dueOn: PlainDate | null;
  readonly answeredOn: PlainDate | null;
}

export const complaintStates = ['open', 'overdue', 'answered'] as const;
export type ComplaintState = (typeof complaintStates)[number];

/** How a complaint stands on the day `today`: overdue from the day after it was to be answered. */
export function complaintState({ dueOn, answeredOn }: ComplaintDates, today: PlainDate): ComplaintState {
  if (answeredOn !== null) return 'answered';
  return dueOn !== null && dueOn < today ? 'overdue' : 'open';
}
