import { beforeEach, describe, expect, it, vi } from 'vitest';
import { strictDouble } from '../testing/strict-double.ts';
import { openWindow, WEB_PREFERENCES } from './window.ts';

const electron = vi.hoisted(() => ({
  app: { isPackaged: true },
  nativeTheme: { shouldUseDarkColors: true },
  options: [] as Record<string, unknown>[],
  listeners: {} as Record<string, (...args: unknown[]) => void>,
  calls: [] as unknown[][],
}));

vi.mock('electron', () => {
  const { app, nativeTheme, options, listeners, calls } = electron;
  class BrowserWindow {
    constructor(given: Record<string, unknown>) {
      options.push(given);
      const on = (event: string, listener: () => void) => {
        listeners[event] = listener;
      };
      return strictDouble('BrowserWindow', {
        webContents: strictDouble('WebContents', { on }),
        once: on,
        show: () => calls.push(['show']),
        reload: () => calls.push(['reload']),
        loadURL: async (url: string) => void calls.push(['loadURL', url]),
      }) as unknown as BrowserWindow;
    }
  }
  return { app, nativeTheme, BrowserWindow };
});

beforeEach(() => {
  electron.options.length = 0;
  electron.calls.length = 0;
});

const preferences = (): Record<string, unknown> => {
  openWindow();
  return electron.options.at(-1)?.['webPreferences'] as Record<string, unknown>;
};

describe('the window', () => {
  it('is locked down', () => {
    expect(preferences()).toEqual({
      sandbox: true,
      contextIsolation: true,
      webSecurity: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      plugins: false,
      experimentalFeatures: false,
      allowRunningInsecureContent: false,
      navigateOnDragDrop: false,
      enableWebSQL: false,
      enableDeprecatedPaste: false,
      spellcheck: false,
      devTools: false,
      preload: expect.stringMatching(/preload\.cjs$/),
    });
    expect(Object.isFrozen(WEB_PREFERENCES)).toBe(true);
  });

  it('has developer tools only where it is not installed', () => {
    electron.app.isPackaged = false;
    expect(preferences()['devTools']).toBe(true);
    electron.app.isPackaged = true;
  });

  it('loads the one page and shows once it is there', () => {
    openWindow();
    expect(electron.calls).toEqual([['loadURL', 'app://fealty/']]);
    expect(electron.options[0]?.['show']).toBe(false);
    electron.listeners['ready-to-show']?.();
    expect(electron.calls.at(-1)).toEqual(['show']);
  });

  it('loads the page again when its process dies, and not when it ends', () => {
    openWindow();
    electron.listeners['render-process-gone']?.({}, { reason: 'clean-exit' });
    expect(electron.calls.length).toBe(1);
    electron.listeners['render-process-gone']?.({}, { reason: 'crashed' });
    expect(electron.calls.at(-1)).toEqual(['reload']);
  });
});
