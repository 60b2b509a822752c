import { addDays, daysBetween, type PlainDate } from '../../time.ts';

/** The warning signs of declining loyalty, in the order they are told. */
export const signKinds = [
  'silence',
  'contact_silence',
  'debt',
  'complaint',
  'delivery',
  'competitor',
  'ultimatum',
  'index_fall',
  'voices',
  'broken_promise',
  'our_silence',
  'key_contact',
  'fragile_motives',
  'postponed',
  'shrinking',
  'dependence',
] as const;
export type SignKind = (typeof signKinds)[number];

/** A notice is a fact without proven weight; a warning wants an act; a severe one wants it first. */
export const signSeverities = ['notice', 'warning', 'severe'] as const;
export type SignSeverity = (typeof signSeverities)[number];

export const evidenceKinds = [
  'purchase',
  'interaction',
  'complaint',
  'competitor',
  'ultimatum',
  'interview',
  'promise',
  'contact',
  'motive',
] as const;

/** The recorded event that something rests on: what kind, which, and when. */
export interface EventRef {
  readonly kind: (typeof evidenceKinds)[number];
  readonly id: string;
  readonly on: PlainDate;
}

/** What a rule saw: numbers and references, never words; the screens word them. */
export interface Finding {
  readonly severity: SignSeverity;
  /** The day from which it holds. */
  readonly since: PlainDate;
  /**
   * The day from which its days are counted where they grow by themselves: then the sentence counts them when it is
   * read, and nothing has to be judged again only because a day went by.
   */
  readonly countsFrom: PlainDate | null;
  /** What was seen, against what is usual for this client, in the units that the sign's sentence names. */
  readonly figures: Readonly<Record<string, number>>;
  /** Names that go into the sentence: a competitor, a person. */
  readonly names: readonly string[];
  /** The latest first. */
  readonly events: readonly EventRef[];
  /** Names the episode, so that it is one sign however often it is judged: the last order, the complaint. */
  readonly episode: string;
}

export interface Verdict {
  /** Null while there is nothing to say. */
  readonly finding: Finding | null;
  /** The first day after today on which the verdict may be another without a new event; null if never. */
  readonly changesOn: PlainDate | null;
}

export const nothingFound: Verdict = { finding: null, changesOn: null };

/** The earliest of some days after `today`; null when there is none. */
export function nextDay(today: PlainDate, days: readonly (PlainDate | null)[]): PlainDate | null {
  let next: PlainDate | null = null;
  for (const day of days) {
    if (day !== null && day > today && (next === null || day < next)) next = day;
  }
  return next;
}

/** Whether `day` lies within the `days` days up to and with `today`. */
export const isWithin = (day: PlainDate, days: number, today: PlainDate): boolean =>
  day <= today && daysBetween(day, today) < days;

/** The first day on which `day` is no longer within `days` days. */
export const leavesOn = (day: PlainDate, days: number): PlainDate => addDays(day, days);

/** The latest first. */
export const latestFirst = (events: readonly EventRef[]): EventRef[] =>
  events.toSorted((a, b) => (a.on === b.on ? (a.id < b.id ? 1 : -1) : a.on < b.on ? 1 : -1));

/** The earliest of some records; of one day, the one recorded first (ids grow with time). */
export function earliest<T extends { readonly id: string }>(
  records: readonly T[],
  dayOf: (record: T) => PlainDate,
): T | undefined {
  let first: T | undefined;
  for (const record of records) {
    if (!first || dayOf(record) < dayOf(first) || (dayOf(record) === dayOf(first) && record.id < first.id))
      first = record;
  }
  return first;
}
