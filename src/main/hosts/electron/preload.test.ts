import { describe, expect, it, vi } from 'vitest';
import type { Transport } from '../../../shared/contract/client.ts';
import { PORT_CHANNEL, type PortCall } from './core-messages.ts';

const electron = vi.hoisted(() => ({
  exposed: {} as Record<string, unknown>,
  sent: [] as unknown[][],
  listeners: {} as Record<string, (event: { ports: unknown[] }) => void>,
}));
vi.mock('electron', () => ({
  contextBridge: {
    exposeInMainWorld: (name: string, value: unknown) => {
      electron.exposed[name] = value;
    },
  },
  ipcRenderer: {
    send: (...args: unknown[]) => electron.sent.push(args),
    on: (channel: string, listener: (event: { ports: unknown[] }) => void) => {
      electron.listeners[channel] = listener;
    },
  },
}));

await import('./preload.ts');
const bridge = electron.exposed['fealty'] as Transport;

describe('the preload', () => {
  it('gives the page two functions and nothing else', () => {
    expect(Object.keys(electron.exposed)).toEqual(['fealty']);
    expect(Object.keys(bridge)).toEqual(['call', 'subscribe']);
    expect(electron.sent).toEqual([[PORT_CHANNEL]]);
    expect(Object.keys(electron.listeners)).toEqual([PORT_CHANNEL]);
  });

  it('carries a call made before the port is there', async () => {
    const calls: PortCall[] = [];
    const reply = bridge.call('settings.get', {});
    const port = {
      onmessage: vi.fn((message: unknown) => message),
      onclose: null,
      postMessage: (call: PortCall) => calls.push(call),
    };
    electron.listeners[PORT_CHANNEL]?.({ ports: [port] });
    expect(calls).toEqual([[1, 'settings.get', '{}']]);
    port.onmessage({ data: [1, '{"ok":true,"value":7}'] });
    expect(await reply).toEqual({ ok: true, value: 7 });
  });
});
