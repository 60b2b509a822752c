import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

const CANDIDATES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) =>
    join(process.env[name] ?? '', 'Google', 'Chrome', 'Application', 'chrome.exe'),
  ),
];

/** How long an installation may take, in milliseconds. */
const INSTALL_MS = 5 * 60_000;

/** The executable of a Chromium or Chrome on this machine; null where there is none. */
async function findChromium(): Promise<string | null> {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && existsSync(named)) return named;
  const { chromium } = await import('playwright');
  return [...CANDIDATES, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

const run = (command: string, args: readonly string[]): void => {
  spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], timeout: INSTALL_MS });
};

/**
 * Finds a Chromium, or installs one: Debian's own where this runs as root, else Playwright's.
 * @throws Error saying what is missing and how to get it
 */
export async function requireChromium(): Promise<string> {
  const found = await findChromium();
  if (found !== null) return found;
  console.log('There is no Chromium here; installing one…');
  const isRoot = process.getuid?.() === 0;
  if (isRoot && existsSync('/usr/bin/apt-get')) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium']);
  }
  if ((await findChromium()) === null) {
    run(process.execPath, [
      join(import.meta.dirname, '..', 'node_modules', 'playwright', 'cli.js'),
      'install',
      'chromium',
    ]);
  }
  const installed = await findChromium();
  if (installed !== null) return installed;
  throw new Error(
    'The browser tests need Chromium, and none was found or could be installed. Install it ' +
      '("apt-get install chromium", "npx playwright install chromium", or Google Chrome), or set CHROMIUM_PATH to its executable.',
  );
}
