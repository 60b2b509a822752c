import type { Status } from '../clients/status.ts';

/** What we may not know of a client, the most telling first. */
export const gapKinds = [
  'motive',
  'category',
  'person',
  'decider',
  'reach',
  'taxIdWrong',
  'taxId',
  'tier',
  'birthday',
  'interview',
  'industry',
  'shareOfWallet',
] as const;
export type GapKind = (typeof gapKinds)[number];

/** What the desk alone can answer: an interview takes a talk with the client. */
export const askedKinds: readonly GapKind[] = gapKinds.filter((kind) => kind !== 'interview');

/** What is recorded about a client, as far as gaps go. */
export interface KnownOfClient {
  readonly status: Status;
  readonly hasBought: boolean;
  readonly hasMotive: boolean;
  readonly hasCategory: boolean;
  readonly hasPerson: boolean;
  readonly hasDecider: boolean;
  /** Whether there is a phone or an e-mail, of the client or of somebody there. */
  readonly hasReach: boolean;
  /** Whether the birthday of the main contact is known. */
  readonly hasBirthday: boolean;
  readonly hasInterview: boolean;
  readonly hasTier: boolean;
  readonly hasIndustry: boolean;
  readonly hasShareOfWallet: boolean;
  readonly isRussian: boolean;
  readonly hasTaxId: boolean;
  /** Null where the number is of no form that can be checked. */
  readonly taxIdValid: boolean | null;
}

/**
 * What is worth knowing of a client and is not known. Of a lost client nothing is asked; of a prospect not why they
 * buy and how they are bound; an interview follows a purchase. Where nobody is known, nobody's role or birthday is missed.
 */
export function gapsOf(known: KnownOfClient): GapKind[] {
  const { status } = known;
  if (status === 'lost') return [];
  const buys = status !== 'prospect';
  const missing: Record<GapKind, boolean> = {
    motive: buys && !known.hasMotive,
    category: buys && !known.hasCategory,
    person: !known.hasPerson,
    decider: known.hasPerson && !known.hasDecider,
    reach: !known.hasReach,
    taxIdWrong: known.taxIdValid === false,
    taxId: known.isRussian && !known.hasTaxId,
    tier: !known.hasTier,
    birthday: known.hasPerson && !known.hasBirthday,
    interview: known.hasBought && !known.hasInterview,
    industry: !known.hasIndustry,
    shareOfWallet: buys && !known.hasShareOfWallet,
  };
  return gapKinds.filter((kind) => missing[kind]);
}

/** The bit of each kind in a mask: the most telling is the highest, so that masks stand in the order of weight. */
export const gapBits = Object.fromEntries(
  gapKinds.toReversed().map((kind, place) => [kind, 1 << place]),
) as Record<GapKind, number>;

/** Some kinds as one number. */
export const gapMask = (kinds: readonly GapKind[]): number =>
  kinds.reduce((mask, kind) => mask | gapBits[kind], 0);

/** The kinds in a number. */
export const gapsIn = (mask: number): GapKind[] => gapKinds.filter((kind) => (mask & gapBits[kind]) !== 0);
