import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';

/** 256 random bits as text that any address or cookie may hold. */
const createSecret = (): string => randomBytes(32).toString('base64url');

const digest = (text: string): Buffer => createHash('sha256').update(text).digest();

/** Who may talk to the server: browsers that brought a one-time token and got the cookie for it. */
export interface Session {
  /** A further token; each opens one window, once. */
  mintToken(): string;
  /** Whether the token was good. It is good only this once. */
  redeem(token: string): boolean;
  /** The `Set-Cookie` value that signs a window in until the server ends. */
  readonly cookie: string;
  /** Whether a `Cookie` header signs its sender in. */
  isSignedIn(cookieHeader: string | undefined): boolean;
}

/**
 * @param port goes into the cookie's name, for browsers share the cookies of 127.0.0.1 among all its ports.
 * Any process of the same user can read the token from the command line that opens the browser: this keeps
 * out web pages and other users, not programs that could read the profile itself.
 */
export function createSession(port: number): Session {
  const tokens = new Set<Buffer>();
  const name = `fealty-${port}`;
  const secret = createSecret();
  const expected = digest(secret);
  return {
    mintToken() {
      const token = createSecret();
      tokens.add(digest(token));
      return token;
    },
    redeem(token) {
      const offered = digest(token);
      for (const each of tokens) {
        if (timingSafeEqual(each, offered)) return tokens.delete(each);
      }
      return false;
    },
    cookie: `${name}=${secret}; HttpOnly; SameSite=Strict; Path=/`,
    isSignedIn(cookieHeader) {
      const offered = readCookie(cookieHeader, name);
      return offered !== null && timingSafeEqual(expected, digest(offered));
    },
  };
}

function readCookie(header: string | undefined, name: string): string | null {
  if (header === undefined) return null;
  for (const part of header.split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0 && part.slice(0, equals).trim() === name) return part.slice(equals + 1).trim();
  }
  return null;
}
