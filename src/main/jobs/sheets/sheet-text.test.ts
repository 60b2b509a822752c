import { describe, expect, it } from 'vitest';
import { cleanSheetName, cleanSheetText, cutText } from './sheet-text.ts';

describe('cleanSheetText', () => {
  it.each([
    ['ООО «Ромашка» 😀', 'ООО «Ромашка» 😀'],
    ['a\r\nb\rc\nd\te', 'a\nb\nc\nd\te'],
    ['a\0b\x07c\x1fd\x7fe\x85f', 'abcdef'],
    ['lone \ud83d high, \ude00 low', 'lone  high,  low'],
    ['\ud83d\ud83d\ude00\ude00', '😀'],
    ['a\ufffeb\uffffc', 'abc'],
  ])('%j becomes %j', (text, cleaned) => expect(cleanSheetText(text)).toBe(cleaned));
});

describe('cutText', () => {
  it('never splits a surrogate pair', () => {
    expect(cutText('ab😀c', 3)).toBe('ab');
    expect(cutText('ab😀c', 4)).toBe('ab😀');
    expect(cutText('abc', 3)).toBe('abc');
  });
});

describe('cleanSheetName', () => {
  it.each([
    ['Клиенты', 'Клиенты'],
    ['[a]:b*c?d/e\\f', 'a b c d e f'],
    ["'quoted'", 'quoted'],
    ["O'Neill", "O'Neill"],
    ['', 'Sheet1'],
    ["'' ?*", 'Sheet1'],
    ['History', 'History_'],
    ['x'.repeat(40), 'x'.repeat(31)],
    [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
    [`${'x'.repeat(30)}'y`, 'x'.repeat(30)],
    ['a\0\nb\ud800', 'a b'],
  ])('%j becomes %j', (name, cleaned) => expect(cleanSheetName(name)).toBe(cleaned));
});
