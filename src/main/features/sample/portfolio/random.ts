/** Chance that repeats itself: one seed gives one sequence, on every machine and in every release. */
export interface Random {
  /** From 0 to 1, 1 excluded. */
  next(): number;
  /** A whole number from `min` to `max`, both included. */
  int(min: number, max: number): number;
  /** A number from `min` to `max`. */
  between(min: number, max: number): number;
  chance(probability: number): boolean;
  /** @throws RangeError when there is nothing to pick from */
  pick<T>(list: readonly T[]): T;
  /** One of the things, each as likely as its weight says. */
  weighted<T>(entries: readonly (readonly [thing: T, weight: number])[]): T;
  /** The list in another order. */
  shuffled<T>(list: readonly T[]): T[];
  /** Deals the list out in a random order, and over again when all of it was dealt. */
  dealer<T>(list: readonly T[]): () => T;
}

/** The generator `mulberry32`: 32 bits of state are plenty for a few hundred thousand draws. */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed + 1, 0x9e3779b9);

  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (min: number, max: number): number => min + next() * (max - min);
  const int = (min: number, max: number): number => Math.floor(between(min, max + 1));
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from');
    return list[int(0, list.length - 1)] as T;
  };
  const shuffled = <T>(list: readonly T[]): T[] => {
    const rest = [...list];
    return list.map(() => rest.splice(int(0, rest.length - 1), 1)[0] as T);
  };

  return {
    next,
    int,
    between,
    chance: (probability) => next() < probability,
    pick,
    weighted(entries) {
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [thing, weight] of entries) {
        left -= weight;
        if (left < 0) return thing;
      }
      return pick(entries)[0];
    },
    shuffled,
    dealer<T>(list: readonly T[]) {
      let rest: T[] = [];
      return () => {
        if (rest.length === 0) rest = shuffled(list);
        return rest.pop() ?? pick(list);
      };
    },
  };
}
