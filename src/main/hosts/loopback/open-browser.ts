import { spawn } from 'node:child_process';

/** The system's own command that opens an address; Windows' `start` belongs to its shell and takes a title first. */
export function browserCommand(platform: NodeJS.Platform, url: string): [command: string, args: string[]] {
  if (platform === 'win32') return ['cmd', ['/c', 'start', '', url]];
  return [platform === 'darwin' ? 'open' : 'xdg-open', [url]];
}

/** Opens the address in the user's browser; where that fails, the printed address remains. */
export function openBrowser(url: string): void {
  const [command, args] = browserCommand(process.platform, url);
  const child = spawn(command, args, { stdio: 'ignore', detached: true });
  child.once('error', () => undefined);
  child.unref();
}
