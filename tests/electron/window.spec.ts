import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, type ElectronApplication, expect, type Page, test } from '@playwright/test';

const ENTRY = join(import.meta.dirname, '..', '..', 'out', 'main', 'electron.js');

let profile: string;
let app: ElectronApplication;
let page: Page;

test.beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'fealty-electron-'));
  app = await _electron.launch({ args: [ENTRY, '--profile', profile, '--sample'] });
  page = await app.firstWindow();
});
test.afterAll(async () => {
  await app.close();
  await rm(profile, { recursive: true, force: true });
});

test('the window shows the list', async () => {
  expect(page.url()).toMatch(/^app:\/\/fealty\//);
  await expect(page.getByRole('row').nth(5)).toBeVisible();
});

test('the page has the bridge and nothing of Node', async () => {
  const seen = await page.evaluate(() => ({
    bridge: Object.keys((globalThis as unknown as { fealty: object }).fealty),
    node: ['require', 'process', 'module', 'Buffer'].filter((name) => name in globalThis),
  }));
  expect(seen).toEqual({ bridge: ['call', 'subscribe'], node: [] });
});

test('the page cannot reach the network, nor leave', async () => {
  const reached = await page.evaluate(() => fetch('https://example.com').then(String, () => 'refused'));
  expect(reached).toBe('refused');
  await page.evaluate(() => {
    location.href = 'https://example.com';
  });
  await expect(page.getByRole('row').nth(5)).toBeVisible();
  expect(page.url()).toMatch(/^app:\/\/fealty\//);
});
