import { createHash } from 'node:crypto';
import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newestVersion } from '../../src/main/db/migrate.ts';
import { localDate } from '../../src/shared/time.ts';
import { makeProfile, type ProfileFacts, pretendBackup } from './make-profile.ts';

const ROOT = join(import.meta.dirname, '..', '..');
/** Code whose change makes another profile: what fills it and what derives from it. */
const MAKERS = [
  ...filesOf('bench/profile'),
  ...filesOf('src/main/db/migrations'),
  'src/main/features/clients/client-keys.ts',
  'src/main/features/clients/client-text.ts',
  'src/main/features/clients/summary.ts',
  'src/main/features/gaps/client-gaps.ts',
];

const factsOf = (folder: string): ProfileFacts =>
  JSON.parse(readFileSync(join(folder, 'facts.json'), 'utf8')) as ProfileFacts;

/**
 * A generated profile of so many clients, made if there is none of today: its figures of the last 12 months are
 * those of the day, and tomorrow the core would spend its first minute on them. Older ones are deleted.
 */
export async function cachedProfile(clients: number, isFresh: boolean): Promise<string> {
  const shelf = join(tmpdir(), 'bench-of-fealty');
  mkdirSync(shelf, { recursive: true });
  const size = `profile-${clients}-`;
  const name = `${size}v${newestVersion()}-${localDate(Date.now())}-${fingerprint()}`;
  const folder = join(shelf, name);
  if (isFresh) rmSync(folder, { recursive: true, force: true });
  for (const other of readdirSync(shelf)) {
    if (other.startsWith(size) && other !== name)
      rmSync(join(shelf, other), { recursive: true, force: true });
  }
  if (!existsSync(join(folder, 'fealty.db'))) {
    rmSync(folder, { recursive: true, force: true });
    const draft = mkdtempSync(join(shelf, 'draft-'));
    const started = performance.now();
    console.log(`Making a profile of ${clients} clients…`);
    await makeProfile(draft, clients);
    renameSync(draft, folder);
    console.log(`  ${Math.round((performance.now() - started) / 1000)} s, ${folder}`);
  }
  return folder;
}

/** A copy that may be written to; it is on the disk, so that writing it back does not slow what is measured. */
export function copyProfile(folder: string, copy: string): ProfileFacts {
  rmSync(copy, { recursive: true, force: true });
  mkdirSync(copy, { recursive: true });
  for (const file of ['fealty.db', 'facts.json']) {
    copyFileSync(join(folder, file), join(copy, file), constants.COPYFILE_FICLONE);
    const copied = openSync(join(copy, file), 'r+');
    fsyncSync(copied);
    closeSync(copied);
  }
  pretendBackup(join(copy, 'backups'));
  return factsOf(copy);
}

function fingerprint(): string {
  const hash = createHash('sha256');
  for (const maker of MAKERS) hash.update(readFileSync(join(ROOT, maker)));
  return hash.digest('hex').slice(0, 12);
}

function filesOf(folder: string): string[] {
  return readdirSync(join(ROOT, folder))
    .sort()
    .map((file) => join(folder, file));
}
