import { createIdMaker } from '../../src/shared/ids.ts';
import type { Random } from './random.ts';

/** Ids as if each had been made at its moment, so that the file lies on the disk as a lived-in one does. */
export interface Ids {
  /** @param instant epoch milliseconds; ids still only grow, so it should too */
  at(instant: number): string;
}

export function createIds(random: Random): Ids {
  const fill = (bytes: Uint8Array): Uint8Array => {
    for (let i = 0; i < bytes.length; i += 1) bytes[i] = random.whole(0, 255);
    return bytes;
  };
  // One maker a moment would start its counter anew, so moments share one and ask it with their own time.
  let now = 0;
  const make = createIdMaker(() => now, fill);
  return {
    at(instant) {
      now = instant;
      return make();
    },
  };
}
