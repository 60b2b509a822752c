import { appendFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';

const LONGEST = 1024 * 1024;

/**
 * Where what went wrong inside is written: `errors.log` of the profile, with its stack, never into a reply. At one
 * megabyte it becomes `errors.old.log` and begins anew.
 */
export function createErrorLog(folder: string): (error: unknown, what?: string) => void {
  const file = join(folder, 'errors.log');
  return (error, what = 'core') => {
    const told = error instanceof Error ? (error.stack ?? error.message) : String(error);
    try {
      if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > LONGEST)
        renameSync(file, join(folder, 'errors.old.log'));
      appendFileSync(file, `${new Date().toISOString()} ${what}\n${told}\n`);
    } catch {
      // A full or vanished disk: whoever called has been told by its own reply.
    }
  };
}
