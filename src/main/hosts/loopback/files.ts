import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { AppError, type ErrorReply } from '../../../shared/contract/errors.ts';
import type { HostCore } from '../../host-core.ts';
import { failureReply } from '../failure.ts';
import { downloadHeaders, fileNameInAddress, MAX_FILE_BYTES } from '../files.ts';
import { answerJson, DATA_HEADERS, discardBody, refuse } from './answers.ts';

const megabytes = (bytes: number): string => `${Math.ceil(bytes / 1024 / 1024)} MB`;

/** Answers `POST /files`: the body becomes a file of the core; `{file}` names it, `{error}` says why not. */
export async function answerUpload(
  core: HostCore,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const size = Number(request.headers['content-length'] ?? 0);
  if (size > MAX_FILE_BYTES) {
    const params = { size: megabytes(size), limit: megabytes(MAX_FILE_BYTES) };
    return answerFailure(response, 413, failureReply('FILE_TOO_LARGE', params));
  }
  try {
    answerJson(response, 200, { file: await core.files.receive(request) });
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const status = error.code === 'FILE_TOO_LARGE' ? 413 : 500;
    answerFailure(response, status, failureReply(error.code, error.params));
  }
}

function answerFailure(response: ServerResponse, status: number, error: ErrorReply): void {
  discardBody(response.req);
  answerJson(response, status, { error });
}

/** Answers `GET /files/<name>` with a finished export, to be saved under its own name. */
export async function answerDownload(core: HostCore, path: string, response: ServerResponse): Promise<void> {
  const name = fileNameInAddress(path);
  const file = name === null ? null : core.files.find(name);
  const size = file === null ? null : await sizeOf(file.path);
  if (file === null || size === null) return refuse(response, 404);
  response.writeHead(200, { ...DATA_HEADERS, ...downloadHeaders(file), 'content-length': size });
  await pipeline(createReadStream(file.path), response);
}

async function sizeOf(path: string): Promise<number | null> {
  try {
    return (await stat(path)).size;
  } catch {
    return null;
  }
}
