import { searchable } from '../../text.ts';
import { addDays, type PlainDate } from '../../time.ts';
import { type FragileMotive, isFragile, type Motive } from './motives.ts';

/** A motive of a client as far as its watch needs it. */
export interface WatchedMotive {
  readonly id: string;
  readonly motive: Motive;
  /** Null for what an older version recorded. */
  readonly notedOn: PlainDate | null;
  /** When an interest fed by advertising is expected to fade. */
  readonly fadesOn: PlainDate | null;
}

/** An answer to "does it still hold?". */
export interface MotiveCheck {
  readonly id: string;
  readonly motive: Motive;
  readonly checkedOn: PlainDate;
  readonly holds: boolean;
  /** The competitors listed on the client when it was answered. */
  readonly competitors: readonly string[];
}

/** A competitor noticed at the client, on a day. */
export interface NoticedCompetitor {
  readonly id: string;
  readonly competitor: string;
  readonly noticedOn: PlainDate;
}

export interface WatchedClient {
  readonly motives: readonly WatchedMotive[];
  readonly checks: readonly MotiveCheck[];
  readonly noticed: readonly NoticedCompetitor[];
  /** Competitors recorded on the client itself, which bear no date. */
  readonly listed: readonly string[];
}

export const askReasons = ['time', 'faded', 'competitor'] as const;
/** Why a motive is asked about: its time has come, its date is over, a competitor was noticed. */
export type AskReason = (typeof askReasons)[number];

/** A fragile motive that is to be looked at again. */
export interface MotiveQuestion {
  readonly motive: FragileMotive;
  readonly because: AskReason;
  /** The day since which the question stands; null where no day is known. */
  readonly since: PlainDate | null;
  /** The competitor that raised it. */
  readonly competitor: string | null;
  /** The record of the competitor; null for one that is listed on the client. */
  readonly activityId: string | null;
}

/** An outage at another supplier is asked about this often: 30, 60, 90 … days after it was noted. */
const ASK_EVERY_DAYS = 30;

/**
 * Which fragile motives are to be looked at again today, in the order they are held. An outage is asked about every
 * 30 days; a client without alternatives, or who knows none, when a competitor shows; an interest fed by advertising
 * from the day it was to fade, and then every 30. An answer silences a question until the next occasion.
 */
export function motiveQuestions(client: WatchedClient, today: PlainDate): MotiveQuestion[] {
  return client.motives
    .map((held) => (isFragile(held.motive) ? questionOn(held, held.motive, client, today) : null))
    .filter((question) => question !== null);
}

function questionOn(
  held: WatchedMotive,
  motive: FragileMotive,
  client: WatchedClient,
  today: PlainDate,
): MotiveQuestion | null {
  const check = latestCheck(held, client.checks);
  const ask = (because: AskReason, since: PlainDate | null): MotiveQuestion | null =>
    since !== null && since > today ? null : { motive, because, since, competitor: null, activityId: null };
  switch (motive) {
    case 'supplier_outage': {
      if (held.notedOn === null && check === null) return ask('time', null);
      const noted = held.notedOn ?? check?.checkedOn ?? today;
      return ask('time', stepAfter(addDays(noted, ASK_EVERY_DAYS), check));
    }
    case 'advertised_interest':
      return held.fadesOn === null ? null : ask('faded', stepAfter(held.fadesOn, check));
    default:
      return competitorQuestion(held, motive, check, client, today);
  }
}

/** The first of the days `first`, `first` + 30, … that no answer covers yet. */
function stepAfter(first: PlainDate, check: MotiveCheck | null): PlainDate {
  let day = first;
  while (check !== null && day <= check.checkedOn) day = addDays(day, ASK_EVERY_DAYS);
  return day;
}

/** The earliest competitor that showed after the motive was last noted or confirmed. */
function competitorQuestion(
  held: WatchedMotive,
  motive: FragileMotive,
  check: MotiveCheck | null,
  { noticed, listed }: WatchedClient,
  today: PlainDate,
): MotiveQuestion | null {
  const base = check
    ? { day: check.checkedOn, id: check.id }
    : held.notedOn === null
      ? null
      : { day: held.notedOn, id: held.id };
  const [first] = noticed
    .filter(({ noticedOn, id }) => noticedOn <= today && isAfter(noticedOn, id, base))
    .toSorted((a, b) => (a.noticedOn === b.noticedOn ? order(a.id, b.id) : order(a.noticedOn, b.noticedOn)));
  const question = { motive, because: 'competitor' } as const;
  if (first)
    return { ...question, since: first.noticedOn, competitor: first.competitor, activityId: first.id };
  const seen = new Set(check?.competitors.map(searchable));
  const unseen = listed.find((name) => !seen.has(searchable(name)));
  return unseen === undefined ? null : { ...question, since: null, competitor: unseen, activityId: null };
}

/** Of one day, what was recorded later came later: ids grow with time. */
const isAfter = (day: PlainDate, id: string, base: { day: PlainDate; id: string } | null): boolean =>
  base === null || day > base.day || (day === base.day && id > base.id);

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The last answer about a motive since it was recorded; answers about an earlier time it held do not count. */
function latestCheck(held: WatchedMotive, checks: readonly MotiveCheck[]): MotiveCheck | null {
  let latest: MotiveCheck | null = null;
  for (const check of checks) {
    if (check.motive !== held.motive || !check.holds || check.id < held.id) continue;
    if (latest === null || isAfter(check.checkedOn, check.id, { day: latest.checkedOn, id: latest.id }))
      latest = check;
  }
  return latest;
}
