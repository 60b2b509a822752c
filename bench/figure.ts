import type { Timing } from './measure.ts';
import type { SpeedUp } from './peers.ts';

/** A promise of the issue about one figure. */
export interface Check {
  readonly what: string;
  readonly value: number;
  readonly limit: number;
  /** Whether more is better: rows per second. */
  readonly atLeast?: boolean;
}

/** One line of the report. */
export interface Figure {
  readonly name: string;
  readonly unit: 'ms' | 's' | 'rows/s' | 'MB';
  readonly median: number;
  readonly p95?: number;
  readonly times?: number;
  /** The same work in bare better-sqlite3, by its median. */
  readonly bare?: number;
  readonly speedUp?: SpeedUp;
  readonly checks: readonly Check[];
}

export const isMet = ({ value, limit, atLeast = false }: Check): boolean =>
  atLeast ? value >= limit : value <= limit;

/** A read through the contract may cost three times the bare SQL, or 2 ms where that is more. */
const READ_RATIO = 3;
const READ_FLOOR_MS = 2;

export const readCheck = (timing: Timing, bare: Timing): Check => ({
  what: '3× bare or 2 ms',
  value: timing.median,
  limit: Math.max(READ_RATIO * bare.median, READ_FLOOR_MS),
});

/** At least five times as quick as the best of the peers, their call over HTTP included, were it on this machine. */
export const peerCheck = ({ scaled }: SpeedUp): Check => ({
  what: '× best peer',
  value: scaled,
  limit: 5,
  atLeast: true,
});

export const BLOCK_LIMIT_MS = 100;

/** Beside {@link blockFigure}: how much of a block was the work of the core itself. */
export const turnFigure = (during: string, longestTurnMs: number): Figure => ({
  name: `  of it at most worked: ${during}`,
  unit: 'ms',
  median: longestTurnMs,
  checks: [],
});

export const blockFigure = (during: string, longestBlockMs: number): Figure => ({
  name: `longest block of the core: ${during}`,
  unit: 'ms',
  median: longestBlockMs,
  checks: [{ what: 'no block over', value: longestBlockMs, limit: BLOCK_LIMIT_MS }],
});

export const timed = (
  name: string,
  timing: Timing,
  checks: readonly Check[],
  { bare, speedUp }: { readonly bare?: Timing; readonly speedUp?: SpeedUp | undefined } = {},
): Figure => ({
  name,
  unit: 'ms',
  ...timing,
  ...(bare === undefined ? {} : { bare: bare.median }),
  ...(speedUp === undefined ? {} : { speedUp }),
  checks,
});
