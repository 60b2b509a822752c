import type { IncomingMessage, ServerResponse } from 'node:http';
import { DATA_POLICY, SECURITY_HEADERS } from '../content-security-policy.ts';

/** How long a body nobody wants may go on arriving, in milliseconds, so that its sender can read the answer. */
const DISCARD_MS = 5_000;

/** Headers of every answer that is no page. */
export const DATA_HEADERS = { ...SECURITY_HEADERS, 'content-security-policy': DATA_POLICY } as const;

const JSON_HEADERS = { ...DATA_HEADERS, 'content-type': 'application/json' } as const;

/** Answers JSON in one write. */
export function answerJson(response: ServerResponse, status: number, value: unknown): void {
  // Encoded here: a string that reaches the socket is encoded there, many times slower where it is Cyrillic.
  const body = Buffer.from(JSON.stringify(value));
  response.writeHead(status, { ...JSON_HEADERS, 'content-length': body.length });
  response.end(body);
}

/** Answers a bare status. */
export function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) {
    response.destroy();
    return;
  }
  discardBody(response.req);
  response.writeHead(status, { ...DATA_HEADERS, 'content-length': 0 });
  response.end();
}

/** Answers a bare status and ends the connection: no page of ours sent that. */
export function hangUp(response: ServerResponse, status: number): void {
  response.setHeader('connection', 'close');
  refuse(response, status);
}

/** Lets the rest of a body pass by, for a while. */
export function discardBody(request: IncomingMessage): void {
  if (request.complete) return;
  const timer = setTimeout(() => request.destroy(), DISCARD_MS);
  request.once('close', () => clearTimeout(timer));
  request.resume();
}
