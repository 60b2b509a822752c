import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { CoreEvent } from '../../../shared/contract/app.ts';
import { contract, isProcedure } from '../../../shared/contract/contract.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import type { Caller, HostCore, StoredFile } from '../../host-core.ts';
import { failureReply } from '../failure.ts';

/** A core without a store: validates as the contract says, keeps files, and tells of every write. */
export interface FakeCore extends HostCore {
  /** Every call that came through, with what the host said of its caller. */
  readonly calls: { name: string; input: unknown; caller: Caller }[];
  emit(event: CoreEvent): void;
  /** Makes a file that can be fetched by the name. */
  offer(name: string, fileName: string, content: string): Promise<void>;
  readonly isClosed: boolean;
}

const ROWS = Array.from({ length: 100 }, (_, index) => [
  `id-${index}`,
  `ООО «Ромашка ${index}»`,
  index * 100,
  null,
]);

export function createFakeCore(): FakeCore {
  const folder = mkdtempSync(join(tmpdir(), 'fealty-fake-'));
  const listeners = new Set<(event: CoreEvent) => void>();
  const files = new Map<string, StoredFile>();
  const calls: FakeCore['calls'] = [];
  let closed = false;
  const emit = (event: CoreEvent): void => {
    for (const listener of listeners) listener(event);
  };
  return {
    calls,
    emit,
    get isClosed() {
      return closed;
    },
    async call(name, input, caller) {
      if (!isProcedure(name)) return { ok: false, error: failureReply('UNKNOWN_PROCEDURE', { name }) };
      const parsed = contract[name].input.safeParse(input);
      if (!parsed.success) return { ok: false, error: failureReply('INVALID_INPUT', { field: 'input' }) };
      calls.push({ name, input: parsed.data, caller });
      if (contract[name].kind === 'write') emit({ type: 'changed', operationId: null });
      return {
        ok: true,
        value: name === 'clients.page' ? { rows: ROWS, total: ROWS.length, shownFor: null } : {},
      };
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    files: {
      async receive(body) {
        const content = await buffer(body);
        if (content.toString() === 'too large')
          throw new AppError('FILE_TOO_LARGE', { size: '51 MB', limit: '50 MB' });
        const name = `upload-${files.size}`;
        const path = join(folder, name);
        await writeFile(path, content);
        files.set(name, { path, fileName: name, mediaType: 'application/octet-stream' });
        return name;
      },
      find: (name) => files.get(name) ?? null,
    },
    async offer(name, fileName, content) {
      const path = join(folder, `offered-${files.size}`);
      await writeFile(path, content);
      files.set(name, { path, fileName, mediaType: 'text/csv; charset=utf-8' });
    },
    async close() {
      closed = true;
      await rm(folder, { recursive: true, force: true });
    },
  };
}
