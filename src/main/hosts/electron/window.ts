import { join } from 'node:path';
import { app, BrowserWindow, nativeTheme } from 'electron';
import { APP_URL } from './addresses.ts';

/** What a page may never do; a literal, so that no input can loosen it. */
export const WEB_PREFERENCES = Object.freeze({
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
  // Its dictionaries would come from the network.
  spellcheck: false,
});

/** Colours of an empty window, so that it does not flash before the page is there. */
const BACKGROUND = { light: '#ffffff', dark: '#1a1b1e' } as const;

/** Opens the window; the system brings it back where it was. It shows once the page can be seen. */
export function openWindow(): BrowserWindow {
  const window = new BrowserWindow({
    name: 'main',
    windowStatePersistence: true,
    title: 'Fealty',
    width: 1440,
    height: 900,
    minWidth: 720,
    minHeight: 480,
    show: false,
    autoHideMenuBar: true,
    backgroundColor: nativeTheme.shouldUseDarkColors ? BACKGROUND.dark : BACKGROUND.light,
    webPreferences: {
      ...WEB_PREFERENCES,
      devTools: !app.isPackaged,
      preload: join(import.meta.dirname, 'preload.cjs'),
    },
  });
  window.once('ready-to-show', () => window.show());
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit') window.reload();
  });
  void window.loadURL(APP_URL);
  return window;
}
