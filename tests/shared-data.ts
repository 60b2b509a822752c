import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, test } from 'vitest';

const folder = fileURLToPath(new URL('../../shared/data/', import.meta.url));

/** The folder of real files beside the repository, or null where it was not delivered. */
export function sharedDataDir(): string | null {
  return existsSync(folder) ? folder : null;
}

/**
 * A suite over real files. Where the folder is absent one skipped test stands for the suite, and the console says
 * so: a missing folder must not look like a passed test.
 */
export function describeShared(name: string, suite: (folder: string) => void): void {
  const found = sharedDataDir();
  if (found === null) console.log(`skipped "${name}": no files in ${folder}`);
  describe.skipIf(found === null)(name, () => {
    if (found !== null) suite(found);
    else test('the real files are not here', () => undefined);
  });
}
