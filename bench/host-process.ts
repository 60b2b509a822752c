import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { buildIfStale } from '../scripts/build.ts';

/** The loopback host as it is shipped, in a process of its own. */
export interface HostProcess {
  /** The one-time address it printed. */
  readonly url: string;
  readonly pid: number;
  stop(): Promise<void>;
}

const ENTRY = join(import.meta.dirname, '..', 'out', 'main', 'loopback.js');

export const prepareHost = (): Promise<void> => buildIfStale();

/** Starts it on a profile and waits for its address. @throws Error where it ends without one */
export async function startHost(folder: string): Promise<HostProcess> {
  const child = spawn(process.execPath, [ENTRY, '--profile', folder, '--no-open'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await Promise.race([
    addressOf(child),
    once(child, 'exit').then(() => {
      throw new Error('The loopback host ended before it was ready');
    }),
  ]);
  return {
    url,
    pid: child.pid ?? 0,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      await ended;
    },
  };
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error('The loopback host has no output');
  for await (const line of createInterface(child.stdout)) {
    if (line.startsWith('http://')) return line;
  }
  throw new Error('The loopback host printed no address');
}
