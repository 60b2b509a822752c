import { isUtf8 } from 'node:buffer';
import type { Encoding } from '../../../shared/contract/imports.ts';
import { scoreCyrillic, touchesAscii } from './cyrillic-score.ts';
import { detectEastAsian } from './east-asian.ts';

/** What files call their encodings. UTF-16 is missing on purpose: its label is read only after it is decoded. */
export const encodingByLabel = new Map<string, Encoding>([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['windows-1251', 'windows-1251'],
  ['cp1251', 'windows-1251'],
  ['koi8-r', 'koi8-r'],
  ['ibm866', 'ibm866'],
  ['cp866', 'ibm866'],
  ['iso-8859-5', 'iso-8859-5'],
  ['x-mac-cyrillic', 'x-mac-cyrillic'],
  ['windows-1252', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
  ['windows-1250', 'windows-1250'],
  ['windows-1253', 'windows-1253'],
  ['windows-1254', 'windows-1254'],
  ['iso-8859-9', 'windows-1254'],
  ['gb2312', 'gb18030'],
  ['gbk', 'gb18030'],
  ['gb18030', 'gb18030'],
  ['big5', 'big5'],
  ['shift_jis', 'shift_jis'],
  ['euc-jp', 'euc-jp'],
  ['euc-kr', 'euc-kr'],
]);

/** How much of a file is looked at; names at its start say as much as names at its end. */
const sampleBytes = 256 * 1024;

/** Where two read a text alike, the earlier is taken. */
const cyrillicEncodings = ['windows-1251', 'ibm866', 'koi8-r'] as const;
/** Looked at only where those make no sense of a text. */
const rareCyrillicEncodings = ['iso-8859-5', 'x-mac-cyrillic'] as const;

/** Text under this mean score a letter is no Russian in any of them; from the other two on it is, beyond doubt. */
const leastCyrillicScore = -1.2;
const sureCyrillicScore = 0;
const sureRareScore = 0.2;

interface Detected {
  readonly encoding: Encoding;
  /** Whether the text makes sense in it; otherwise a person has to look. */
  readonly isSure: boolean;
}

/**
 * Recognises the encoding of a text: byte order mark, UTF-16 without one, UTF-8 (a few damaged bytes are forgiven),
 * the Cyrillic encoding whose letters look most like Russian, the double-byte encoding whose characters are everyday
 * ones, else Western.
 */
export function detectEncoding(bytes: Buffer): Detected {
  const unicode = detectUnicode(bytes);
  return unicode === null ? detectOld(bytes.subarray(0, sampleBytes)) : { encoding: unicode, isSure: true };
}

function detectUnicode(bytes: Buffer): Encoding | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, sampleBytes);
  const utf16 = detectUtf16(sample);
  if (utf16) return utf16;
  return isUtf8(bytes) || isDamagedUtf8(sample) ? 'utf-8' : null;
}

/**
 * Decodes a text without byte order marks (files glued together have them in the middle too); bytes without a
 * meaning become U+FFFD.
 */
export function decodeText(bytes: Buffer, encoding: Encoding): string {
  const text = new TextDecoder(encoding).decode(bytes);
  return text.includes('\ufeff') ? text.replaceAll('\ufeff', '') : text;
}

// In UTF-16 every other byte is the page of the alphabet: 0 for Latin and punctuation, 4 for Cyrillic.
function detectUtf16(sample: Buffer): Encoding | null {
  const pairs = sample.length >> 1;
  if (pairs < 2) return null;
  const pages = [0, 0];
  for (let at = 0; at < pairs * 2; at += 1) {
    const byte = sample[at];
    if (byte === 0 || byte === 4) pages[at & 1] = (pages[at & 1] ?? 0) + 1;
  }
  const even = (pages[0] ?? 0) / pairs;
  const odd = (pages[1] ?? 0) / pairs;
  if (odd > 0.6 && even < 0.2) return 'utf-16le';
  if (even > 0.6 && odd < 0.2) return 'utf-16be';
  return null;
}

// A file with one bad byte is still UTF-8, and reading it as anything else would spoil all of it.
function isDamagedUtf8(sample: Buffer): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < sample.length; ) {
    const byte = sample[at] ?? 0;
    if (byte < 0x80) {
      at += 1;
      continue;
    }
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc2 ? 2 : 0;
    if (length > 0 && isUtf8(sample.subarray(at, at + length)) && at + length <= sample.length) {
      good += 1;
      at += length;
    } else {
      bad += 1;
      at += 1;
    }
  }
  return good > 0 && bad <= Math.max(3, good / 20) && good > bad * 4;
}

function detectOld(sample: Buffer): Detected {
  const western: Detected = {
    encoding: 'windows-1252',
    isSure: isWestern(decodeText(sample, 'windows-1252')),
  };
  if (touchesAscii(sample)) return western;
  const cyrillic = bestCyrillic(sample, cyrillicEncodings);
  if (cyrillic.score >= sureCyrillicScore) return { encoding: cyrillic.encoding, isSure: true };
  const rare = bestCyrillic(sample, rareCyrillicEncodings);
  if (rare.score >= sureRareScore) return { encoding: rare.encoding, isSure: true };
  const eastAsian = detectEastAsian(sample);
  if (eastAsian) return { encoding: eastAsian, isSure: true };
  return cyrillic.score > leastCyrillicScore ? { encoding: cyrillic.encoding, isSure: false } : western;
}

function bestCyrillic(
  sample: Buffer,
  among: readonly [Encoding, ...Encoding[]],
): { encoding: Encoding; score: number } {
  let [encoding] = among;
  let score = Number.NEGATIVE_INFINITY;
  for (const each of among) {
    const own = scoreCyrillic(decodeText(sample, each));
    if (own > score) [encoding, score] = [each, own];
  }
  return { encoding, score };
}

/** Signs that no Western word has inside, but other alphabets read as Western have instead of letters. */
const withinWord = /(?<=\p{L})[¡£¤¥¦¨¯²³¸¹¼½¾¿ðþÐÞ](?=\p{L})/gu;
const longRun = /[^\p{ASCII}\u0080-\u00a0«»—–…„“”’‘•·§°©®€™]{3,}/gu;
const beyondAscii = /\P{ASCII}/gu;

/** Whether text is likely in a Western language: accented letters between plain ones, signs between words. */
function isWestern(text: string): boolean {
  const count = (pattern: RegExp) => text.match(pattern)?.length ?? 0;
  return (count(withinWord) + count(longRun)) * 10 < Math.max(1, count(beyondAscii));
}
