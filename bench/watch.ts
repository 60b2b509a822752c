const LAG_EVERY_MS = 5;

/** How this process fared while some work ran in it. */
export interface Watched<T> {
  readonly value: T;
  readonly ms: number;
  /** What its main thread worked, in milliseconds of processor time: other programs lengthen it less than the time. */
  readonly cpuMs: number;
  /** The longest time its event loop answered nobody, in milliseconds. */
  readonly longestBlockMs: number;
  /** The most its main thread worked between two answers, in milliseconds of processor time: waiting for the disk, or for a processor that others have, is not in it. */
  readonly longestTurnMs: number;
}

/** Runs asynchronous work and watches the event loop meanwhile, by a timer of 5 ms. */
export async function watch<T>(work: () => Promise<T>): Promise<Watched<T>> {
  let longestBlockMs = 0;
  let longestTurnMs = 0;
  let last = performance.now();
  let worked = process.threadCpuUsage();
  const lag = setInterval(() => {
    const now = performance.now();
    longestBlockMs = Math.max(longestBlockMs, now - last - LAG_EVERY_MS);
    last = now;
    longestTurnMs = Math.max(longestTurnMs, cpuMsSince(worked));
    worked = process.threadCpuUsage();
  }, LAG_EVERY_MS);
  const start = performance.now();
  const cpu = process.threadCpuUsage();
  try {
    const value = await work();
    return {
      value,
      ms: performance.now() - start,
      cpuMs: cpuMsSince(cpu),
      longestBlockMs: Math.max(longestBlockMs, performance.now() - last - LAG_EVERY_MS),
      longestTurnMs: Math.max(longestTurnMs, cpuMsSince(worked)),
    };
  } finally {
    clearInterval(lag);
  }
}

/** The processor time of this thread since an earlier reading, in milliseconds. */
export function cpuMsSince(earlier: NodeJS.CpuUsage): number {
  const { user, system } = process.threadCpuUsage(earlier);
  return (user + system) / 1000;
}
