/** Indexes from the highest score to the lowest, with the ends of runs of equal scores. */
function ranked(scores: ArrayLike<number>): { order: Int32Array; ends: number[] } {
  const score = (i: number) => scores[i] ?? 0;
  const order = Int32Array.from(scores, (_, i) => i).sort((a, b) => score(b) - score(a));
  const ends: number[] = [];
  for (let i = 1; i <= order.length; i += 1)
    if (i === order.length || score(order[i] ?? 0) !== score(order[i - 1] ?? 0)) ends.push(i);
  return { order, ends };
}

/**
 * Areas under the ROC curve for many weightings of the same rows: the chance that a client who fell silent scored
 * higher than one who did not, equal scores counting half.
 */
export function aucOf(
  silent: readonly boolean[],
  scores: ArrayLike<number>,
): (weights?: ArrayLike<number>) => number {
  const { order, ends } = ranked(scores);
  return (weights) => {
    let [area, silentAbove, orderedAll, from] = [0, 0, 0, 0];
    for (const end of ends) {
      let [silentHere, orderedHere] = [0, 0];
      for (; from < end; from += 1) {
        const row = order[from] ?? 0;
        const weight = weights ? (weights[row] ?? 0) : 1;
        if (silent[row] === true) silentHere += weight;
        else orderedHere += weight;
      }
      area += orderedHere * (silentAbove + silentHere / 2);
      silentAbove += silentHere;
      orderedAll += orderedHere;
    }
    return area / (silentAbove * orderedAll);
  };
}

/** Average precision: the area under the precision-recall curve in steps; equal scores are taken together. */
export function averagePrecision(silent: readonly boolean[], scores: ArrayLike<number>): number {
  const { order, ends } = ranked(scores);
  let [hits, sum, from] = [0, 0, 0];
  for (const end of ends) {
    const before = hits;
    for (; from < end; from += 1) if (silent[order[from] ?? 0] === true) hits += 1;
    sum += (hits - before) * (hits / end);
  }
  return sum / hits;
}

/** How many of the worst `share` of a list fell silent, and how many that is; equal scores at the edge in expectation. */
export function worst(
  silent: readonly boolean[],
  scores: ArrayLike<number>,
  share: number,
): { hits: number; size: number } {
  const { order, ends } = ranked(scores);
  const size = Math.max(1, Math.round(share * order.length));
  let [hits, from] = [0, 0];
  for (const end of ends) {
    if (from >= size) break;
    let here = 0;
    const run = end - from;
    const taken = Math.min(run, size - from);
    for (; from < end; from += 1) if (silent[order[from] ?? 0] === true) here += 1;
    hits += (here * taken) / run;
  }
  return { hits, size };
}

export const brier = (silent: readonly boolean[], chances: ArrayLike<number>): number =>
  silent.reduce((sum, each, i) => sum + ((chances[i] ?? 0) - (each ? 1 : 0)) ** 2, 0) / silent.length;
