/** Runs asynchronous steps one after another, in the order of the calls; a failed step does not stop the rest. */
export function createTurns(): <T>(step: () => T | Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const result = last.then(step);
    last = result.catch(() => undefined);
    return result;
  };
}
