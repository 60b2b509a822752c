import type { GapQuestion } from '../../../shared/contract/gaps.ts';

export const keyOf = ({ clientId, kind }: GapQuestion): string => `${clientId} ${kind}`;

/** The next open question after the one at `from`, or before it where `step` is −1, going round. */
export function nextOpen(questions: readonly GapQuestion[], from: number, step: 1 | -1): GapQuestion | null {
  const count = questions.length;
  const start = from < 0 && step === -1 ? 0 : from;
  for (let i = 1; i <= count; i += 1) {
    const question = questions[(start + step * i + 2 * count) % count];
    if (question?.state === 'open') return question;
  }
  return null;
}
