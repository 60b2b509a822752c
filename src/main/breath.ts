import { setImmediate as nextTurn } from 'node:timers/promises';

const TURN_MS = 20;

/** To be awaited often by long work: lets others have a turn of the event loop once 20 ms are over. */
export function createBreath(): () => Promise<void> {
  let turnEnds = performance.now() + TURN_MS;
  return async () => {
    if (performance.now() < turnEnds) return;
    await nextTurn();
    turnEnds = performance.now() + TURN_MS;
  };
}
