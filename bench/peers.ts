import type { Timing } from './measure.ts';

/** What the best of the peers needs for a read, its HTTP call included, and bare SQL on the machine it ran on; ms. */
export interface Peer {
  readonly ms: number;
  readonly bareMs: number;
}

/** Measured with the same data as here (reference/performance.md). */
export const peers = {
  first: { ms: 7.6, bareMs: 0.15 },
  filtered: { ms: 16, bareMs: 0.26 },
  search: { ms: 35, bareMs: 1.3 },
  sort: { ms: 6.2, bareMs: 0.15 },
  deep: { ms: 9.5, bareMs: 1.5 },
  card: { ms: 7.5, bareMs: 0.24 },
} as const satisfies Record<string, Peer>;

/** How many times as quick as the best peer one of our reads is. */
export interface SpeedUp {
  /** By the clock, whatever machine each ran on. */
  readonly raw: number;
  /** With the peer's time as it would be on this machine: longer by as much as bare SQL takes longer here. */
  readonly scaled: number;
}

export function speedUp(timing: Timing, bare: Timing, peer: Peer): SpeedUp {
  const raw = peer.ms / timing.median;
  return { raw, scaled: raw * (bare.median / peer.bareMs) };
}
