import type { Category } from '../loyalty/loyalty.ts';
import type { Standing } from '../loyalty/standing.ts';
import type { Motive } from '../motives/motives.ts';
import type { Wrong, WrongKind } from './wrong.ts';

/** Sentences that open a talk because something is wrong. */
export const openings = {
  promise_broken: 'apologise_promise',
  promise_overdue: 'apologise_promise',
  delivery_broken: 'apologise_delivery',
  delivery_overdue: 'apologise_delivery',
  complaint_overdue: 'apologise_complaint',
  complaint_open: 'answer_complaint',
  ultimatum_open: 'hear_ultimatum',
  competitor_noticed: 'ask_competitor',
  silence: 'ask_silence',
  detractor: 'ask_detractor',
  index_fall: 'ask_change',
  key_person_gone: 'meet_successor',
  debt: 'keep_debt_apart',
} as const satisfies Record<WrongKind, string>;
export type Opening = (typeof openings)[WrongKind];

/** What to say to a client: because of what is wrong, because of how it is bound, because of why it stays. */
export type Say =
  | { readonly because: 'wrong'; readonly opening: Opening; readonly what: string | null }
  | { readonly because: 'category'; readonly category: Category }
  | { readonly because: 'trapped' }
  | { readonly because: 'motive'; readonly motive: Motive }
  | { readonly because: 'unknown'; readonly ask: 'category' | 'motive' };

/** Nobody remembers more reasons to talk than this. */
const MOST_OPENINGS = 4;

interface SayFacts {
  /** As `whatIsWrong` orders it: what we broke comes first. */
  readonly wrong: readonly Wrong[];
  readonly category: Category | null;
  readonly standing: Standing | null;
  /** The primary motive or else the first one. */
  readonly motive: Motive | null;
}

/** How to begin a talk: apologies first, one of a kind, then by how the client is bound and why it stays. */
export function whatToSay({ wrong, category, standing, motive }: SayFacts): Say[] {
  const said = new Map<Opening, Say>();
  for (const { kind, what } of wrong) {
    const opening = openings[kind];
    if (!said.has(opening)) said.set(opening, { because: 'wrong', opening, what });
  }
  return [
    ...[...said.values()].slice(0, MOST_OPENINGS),
    ...(standing === 'trapped' ? [{ because: 'trapped' } as const] : []),
    category === null ? { because: 'unknown', ask: 'category' } : { because: 'category', category },
    motive === null ? { because: 'unknown', ask: 'motive' } : { because: 'motive', motive },
  ];
}
