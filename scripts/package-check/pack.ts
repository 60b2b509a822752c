import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Arch, build, type Configuration, Platform } from 'electron-builder';

const ROOT = join(import.meta.dirname, '..', '..');

/** What electron-builder looks for in a folder with Electron; the files hold nothing. */
const STAND_IN = [
  'LICENSE',
  'LICENSES.chromium.html',
  'chrome-sandbox',
  'chrome_100_percent.pak',
  'icudtl.dat',
  'locales/en-US.pak',
  'locales/ru.pak',
  'resources.pak',
  'resources/placeholder',
];

function makeStandIn(folder: string, version: string): void {
  for (const sub of ['locales', 'resources']) mkdirSync(join(folder, sub), { recursive: true });
  for (const file of STAND_IN) writeFileSync(join(folder, file), '');
  writeFileSync(join(folder, 'version'), version);
  writeFileSync(join(folder, 'electron'), '#!/bin/sh\n');
  chmodSync(join(folder, 'electron'), 0o755);
}

/**
 * Packs the product as `electron-builder.yml` says, for Linux, around a stand-in for Electron: all but the
 * fuses, which are flipped in the real binary. Answers the archive.
 * @param more files that do not belong in it
 */
export async function pack(folder: string, more: readonly string[] = []): Promise<string> {
  const { default: electron } = await import('electron/package.json', { with: { type: 'json' } });
  const electronDist = join(folder, 'electron');
  makeStandIn(electronDist, electron.version);
  const config: Configuration = {
    electronDist,
    electronVersion: electron.version,
    electronFuses: null,
    directories: { output: join(folder, 'release') },
    ...(more.length === 0 ? {} : { linux: { files: [...more] } }),
  };
  const arch = process.arch === 'arm64' ? Arch.arm64 : Arch.x64;
  await build({
    projectDir: ROOT,
    targets: Platform.LINUX.createTarget('dir', arch),
    config,
    publish: 'never',
  });
  const unpacked = arch === Arch.arm64 ? 'linux-arm64-unpacked' : 'linux-unpacked';
  return join(folder, 'release', unpacked, 'resources', 'app.asar');
}
