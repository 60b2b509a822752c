import type { ClientHistory } from '../../src/main/features/cooling/histories.ts';
import { epochDay } from '../../src/shared/time.ts';
import type { BgNbd } from './bg-nbd.ts';
import { type JudgeOptions, judgeAt } from './judge-at.ts';
import { cutoffDays, type Label } from './labels.ts';
import { bgNbdBefore, type Compared, chancesOf, compare } from './methods.ts';

/** A judged client at a cut-off, and what came of it. */
export interface Row extends Compared {
  readonly cutoff: number;
  readonly isSilent: boolean;
}

/** The cut-offs of the labels, each judged by what was known before it. @throws Error where a labelled client was not judged */
export async function replayCutoffs(
  histories: readonly ClientHistory[],
  labels: readonly Label[],
  options: JudgeOptions = {},
): Promise<{ rows: Row[]; models: ReadonlyMap<number, BgNbd> }> {
  const byId = new Map(histories.map((each) => [each.clientId, each]));
  const byDay = Map.groupBy(labels, ({ cutoff }) => epochDay(cutoff));
  const models = new Map<number, BgNbd>();
  const rows: Row[] = [];
  let model: BgNbd | undefined;
  for (const day of cutoffDays(labels)) {
    model = bgNbdBefore(histories, day, model);
    models.set(day, model);
    const chances = chancesOf(model, histories, day);
    const compared = new Map(
      compare(await judgeAt(histories, day, options), byId, day, chances).map((each) => [
        each.judged.clientId,
        each,
      ]),
    );
    for (const { clientId, isSilent } of byDay.get(day) ?? []) {
      const known = compared.get(clientId);
      if (!known) throw new Error(`Client "${clientId}" has a label but too little history on day ${day}.`);
      rows.push({ ...known, cutoff: day, isSilent });
    }
  }
  return { rows, models };
}

const WEEK_DAYS = 7;

/** Every week from the first cut-off to the last; BG/NBD as it was fitted on the cut-off before. */
export async function* replayWeeks(
  histories: readonly ClientHistory[],
  models: ReadonlyMap<number, BgNbd>,
  options: JudgeOptions = {},
): AsyncGenerator<{ day: number; compared: Compared[] }> {
  const byId = new Map(histories.map((each) => [each.clientId, each]));
  const cutoffs = [...models.keys()];
  const [first = 0, last = -1] = [cutoffs[0], cutoffs.at(-1)];
  for (let day = first; day <= last; day += WEEK_DAYS) {
    const model = models.get(cutoffs.findLast((each) => each <= day) ?? first);
    const chances = model ? chancesOf(model, histories, day) : new Map<string, number>();
    yield { day, compared: compare(await judgeAt(histories, day, options), byId, day, chances) };
  }
}
