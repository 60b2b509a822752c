import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const PACKAGE = join(import.meta.dirname, '..', 'node_modules', 'electron');

/** How long the place that Electron comes from may take to answer, in milliseconds. */
const PROBE_MS = 3_000;
/** How long the download may take where that place answers, in milliseconds. */
const DOWNLOAD_MS = 5 * 60_000;

const electronVersion = (): string =>
  (JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string }).version;

/** Electron's executable where it is whole and of the right version; null otherwise. Reads files only. */
export function findElectron(): string | null {
  try {
    const executable = readFileSync(join(PACKAGE, 'path.txt'), 'utf8');
    const dist = process.env['ELECTRON_OVERRIDE_DIST_PATH'] ?? join(PACKAGE, 'dist');
    const found = readFileSync(join(dist, 'version'), 'utf8').trim().replace(/^v/, '');
    const path = join(dist, executable);
    return found === electronVersion() && existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** Fetches Electron's executable where it can be downloaded; null where the download is out of reach. */
export async function fetchElectron(): Promise<string | null> {
  if (process.env['CI'] !== undefined || !(await isDownloadable())) return null;
  console.log('Downloading Electron, once (about 120 MB)…');
  await runInstaller();
  return findElectron();
}

/** Whether the very file answers: names resolve and front doors open in places where downloads are blocked. */
async function isDownloadable(): Promise<boolean> {
  const version = electronVersion();
  const mirror = process.env['ELECTRON_MIRROR'] ?? 'https://github.com/electron/electron/releases/download/';
  const file = `${mirror}v${version}/electron-v${version}-${process.platform}-${process.arch}.zip`;
  try {
    return (await fetch(file, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) })).ok;
  } catch {
    return false;
  }
}

function runInstaller(): Promise<void> {
  return new Promise((resolve) => {
    const installer = spawn(process.execPath, [join(PACKAGE, 'install.js')], {
      stdio: ['ignore', 'ignore', 'inherit'],
      timeout: DOWNLOAD_MS,
    });
    installer.once('error', () => resolve());
    installer.once('close', () => resolve());
  });
}
