import { randomBytes } from 'node:crypto';

/** What the built `index.html` holds where each answer puts a nonce of its own. */
export const NONCE_PLACEHOLDER = '__CSP_NONCE__';

/** 128 random bits, fresh for every answer that carries a page. */
export const createNonce = (): string => randomBytes(16).toString('base64url');

/**
 * What a page of Fealty may do, the same text in Electron and in the loopback host: code, styles and data
 * come from this origin alone. Style elements need the nonce (AG Grid and Mantine add some); style
 * attributes are refused in markup, while React and AG Grid set theirs through the object model, which is
 * allowed. `data:` serves AG Grid's icons. Trusted Types without any policy: no text can become markup.
 */
export function contentSecurityPolicy(nonce: string): string {
  return `${BEFORE_NONCE}${nonce}${AFTER_NONCE}`;
}

const BEFORE_NONCE = "default-src 'none'; script-src 'self'; style-src 'self' 'nonce-";
const AFTER_NONCE = [
  "'",
  "style-src-attr 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

/** For answers that are no pages: nothing in them may run or be framed. */
export const DATA_POLICY = "default-src 'none'; frame-ancestors 'none'";

/** Headers that every answer of either host carries besides its policy. */
export const SECURITY_HEADERS = {
  'cache-control': 'no-store',
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;
