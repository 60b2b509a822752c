import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test as base, expect, type Page } from '@playwright/test';

const root = join(import.meta.dirname, '../../..');
const host = join(root, 'out/main/loopback.js');

interface Running {
  readonly url: string;
  stop(): Promise<void>;
  /** Ends it without a chance to say goodbye. */
  kill(): Promise<void>;
}

/** Starts the built app on a profile, as `npm start -- --no-open` does; the address is its last line. */
export function startApp(profile: string, ...more: string[]): Promise<Running> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [host, '--profile', profile, '--no-open', ...more], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise<void>((done) => child.once('close', () => done()));
    const end = async (signal: NodeJS.Signals) => {
      child.kill(signal);
      await ended;
    };
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/\S+/.exec(said)?.[0];
      if (url !== undefined)
        resolve({
          url,
          stop: () => end('SIGTERM'),
          kill: () => end('SIGKILL'),
        });
    });
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`the host ended with ${code}`)));
  });
}

interface Options {
  /** Whether the profile holds the sample portfolio. */
  readonly sample: boolean;
}

interface Fixtures {
  /** A fresh profile's folder. */
  profile: string;
  /** The app, open in the browser. */
  app: Page;
}

/** Everything the page complained about; a test ends well only if it is empty. */
const complaints = new WeakMap<Page, string[]>();

export const test = base.extend<Options & Fixtures>({
  sample: [false, { option: true }],

  // Playwright wants an object pattern, even an empty one.
  // oxlint-disable-next-line no-empty-pattern
  profile: async ({}, provide) => {
    const folder = mkdtempSync(join(tmpdir(), 'fealty-e2e-'));
    await provide(folder);
    rmSync(folder, { recursive: true, force: true });
  },

  app: async ({ page, profile, sample }, provide) => {
    const running = await startApp(profile, ...(sample ? ['--sample'] : []));
    const said: string[] = [];
    complaints.set(page, said);
    page.on('console', (message) => {
      if (message.type() === 'error' || message.type() === 'warning') said.push(message.text());
    });
    page.on('pageerror', (error) => said.push(error.message));
    page.on('request', (request) => {
      if (
        !request.url().startsWith('http://127.0.0.1:') &&
        !request.url().startsWith('data:') &&
        !request.url().startsWith('blob:')
      )
        said.push(`asked ${request.url()}`);
    });
    await page.goto(running.url);
    await provide(page);
    expect(said, 'what the page complained about').toEqual([]);
    await running.stop();
  },
});

export { expect };

/** Calls a procedure as the page's own code does. */
export async function call(page: Page, name: string, input: unknown = {}): Promise<unknown> {
  return page.evaluate(
    async ([procedure, value]) => {
      const response = await fetch('/api', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-fealty': '1' },
        body: JSON.stringify({ name: procedure, input: value }),
      });
      const reply = (await response.json()) as { ok: boolean; value: unknown; error: unknown };
      if (!reply.ok) throw new Error(JSON.stringify(reply.error));
      return reply.value;
    },
    [name, input] as const,
  );
}

/** Goes to a page of the app by its address. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, path);
}
