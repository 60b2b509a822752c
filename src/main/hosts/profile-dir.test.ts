import { describe, expect, it } from 'vitest';
import { defaultProfileDir } from './profile-dir.ts';

const slashes = (path: string): string => path.replaceAll('\\', '/');

describe('the default profile', () => {
  const cases: [NodeJS.Platform, NodeJS.ProcessEnv, string][] = [
    ['linux', {}, '/home/a/.local/share/fealty'],
    ['linux', { XDG_DATA_HOME: '/data' }, '/data/fealty'],
    ['linux', { XDG_DATA_HOME: 'relative' }, '/home/a/.local/share/fealty'],
    ['linux', { XDG_DATA_HOME: '' }, '/home/a/.local/share/fealty'],
    ['darwin', { XDG_DATA_HOME: '/data' }, '/home/a/Library/Application Support/Fealty'],
    ['win32', { APPDATA: '/roaming' }, '/roaming/Fealty'],
    ['win32', {}, '/home/a/AppData/Roaming/Fealty'],
  ];
  it.each(cases)('on %s with %j is %s', (platform, environment, folder) => {
    expect(slashes(defaultProfileDir({ platform, environment, home: '/home/a' }))).toBe(folder);
  });
});
