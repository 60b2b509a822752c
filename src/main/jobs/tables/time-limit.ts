import { createContext, Script } from 'node:vm';
import { TableError } from './table-error.ts';

const script = new Script('task()');

/**
 * Runs synchronous work and stops it when it takes too long, wherever it is: the engine breaks even a loop or a
 * regular expression inside a library, which nothing in JavaScript can catch.
 * @param milliseconds wall time allowed
 * @throws TableError FILE_TIMEOUT; anything the work throws
 */
export function runWithin<T>(milliseconds: number, work: () => T): T {
  const done: { value?: T } = {};
  const context = createContext({
    task: () => {
      done.value = work();
    },
  });
  try {
    script.runInContext(context, { timeout: milliseconds });
  } catch (error) {
    if (isTimeout(error)) throw new TableError('FILE_TIMEOUT', { seconds: milliseconds / 1000 });
    throw error;
  }
  return done.value as T;
}

// The error belongs to the context of the script, so `instanceof Error` does not know it.
function isTimeout(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT';
}
