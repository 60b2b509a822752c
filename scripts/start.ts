/**
 * `npm start [-- --profile DIR] [--sample] [--no-open] [--port N]`: the app in Electron where its binary is
 * present or can be had, and otherwise, or where an address is asked for, in the browser.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { buildOrExit } from './build.ts';
import { fetchElectron, findElectron } from './electron-binary.ts';

const OUT = join(import.meta.dirname, '..', 'out', 'main');

/** Whether an address is wanted and not a window. */
const wantsAddress = (args: readonly string[]): boolean =>
  args.some((arg) => arg === '--no-open' || arg.startsWith('--port'));

/** Why Electron cannot run here even if its binary is present; null where it can. */
function obstacle(): string | null {
  if (process.platform !== 'linux') return null;
  if (process.getuid?.() === 0) return 'Electron does not run as root';
  const hasScreen = Boolean(process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY']);
  return hasScreen ? null : 'There is no screen for Electron';
}

function runElectron(executable: string, args: readonly string[]): void {
  const child = spawn(executable, [join(OUT, 'electron.js'), ...args], { stdio: 'inherit' });
  child.once('exit', (code) => process.exit(code ?? 1));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
}

async function chooseElectron(): Promise<string | null> {
  const reason = obstacle();
  const executable = reason === null ? (findElectron() ?? (await fetchElectron())) : null;
  if (executable === null)
    console.log(`${reason ?? 'Electron cannot be had here now'}: Fealty opens in the browser.`);
  return executable;
}

const args = process.argv.slice(2);
await buildOrExit();
const executable = wantsAddress(args) ? null : await chooseElectron();
if (executable === null) await import(pathToFileURL(join(OUT, 'loopback.js')).href);
else runElectron(executable, args);
