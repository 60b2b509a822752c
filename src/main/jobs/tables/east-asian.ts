import type { Encoding } from '../../../shared/contract/imports.ts';

/** Fewer characters than this are too few to tell an encoding by. */
const FEWEST_PAIRS = 6;
/** The share of everyday characters above which an encoding is believed. */
const LEAST_SHARE = 0.85;

interface DoubleByte {
  readonly encoding: Encoding;
  readonly isLead: (byte: number) => boolean;
  readonly isTrail: (byte: number) => boolean;
  /** Single bytes beyond ASCII that are characters of their own. */
  readonly isSingle?: (byte: number) => boolean;
  /** Punctuation and full-width forms: they stand in the same place in several encodings. */
  readonly isNeutral: (lead: number, trail: number) => boolean;
  /** Whether a pair is of the part of the table that holds the everyday characters. */
  readonly isCommon: (lead: number, trail: number) => boolean;
  /** Pairs that texts of this language cannot do without, and their least share. */
  readonly needs?: { readonly is: (lead: number, trail: number) => boolean; readonly share: number };
}

const within =
  (from: number, to: number) =>
  (byte: number): boolean =>
    byte >= from && byte <= to;
const isHigh = within(0xa1, 0xfe);
const isLow = within(0x40, 0x7e);

/**
 * Each of these encodings keeps its everyday characters together: kana and the first level of kanji (JIS X 0208), the
 * Hangul syllables (KS X 1001), the 3,755 hanzi of level 1 (GB 2312), the 5,401 of level 1 (Big5). The stricter first.
 */
const encodings: readonly DoubleByte[] = [
  {
    encoding: 'euc-jp',
    isLead: isHigh,
    isTrail: isHigh,
    isNeutral: (lead) => lead <= 0xa3,
    isCommon: (lead) => lead === 0xa4 || lead === 0xa5 || within(0xb0, 0xcf)(lead),
    needs: { is: (lead) => lead === 0xa4 || lead === 0xa5, share: 0.05 },
  },
  {
    encoding: 'shift_jis',
    isLead: (byte) => within(0x81, 0x9f)(byte) || within(0xe0, 0xfc)(byte),
    isTrail: (byte) => isLow(byte) || within(0x80, 0xfc)(byte),
    isSingle: within(0xa1, 0xdf),
    isNeutral: (lead) => lead === 0x81,
    isCommon: (lead) => lead === 0x82 || lead === 0x83 || within(0x88, 0x98)(lead),
  },
  {
    encoding: 'euc-kr',
    isLead: isHigh,
    isTrail: isHigh,
    isNeutral: (lead) => lead <= 0xa3,
    isCommon: within(0xb0, 0xc8),
    needs: { is: within(0xb0, 0xc8), share: 0.95 },
  },
  {
    encoding: 'big5',
    isLead: within(0xa1, 0xf9),
    isTrail: (byte) => isLow(byte) || isHigh(byte),
    isNeutral: (lead) => lead <= 0xa3,
    isCommon: within(0xa4, 0xc6),
    needs: { is: (_, trail) => isLow(trail), share: 0.2 },
  },
  {
    encoding: 'gb18030',
    isLead: within(0x81, 0xfe),
    isTrail: (byte) => isLow(byte) || within(0x80, 0xfe)(byte),
    isNeutral: (lead) => lead <= 0xa3 && lead >= 0xa1,
    isCommon: (lead, trail) => within(0xb0, 0xd7)(lead) && isHigh(trail),
  },
];

/** The encoding of a Chinese, Japanese or Korean text; null where it is none, or too little of one to say. */
export function detectEastAsian(sample: Buffer): Encoding | null {
  for (const each of encodings) {
    if (isProbably(sample, each)) return each.encoding;
  }
  return null;
}

function isProbably(sample: Buffer, table: DoubleByte): boolean {
  let [counted, common, needed] = [0, 0, 0];
  for (let at = 0; at < sample.length - 1; at += 1) {
    const lead = sample[at] ?? 0;
    if (lead < 0x80 || table.isSingle?.(lead) === true) continue;
    const trail = sample[at + 1] ?? 0;
    if (!table.isLead(lead) || !table.isTrail(trail)) return false;
    at += 1;
    if (table.isNeutral(lead, trail)) continue;
    counted += 1;
    if (table.isCommon(lead, trail)) common += 1;
    if (table.needs?.is(lead, trail) === true) needed += 1;
  }
  return (
    counted >= FEWEST_PAIRS &&
    common >= counted * LEAST_SHARE &&
    needed >= counted * (table.needs?.share ?? 0)
  );
}
