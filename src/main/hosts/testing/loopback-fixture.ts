import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createLoopbackServer, type LoopbackServer } from '../loopback/server.ts';
import { createFakeCore, type FakeCore } from './fake-core.ts';
import { type LoopbackClient, signIn } from './loopback-client.ts';

export interface LoopbackFixture {
  readonly core: FakeCore;
  readonly server: LoopbackServer;
  readonly port: number;
  readonly client: LoopbackClient;
  close(): Promise<void>;
}

/** Screens of two files, as the build would leave them. */
export async function makeRendererDir(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'fealty-screens-'));
  await mkdir(join(folder, 'assets'));
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><meta name="csp-nonce" content="__CSP_NONCE__">',
  );
  await writeFile(join(folder, 'assets', 'main-1a2b.js'), 'export {};');
  return folder;
}

/** A running loopback host over a core without a store, and a window that has signed in. */
export async function openLoopback(): Promise<LoopbackFixture> {
  const rendererDir = await makeRendererDir();
  const core = createFakeCore();
  const server = await createLoopbackServer({ core, rendererDir });
  return {
    core,
    server,
    port: Number(new URL(server.origin).port),
    client: await signIn(server.url),
    async close() {
      await server.close();
      await core.close();
      await rm(rendererDir, { recursive: true, force: true });
    },
  };
}
