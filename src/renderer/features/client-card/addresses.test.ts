import { describe, expect, it } from 'vitest';
import { dialled, webAddress } from './addresses.ts';

describe('webAddress', () => {
  it.each([
    ['example.com', 'https://example.com'],
    ['http://example.com/a?b=1', 'https://example.com/a?b=1'],
    ['HTTPS://пример.рф', 'https://пример.рф'],
    ['example.com:8443', 'https://example.com:8443'],
  ])('opens %s as %s', (text, address) => {
    expect(webAddress(text)).toBe(address);
  });

  it.each([
    'javascript:alert(1)',
    'data:text/html,x.y',
    'file:///etc/passwd',
    'user:secret@example.com',
    'user@example.com',
    'no site',
    '',
  ])('opens nothing for "%s"', (text) => {
    expect(webAddress(text)).toBeNull();
  });
});

describe('dialled', () => {
  it.each([
    ['+7 (8182) 20-30-40', '+78182203040'],
    ['8 921 123-45-67 доб. 12', '89211234567'],
    ['по почте', ''],
  ])('dials %s as %s', (text, number) => {
    expect(dialled(text)).toBe(number);
  });
});
