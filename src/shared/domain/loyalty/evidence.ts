import { addMonths, type PlainDate } from '../../time.ts';
import { voiceOf } from '../interviews/interviews.ts';
import type { Motive } from '../motives/motives.ts';
import type { Answer, Answers } from './answers.ts';
import type { Category } from './loyalty.ts';
import type { ReasonChip } from './reasons.ts';
import type { Steadiness } from './steadiness.ts';

export const evidenceKinds = [
  'ultimatum',
  'price_objection',
  'referral',
  'testimonial',
  'promoter',
  'passive',
  'detractor',
  'wants_again',
  'wants_no_more',
  'prefers_us',
  'prefers_others',
  'share_most',
  'share_part',
  'share_little',
  'steady',
  'uneven',
  'competitor_noticed',
  'competitor_listed',
  'motive_lasting',
  'motive_price',
  'motive_new',
  'motive_no_choice',
  'motive_passing',
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** Where a piece of evidence is recorded. */
export const evidenceRecords = [
  'ultimatum',
  'interaction',
  'referral',
  'testimonial',
  'interview',
  'purchase',
  'competitor_activity',
  'client_motive',
  'client',
] as const;
export type EvidenceRecord = (typeof evidenceRecords)[number];

/** One recorded thing that speaks for or against a category. */
export interface Evidence {
  readonly kind: EvidenceKind;
  readonly record: EvidenceRecord;
  /** The record; null for what is recorded on the client itself. */
  readonly id: string | null;
  /** Null for what bears no date. */
  readonly date: PlainDate | null;
  /** What goes into its sentence: the demand, the competitor, the mark, the share, the motive. */
  readonly what: string | null;
}

type Weights = Partial<Record<Category, number>>;

/**
 * How much each kind of evidence speaks for (or, below zero, against) each category. One piece alone is never
 * enough for a category; that which it speaks against most can never become likelier by it.
 */
export const evidenceWeights: Record<EvidenceKind, Weights> = {
  ultimatum: { blackmailer: 3, pragmatist: -1, faithful: -3, committed: -3 },
  price_objection: { pragmatist: 2, blackmailer: 1, committed: -1 },
  referral: { committed: 3, hostage: -1, switcher: -1, blackmailer: -1 },
  testimonial: { committed: 2, faithful: 1, hostage: -1, blackmailer: -1 },
  promoter: { committed: 2, faithful: 1, hostage: -2 },
  passive: { faithful: 1, committed: -1 },
  detractor: { hostage: 2, switcher: 1, faithful: -3, committed: -3 },
  wants_again: { committed: 1, faithful: 1, switcher: -1 },
  wants_no_more: { switcher: 1, hostage: 1, faithful: -2, committed: -2 },
  prefers_us: { committed: 1, faithful: 1, pragmatist: -1, switcher: -1 },
  prefers_others: { switcher: 1, pragmatist: 1, hostage: 1, faithful: -2, committed: -2 },
  share_most: { faithful: 2, committed: 1, hostage: 1, switcher: -2 },
  share_part: { switcher: 1, hostage: -1 },
  share_little: { switcher: 3, faithful: -1, committed: -2, hostage: -2 },
  steady: { faithful: 2, committed: 1, hostage: 1, switcher: -1 },
  uneven: { switcher: 1, faithful: -1 },
  competitor_noticed: { switcher: 1, pragmatist: 1, hostage: -1 },
  competitor_listed: { switcher: 1, hostage: -1 },
  motive_lasting: { committed: 1, faithful: 1 },
  motive_price: { pragmatist: 2 },
  motive_new: { pragmatist: 1 },
  motive_no_choice: { hostage: 3, switcher: -1, committed: -1 },
  motive_passing: { switcher: 2, faithful: -1, committed: -1 },
};

const motiveKinds: Record<Motive, EvidenceKind> = {
  benefit: 'motive_price',
  novelty: 'motive_new',
  convenience: 'motive_lasting',
  prestige: 'motive_lasting',
  attachment: 'motive_lasting',
  safety: 'motive_lasting',
  no_alternative: 'motive_no_choice',
  advertised_interest: 'motive_passing',
  supplier_outage: 'motive_passing',
  uninformed: 'motive_no_choice',
};

/** The reason a manager would tick for it. */
export const evidenceChips: Partial<Record<EvidenceKind, ReasonChip>> = {
  ultimatum: 'demands_terms',
  price_objection: 'compares_offers',
  referral: 'recommends_us',
  testimonial: 'recommends_us',
  promoter: 'recommends_us',
  detractor: 'complained',
  share_part: 'buys_elsewhere',
  share_little: 'buys_elsewhere',
  steady: 'likes_constancy',
  motive_price: 'price',
  motive_no_choice: 'sole_supplier',
};

interface Happened {
  readonly id: string;
  readonly on: PlainDate;
  readonly what: string | null;
}

/** What is recorded of a client that may tell how it is bound. */
export interface BondFacts {
  readonly ultimatums: readonly Happened[];
  readonly priceObjections: readonly Happened[];
  readonly referrals: readonly Happened[];
  readonly testimonials: readonly Happened[];
  readonly competitors: readonly Happened[];
  /** Competitors recorded on the client itself. */
  readonly listed: readonly string[];
  /** Percent of what the client buys that it buys from us. */
  readonly shareOfWallet: number | null;
  readonly answers: Answers;
  readonly steadiness: Steadiness | null;
  readonly lastPurchase: { readonly id: string; readonly on: PlainDate } | null;
  readonly motives: readonly {
    readonly id: string;
    readonly motive: Motive;
    readonly notedOn: PlainDate | null;
  }[];
}

/** What happened longer ago says nothing of today. */
export const EVIDENCE_MONTHS = 24;
/** More of the same adds nothing. */
const MOST_OF_A_KIND = 3;
const MOST = 80;
const LITTLE = 50;

/** The evidence in what is recorded, the latest first and what bears no date last. */
export function evidenceIn(facts: BondFacts, today: PlainDate): Evidence[] {
  const { answers, shareOfWallet, steadiness, lastPurchase } = facts;
  const since = addMonths(today, -EVIDENCE_MONTHS);
  const events = (kind: EvidenceKind, record: EvidenceRecord, list: readonly Happened[]): Evidence[] =>
    list
      .filter(({ on }) => on > since && on <= today)
      .map(({ id, on, what }) => ({ kind, record, id, date: on, what }))
      .sort(latestFirst)
      .slice(0, MOST_OF_A_KIND);
  const answer = <T extends string | number>(
    given: Answer<T> | null,
    kindOf: (value: T) => EvidenceKind | null,
  ): Evidence[] => {
    const kind = given && kindOf(given.value);
    return given && kind
      ? [{ kind, record: 'interview', id: given.interviewId, date: given.heldOn, what: String(given.value) }]
      : [];
  };
  const onClient = (kind: EvidenceKind, what: string): Evidence => ({
    kind,
    record: 'client',
    id: null,
    date: null,
    what,
  });
  const evidence = [
    ...events('ultimatum', 'ultimatum', facts.ultimatums),
    ...events('price_objection', 'interaction', facts.priceObjections),
    ...events('referral', 'referral', facts.referrals),
    ...events('testimonial', 'testimonial', facts.testimonials),
    ...events('competitor_noticed', 'competitor_activity', facts.competitors),
    ...answer(answers.nps, voiceOf),
    ...answer(answers.buyAgain, (value) =>
      value === 'high' ? 'wants_again' : value === 'low' ? 'wants_no_more' : null,
    ),
    ...answer(answers.preference, (value) =>
      value === 'strong' ? 'prefers_us' : value === 'weak' ? 'prefers_others' : null,
    ),
    ...(steadiness && lastPurchase
      ? [
          {
            kind: steadiness,
            record: 'purchase' as const,
            id: lastPurchase.id,
            date: lastPurchase.on,
            what: null,
          },
        ]
      : []),
    ...facts.motives.map(
      ({ id, motive, notedOn }): Evidence => ({
        kind: motiveKinds[motive],
        record: 'client_motive',
        id,
        date: notedOn,
        what: motive,
      }),
    ),
    ...(shareOfWallet === null
      ? []
      : [
          onClient(
            shareOfWallet >= MOST ? 'share_most' : shareOfWallet >= LITTLE ? 'share_part' : 'share_little',
            String(shareOfWallet),
          ),
        ]),
    ...(facts.listed.length === 0 ? [] : [onClient('competitor_listed', facts.listed.join(', '))]),
  ];
  return evidence.sort(latestFirst);
}

function latestFirst(a: Evidence, b: Evidence): number {
  if (a.date === b.date) return (a.id ?? '') < (b.id ?? '') ? 1 : -1;
  if (a.date === null || b.date === null) return a.date === null ? 1 : -1;
  return a.date < b.date ? 1 : -1;
}
