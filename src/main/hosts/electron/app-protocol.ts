import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import type { CustomScheme, Protocol } from 'electron';
import { AppError } from '../../../shared/contract/errors.ts';
import { DATA_POLICY, SECURITY_HEADERS } from '../content-security-policy.ts';
import { failureReply } from '../failure.ts';
import { downloadHeaders, FILES_PATH, fileNameInAddress } from '../files.ts';
import type { RendererFiles } from '../renderer-files.ts';
import { APP_ORIGIN, APP_SCHEME, isAppAddress } from './addresses.ts';
import type { CoreLink } from './core-port.ts';

/** What the product's own scheme is allowed: to be an origin like any other, and to keep compiled code. */
export const APP_SCHEMES: CustomScheme[] = [
  {
    scheme: APP_SCHEME,
    privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true },
  },
];

const DATA_HEADERS = { ...SECURITY_HEADERS, 'content-security-policy': DATA_POLICY };

/** Serves `app://fealty/`: the screens from memory, uploads and downloads as on the loopback host. */
export function serveApp(
  protocol: Protocol,
  files: RendererFiles,
  core: Pick<CoreLink, 'receive' | 'find'>,
): void {
  protocol.handle(APP_SCHEME, (request) => answer(request, files, core));
}

async function answer(
  request: Request,
  files: RendererFiles,
  core: Pick<CoreLink, 'receive' | 'find'>,
): Promise<Response> {
  if (!isAppAddress(request.url)) return bare(404);
  const path = request.url.slice(APP_ORIGIN.length).replace(/#.*$/, '');
  if (request.method === 'POST') {
    const isOurs = path === FILES_PATH && request.headers.get('x-fealty') === '1';
    return isOurs ? answerUpload(request, core) : bare(403);
  }
  if (request.method !== 'GET') return bare(405);
  const name = fileNameInAddress(path);
  if (name !== null) return answerDownload(name, core);
  const file = files.find(path);
  if (file === null) return bare(404);
  return new Response(new Uint8Array(file.body), {
    headers: { ...SECURITY_HEADERS, 'content-security-policy': file.policy, 'content-type': file.mediaType },
  });
}

const bare = (status: number): Response => new Response(null, { status, headers: DATA_HEADERS });

async function answerUpload(request: Request, core: Pick<CoreLink, 'receive'>): Promise<Response> {
  try {
    const file = await core.receive(request.body ?? []);
    return Response.json({ file }, { headers: DATA_HEADERS });
  } catch (error) {
    const { code, params } = error instanceof AppError ? error : new AppError('INTERNAL');
    const status = code === 'FILE_TOO_LARGE' ? 413 : 500;
    return Response.json({ error: failureReply(code, params) }, { status, headers: DATA_HEADERS });
  }
}

async function answerDownload(name: string, core: Pick<CoreLink, 'find'>): Promise<Response> {
  const file = await core.find(name);
  if (file === null) return bare(404);
  const body = Readable.toWeb(createReadStream(file.path)) as ReadableStream<Uint8Array<ArrayBuffer>>;
  return new Response(body, { headers: { ...DATA_HEADERS, ...downloadHeaders(file) } });
}
