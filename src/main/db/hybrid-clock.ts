/**
 * A hybrid logical clock (Kulkarni et al., 2014): stamps that only grow, stay close to the wall clock, and order
 * the operations of several devices the same way everywhere.
 */
export interface HybridClock {
  /** `<ms, 13 digits>-<counter, 4 hex>-<device>`: sorts as text. */
  next(): string;
}

export function createHybridClock(now: () => number, device: string, last: string | null): HybridClock {
  let ms = last === null ? 0 : Number(last.slice(0, 13));
  let counter = last === null ? 0 : Number.parseInt(last.slice(14, 18), 16);
  return {
    next() {
      const wall = now();
      if (wall > ms) {
        ms = wall;
        counter = 0;
      } else {
        counter += 1;
        if (counter > 0xffff) {
          ms += 1;
          counter = 0;
        }
      }
      return `${String(ms).padStart(13, '0')}-${counter.toString(16).padStart(4, '0')}-${device}`;
    },
  };
}
