import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CoreEvent } from '../../../shared/contract/app.ts';
import { AppError } from '../../../shared/contract/errors.ts';
import { openElectronWire } from '../testing/electron-wire.ts';
import { createFakeCore, type FakeCore } from '../testing/fake-core.ts';
import type { PortAnswer } from './core-messages.ts';
import { serveWindow } from './window-port.ts';

let core: FakeCore;
function open() {
  core = createFakeCore();
  const own = core;
  return openElectronWire(async () => own);
}
afterEach(() => vi.useRealTimers());

describe('a window', () => {
  it('calls the core, as a screen, and hears its events', async () => {
    const wire = open();
    const window = wire.openWindow();
    const events: CoreEvent[] = [];
    const leave = window.subscribe((event) => events.push(event));
    expect(await window.call('settings.get', {})).toEqual({ ok: true, value: {} });
    expect(core.calls).toEqual([{ name: 'settings.get', input: {}, caller: { mayNamePaths: false } }]);
    core.emit({ type: 'profile' });
    await expect.poll(() => events).toEqual([{ type: 'profile' }]);
    leave();
    core.emit({ type: 'profile' });
    await window.call('settings.get', {});
    expect(events.length).toBe(1);
    await wire.link.close();
    expect(core.isClosed).toBe(true);
  });

  it('gets a typed failure for what the core does not know or take', async () => {
    const window = open().openWindow();
    for (const name of ['none', '__proto__', 'constructor'])
      expect(await window.call(name, {})).toMatchObject({ ok: false, error: { code: 'UNKNOWN_PROCEDURE' } });
    const cyclic: Record<string, unknown> = {};
    for (const input of [undefined, null, 7, [], { extra: 1 }, Number.NaN])
      expect(await window.call('settings.get', input)).toMatchObject({ error: { code: 'INVALID_INPUT' } });
    cyclic['self'] = cyclic;
    expect(() => window.call('settings.get', cyclic)).toThrow(TypeError);
  });

  it('cannot send more than 1 MB at once', async () => {
    const window = open().openWindow();
    expect(await window.call('settings.get', { text: 'x'.repeat(1024 * 1024) })).toMatchObject({
      error: { code: 'INVALID_INPUT' },
    });
    expect(core.calls).toEqual([]);
  });

  it('is not heard when what it sends is no call', async () => {
    core = createFakeCore();
    const answers: PortAnswer[] = [];
    let send: (message: { data: unknown }) => void = () => undefined;
    serveWindow(core, {
      on: (event: string, listener: (message: { data: unknown }) => void) => {
        if (event === 'message') send = listener;
      },
      postMessage: (answer) => answers.push(answer),
      start: () => undefined,
    });
    const nonsense = [
      null,
      1,
      'x',
      {},
      [],
      [1, 'a'],
      [0, 'settings.get', '{}'],
      [1, 2, '{}'],
      [1, 'settings.get', {}],
    ];
    for (const data of nonsense) send({ data });
    send({ data: [1, 'settings.get', 'no json'] });
    send({ data: [2, 'settings.get', '{}'] });
    await expect.poll(() => answers.length).toBe(2);
    expect(answers.map(([id, json]) => [id, (JSON.parse(json) as { ok: boolean }).ok])).toEqual([
      [1, false],
      [2, true],
    ]);
  });
});

describe('a core that dies', () => {
  it('is started again, and windows go on', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const wire = open();
    const window = wire.openWindow();
    await window.call('settings.get', {});
    const events: CoreEvent[] = [];
    window.subscribe((event) => events.push(event));
    vi.setSystemTime(Date.now() + 60_000);
    const pending = window.call('settings.get', {});
    wire.crash();
    expect(await pending).toMatchObject({ ok: false, error: { code: 'INTERNAL' } });
    expect((await window.call('settings.get', {})).ok).toBe(true);
    expect([wire.starts, wire.failures, events]).toEqual([2, [], [{ type: 'changed', operationId: null }]]);
  });

  it('at once is given up', async () => {
    const wire = open();
    await wire.openWindow().call('settings.get', {});
    wire.crash();
    expect([wire.starts, wire.failures.map((error) => error.code)]).toEqual([1, ['INTERNAL']]);
  });

  it('fails what the main process asks it', async () => {
    const wire = open();
    const find = wire.link.find('x');
    wire.crash();
    await expect(find).rejects.toMatchObject({ code: 'INTERNAL' });
  });

  it('because its store is open elsewhere is given up with that reason', async () => {
    const wire = openElectronWire(() => Promise.reject(new AppError('STORE_BUSY', { folder: 'x' })));
    await expect.poll(() => wire.failures).toMatchObject([{ code: 'STORE_BUSY', params: { folder: 'x' } }]);
    await wire.link.close();
  });
});

describe('files', () => {
  it('go in whole and are found by their names', async () => {
    const { link } = open();
    const chunks = Array.from({ length: 40 }, (_, index) => new Uint8Array(64 * 1024).fill(index));
    const name = await link.receive(chunks);
    const file = await link.find(name);
    const { readFile } = await import('node:fs/promises');
    expect(Buffer.compare(await readFile(file?.path ?? ''), Buffer.concat(chunks))).toBe(0);
    expect(await link.find('none')).toBeNull();
  });

  it('that the core refuses, or that break off, are refused with a code', async () => {
    const { link } = open();
    const large = [new TextEncoder().encode('too large')];
    await expect(link.receive(large)).rejects.toMatchObject({ code: 'FILE_TOO_LARGE' });
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield new Uint8Array(10);
      throw new Error('the window has gone');
    }
    await expect(link.receive(broken())).rejects.toThrow('the window has gone');
    expect(await link.receive([new Uint8Array(1)])).toMatch(/^upload-/);
  });
});
