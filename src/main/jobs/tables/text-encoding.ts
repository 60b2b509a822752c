import { isUtf8 } from 'node:buffer';
import { scoreCyrillic, touchesAscii } from './cyrillic-score.ts';
import type { Encoding } from './types.ts';

/** What files call their encodings. UTF-16 is missing on purpose: its label is read only after it is decoded. */
export const encodingByLabel = new Map<string, Encoding>([
  ['utf-8', 'utf-8'],
  ['utf8', 'utf-8'],
  ['windows-1251', 'windows-1251'],
  ['cp1251', 'windows-1251'],
  ['koi8-r', 'koi8-r'],
  ['ibm866', 'ibm866'],
  ['cp866', 'ibm866'],
  ['windows-1252', 'windows-1252'],
  ['iso-8859-1', 'windows-1252'],
]);

/** How much of a file is looked at; names at its start say as much as names at its end. */
const sampleBytes = 256 * 1024;

const cyrillicEncodings = ['windows-1251', 'ibm866', 'koi8-r'] as const;

/** Text under this mean score a letter is no Russian in any of the three encodings. */
const leastCyrillicScore = -1.2;

/**
 * Recognises the encoding of a text: byte order mark, UTF-16 without one, UTF-8 (a few damaged bytes are forgiven),
 * the Cyrillic encoding whose letters look most like Russian, else Western.
 */
export function detectEncoding(bytes: Buffer): Encoding {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, sampleBytes);
  const utf16 = detectUtf16(sample);
  if (utf16) return utf16;
  if (isUtf8(bytes) || isDamagedUtf8(sample)) return 'utf-8';
  return detectSingleByte(sample);
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

function detectSingleByte(sample: Buffer): Encoding {
  if (touchesAscii(sample)) return 'windows-1252';
  let best: Encoding = 'windows-1252';
  let bestScore = leastCyrillicScore;
  for (const encoding of cyrillicEncodings) {
    const score = scoreCyrillic(decodeText(sample, encoding));
    if (score > bestScore) {
      best = encoding;
      bestScore = score;
    }
  }
  return best;
}
