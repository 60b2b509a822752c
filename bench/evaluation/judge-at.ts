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

/**
 * Judges every client with history enough on an epoch day, by orders before it alone. Only a control, which must be
 * caught, lets it know orders up to a later day.
 */
export async function judgeAt(
  histories: readonly ClientHistory[],
  day: number,
  knownBefore = day,
): Promise<Judged[]> {
  const judged: Judged[] = [];
  await judgePortfolio(
    histories,
    { on: day, knownBefore },
    createBreath(),
    (clientId, judgement, { prior }) => judged.push({ ...judgement, clientId, prior }),
  );
  return judged;
}
