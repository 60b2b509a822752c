/** Why a client came, or from time to time comes; one of them may be primary. */
export const motives = [
  'benefit',
  'novelty',
  'convenience',
  'prestige',
  'attachment',
  'safety',
  'no_alternative',
  'advertised_interest',
  'supplier_outage',
  'uninformed',
] as const;
export type Motive = (typeof motives)[number];

/** Motives that end by themselves: the other supplier recovers, the campaign ends, the client learns more. */
export const fragileMotives = [
  'no_alternative',
  'advertised_interest',
  'supplier_outage',
  'uninformed',
] as const satisfies readonly Motive[];
export type FragileMotive = (typeof fragileMotives)[number];

export const isFragile = (motive: Motive): motive is FragileMotive =>
  fragileMotives.some((each) => each === motive);

/** Whether nothing but fragile motives holds this client. A client without recorded motives is unknown, not fragile. */
export const heldOnlyByFragile = (held: readonly Motive[]): boolean =>
  held.length > 0 && held.every(isFragile);

/** How strongly a motive holds the client. */
export const strengths = ['strong', 'medium', 'weak'] as const;
export type Strength = (typeof strengths)[number];
