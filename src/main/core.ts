import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { setImmediate as nextTurn } from 'node:timers/promises';
import type { CoreEvent } from '../shared/contract/app.ts';
import { createErrorLog } from './error-log.ts';
import { fillWithSample } from './features/sample/fill-with-sample.ts';
import type { Caller, HostCore } from './host-core.ts';
import { openProfile, type ProfileCore } from './profile-core.ts';

export interface OpenOptions {
  readonly profileDir: string;
  /** Opens the profile with sample data beside the own one, made if there is none. */
  readonly sample?: boolean;
}

/**
 * The core behind a host: one open profile, and the way to the other. Sample data live in a folder of their own
 * within the profile's, so that they never mix with real clients.
 *
 * @throws AppError STORE_*, DISK_FULL, NODE_UNFIT
 */
export async function openCore({ profileDir, sample = false }: OpenOptions): Promise<HostCore> {
  const listeners = new Set<(event: CoreEvent) => void>();
  let current: ProfileCore;
  let switching: Promise<void> = Promise.resolve();
  let closing: Promise<void> = Promise.resolve();

  const open = async (kind: 'own' | 'sample'): Promise<ProfileCore> => {
    const core = await openProfile({
      folder: kind === 'own' ? profileDir : join(profileDir, 'sample'),
      kind,
      switchTo: (other) => {
        const switched = switching.then(() => change(other));
        switching = switched.catch(() => undefined);
        return switched;
      },
      reopen: () => {
        const reopened = switching.then(() => reopen(kind));
        switching = reopened.catch(() => undefined);
        return reopened;
      },
    });
    if (kind === 'sample') await fillWithSample(core);
    core.subscribe((event) => {
      for (const listener of listeners) listener(event);
    });
    return core;
  };

  const change = async (kind: 'own' | 'sample'): Promise<void> => {
    await closing;
    const next = await open(kind);
    const previous = current;
    current = next;
    // After the answer to whoever asked: it is on its way through the profile that closes.
    closing = nextTurn()
      .then(() => previous.close())
      .catch(createErrorLog(profileDir));
    for (const listener of listeners) listener({ type: 'profile' });
  };

  /** Closes first: whoever closes takes the log beside the file away, which must not be that of the next. */
  const reopen = async (kind: 'own' | 'sample'): Promise<void> => {
    await closing;
    await current.close();
    current = await open(kind);
    for (const listener of listeners) listener({ type: 'profile' });
  };

  current = await open(sample ? 'sample' : 'own');
  return {
    call: (name: string, input: unknown, caller: Caller) => current.call(name, input, caller),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    files: {
      receive: (body: Readable) => current.files.receive(body),
      find: (name) => current.files.find(name),
    },
    async close() {
      await switching;
      await closing;
      await current.close();
    },
  };
}
