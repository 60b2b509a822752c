const LAG_EVERY_MS = 5;
const MEMORY_EVERY_MS = 10;
const MB = 1024 * 1024;

/** How this process fared while some work ran in it. */
export interface Watched<T> {
  readonly value: T;
  readonly ms: number;
  /** The longest time its event loop answered nobody, in milliseconds. */
  readonly longestBlockMs: number;
  /** The most memory it held (resident set, worker threads included), and how much that was above the start, in MB. */
  readonly peakMb: number;
  readonly grownMb: number;
}

/** Runs asynchronous work and watches the event loop, by a timer of 5 ms, and the memory meanwhile. */
export async function watch<T>(work: () => Promise<T>): Promise<Watched<T>> {
  const startMb = process.memoryUsage.rss() / MB;
  let peakMb = startMb;
  let longestBlockMs = 0;
  let last = performance.now();
  const lag = setInterval(() => {
    const now = performance.now();
    longestBlockMs = Math.max(longestBlockMs, now - last - LAG_EVERY_MS);
    last = now;
  }, LAG_EVERY_MS);
  const memory = setInterval(() => {
    peakMb = Math.max(peakMb, process.memoryUsage.rss() / MB);
  }, MEMORY_EVERY_MS);
  const start = performance.now();
  try {
    const value = await work();
    return {
      value,
      ms: performance.now() - start,
      longestBlockMs: Math.max(longestBlockMs, performance.now() - last - LAG_EVERY_MS),
      peakMb,
      grownMb: peakMb - startMb,
    };
  } finally {
    clearInterval(lag);
    clearInterval(memory);
  }
}
