import type { IncomingMessage } from 'node:http';

/**
 * Refuses what no page of ours would send, before anything else looks at it: addresses that are no plain
 * paths, other names for this machine (a rebound DNS name among them), other origins, other methods.
 */
export type Guard = (request: IncomingMessage) => number | null;

/** @param port of the server; the only host and origin let in are `127.0.0.1` at this port. Answers a status. */
export function createGuard(port: number): Guard {
  const host = `127.0.0.1:${port}`;
  const origin = `http://${host}`;
  return ({ method, url = '', headers, rawHeaders }) => {
    if (!url.startsWith('/') || url.startsWith('//')) return 400;
    if (headers.host !== host || countHeader(rawHeaders, 'host') !== 1) return 403;
    if (headers.origin !== undefined && headers.origin !== origin) return 403;
    const site = headers['sec-fetch-site'];
    if (site !== undefined && site !== 'same-origin' && site !== 'none') return 403;
    if (method === 'POST') return headers['x-fealty'] === '1' && headers.origin === origin ? null : 403;
    if (method !== 'GET') return 405;
    // A GET with a body is one request to us and two to someone else.
    const hasBody = headers['transfer-encoding'] !== undefined || (headers['content-length'] ?? '0') !== '0';
    return hasBody ? 400 : null;
  };
}

/** Node joins or drops repeated headers; only the raw list (name, value, name, …) shows them. */
function countHeader(rawHeaders: readonly string[], name: string): number {
  let count = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const each = rawHeaders[index];
    if (each?.length === name.length && each.toLowerCase() === name) count += 1;
  }
  return count;
}
