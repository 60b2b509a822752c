import { rm } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import type { Protocol } from 'electron';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '../../../shared/contract/errors.ts';
import { readRendererFiles } from '../renderer-files.ts';
import { createFakeCore } from '../testing/fake-core.ts';
import { makeRendererDir } from '../testing/loopback-fixture.ts';
import { strictDouble } from '../testing/strict-double.ts';
import { APP_SCHEMES, serveApp } from './app-protocol.ts';

let answer: (request: Request) => Promise<Response>;
let folder: string;
const core = createFakeCore();

beforeAll(async () => {
  folder = await makeRendererDir();
  await core.offer('report', 'отчёт.csv', 'имя');
  const protocol = strictDouble('Protocol', {
    handle: (scheme: string, handler: typeof answer) => {
      expect(scheme).toBe('app');
      answer = handler;
    },
  });
  serveApp(protocol as unknown as Protocol, await readRendererFiles(folder), {
    async receive(body) {
      const content = await text(Readable.from(body));
      if (content === 'too large') throw new AppError('FILE_TOO_LARGE', { size: '51 MB', limit: '50 MB' });
      return `upload of ${content}`;
    },
    find: async (name) => core.files.find(name),
  });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await core.close();
});

/** Requests to schemes like ours cannot be made here; only their addresses matter. */
function request(url: string, init: RequestInit = {}): Request {
  const made = new Request('http://unused.invalid', init);
  Object.defineProperty(made, 'url', { value: url });
  return made;
}
const get = (path: string) => answer(request(`app://fealty${path}`));
const upload = (headers: Record<string, string>, body: string, path = '/files') =>
  answer(request(`app://fealty${path}`, { method: 'POST', headers, body }));

describe('app://fealty', () => {
  it('has no more rights than a web site', () => {
    expect(APP_SCHEMES).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
    ]);
  });

  it('serves the page under its policy, with a fresh nonce', async () => {
    const [first, second] = [await get('/'), await get('/#/clients')];
    const nonce = /nonce" content="([\w-]{22})"/.exec(await first.text())?.[1];
    expect(first.headers.get('content-security-policy')).toContain(`style-src 'self' 'nonce-${nonce}'`);
    expect(second.headers.get('content-security-policy')).not.toContain(String(nonce));
    expect(Object.fromEntries(first.headers)).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  it('serves the files of the screens and nothing else', async () => {
    expect(await (await get('/assets/main-1a2b.js')).text()).toBe('export {};');
    const paths = [
      '/index.html/..',
      '/%2e%2e/package.json',
      '/assets/',
      '/assets/main-1a2b.js%00',
      '/__proto__',
      '/api',
    ];
    for (const path of paths) expect([path, (await get(path)).status]).toEqual([path, 404]);
    expect((await answer(request('app://other/'))).status).toBe(404);
    expect((await answer(request('app://fealty/', { method: 'PUT' }))).status).toBe(405);
  });

  it('takes uploads from its own page only', async () => {
    const ours = { 'x-fealty': '1' };
    expect(await (await upload(ours, 'имя')).json()).toEqual({ file: 'upload of имя' });
    const refused = await upload(ours, 'too large');
    expect([refused.status, await refused.json()]).toMatchObject([
      413,
      { error: { code: 'FILE_TOO_LARGE' } },
    ]);
    expect((await upload({}, 'имя')).status).toBe(403);
    expect((await upload(ours, 'имя', '/assets')).status).toBe(403);
  });

  it('gives finished exports out under their own names', async () => {
    const file = await get('/files/report');
    expect([await file.text(), file.headers.get('content-type')]).toEqual(['имя', 'text/csv; charset=utf-8']);
    expect(file.headers.get('content-disposition')).toContain("filename*=UTF-8''%D0%BE");
    for (const path of ['/files/none', '/files/', '/files/..%2fx', '/files/%']) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
  });
});
