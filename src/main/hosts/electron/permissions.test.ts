import { readFileSync } from 'node:fs';
import type { Session } from 'electron';
import { describe, expect, it } from 'vitest';
import { strictDouble } from '../testing/strict-double.ts';
import { refusePermissions } from './permissions.ts';

/** Every name that Electron's own types give to a permission, in requests and in checks. */
function permissionNames(): string[] {
  const types = readFileSync(new URL(import.meta.resolve('electron/electron.d.ts')), 'utf8');
  const names = [
    ...types.matchAll(/setPermission(?:Check|Request)Handler\(handler: .*?permission: ([^,]*),/g),
  ].flatMap((match) => [...(match[1] ?? '').matchAll(/'([^']+)'/g)].map((name) => name[1] ?? ''));
  return [...new Set(names)];
}

type Handler = (...args: unknown[]) => unknown;

function refusingSession(): Record<string, Handler> {
  const handlers: Record<string, Handler> = {};
  const keep = (name: string) => (handler: Handler) => {
    handlers[name] = handler;
  };
  const double = strictDouble('Session', {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setDisplayMediaRequestHandler: keep('display'),
    setBluetoothPairingHandler: keep('bluetooth'),
  });
  refusePermissions(double as unknown as Session);
  return handlers;
}

describe('every permission', () => {
  const names = permissionNames();

  it('is known by name', () => {
    expect(names.length).toBeGreaterThan(40);
    expect(names).toEqual(
      expect.arrayContaining(['notifications', 'local-fonts', 'loopback-network', 'fileSystem']),
    );
  });

  it.each(names)('%s is refused', (name) => {
    const { request, check } = refusingSession();
    const answers: unknown[] = [];
    request?.(null, name, (granted: unknown) => answers.push(granted), {});
    expect([answers, check?.(null, name, 'app://fealty', {})]).toEqual([[false], false]);
  });

  it('of devices, screens and pairing is refused', () => {
    const { device, display, bluetooth } = refusingSession();
    const answers: unknown[] = [];
    display?.({}, (streams: unknown) => answers.push(streams));
    bluetooth?.({ pairingKind: 'confirm' }, (answer: unknown) => answers.push(answer));
    expect([device?.({ deviceType: 'usb' }), answers]).toEqual([false, [null, { confirmed: false }]]);
  });
});
