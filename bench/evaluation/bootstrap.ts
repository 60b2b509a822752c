import { createRandom } from '../profile/random.ts';
import type { MethodName } from './methods.ts';
import { aucOf } from './metrics.ts';
import type { Row } from './replay.ts';

export interface Difference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const RESAMPLES = 500;

/**
 * How much larger the AUC of one method is than that of another, with the interval that 95 of 100 resamples of the
 * clients (all rows of a client together) fall into.
 */
export function aucDifference(
  rows: readonly Row[],
  one: MethodName,
  other: MethodName,
  seed: number,
): Difference {
  const silent = rows.map(({ isSilent }) => isSilent);
  const [ofOne, ofOther] = [one, other].map((name) =>
    aucOf(
      silent,
      rows.map(({ scores }) => scores[name]),
    ),
  );
  const numbers = new Map<string, number>();
  const clientOf = rows.map(({ judged: { clientId } }) => {
    const known = numbers.get(clientId) ?? numbers.size;
    numbers.set(clientId, known);
    return known;
  });
  const difference = (weights?: ArrayLike<number>) => (ofOne?.(weights) ?? 0) - (ofOther?.(weights) ?? 0);
  const { whole } = createRandom(seed);
  const resampled: number[] = [];
  while (resampled.length < RESAMPLES) {
    const drawn = new Uint32Array(numbers.size);
    for (let i = 0; i < drawn.length; i += 1) {
      const client = whole(0, drawn.length - 1);
      drawn[client] = (drawn[client] ?? 0) + 1;
    }
    resampled.push(difference(Float64Array.from(clientOf, (client) => drawn[client] ?? 0)));
  }
  resampled.sort((a, b) => a - b);
  const at = (share: number) => resampled[Math.round(share * (RESAMPLES - 1))] ?? 0;
  return { mean: difference(), low: at(0.025), high: at(0.975) };
}
