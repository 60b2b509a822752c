/**
 * `npm run package:check`: packs the product around a stand-in for Electron's folder, then proves that the
 * archive holds nothing unneeded, and everything needed: from it alone, plain Node serves the list. On Linux.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractAll, listPackage } from '@electron/asar';
import { buildOrExit } from './build.ts';
import { pack } from './package-check/pack.ts';
import { tryApp } from './package-check/try-app.ts';

const MODULE = '/node_modules/better-sqlite3';
const BINARY = `${MODULE}/prebuilds/${process.platform}-${process.arch}.node`;

/** Everything that may be in the archive; folders end in `/`. */
const NEEDED = [
  /^\/package\.json$/,
  /^\/out\/main\/[\w.-]+\.(js|cjs)$/,
  /^\/out\/renderer\/index\.html$/,
  /^\/out\/renderer\/assets\/[\w.-]+\.(js|css|woff2|svg|png)$/,
  /^\/resources\/[\w./-]+\.(json|md)$/,
  /^\/node_modules\/better-sqlite3\/(package\.json|LICENSE|lib\/[\w./-]+\.js)$/,
];

const isNeeded = (file: string): boolean => file === BINARY || NEEDED.some((pattern) => pattern.test(file));

/** The files of an archive, without its folders. */
function filesOf(archive: string): string[] {
  const entries = listPackage(archive, { isPack: false }).map((entry) => entry.replaceAll('\\', '/'));
  return entries.filter((entry) => !entries.some((other) => other.startsWith(`${entry}/`)));
}

const unneeded = (archive: string): string[] => filesOf(archive).filter((file) => !isNeeded(file));

function check(what: string, isGood: boolean, detail = ''): void {
  if (!isGood) throw new Error(`${what}: ${detail}`);
  console.log(`✓ ${what}`);
}

if (process.platform !== 'linux')
  throw new Error('The check packs for Linux and uses what it packed: run it there');
await buildOrExit();
const folder = await mkdtemp(join(tmpdir(), 'fealty-package-'));
try {
  const archive = await pack(join(folder, 'packed'));
  const files = filesOf(archive);
  check(
    'nothing unneeded is packed',
    unneeded(archive).length === 0,
    unneeded(archive).slice(0, 20).join(', '),
  );
  check('the native module is packed, for this system alone', files.includes(BINARY), files.join('\n'));

  const planted = ['tsconfig.json', 'src/main/core.ts'];
  const caught = unneeded(await pack(join(folder, 'planted'), planted));
  check(
    'planted files are caught',
    planted.every((file) => caught.includes(`/${file}`)),
    caught.join(', '),
  );

  const app = join(folder, 'app');
  mkdirSync(app);
  extractAll(archive, app);
  for (const line of await tryApp(app, join(folder, 'profile'))) check(line, true);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
