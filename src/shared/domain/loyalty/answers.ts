import { addMonths, type PlainDate } from '../../time.ts';
import { leavesWindow } from '../clients/rhythm.ts';
import { type Desire, type Preference, voiceOf } from '../interviews/interviews.ts';

/** An interview as far as its answers count. */
export interface AnsweredInterview {
  readonly id: string;
  readonly heldOn: PlainDate;
  readonly contactId: string | null;
  readonly nps: number | null;
  readonly buyAgain: Desire | null;
  readonly preference: Preference | null;
}

/** An answer with where it comes from. */
export interface Answer<T> {
  readonly value: T;
  readonly interviewId: string;
  readonly heldOn: PlainDate;
  readonly contactId: string | null;
}

/** The latest valid answer to each question; null where it was not asked or is too old. */
export interface Answers {
  readonly nps: Answer<number> | null;
  readonly buyAgain: Answer<Desire> | null;
  readonly preference: Answer<Preference> | null;
}

/** An answer speaks for a client for a year; after that it has to be asked again. */
const VALID_MONTHS = 12;

/** The latest answer to each question as of a day. Of one day, what was recorded last counts. */
export function answersOn(interviews: readonly AnsweredInterview[], day: PlainDate): Answers {
  const since = addMonths(day, -VALID_MONTHS);
  const valid = interviews
    .filter(({ heldOn }) => heldOn > since && heldOn <= day)
    .toSorted((a, b) => (a.heldOn === b.heldOn ? (a.id < b.id ? 1 : -1) : a.heldOn < b.heldOn ? 1 : -1));
  const latest = <T>(valueOf: (interview: AnsweredInterview) => T | null): Answer<T> | null => {
    for (const interview of valid) {
      const value = valueOf(interview);
      const { id, heldOn, contactId } = interview;
      if (value !== null) return { value, interviewId: id, heldOn, contactId };
    }
    return null;
  };
  return {
    nps: latest(({ nps }) => nps),
    buyAgain: latest(({ buyAgain }) => buyAgain),
    preference: latest(({ preference }) => preference),
  };
}

/** The first day on which the answers may be others by themselves; null if never. */
export function answersChangeOn(
  interviews: readonly Pick<AnsweredInterview, 'heldOn'>[],
  today: PlainDate,
): PlainDate | null {
  const days = interviews
    .map(({ heldOn }) => (heldOn > today ? heldOn : leavesWindow(heldOn, VALID_MONTHS)))
    .filter((day) => day > today)
    .sort();
  return days[0] ?? null;
}

/** What a client's answers come to. */
export type AnswerMood = 'good' | 'fair' | 'poor';

/** One poor answer makes them poor: a detractor, no wish to buy again, a weak preference. Null where none is known. */
export function moodOf({ nps, buyAgain, preference }: Answers): AnswerMood | null {
  const voice = nps && voiceOf(nps.value);
  if (voice === 'detractor' || buyAgain?.value === 'low' || preference?.value === 'weak') return 'poor';
  if (voice === 'promoter' || buyAgain?.value === 'high' || preference?.value === 'strong') return 'good';
  return nps === null && buyAgain === null && preference === null ? null : 'fair';
}
