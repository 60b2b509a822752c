/** Share of each letter in Russian text, per mille, from о to ъ. */
const sharePerMille: Record<string, number> = {
  о: 110,
  е: 85,
  а: 80,
  и: 74,
  н: 67,
  т: 63,
  с: 55,
  р: 47,
  в: 45,
  л: 44,
  к: 35,
  м: 32,
  д: 30,
  п: 28,
  у: 26,
  я: 20,
  ы: 19,
  ь: 17,
  г: 17,
  з: 16,
  б: 16,
  ч: 14,
  й: 12,
  х: 10,
  ж: 9,
  ш: 7,
  ю: 6,
  ц: 5,
  щ: 4,
  э: 3,
  ф: 3,
  ъ: 0.5,
  ё: 2,
  і: 1,
  ї: 0.5,
  є: 0.5,
  ў: 0.5,
  ґ: 0.1,
};

/** What ordinary documents put among Russian words; the score neither rises nor falls by it. */
const furniture = /[«»№—–…„“”’‘•·§°©€₽\u00a0\u00ad]/;

const letterScores = new Map(
  Object.entries(sharePerMille).map(([letter, share]) => [letter, Math.log10(share / 20)]),
);

/**
 * How much the letters beyond ASCII look like Russian, as a mean per letter: about 0.2 for Russian in its right
 * encoding, below -1 for anything read wrongly. Case inside a word counts too: KOI8-R and windows-1251 mirror it.
 */
export function scoreCyrillic(text: string): number {
  let sum = 0;
  let count = 0;
  let previousIsLower = false;
  for (const char of text) {
    if (char < '\u0080') {
      previousIsLower = false;
      continue;
    }
    if (furniture.test(char)) {
      previousIsLower = false;
      continue;
    }
    const lower = char.toLowerCase();
    const score = letterScores.get(lower);
    count += 1;
    sum += score ?? -4;
    if (score !== undefined && lower !== char && previousIsLower) sum -= 3;
    previousIsLower = score !== undefined && lower === char;
  }
  return count === 0 ? Number.NEGATIVE_INFINITY : sum / count;
}

/**
 * Whether most bytes beyond ASCII stand alone or in pairs beside a Latin letter, as accented letters of Western
 * languages do; Cyrillic letters stand in runs.
 */
export function touchesAscii(bytes: Buffer): boolean {
  let touching = 0;
  let total = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if ((bytes[at] ?? 0) < 0x80) continue;
    const start = at;
    while ((bytes[at] ?? 0) >= 0x80) at += 1;
    const length = at - start;
    total += length;
    if (length <= 2 && (isLatin(bytes[start - 1]) || isLatin(bytes[at]))) touching += length;
  }
  return touching * 2 > total;
}

function isLatin(byte: number | undefined): boolean {
  return byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
}
