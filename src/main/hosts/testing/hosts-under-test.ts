import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Transport } from '../../../shared/contract/client.ts';
import { createClient } from '../../../shared/contract/client.ts';
import type { ErrorReply } from '../../../shared/contract/errors.ts';
import { openCore } from '../../core.ts';
import { resolveReferences } from '../cli/references.ts';
import type { HostUnderTest, Outcome, Step } from '../host-conformance.ts';
import { createInProcessTransport } from '../in-process.ts';
import { createLoopbackServer } from '../loopback/server.ts';
import { openElectronWire } from './electron-wire.ts';
import { signIn } from './loopback-client.ts';
import { makeRendererDir } from './loopback-fixture.ts';

const CLI = join(import.meta.dirname, '..', 'cli', 'main.ts');

const makeFolder = (): Promise<string> => mkdtemp(join(tmpdir(), 'fealty-host-'));
const removeFolder = (folder: string): Promise<void> => rm(folder, { recursive: true, force: true });

interface Wire {
  readonly transport: Transport;
  bring(content: Uint8Array<ArrayBuffer>): Promise<string>;
  fetch(name: string): Promise<Uint8Array>;
  close(): Promise<void>;
}

/** A host whose callers stay: each call is a call, and a job is waited for by asking. */
function stayingHost({ transport, bring, fetch, close }: Wire): HostUnderTest {
  const client = createClient(transport);

  async function endOf(jobId: string): Promise<unknown> {
    for (;;) {
      const job = (await client.call('jobs.list', {})).find((each) => each.id === jobId);
      if (job !== undefined && job.state !== 'running') return job;
      await new Promise((resolve) => setTimeout(resolve, 10));
    }
  }

  async function run(steps: readonly Step[]): Promise<Outcome> {
    const results: unknown[] = [];
    for (const [name, input = {}] of steps) {
      const reply = await transport.call(name, resolveReferences(input, results));
      if (!reply.ok) return { results, failure: reply.error };
      const { jobId } = (reply.value ?? {}) as { jobId?: string };
      results.push(jobId === undefined ? reply.value : await endOf(jobId));
    }
    return { results, failure: null };
  }

  return {
    run,
    bring,
    async takeOut(steps) {
      const { results } = await run(steps);
      return fetch((results.at(-1) as { result: { file: string } }).result.file);
    },
    subscribe: (listener) => transport.subscribe(listener),
    isSlow: false,
    close,
  };
}

export async function openInProcessHost(): Promise<HostUnderTest> {
  const profileDir = await makeFolder();
  const core = await openCore({ profileDir });
  return stayingHost({
    transport: createInProcessTransport(core),
    bring: (content) => core.files.receive(Readable.from([Buffer.from(content)])),
    fetch: async (name) => readFile(core.files.find(name)?.path ?? ''),
    async close() {
      await core.close();
      await removeFolder(profileDir);
    },
  });
}

export async function openLoopbackHost(): Promise<HostUnderTest> {
  const profileDir = await makeFolder();
  const rendererDir = await makeRendererDir();
  const core = await openCore({ profileDir });
  const server = await createLoopbackServer({ core, rendererDir });
  const client = await signIn(server.url);
  return stayingHost({
    transport: client,
    bring: (content) => client.upload(content),
    fetch: async (name) => (await client.download(name))?.content ?? new Uint8Array(),
    async close() {
      await server.close();
      await core.close();
      await removeFolder(profileDir);
      await removeFolder(rendererDir);
    },
  });
}

export async function openElectronHost(): Promise<HostUnderTest> {
  const profileDir = await makeFolder();
  const { link, openWindow } = openElectronWire(() => openCore({ profileDir }));
  return stayingHost({
    transport: openWindow(),
    bring: (content) => link.receive([content]),
    fetch: async (name) => readFile((await link.find(name))?.path ?? ''),
    async close() {
      await link.close();
      await removeFolder(profileDir);
    },
  });
}

/** Each run is a process of its own on the same profile. */
export async function openCliHost(): Promise<HostUnderTest> {
  const profileDir = await makeFolder();
  const aside = await makeFolder();
  const out = join(aside, 'out');

  async function run(steps: readonly Step[], options: readonly string[] = []): Promise<Outcome> {
    const pairs = steps.flatMap(([name, input = {}]) => [name, JSON.stringify(input)]);
    const args = [CLI, '--profile', profileDir, ...options, ...pairs];
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const [output, errors] = await Promise.all([text(child.stdout), text(child.stderr)]);
    const results = output.split('\n').filter(Boolean);
    return {
      results: results.map((line) => JSON.parse(line) as unknown),
      failure: errors === '' ? null : (JSON.parse(errors) as { error: ErrorReply }).error,
    };
  }

  return {
    run: (steps) => run(steps),
    async bring(content) {
      const path = join(aside, 'brought.csv');
      await writeFile(path, content);
      return path;
    },
    async takeOut(steps) {
      await run(steps, ['--out', out]);
      return readFile(out);
    },
    subscribe: null,
    isSlow: true,
    async close() {
      await removeFolder(profileDir);
      await removeFolder(aside);
    },
  };
}
