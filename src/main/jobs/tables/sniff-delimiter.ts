import { parseDelimited } from './parse-delimited.ts';
import type { Delimiter } from './types.ts';

const candidates: Delimiter[] = [';', ',', '\t', '|'];
const sampleRecords = 200;
const sampleChars = 256 * 1024;

export interface DelimiterGuess {
  delimiter: Delimiter;
  /** Where the table starts: after Excel's `sep=;` line when there is one. */
  start: number;
}

/**
 * Finds the delimiter of a text: the one Excel's `sep=` line names, else the one that cuts most records into the
 * same number of fields. A text without any of them is a table of one column (and ',' is reported).
 */
export function sniffDelimiter(text: string): DelimiterGuess {
  const said = /^sep=([,;\t|])(?:\r\n|\r|\n|$)/i.exec(text);
  if (said) return { delimiter: said[1] as Delimiter, start: said[0].length };
  const sample = text.length > sampleChars ? text.slice(0, sampleChars) : text;
  let best: Delimiter = ',';
  let bestScore = 0;
  for (const delimiter of candidates) {
    if (!sample.includes(delimiter)) continue;
    const score = scoreWidths(parseDelimited(sample, delimiter, sampleRecords).rows.map((row) => row.width));
    if (score > bestScore) {
      best = delimiter;
      bestScore = score;
    }
  }
  return { delimiter: best, start: 0 };
}

function scoreWidths(widths: number[]): number {
  // Nothing but delimiters: with any other one they would pass for words.
  if (widths.length === 0) return Number.POSITIVE_INFINITY;
  const counts = new Map<number, number>();
  for (const width of widths) counts.set(width, (counts.get(width) ?? 0) + 1);
  let score = 0;
  for (const [width, count] of counts) {
    const share = count / widths.length;
    if (width > 1) score = Math.max(score, share * share * Math.log2(width + 1));
  }
  return score;
}
