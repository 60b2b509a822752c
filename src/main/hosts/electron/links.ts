import { shell } from 'electron';

/** What the system may be asked to open: web pages over TLS, letters, phone calls. */
const SCHEMES: ReadonlySet<string> = new Set(['https:', 'mailto:', 'tel:']);

/** What address bars and parsers read differently: blanks, control characters, backslashes. */
const isTrick = (character: string): boolean =>
  character <= ' ' || character === '\u007f' || character === '\\';

/**
 * The address as the system may get it, or null: only an absolute one of a known kind, written without
 * tricks and without a user name that could pass for the host.
 */
export function allowedLink(link: string): string | null {
  if (Array.from(link).some(isTrick)) return null;
  if (!URL.canParse(link)) return null;
  const url = new URL(link);
  if (!SCHEMES.has(url.protocol) || url.username !== '' || url.password !== '') return null;
  return url.protocol === 'https:' && !link.toLowerCase().startsWith('https://') ? null : url.href;
}

/** Opens a link outside, in the program that the system has for it; anything else is dropped. */
export function openLink(link: string): void {
  const allowed = allowedLink(link);
  if (allowed !== null) void shell.openExternal(allowed);
}
