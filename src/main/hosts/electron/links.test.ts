import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allowedLink, openLink } from './links.ts';

const openExternal = vi.hoisted(() => vi.fn(async (_link: string) => undefined));
vi.mock('electron', () => ({ shell: { openExternal } }));
beforeEach(() => openExternal.mockClear());

const allowed = [
  ['https://example.com', 'https://example.com/'],
  ['https://example.com/a?b=c#d', 'https://example.com/a?b=c#d'],
  ['https://пример.рф/цены', 'https://xn--e1afmkfd.xn--p1ai/%D1%86%D0%B5%D0%BD%D1%8B'],
  ['HTTPS://EXAMPLE.COM:8443/', 'https://example.com:8443/'],
  ['mailto:anna@example.com', 'mailto:anna@example.com'],
  ['mailto:anna@example.com?subject=%D0%94%D0%B0', 'mailto:anna@example.com?subject=%D0%94%D0%B0'],
  ['tel:+79161234567', 'tel:+79161234567'],
] as const;

const refused = [
  '',
  ' ',
  'example.com',
  '//example.com',
  '/etc/passwd',
  'http://example.com',
  'https://user@example.com',
  'https://example.com@evil.example',
  'https://user:password@example.com',
  'https:example.com',
  'https:/example.com',
  'https:\\\\example.com',
  'https://example.com\\@evil.example',
  'https://',
  'https://exa mple.com',
  ' https://example.com',
  'https://example.com\n',
  'java\nscript:alert(1)',
  '\u0000https://example.com',
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'blob:https://example.com/1',
  'about:blank',
  'view-source:https://example.com',
  'file:///etc/passwd',
  'file://server/share',
  'smb://server/share',
  '\\\\server\\share',
  'ftp://example.com',
  'ssh://example.com',
  'ws://example.com',
  'app://fealty/',
  'chrome://settings',
  'devtools://devtools/bundled/inspector.html',
  'ms-msdt:/id PCWDiagnostic',
  'ms-officecmd:{}',
  'search-ms:query=x',
  'vscode://file/etc/passwd',
  'steam://run/1',
  'intent://scan/#Intent;scheme=zxing;end',
  'x-apple.systempreferences:',
  'C:\\Windows\\System32\\calc.exe',
];

describe('a link', () => {
  it.each(allowed)('%s goes out', (link, opened) => {
    openLink(link);
    expect(openExternal.mock.calls).toEqual([[opened]]);
  });

  it.each(refused)('%j does not', (link) => {
    expect(allowedLink(link)).toBeNull();
    openLink(link);
    expect(openExternal).not.toHaveBeenCalled();
  });
});
