import { PassThrough } from 'node:stream';
import { AppError } from '../../../shared/contract/errors.ts';
import type { HostCore } from '../../host-core.ts';
import type { FromCore, SentError, ToCore } from './core-messages.ts';
import { type CorePort, serveWindow } from './window-port.ts';

/** What of a utility process's `parentPort` is used here. */
export interface ParentPort {
  on(event: 'message', listener: (message: { data: ToCore; ports: CorePort[] }) => void): unknown;
  postMessage(message: FromCore): void;
}

type OpenCore = (options: { profileDir: string; sample: boolean }) => Promise<HostCore>;

/**
 * Runs the core in its own process: opens it when told to, gives windows their wire, keeps uploads, finds
 * finished files, and closes it when told to.
 * @param exit ends the process
 */
export function serveParent(parent: ParentPort, openCore: OpenCore, exit: () => void): void {
  const uploads = new Map<number, PassThrough>();
  let opening: Promise<HostCore> | null = null;

  async function open(profileDir: string, sample: boolean): Promise<void> {
    opening = openCore({ profileDir, sample });
    await opening.catch((error: unknown) => parent.postMessage({ type: 'failed', error: sentError(error) }));
  }

  async function receive(core: HostCore, id: number): Promise<void> {
    const body = new PassThrough();
    uploads.set(id, body);
    try {
      parent.postMessage({ type: 'stored', id, file: await core.files.receive(body) });
    } catch (error) {
      parent.postMessage({ type: 'refused', id, error: sentError(error) });
    } finally {
      uploads.delete(id);
      body.destroy();
    }
  }

  function take(id: number, bytes: Uint8Array): void {
    const done = () => parent.postMessage({ type: 'taken', id });
    const body = uploads.get(id);
    if (body === undefined) done();
    else body.write(bytes, done);
  }

  async function handle(message: ToCore, ports: readonly CorePort[]): Promise<void> {
    if (message.type === 'open') return open(message.profileDir, message.sample);
    const core = await opening?.catch(() => null);
    if (message.type === 'close') {
      await core?.close();
      return exit();
    }
    if (core === null || core === undefined) return;
    if (message.type === 'window') for (const port of ports) serveWindow(core, port);
    else if (message.type === 'upload') await receive(core, message.id);
    else if (message.type === 'chunk') take(message.id, message.bytes);
    else if (message.type === 'end') uploads.get(message.id)?.end();
    else if (message.type === 'abort') uploads.get(message.id)?.destroy(new Error('The upload was given up'));
    else parent.postMessage({ type: 'found', id: message.id, file: core.files.find(message.name) });
  }

  parent.on('message', ({ data, ports }) => void handle(data, ports));
}

const sentError = (error: unknown): SentError =>
  error instanceof AppError ? { code: error.code, params: error.params } : { code: 'INTERNAL', params: {} };
