import type { StoredFile } from '../host-core.ts';

/** The largest upload, in bytes. */
export const MAX_FILE_BYTES = 50 * 1024 * 1024;

/** Where uploads go to (`POST /files`) and finished exports are fetched from (`GET /files/<name>`), on every host. */
export const FILES_PATH = '/files';

/** The name a download asks for; null where the address is no download or is spelt wrongly. */
export function fileNameInAddress(path: string): string | null {
  if (!path.startsWith(`${FILES_PATH}/`)) return null;
  try {
    return decodeURIComponent(path.slice(FILES_PATH.length + 1));
  } catch {
    return null;
  }
}

/** Headers that make a browser save a file under its own name, Cyrillic included (RFC 6266, RFC 5987). */
export function downloadHeaders(file: StoredFile): { 'content-type': string; 'content-disposition': string } {
  return {
    'content-type': file.mediaType,
    'content-disposition': `attachment; filename="${asciiName(file.fileName)}"; filename*=UTF-8''${extendedValue(file.fileName)}`,
  };
}

const asciiName = (name: string): string => name.replaceAll(/[^ !#-[\]-~]/g, '_');

/** `encodeURIComponent` leaves four characters that RFC 5987 does not allow. */
const extendedValue = (name: string): string =>
  encodeURIComponent(name.toWellFormed()).replaceAll(
    /['()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
