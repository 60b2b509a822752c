import { EventEmitter } from 'node:events';
import type { App, Session } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { refuseNavigation } from './navigation.ts';
import { closeNetwork } from './network.ts';

const openExternal = vi.hoisted(() => vi.fn(async (_link: string) => undefined));
vi.mock('electron', () => ({ shell: { openExternal } }));
beforeEach(() => openExternal.mockClear());

type OpenHandler = (details: { url: string }) => { action: string };

function openContents() {
  const app = new EventEmitter();
  const contents = new EventEmitter();
  let openHandler: OpenHandler = () => ({ action: 'allow' });
  Object.assign(contents, {
    setWindowOpenHandler: (handler: OpenHandler) => {
      openHandler = handler;
    },
  });
  refuseNavigation(app as unknown as App);
  app.emit('web-contents-created', {}, contents);
  /** Whether the event was let through. */
  const happens = (event: string, details: object): boolean => {
    const preventDefault = vi.fn();
    expect(contents.emit(event, { ...details, preventDefault })).toBe(true);
    return preventDefault.mock.calls.length === 0;
  };
  return { happens, open: (url: string) => openHandler({ url }) };
}

const foreign = [
  'https://example.com/',
  'file:///etc/passwd',
  'app://other/',
  'app://fealty.evil/',
  'app://fealty/files/x',
  'app://fealty/assets/main.js',
  'data:text/html,x',
  'about:blank',
];

describe('a window', () => {
  it.each(foreign)('does not go to %s', (url) => {
    const { happens } = openContents();
    expect(happens('will-navigate', { url })).toBe(false);
    expect(happens('will-frame-navigate', { url, isMainFrame: true })).toBe(false);
    expect(happens('will-redirect', { url })).toBe(false);
  });

  it('may load its own page again', () => {
    const { happens } = openContents();
    for (const url of ['app://fealty/', 'app://fealty/#/clients/1']) {
      expect(happens('will-navigate', { url })).toBe(true);
      expect(happens('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
    }
  });

  it('gets no frames, no guests and no second window', () => {
    const { happens, open } = openContents();
    expect(happens('will-frame-navigate', { url: 'app://fealty/', isMainFrame: false })).toBe(false);
    expect(happens('will-attach-webview', {})).toBe(false);
    for (const url of [...foreign, 'app://fealty/']) expect(open(url)).toEqual({ action: 'deny' });
    expect(openExternal.mock.calls).toEqual([['https://example.com/']]);
  });
});

describe('the network', () => {
  const session = new EventEmitter();
  let cancels: (url: string) => boolean = () => false;
  Object.assign(session, {
    webRequest: {
      onBeforeRequest: (
        listener: (details: { url: string }, answer: (response: { cancel: boolean }) => void) => void,
      ) => {
        cancels = (url) => {
          let cancelled = false;
          listener({ url }, ({ cancel }) => {
            cancelled = cancel;
          });
          return cancelled;
        };
      },
    },
  });
  closeNetwork(session as unknown as Session);

  it('is closed to everything but the product itself', () => {
    for (const url of [
      'https://example.com/',
      'http://127.0.0.1/',
      'ws://example.com/',
      'app://other/',
      'file:///x',
    ])
      expect([url, cancels(url)]).toEqual([url, true]);
    for (const url of ['app://fealty/', 'app://fealty/assets/main.js', 'app://fealty/files'])
      expect([url, cancels(url)]).toEqual([url, false]);
  });

  it('lets only finished exports be downloaded', () => {
    const downloads = (url: string): boolean => {
      const preventDefault = vi.fn();
      session.emit('will-download', { preventDefault }, { getURL: () => url });
      return preventDefault.mock.calls.length === 0;
    };
    expect(downloads('app://fealty/files/report.xlsx')).toBe(true);
    for (const url of ['app://fealty/assets/main.js', 'https://example.com/files/x', 'data:text/plain,x'])
      expect([url, downloads(url)]).toEqual([url, false]);
  });
});
