import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type LoopbackFixture, openLoopback } from '../testing/loopback-fixture.ts';
import { sendRaw } from '../testing/raw-http.ts';

let host: LoopbackFixture;
beforeAll(async () => {
  host = await openLoopback();
});
afterAll(() => host.close());

const CALL = JSON.stringify({ name: 'settings.get', input: {} });

/** A call as the page sends it; attacks differ from it in one thing. `null` leaves a header out. */
function callHeaders(changes: Record<string, string | null> = {}): string {
  const headers: Record<string, string | null> = {
    host: `127.0.0.1:${host.port}`,
    origin: host.server.origin,
    'sec-fetch-site': 'same-origin',
    cookie: host.client.cookie,
    'x-fealty': '1',
    'content-type': 'application/json',
    ...changes,
  };
  return Object.entries(headers)
    .map(([name, value]) => (value === null ? '' : `${name}: ${value}\r\n`))
    .join('');
}

const post = (changes: Record<string, string | null> = {}, body = CALL, target = '/api') =>
  sendRaw(
    host.port,
    `POST ${target} HTTP/1.1\r\n${callHeaders(changes)}content-length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );

const get = (target: string, changes: Record<string, string | null> = {}) =>
  sendRaw(
    host.port,
    `GET ${target} HTTP/1.1\r\n${callHeaders({ origin: null, 'x-fealty': null, 'content-type': null, ...changes })}\r\n`,
  );

describe('a call', () => {
  it('from the page is answered', async () => {
    const { status, body } = await post();
    expect([status, body]).toEqual([200, '{"ok":true,"value":{}}']);
  });

  const refused: [string, Record<string, string | null>, number][] = [
    ['without the cookie', { cookie: null }, 401],
    ['with a wrong cookie', { cookie: 'fealty=wrong' }, 401],
    ['with the header missing', { 'x-fealty': null }, 403],
    ['of the kind a form can send', { 'content-type': 'text/plain' }, 415],
    ['from another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['from a page without an origin', { origin: 'null' }, 403],
    ['without an origin', { origin: null }, 403],
    [
      'from another port of this machine',
      { origin: 'http://127.0.0.1:1', 'sec-fetch-site': 'same-site' },
      403,
    ],
    ['from our address over https', { origin: 'https://127.0.0.1' }, 403],
    ['the browser marks as cross-site', { 'sec-fetch-site': 'cross-site' }, 403],
    ['the browser marks as same-site', { 'sec-fetch-site': 'same-site' }, 403],
    ['through a rebound name', { host: 'evil.example' }, 403],
    ['through a name that ends like ours', { host: 'localhost.evil' }, 403],
    ['through localhost', { host: 'localhost' }, 403],
    ['to a wrong port', { host: '127.0.0.1:1' }, 403],
    ['to no port', { host: '127.0.0.1' }, 403],
    ['without a host', { host: null }, 403],
    ['through IPv6', { host: '[::1]' }, 403],
  ];
  it.each(refused)('%s is refused', async (_, changes, status) => {
    const answer = await post(changes);
    expect([answer.status, answer.body]).toEqual([status, '']);
  });

  it('with a cookie cut short or grown is refused', async () => {
    for (const cookie of [
      host.client.cookie.slice(0, -1),
      `${host.client.cookie}a`,
      `x${host.client.cookie}`,
    ]) {
      expect((await post({ cookie })).status).toBe(401);
    }
    expect((await post({ cookie: `other=1; ${host.client.cookie}; more=2` })).status).toBe(200);
  });

  it('never reaches the core when refused', async () => {
    host.core.calls.length = 0;
    for (const [, changes] of refused) await post(changes);
    expect(host.core.calls).toEqual([]);
    await post();
    expect(host.core.calls).toEqual([{ name: 'settings.get', input: {}, caller: { mayNamePaths: false } }]);
  });

  it('that is no call is refused', async () => {
    for (const body of ['', '{', '[]', 'null', '"settings.get"', '{"name":1}', '{"input":{}}']) {
      expect((await post({}, body)).status, body).toBe(400);
    }
  });

  it('of 2 MB is refused, announced or not; one of just under 1 MB is read', async () => {
    const large = JSON.stringify({ name: 'settings.get', input: { text: 'x'.repeat(2 * 1024 * 1024) } });
    expect((await post({}, large)).status).toBe(413);
    const chunk = 'x'.repeat(64 * 1024);
    const chunks = `${chunk.length.toString(16)}\r\n${chunk}\r\n`.repeat(32);
    const chunked = `POST /api HTTP/1.1\r\n${callHeaders()}transfer-encoding: chunked\r\n\r\n${chunks}0\r\n\r\n`;
    expect((await sendRaw(host.port, chunked)).status).toBe(413);
    const fits = JSON.stringify({ name: 'settings.get', input: { text: 'x'.repeat(1024 * 1024 - 100) } });
    expect((await post({}, fits)).status).toBe(200);
  });
});

describe('a request line', () => {
  it('with two hosts is refused, with one it is answered', async () => {
    const line = `GET / HTTP/1.1\r\n`;
    const own = `Host: 127.0.0.1:${host.port}\r\n`;
    const cookie = `Cookie: ${host.client.cookie}\r\n\r\n`;
    expect((await sendRaw(host.port, line + own + own + cookie)).status).toBe(403);
    expect((await sendRaw(host.port, `${line}${own}hOST: evil.example\r\n${cookie}`)).status).toBe(403);
    expect((await sendRaw(host.port, `${line}Host: evil.example\r\n${own}${cookie}`)).status).toBe(403);
    expect((await sendRaw(host.port, line + own + cookie)).status).toBe(200);
  });

  it('in absolute form is refused', async () => {
    expect((await get(`http://127.0.0.1:${host.port}/`)).status).toBe(400);
    expect((await get('http://evil.example/')).status).toBe(400);
    expect((await get('//evil.example/')).status).toBe(400);
    expect((await get('/')).status).toBe(200);
  });

  it.each(['OPTIONS', 'PUT', 'DELETE', 'PATCH', 'HEAD', 'TRACE'])('with %s is refused', async (method) => {
    const answer = await sendRaw(host.port, `${method} /api HTTP/1.1\r\n${callHeaders()}\r\n`);
    expect(answer.status).toBe(405);
    expect(Object.keys(answer.headers).filter((name) => name.startsWith('access-control-'))).toEqual([]);
  });

  it('that announces one body in two ways is refused', async () => {
    const smuggled = `POST /api HTTP/1.1\r\n${callHeaders()}content-length: 4\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`;
    expect((await sendRaw(host.port, smuggled)).status).toBe(400);
    const withBody = `GET / HTTP/1.1\r\n${callHeaders({ origin: null })}content-length: 4\r\n\r\nabcd`;
    expect((await sendRaw(host.port, withBody)).status).toBe(400);
  });

  it('with ten thousand headers is refused', async () => {
    const many = Array.from({ length: 10_000 }, (_, index) => `x-${index}: 1\r\n`).join('');
    expect((await sendRaw(host.port, `GET / HTTP/1.1\r\n${many}\r\n`)).status).toBe(431);
  });

  it('that asks to become a web socket stays a request', async () => {
    const answer = await get('/events', { connection: 'upgrade', upgrade: 'websocket', cookie: null });
    expect(answer.status).toBe(401);
  });
});

