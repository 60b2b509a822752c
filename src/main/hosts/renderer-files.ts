import { readdir, readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import {
  contentSecurityPolicy,
  createNonce,
  DATA_POLICY,
  NONCE_PLACEHOLDER,
} from './content-security-policy.ts';

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.ttf': 'font/ttf',
  '.wasm': 'application/wasm',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};

/** One file of the screens, ready to be answered. */
export interface RendererFile {
  readonly body: Buffer;
  readonly mediaType: string;
  /** The Content-Security-Policy of this answer. */
  readonly policy: string;
}

/** The built screens, held in memory: a path that is not in the map does not exist, whatever it spells. */
export interface RendererFiles {
  /** @param path as it stands in the address, undecoded: `/`, `/assets/main-1a2b.js` */
  find(path: string): RendererFile | null;
}

/**
 * Reads the built screens once.
 * @throws Error where the folder holds no `index.html`, or a file of an unknown kind
 */
export async function readRendererFiles(folder: string): Promise<RendererFiles> {
  const files = new Map<string, RendererFile>();
  let page: string[] | null = null;
  for (const entry of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || extname(entry.name) === '.map') continue;
    const path = join(entry.parentPath, entry.name);
    const mediaType = MEDIA_TYPES[extname(entry.name)];
    if (mediaType === undefined)
      throw new Error(`A file of an unknown kind among the screens: ${entry.name}`);
    const address = `/${relative(folder, path).split(sep).join('/')}`;
    if (address === '/index.html') page = (await readFile(path, 'utf8')).split(NONCE_PLACEHOLDER);
    else files.set(address, { body: await readFile(path), mediaType, policy: DATA_POLICY });
  }
  if (page === null) throw new Error('The screens are not built: index.html is missing');
  const parts = page;
  return {
    find: (path) => (path === '/' ? servePage(parts) : (files.get(path) ?? null)),
  };
}

function servePage(parts: readonly string[]): RendererFile {
  const nonce = createNonce();
  return {
    body: Buffer.from(parts.join(nonce)),
    mediaType: 'text/html; charset=utf-8',
    policy: contentSecurityPolicy(nonce),
  };
}
