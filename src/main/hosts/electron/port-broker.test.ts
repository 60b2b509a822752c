import type { IpcMainEvent } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { strictDouble } from '../testing/strict-double.ts';
import { PORT_CHANNEL } from './core-messages.ts';
import { offerPorts } from './port-broker.ts';

const listeners = vi.hoisted((): Record<string, (event: unknown) => void> => ({}));
vi.mock('electron', () => ({
  ipcMain: {
    on: (channel: string, listener: (event: unknown) => void) => {
      listeners[channel] = listener;
    },
  },
  MessageChannelMain: class {
    port1 = 'for the core';
    port2 = 'for the page';
  },
}));

const connected: unknown[] = [];
offerPorts((port) => connected.push(port));

/** Asks for a port as the given frame; answers what the frame and the core were sent. */
function ask(senderFrame: object | null, mainFrame: object | null = senderFrame): unknown[] {
  connected.length = 0;
  const event = strictDouble('IpcMainEvent', {
    senderFrame,
    sender: strictDouble('WebContents', { mainFrame }),
  });
  listeners[PORT_CHANNEL]?.(event as unknown as IpcMainEvent);
  return [...connected];
}

const sent: unknown[][] = [];
const frame = (origin: string) =>
  strictDouble('WebFrameMain', { origin, postMessage: (...args: unknown[]) => sent.push(args) });

describe('a port to the core', () => {
  it('goes to our own page', () => {
    expect(ask(frame('app://fealty'))).toEqual(['for the core']);
    expect(sent).toEqual([[PORT_CHANNEL, null, ['for the page']]]);
    expect(Object.keys(listeners)).toEqual([PORT_CHANNEL]);
  });

  it('goes to nobody else', () => {
    sent.length = 0;
    const page = frame('app://fealty');
    expect(ask(null)).toEqual([]);
    expect(ask(null, page)).toEqual([]);
    expect(ask(frame('app://fealty'), page)).toEqual([]);
    for (const origin of ['https://example.com', 'app://other', 'app://fealty.evil', 'null', 'file://', ''])
      expect(ask(frame(origin))).toEqual([]);
    expect(sent).toEqual([]);
  });
});
