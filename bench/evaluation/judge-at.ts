import { createBreath } from '../../src/main/breath.ts';
import type { ClientHistory } from '../../src/main/features/cooling/histories.ts';
import { judgePortfolio } from '../../src/main/features/cooling/judge-portfolio.ts';
import type { PortfolioPrior } from '../../src/shared/domain/cooling/factors.ts';
import type { Judgement } from '../../src/shared/domain/cooling/judge.ts';

/** A client as it was judged on a day. */
export interface Judged extends Judgement {
  readonly clientId: string;
  readonly prior: PortfolioPrior;
}

export interface JudgeOptions {
  /** For a control, which must be caught: so many days of the future are known. */
  readonly peekDays?: number;
  /** Weights to set out from instead of the product's own. */
  readonly start?: readonly number[];
}

/** Judges every client with history enough on an epoch day, by orders before it alone. */
export async function judgeAt(
  histories: readonly ClientHistory[],
  day: number,
  { peekDays = 0, start }: JudgeOptions = {},
): Promise<Judged[]> {
  const judged: Judged[] = [];
  await judgePortfolio(
    histories,
    { on: day, knownBefore: day + peekDays },
    createBreath(),
    (clientId, judgement, { prior }) => judged.push({ ...judgement, clientId, prior }),
    start,
  );
  return judged;
}
