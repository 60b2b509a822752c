import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HostCore } from '../../host-core.ts';
import { failureReply } from '../failure.ts';
import { answerJson, discardBody, hangUp, refuse } from './answers.ts';

/** The largest call, in bytes. */
export const MAX_CALL_BYTES = 1024 * 1024;
/** How long a call may take to arrive, in milliseconds. */
const CALL_ARRIVAL_MS = 30_000;

const SCREEN = { mayNamePaths: false };

/** Answers `POST /api` with `{name, input}` by the core's reply: 200 for successes and typed failures alike. */
export async function answerCall(
  core: HostCore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { 'content-type': type, 'content-length': length } = request.headers;
  if (type !== 'application/json' && type !== 'application/json; charset=utf-8') return refuse(response, 415);
  if (length !== undefined && Number(length) > MAX_CALL_BYTES) return refuseOversize(response);
  const body = await readBody(request);
  if (body === 'too large') return refuseOversize(response);
  if (body === 'too slow') return hangUp(response, 408);
  const call = parseCall(body);
  if (call === null) return refuse(response, 400);
  const reply = await core.call(call.name, call.input, SCREEN);
  answerJson(response, 200, reply);
}

function refuseOversize(response: ServerResponse): void {
  discardBody(response.req);
  answerJson(response, 413, { ok: false, error: failureReply('INVALID_INPUT', { field: 'input' }) });
}

type Body = Buffer | 'too large' | 'too slow';

function readBody(request: IncomingMessage): Promise<Body> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let size = 0;
    const timer = setTimeout(() => finish('too slow'), CALL_ARRIVAL_MS);
    function finish(body: Body): void {
      clearTimeout(timer);
      request.off('data', take);
      resolve(body);
    }
    function take(chunk: Buffer): void {
      size += chunk.length;
      if (size > MAX_CALL_BYTES) finish('too large');
      else chunks.push(chunk);
    }
    request.on('data', take);
    request.once('end', () => finish(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.once('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
  });
}

function parseCall(body: Buffer): { name: string; input: unknown } | null {
  try {
    const call: unknown = JSON.parse(body.toString('utf8'));
    if (typeof call !== 'object' || call === null) return null;
    const { name, input } = call as { name?: unknown; input?: unknown };
    return typeof name === 'string' ? { name, input } : null;
  } catch {
    return null;
  }
}
