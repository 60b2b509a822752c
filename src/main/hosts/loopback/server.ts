import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { HostCore } from '../../host-core.ts';
import { SECURITY_HEADERS } from '../content-security-policy.ts';
import { FILES_PATH } from '../files.ts';
import { type RendererFiles, readRendererFiles } from '../renderer-files.ts';
import { DATA_HEADERS, hangUp, refuse } from './answers.ts';
import { answerCall } from './api.ts';
import { createEventStream, type EventStream } from './event-stream.ts';
import { answerDownload, answerUpload } from './files.ts';
import { createGuard } from './guard.ts';
import { REFUSAL_PAGE } from './refusal-page.ts';
import { createSession, type Session } from './session.ts';

export interface LoopbackOptions {
  readonly core: HostCore;
  /** The folder of the built screens. */
  readonly rendererDir: string;
  /** 0, or none, for any that is free. */
  readonly port?: number;
}

export interface LoopbackServer {
  /** The address to open; its token works once. */
  readonly url: string;
  /** `http://127.0.0.1:<port>` */
  readonly origin: string;
  /** Another address, for another window. */
  mintUrl(): string;
  /** Lets every window go; the core stays open. */
  close(): Promise<void>;
}

const ADDRESS = '127.0.0.1';
const TOKEN_PREFIX = '/?token=';

/** Limits against senders that dawdle or crowd, in milliseconds and connections; uploads set the longest time. */
const LIMITS = {
  headersTimeout: 5_000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 1_000,
  keepAliveTimeout: 75_000,
  // The guard answers a missing host itself.
  requireHostHeader: false,
};
const MAX_CONNECTIONS = 64;

interface Site {
  readonly core: HostCore;
  readonly session: Session;
  readonly events: EventStream;
  readonly files: RendererFiles;
}

/**
 * Serves the screens and the core to browsers of this machine.
 * @throws Error with code `EADDRINUSE` where the port is taken
 */
export async function createLoopbackServer({
  core,
  rendererDir,
  port = 0,
}: LoopbackOptions): Promise<LoopbackServer> {
  const files = await readRendererFiles(rendererDir);
  const server = createServer(LIMITS);
  server.maxConnections = MAX_CONNECTIONS;
  await listen(server, port);
  const { port: bound } = server.address() as AddressInfo;
  const guard = createGuard(bound);
  const session = createSession(bound);
  const events = createEventStream(core);
  const site = { core, session, events, files };
  server.on('request', (request, response) => {
    const refusal = guard(request);
    if (refusal !== null) return hangUp(response, refusal);
    route(site, request, response).catch(() => hangUp(response, 500));
  });
  const origin = `http://${ADDRESS}:${bound}`;
  const mintUrl = () => `${origin}${TOKEN_PREFIX}${session.mintToken()}`;
  return {
    url: mintUrl(),
    origin,
    mintUrl,
    close() {
      events.close();
      return new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen({ host: ADDRESS, port }, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

async function route(site: Site, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { method, url = '' } = request;
  const { session, core } = site;
  const isGet = method === 'GET';
  if (isGet && url.startsWith(TOKEN_PREFIX)) {
    const isGood = session.redeem(url.slice(TOKEN_PREFIX.length));
    return isGood ? signIn(session, response) : answerRefusalPage(response);
  }
  if (!session.isSignedIn(request.headers.cookie)) {
    return isGet && url === '/' ? answerRefusalPage(response) : refuse(response, 401);
  }
  if (!isGet) {
    if (url === '/api') return answerCall(core, request, response);
    if (url === FILES_PATH) return answerUpload(core, request, response);
    return refuse(response, 404);
  }
  if (url === '/events') return site.events.open(response);
  if (url.startsWith(`${FILES_PATH}/`)) return answerDownload(core, url, response);
  answerFile(site.files, url, response);
}

function signIn(session: Session, response: ServerResponse): void {
  response.writeHead(303, {
    ...DATA_HEADERS,
    location: '/',
    'set-cookie': session.cookie,
    'content-length': 0,
  });
  response.end();
}

function answerRefusalPage(response: ServerResponse): void {
  const body = Buffer.from(REFUSAL_PAGE);
  const headers = {
    ...DATA_HEADERS,
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
  };
  response.writeHead(401, headers);
  response.end(body);
}

function answerFile(files: RendererFiles, url: string, response: ServerResponse): void {
  const file = files.find(url);
  if (file === null) return refuse(response, 404);
  response.writeHead(200, {
    ...SECURITY_HEADERS,
    'content-security-policy': file.policy,
    'content-type': file.mediaType,
    'content-length': file.body.length,
  });
  response.end(file.body);
}
