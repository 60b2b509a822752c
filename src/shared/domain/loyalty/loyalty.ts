import { daysBetween, type PlainDate } from '../../time.ts';

/** How a client is bound to us; set by a person, with a reason. */
export const categories = [
  'committed',
  'faithful',
  'switcher',
  'blackmailer',
  'pragmatist',
  'hostage',
] as const;
export type Category = (typeof categories)[number];

/** The first of the two questions that open an assessment: can the client leave? */
export const leaveAnswers = ['yes', 'partly', 'no', 'unknown'] as const;
export type LeaveAnswer = (typeof leaveAnswers)[number];

export interface DatedAssessment {
  readonly id: string;
  readonly assessedOn: PlainDate;
  readonly category: Category;
}

/** The assessment in force: the latest day; of one day, the one recorded last (ids grow with time). */
export function currentAssessment<A extends DatedAssessment>(assessments: readonly A[]): A | null {
  let current: A | null = null;
  for (const each of assessments) {
    if (
      !current ||
      each.assessedOn > current.assessedOn ||
      (each.assessedOn === current.assessedOn && each.id > current.id)
    )
      current = each;
  }
  return current;
}

/** Since when the category in force has stood, renewals included; null without an assessment. */
export function categorySince(assessments: readonly DatedAssessment[]): PlainDate | null {
  const latestFirst = assessments.toSorted((a, b) =>
    a.assessedOn === b.assessedOn ? (a.id < b.id ? 1 : -1) : a.assessedOn < b.assessedOn ? 1 : -1,
  );
  const [current] = latestFirst;
  if (!current) return null;
  const changed = latestFirst.findIndex(({ category }) => category !== current.category);
  return latestFirst.at(changed < 0 ? -1 : changed - 1)?.assessedOn ?? null;
}

/** Whether a judgement is so old that it asks to be renewed. */
export const asksRenewal = (assessedOn: PlainDate, renewAfterDays: number, today: PlainDate): boolean =>
  daysBetween(assessedOn, today) >= renewAfterDays;
