/** `npm run build`: builds the screens and the rest into `out/`, unless what is there is up to date (`--force`). */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
/** What the last build was made from. */
const STAMP = join(ROOT, 'out', 'built-from');

const SOURCES = [
  'src',
  'package.json',
  'package-lock.json',
  'vite.config.ts',
  'vite.main.config.ts',
  'vite.preload.config.ts',
];

/** Names, sizes and times of all sources in one word: any change, removals included, makes another. */
function fingerprint(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const path = join(ROOT, source);
    const files = statSync(path).isDirectory() ? listFiles(path) : [path];
    for (const file of files) {
      const { mtimeMs, size } = statSync(file);
      hash.update(`${file.slice(ROOT.length)}\n${mtimeMs}\n${size}\n`);
    }
  }
  return hash.digest('hex');
}

const listFiles = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();

/** Whether `out/` holds what the sources say now. */
const isBuilt = (): boolean => existsSync(STAMP) && readFileSync(STAMP, 'utf8') === fingerprint();

/** Builds everything. Rejects with the bundler's own words where a source is wrong. */
async function buildAll(): Promise<void> {
  const { build } = await import('vite');
  const run = (config: string) =>
    build({
      configFile: join(ROOT, config),
      root: config === 'vite.config.ts' ? join(ROOT, 'src/renderer') : ROOT,
      logLevel: 'warn',
    });
  const stamp = fingerprint();
  rmSync(STAMP, { force: true });
  await Promise.all([
    run('vite.config.ts'),
    run('vite.main.config.ts').then(() => run('vite.preload.config.ts')),
  ]);
  writeFileSync(STAMP, stamp);
}

/** Builds where `out/` is out of date; says so, for it takes some seconds. Rejects as {@link buildAll}. */
export async function buildIfStale(): Promise<void> {
  if (isBuilt()) return;
  console.log('Building…');
  await buildAll();
}

/** {@link buildIfStale} for a program that is nothing without: where it fails, the bundler's words are the last. */
export async function buildOrExit(): Promise<void> {
  await buildIfStale().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  });
}

if (import.meta.filename === process.argv[1]) {
  if (process.argv.includes('--force')) rmSync(STAMP, { force: true });
  await buildOrExit();
}
