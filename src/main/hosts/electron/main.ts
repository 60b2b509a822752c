/** Entry of the product: Electron's main process. A list of what starts, in the order in which it must. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { app, BrowserWindow, dialog, protocol, session, utilityProcess } from 'electron';
import type { AppError } from '../../../shared/contract/errors.ts';
import { failureSentence, systemLanguage } from '../failure.ts';
import { defaultProfileDir } from '../profile-dir.ts';
import { readRendererFiles } from '../renderer-files.ts';
import { APP_SCHEMES, serveApp } from './app-protocol.ts';
import { type CoreChild, type CoreLink, startCore } from './core-port.ts';
import { setMenu } from './menu.ts';
import { refuseNavigation } from './navigation.ts';
import { closeNetwork } from './network.ts';
import { refusePermissions } from './permissions.ts';
import { offerPorts } from './port-broker.ts';
import { openWindow } from './window.ts';

/** As the installer names it: Windows ties notifications and the task bar to this. */
const APP_ID = 'app.fealty.desktop';

/** An installed product obeys no command line; a developer may choose the profile. */
function readOptions(): { profileDir: string; sample: boolean } {
  if (app.isPackaged) return { profileDir: defaultProfileDir(), sample: false };
  const { values } = parseArgs({
    args: process.argv.slice(2),
    strict: false,
    options: { profile: { type: 'string' }, sample: { type: 'boolean' } },
  });
  const profileDir = typeof values.profile === 'string' ? resolve(values.profile) : defaultProfileDir();
  return { profileDir, sample: values.sample === true };
}

function giveUp(error: AppError): void {
  dialog.showErrorBox('Fealty', failureSentence(error, systemLanguage({ LANG: app.getLocale() })));
  app.exit(1);
}

function focusWindow(): void {
  const [window] = BrowserWindow.getAllWindows();
  if (window?.isMinimized()) window.restore();
  window?.focus();
}

function closeCoreOnQuit(core: CoreLink): void {
  app.once('will-quit', (event) => {
    event.preventDefault();
    void core.close().then(() => app.exit(0));
  });
}

async function start(options: { profileDir: string; sample: boolean }): Promise<void> {
  await app.whenReady();
  const core = startCore({
    ...options,
    fork: () =>
      utilityProcess.fork(join(import.meta.dirname, 'core-process.js'), [], {
        serviceName: 'fealty-core',
      }) as unknown as CoreChild,
    onFailure: giveUp,
  });
  closeCoreOnQuit(core);
  refusePermissions(session.defaultSession);
  closeNetwork(session.defaultSession);
  serveApp(protocol, await readRendererFiles(join(import.meta.dirname, '..', 'renderer')), core);
  offerPorts((port) => core.connect(port));
  setMenu(process.platform);
  openWindow();
  app.on('second-instance', focusWindow);
  app.on('window-all-closed', () => app.quit());
}

app.enableSandbox();
app.setAppUserModelId(APP_ID);
protocol.registerSchemesAsPrivileged(APP_SCHEMES);
const options = readOptions();
// Chromium's own files stay apart from the profile; the lock on them is the lock on the profile.
app.setPath('userData', join(options.profileDir, 'window'));
if (app.requestSingleInstanceLock()) {
  refuseNavigation(app);
  // Not awaited: Electron is ready only after this module has loaded.
  void start(options);
} else {
  app.quit();
}
