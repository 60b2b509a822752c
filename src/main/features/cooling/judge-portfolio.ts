import { calibrate } from '../../../shared/domain/cooling/calibrate.ts';
import { ClosedQuarters } from '../../../shared/domain/cooling/closed-quarters.ts';
import {
  drawHabits,
  factorsOf,
  type Habits,
  habitsOf,
  type PortfolioPrior,
  portfolioPrior,
} from '../../../shared/domain/cooling/factors.ts';
import { countBefore, historyBefore } from '../../../shared/domain/cooling/history.ts';
import { type CoolingModel, type Judgement, judge } from '../../../shared/domain/cooling/judge.ts';
import { learnWeights } from '../../../shared/domain/cooling/learn.ts';
import type { ClientHistory } from './histories.ts';

/** A day of judgement. */
export interface Moment {
  /** The epoch day that silence is counted to. */
  readonly on: number;
  /** Orders before this epoch day are known. In the app it is the day after `on`, in a replay `on` itself. */
  readonly knownBefore: number;
}

type Breathe = () => Promise<void>;

const QUARTER_DAYS = 90;
/** The portfolio is learned from as many of its last quarters as are closed. */
const QUARTERS = 4;

/**
 * What the portfolio's past says at a moment: what is usual in it, the weights that its closed quarters taught and
 * the base that the last of them showed. A quarter is closed when its 90 days had passed by then, so nothing later
 * than `knownBefore` has any say. Learning sets out from `start`, the product's own weights unless a measurement brings
 * others. Null where no client has a rhythm yet. Pauses often.
 */
export async function learnModel(
  histories: readonly ClientHistory[],
  moment: Moment,
  breathe: Breathe,
  start?: readonly number[],
): Promise<CoolingModel | null> {
  const now = await look(histories, moment, breathe);
  if (now === null) return null;
  const all = new ClosedQuarters();
  const last = new ClosedQuarters();
  for (let ago = 1; ago <= QUARTERS; ago += 1) {
    const then = daysAgo(moment, ago * QUARTER_DAYS);
    const seen = await look(histories, then, breathe);
    if (seen === null) break;
    for (const { history, own } of seen.clients) {
      const factors = factorsOf(drawHabits(own, seen.prior), seen.prior);
      const isSilent =
        countBefore(history.days, then.knownBefore) ===
        countBefore(history.days, then.knownBefore + QUARTER_DAYS);
      all.add(factors, isSilent);
      if (ago === 1) last.add(factors, isSilent);
      await breathe();
    }
  }
  const weights = await inTurns(learnWeights(all, start), breathe);
  return { prior: now.prior, weights, base: await inTurns(calibrate(last, weights), breathe) };
}

/** Judges every client that has history enough at a moment; pauses often. */
export async function judgePortfolio(
  histories: readonly ClientHistory[],
  moment: Moment,
  breathe: Breathe,
  take: (clientId: string, judgement: Judgement, model: CoolingModel) => void,
  start?: readonly number[],
): Promise<void> {
  const model = await learnModel(histories, moment, breathe, start);
  if (model === null) return;
  for (const { clientId, history } of histories) {
    const judgement = judge(historyBefore(history, moment.knownBefore), moment.on, model);
    if (judgement) take(clientId, judgement, model);
    await breathe();
  }
}

const daysAgo = ({ on, knownBefore }: Moment, days: number): Moment => ({
  on: on - days,
  knownBefore: knownBefore - days,
});

interface Seen {
  readonly prior: PortfolioPrior;
  readonly clients: readonly (Pick<ClientHistory, 'history'> & { readonly own: Habits })[];
}

/** The clients with a rhythm at a moment, and what was usual among them then. */
async function look(
  histories: readonly ClientHistory[],
  { on, knownBefore }: Moment,
  breathe: Breathe,
): Promise<Seen | null> {
  const clients: { history: ClientHistory['history']; own: Habits }[] = [];
  for (const { history } of histories) {
    const own = habitsOf(historyBefore(history, knownBefore), on);
    if (own) clients.push({ history, own });
    await breathe();
  }
  const habits = clients.map((each) => each.own);
  await breathe();
  const prior = await inTurns(portfolioPrior(habits), breathe);
  return prior && { prior, clients };
}

async function inTurns<T>(steps: Generator<undefined, T>, breathe: Breathe): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
  }
}
