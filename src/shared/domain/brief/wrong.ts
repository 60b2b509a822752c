import type { MinorUnits } from '../../money.ts';
import { addMonths, type PlainDate } from '../../time.ts';

/** What may be wrong with a client, what we broke ourselves first. */
export const wrongKinds = [
  'promise_broken',
  'promise_overdue',
  'delivery_broken',
  'delivery_overdue',
  'complaint_overdue',
  'complaint_open',
  'ultimatum_open',
  'competitor_noticed',
  'silence',
  'detractor',
  'index_fall',
  'key_person_gone',
  'debt',
] as const;
export type WrongKind = (typeof wrongKinds)[number];

export const wrongRecords = [
  'promise',
  'purchase',
  'complaint',
  'ultimatum',
  'competitorActivity',
  'interview',
  'contact',
] as const;
export type WrongRecord = (typeof wrongRecords)[number];

/** One thing that is wrong, with the record it is read from and the day since when. */
export interface Wrong {
  readonly kind: WrongKind;
  /** Null where the record bears no day. */
  readonly since: PlainDate | null;
  /** Null where it is read from many records. */
  readonly record: { readonly kind: WrongRecord; readonly id: string } | null;
  /** The promise, the complaint, the demand, the competitor, the person. */
  readonly what: string | null;
  /** Days of silence, the mark, the points lost, minor units of debt; and what is usual, in the same unit. */
  readonly figure: number | null;
  readonly usual: number | null;
}

interface Named {
  readonly id: string;
  readonly on: PlainDate;
  readonly what: string;
}

/** What is recorded of a client that may be wrong. */
export interface WrongFacts {
  /** Promises and promised deliveries that are overdue or were broken. */
  readonly broken: readonly {
    readonly record: 'promise' | 'purchase';
    readonly id: string;
    readonly dueOn: PlainDate;
    readonly state: 'overdue' | 'broken';
    /** What was promised; the number of the order, if it has one. */
    readonly what: string | null;
  }[];
  readonly complaints: readonly (Named & { readonly state: 'open' | 'overdue' })[];
  /** Ultimatums without an answer. */
  readonly ultimatums: readonly Named[];
  readonly competitors: readonly Named[];
  /** Days since the last purchase against the client's own usual gap; null without a rhythm. */
  readonly silence: {
    readonly since: PlainDate;
    readonly days: number;
    readonly usual: number;
    readonly high: number;
  } | null;
  /** The latest valid readiness to recommend, where it is a detractor's. */
  readonly detractor: { readonly id: string; readonly on: PlainDate; readonly nps: number } | null;
  /** The change of the loyalty index against the half-year before, and since when. */
  readonly index: { readonly points: number; readonly since: PlainDate } | null;
  /** People who decided or were the main contact, and left. */
  readonly gone: readonly { readonly id: string; readonly name: string; readonly on: PlainDate | null }[];
  readonly debt: { readonly amount: MinorUnits; readonly since: PlainDate | null };
}

/** Silence is a sign from this many usual gaps on, and only beyond the client's longer gaps. */
const SILENT_GAPS = 1.5;
/** A fall of fewer points is within what two halves of a year differ by anyway. */
const FALL_POINTS = 5;
/** What is over for this long is no news for a talk. */
const NEWS_MONTHS = 6;
const GONE_MONTHS = 12;

/** What is wrong at a client on the day `today`, what we broke first, then the most urgent. */
export function whatIsWrong(facts: WrongFacts, today: PlainDate): Wrong[] {
  const { silence, detractor, index, debt } = facts;
  const news = addMonths(today, -NEWS_MONTHS);
  const wrong: Wrong[] = [
    ...facts.broken
      .filter(({ state, dueOn }) => state === 'overdue' || dueOn > news)
      .map(({ record, id, dueOn, state, what }) =>
        seen(`${record === 'promise' ? 'promise' : 'delivery'}_${state}`, dueOn, { kind: record, id }, what),
      ),
    ...facts.complaints.map(({ id, on, what, state }) =>
      seen(`complaint_${state}`, on, { kind: 'complaint', id }, what),
    ),
    ...facts.ultimatums.map(({ id, on, what }) =>
      seen('ultimatum_open', on, { kind: 'ultimatum', id }, what),
    ),
    ...facts.competitors
      .filter(({ on }) => on > news)
      .map(({ id, on, what }) => seen('competitor_noticed', on, { kind: 'competitorActivity', id }, what)),
    ...facts.gone
      .filter(({ on }) => on === null || on > addMonths(today, -GONE_MONTHS))
      .map(({ id, on, name }) => seen('key_person_gone', on, { kind: 'contact', id }, name)),
  ];
  if (silence && silence.days > Math.max(silence.high, SILENT_GAPS * silence.usual))
    wrong.push({ ...seen('silence', silence.since), figure: silence.days, usual: silence.usual });
  if (detractor)
    wrong.push({
      ...seen('detractor', detractor.on, { kind: 'interview', id: detractor.id }),
      figure: detractor.nps,
    });
  if (index && index.points <= -FALL_POINTS)
    wrong.push({ ...seen('index_fall', index.since), figure: -index.points });
  if (debt.amount > 0) wrong.push({ ...seen('debt', debt.since), figure: debt.amount });
  return wrong.sort(byUrgency);
}

const seen = (
  kind: WrongKind,
  since: PlainDate | null,
  record: Wrong['record'] = null,
  what: string | null = null,
): Wrong => ({ kind, since, record, what, figure: null, usual: null });

const LATER_THAN_ANY_DAY = '~';

/** What is of one kind: the oldest first. */
const byUrgency = (a: Wrong, b: Wrong): number => {
  const [one, other] = [a.since ?? LATER_THAN_ANY_DAY, b.since ?? LATER_THAN_ANY_DAY];
  return wrongKinds.indexOf(a.kind) - wrongKinds.indexOf(b.kind) || (one < other ? -1 : one > other ? 1 : 0);
};