describe('a path', () => {
  const hostile = [
    '/../package.json',
    '/assets/../index.html',
    '/%2e%2e/package.json',
    '/..%5cpackage.json',
    '/assets/main-1a2b.js%00',
    '/assets/%6dain-1a2b.js',
    '/assets/',
    '/index.html/../index.html',
    '/__proto__',
    '/constructor',
    '/api',
    '/files',
    '/files/',
    '/files/..%2f..%2fetc%2fpasswd',
    '/files/%2fetc%2fpasswd',
    '/files/%',
    '/files/__proto__',
    '/api?token=x',
  ];
  it.each(hostile)('%s leads nowhere', async (path) => {
    const { status, body } = await get(path);
    expect([status, body]).toEqual([404, '']);
  });

  it('that exists is served', async () => {
    const { status, headers, body } = await get('/assets/main-1a2b.js');
    expect([status, headers['content-type'], body]).toEqual([
      200,
      'text/javascript; charset=utf-8',
      'export {};',
    ]);
  });

  it('that exists needs the cookie', async () => {
    for (const path of ['/assets/main-1a2b.js', '/events', '/files/x']) {
      const { status, body } = await get(path, { cookie: null });
      expect([path, status, body]).toEqual([path, 401, '']);
    }
  });
});

describe('a sender that dawdles', () => {
  it('over its headers is let go within 7 s, and others are served meanwhile', {
    timeout: 15_000,
  }, async () => {
    const since = performance.now();
    const endings = Array.from({ length: 20 }, () => {
      const socket = connect({ host: '127.0.0.1', port: host.port });
      socket.on('error', () => undefined);
      socket.write(`GET / HTTP/1.1\r\nHost: 127.0.0.1:${host.port}\r\n`);
      const drip = setInterval(() => socket.write('x: 1\r\n'), 500);
      return new Promise<number>((resolve) => {
        socket.resume();
        socket.once('close', () => {
          clearInterval(drip);
          resolve(performance.now() - since);
        });
      });
    });
    const times: number[] = [];
    for (let index = 0; index < 20; index += 1) {
      const start = performance.now();
      expect((await post()).status).toBe(200);
      times.push(performance.now() - start);
    }
    times.sort((a, b) => a - b);
    expect(times[18]).toBeLessThan(300);
    expect(Math.max(...(await Promise.all(endings)))).toBeLessThan(7_500);
  });

  it('cannot hold more than 64 connections', async () => {
    const sockets = Array.from({ length: 100 }, () => connect({ host: '127.0.0.1', port: host.port }));
    let closed = 0;
    for (const socket of sockets) {
      socket.on('error', () => undefined);
      socket.once('close', () => {
        closed += 1;
      });
      socket.resume();
    }
    await expect.poll(() => closed).toBeGreaterThanOrEqual(36);
    for (const socket of sockets) socket.destroy();
    await expect.poll(() => closed).toBe(100);
    await expect.poll(async () => (await post()).status).toBe(200);
  });
});
