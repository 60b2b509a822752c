import { describe, expect, it, vi } from 'vitest';
import { strictDouble } from '../testing/strict-double.ts';

const calls = vi.hoisted((): string[] => []);

vi.mock('electron', () => {
  const note =
    (name: string, result?: unknown) =>
    (...args: unknown[]) => {
      calls.push([name, ...args.filter((each) => typeof each === 'string')].join(' '));
      return result;
    };
  const app = strictDouble('app', {
    isPackaged: true,
    enableSandbox: note('enableSandbox'),
    setAppUserModelId: note('setAppUserModelId'),
    setPath: note('setPath'),
    requestSingleInstanceLock: note('requestSingleInstanceLock', false),
    quit: note('quit'),
    on: note('on'),
    whenReady: note('whenReady', new Promise(() => undefined)),
  });
  const none = {};
  return {
    app,
    protocol: strictDouble('protocol', { registerSchemesAsPrivileged: note('registerSchemesAsPrivileged') }),
    BrowserWindow: none,
    dialog: none,
    ipcMain: none,
    Menu: none,
    MessageChannelMain: none,
    nativeTheme: none,
    session: none,
    shell: none,
    utilityProcess: none,
  };
});

describe('a second instance', () => {
  it('is sandboxed, touches no file and leaves to the first', async () => {
    const args = process.argv;
    process.argv = [...args.slice(0, 2), '--profile', '/elsewhere', '--inspect'];
    await import('./main.ts');
    process.argv = args;
    const { defaultProfileDir } = await import('../profile-dir.ts');
    const { join } = await import('node:path');
    expect(calls).toEqual([
      'enableSandbox',
      'setAppUserModelId app.fealty.desktop',
      'registerSchemesAsPrivileged',
      `setPath userData ${join(defaultProfileDir(), 'window')}`,
      'requestSingleInstanceLock',
      'quit',
    ]);
  });
});
