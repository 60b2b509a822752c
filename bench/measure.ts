/** What repeated timing of one thing gave, in milliseconds. */
export interface Timing {
  readonly median: number;
  readonly p95: number;
  readonly times: number;
}

export interface Repetition {
  readonly times: number;
  /** Runs that are not counted; a tenth of `times` where none is given. */
  readonly warmUp?: number;
  /** Called before each run, outside its time. */
  readonly before?: (i: number) => void | Promise<void>;
}

/** One run of the work; `i` counts up through warm-up and measurement, so that inputs can differ. */
export type Work = (i: number) => unknown;

export function timingOf(samples: readonly number[]): Timing {
  const sorted = samples.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), times: sorted.length };
}

/**
 * Times several ways to do the same in turns, run by run, so that a busy moment of the machine touches all of
 * them alike.
 */
export async function measureTogether(works: readonly Work[], repetition: Repetition): Promise<Timing[]> {
  const { times, before } = repetition;
  const warmUp = repetition.warmUp ?? Math.ceil(times / 10);
  const samples = works.map((): number[] => []);
  for (let i = 0; i < warmUp + times; i += 1) {
    for (const [which, work] of works.entries()) {
      await before?.(i);
      const start = performance.now();
      await work(i);
      const took = performance.now() - start;
      if (i >= warmUp) samples[which]?.push(took);
    }
  }
  return samples.map(timingOf);
}

export async function measure(work: Work, repetition: Repetition): Promise<Timing> {
  const [timing] = await measureTogether([work], repetition);
  return timing ?? timingOf([]);
}

/** How long something that is done once takes, in milliseconds. */
export async function stopwatch<T>(work: () => T | Promise<T>): Promise<{ value: T; ms: number }> {
  const start = performance.now();
  const value = await work();
  return { value, ms: performance.now() - start };
}
