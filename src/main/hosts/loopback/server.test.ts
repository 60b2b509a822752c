import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { CoreEvent } from '../../../shared/contract/app.ts';
import { MOST_NAMED } from '../../../shared/contract/clients.ts';
import { createIdMaker } from '../../../shared/ids.ts';
import { systemClock } from '../../../shared/time.ts';
import { signIn } from '../testing/loopback-client.ts';
import { type LoopbackFixture, makeRendererDir, openLoopback } from '../testing/loopback-fixture.ts';
import { createLoopbackServer } from './server.ts';

let host: LoopbackFixture;
beforeAll(async () => {
  host = await openLoopback();
});
afterAll(() => host.close());

describe('the one-time token', () => {
  it('has 256 bits and is swapped for a cookie that only the browser sees', async () => {
    const url = host.server.mintUrl();
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/\?token=[\w-]{43}$/);
    const answer = await fetch(url, { redirect: 'manual' });
    expect([answer.status, answer.headers.get('location')]).toEqual([303, '/']);
    expect(answer.headers.get('set-cookie')).toMatch(
      new RegExp(`^fealty-${host.port}=[\\w-]{43}; HttpOnly; SameSite=Strict; Path=/$`),
    );
  });

  it('works once; then a page says in both languages what to do', async () => {
    const url = host.server.mintUrl();
    await fetch(url, { redirect: 'manual' });
    const again = await fetch(url, { redirect: 'manual' });
    const page = await again.text();
    expect([again.status, again.headers.get('set-cookie')]).toEqual([401, null]);
    expect(page).toContain('Запустите Fealty снова');
    expect(page).toContain('Start Fealty again');
  });

  it('does not work wrong, cut short, grown, empty, twice in one address or on another path', async () => {
    const url = host.server.mintUrl();
    const token = new URL(url).searchParams.get('token') ?? '';
    const wrong = [
      '/?token=',
      `/?token=${token.slice(0, -1)}`,
      `/?token=${token}a`,
      `/?token=${token}&token=${token}`,
      `/?x=1&token=${token}`,
      `/api?token=${token}`,
      `/events?token=${token}`,
      '/',
    ];
    for (const path of wrong) {
      const answer = await fetch(host.server.origin + path, { redirect: 'manual' });
      expect([path, answer.status, answer.headers.get('set-cookie')]).toEqual([path, 401, null]);
    }
    expect((await fetch(url, { redirect: 'manual' })).status).toBe(303);
  });

  it('of another window leaves the first signed in', async () => {
    const second = await signIn(host.server.mintUrl());
    expect((await second.call('settings.get', {})).ok).toBe(true);
    expect((await host.client.call('settings.get', {})).ok).toBe(true);
  });
});

describe('calls', () => {
  it('may name as many clients as a selection holds', async () => {
    const ids = Array.from(
      { length: MOST_NAMED },
      createIdMaker(systemClock.now, (bytes) => bytes.fill(7)),
    );
    expect((await host.client.call('clients.totals', { selection: { ids } })).ok).toBe(true);
  });
});

describe('answers', () => {
  const paths = ['/', '/assets/main-1a2b.js', '/events', '/files/report', '/nothing'];
  it.each(paths)('carry the headers that keep them in: %s', async (path) => {
    await host.core.offer('report', 'отчёт.csv', 'a;b');
    const aborted = new AbortController();
    const { headers } = await fetch(host.server.origin + path, {
      headers: { cookie: host.client.cookie },
      signal: aborted.signal,
    });
    aborted.abort();
    expect(Object.fromEntries(headers)).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect([...headers.keys()].filter((name) => name.startsWith('access-control-'))).toEqual([]);
    expect(headers.has('server') || headers.has('x-powered-by')).toBe(false);
  });

  it('give each page a nonce of its own, the same in the policy and in the page', async () => {
    const load = async () => {
      const answer = await fetch(host.server.origin, { headers: { cookie: host.client.cookie } });
      const inPage = /content="([^"]+)"/.exec(await answer.text())?.[1];
      const policy = answer.headers.get('content-security-policy') ?? '';
      expect(policy).toContain(`style-src 'self' 'nonce-${inPage}'`);
      expect(policy).not.toContain('unsafe');
      return inPage;
    };
    const nonces = await Promise.all([load(), load(), load()]);
    expect(new Set(nonces).size).toBe(3);
    for (const nonce of nonces) expect(nonce).toMatch(/^[\w-]{22}$/);
  });
});

describe('files', () => {
  it('go in and come out whole, under their own names', async () => {
    const content = new Uint8Array(3 * 1024 * 1024).map((_, index) => index % 251);
    const name = await host.client.upload(content);
    const back = await host.client.download(name);
    expect(Buffer.compare(back?.content ?? new Uint8Array(), content)).toBe(0);
    await host.core.offer('x', `клиенты (1) "а".csv`, 'имя');
    expect((await host.client.download('x'))?.disposition).toBe(
      `attachment; filename="_______ (1) ___.csv"; filename*=UTF-8''%D0%BA%D0%BB%D0%B8%D0%B5%D0%BD%D1%82%D1%8B%20%281%29%20%22%D0%B0%22.csv`,
    );
    expect(await host.client.download('none')).toBeNull();
  });

  it('too large for the core are refused with its code, announced ones before they are sent', async () => {
    await expect(host.client.upload(new TextEncoder().encode('too large'))).rejects.toThrow('FILE_TOO_LARGE');
    const answer = await fetch(`${host.server.origin}/files`, {
      method: 'POST',
      headers: { cookie: host.client.cookie, origin: host.server.origin, 'x-fealty': '1' },
      body: new Uint8Array(50 * 1024 * 1024 + 1),
    });
    expect([answer.status, await answer.json()]).toMatchObject([413, { error: { code: 'FILE_TOO_LARGE' } }]);
  });
});

describe('events', () => {
  it('reach every window until it leaves', async () => {
    const seen: [string, CoreEvent][] = [];
    const second = await signIn(host.server.mintUrl());
    const leaveFirst = host.client.subscribe((event) => seen.push(['first', event]));
    const leaveSecond = second.subscribe((event) => seen.push(['second', event]));
    await expect
      .poll(() => {
        host.core.emit({ type: 'profile' });
        return new Set(seen.map(([name]) => name)).size;
      })
      .toBe(2);
    leaveFirst();
    await new Promise((resolve) => setTimeout(resolve, 50));
    seen.length = 0;
    host.core.emit({ type: 'job', jobId: 'j' });
    await expect.poll(() => seen).toEqual([['second', { type: 'job', jobId: 'j' }]]);
    leaveSecond();
  });
});

describe('the server', () => {
  it('listens on 127.0.0.1 only and says so when the port is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = other.address();
    const port = typeof address === 'object' && address !== null ? address.port : 0;
    const rendererDir = await makeRendererDir();
    await expect(createLoopbackServer({ core: host.core, rendererDir, port })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
    other.close();
  });

  it('ends at once although windows listen', async () => {
    const own = await openLoopback();
    own.client.subscribe(() => undefined);
    await own.client.call('settings.get', {});
    const since = performance.now();
    await own.close();
    expect(performance.now() - since).toBeLessThan(5000);
    expect(own.core.isClosed).toBe(true);
  });
});
