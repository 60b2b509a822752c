import { AppError, type ErrorCode, errorCodes } from '../../shared/contract/errors.ts';

/** The largest file the core takes, in bytes. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Hands a file to the core; answers the name to call it by. Rejects with an {@link AppError}. */
export async function upload(file: File): Promise<string> {
  const megabytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MB`;
  if (file.size > MAX_FILE_BYTES)
    throw new AppError('FILE_TOO_LARGE', { size: megabytes(file.size), limit: megabytes(MAX_FILE_BYTES) });
  const response = await fetch('/files', { method: 'POST', headers: { 'x-fealty': '1' }, body: file });
  const reply = (await response.json()) as { file?: string; error?: { code: string } };
  if (reply.file !== undefined) return reply.file;
  const code = errorCodes.find((each): each is ErrorCode => each === reply.error?.code) ?? 'INTERNAL';
  throw new AppError(code, { file: file.name });
}

/** Lets the browser, or Electron, save a finished export where the user wants it. */
export function download(name: string): void {
  const link = document.createElement('a');
  link.href = `/files/${encodeURIComponent(name)}`;
  link.download = '';
  document.body.append(link);
  link.click();
  link.remove();
}
