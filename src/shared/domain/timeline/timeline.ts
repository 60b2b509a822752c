import { type Instant, localDate, type PlainDate, startOfDay } from '../../time.ts';

/** Everything that happens with a client; what happened at the same moment stands in this order. */
export const timelineKinds = [
  'interaction',
  'purchase',
  'payment',
  'promise',
  'complaint',
  'competitorActivity',
  'ultimatum',
  'concession',
  'referral',
  'testimonial',
  'gift',
  'recognition',
  'interview',
  'assessment',
  'task',
] as const;
export type TimelineKind = (typeof timelineKinds)[number];

/** Where an event stands in the timeline. What has a day and no time of day stands at the beginning of its day. */
export interface TimelinePlace {
  readonly at: Instant;
  readonly kind: TimelineKind;
  readonly id: string;
}

/** The latest first. */
export const comparePlaces = (a: TimelinePlace, b: TimelinePlace): number =>
  b.at - a.at ||
  timelineKinds.indexOf(a.kind) - timelineKinds.indexOf(b.kind) ||
  (a.id < b.id ? 1 : a.id > b.id ? -1 : 0);

/** What a kind of event is read up to, exclusively: the time it is ordered by, and the id within that time. */
export interface TimelineBound<T extends PlainDate | Instant> {
  readonly by: T;
  readonly id: string;
}

const BEFORE_ANY_ID = '';
const AFTER_ANY_ID = '~';
const AFTER_ANY_DAY = '~';

/** Where the events of a kind that have a moment go on after `place`; from the latest where that is null. */
export function momentBound(kind: TimelineKind, place: TimelinePlace | null): TimelineBound<Instant> {
  if (place === null) return { by: Number.MAX_SAFE_INTEGER, id: AFTER_ANY_ID };
  return { by: place.at, id: idBound(kind, place) };
}

/** The same for the events of a kind that have a day. */
export function dayBound(kind: TimelineKind, place: TimelinePlace | null): TimelineBound<PlainDate> {
  if (place === null) return { by: AFTER_ANY_DAY, id: AFTER_ANY_ID };
  const day = localDate(place.at);
  return { by: day, id: startOfDay(day) < place.at ? AFTER_ANY_ID : idBound(kind, place) };
}

/** Which events at the very moment of `place` come after it. */
function idBound(kind: TimelineKind, place: TimelinePlace): string {
  if (kind === place.kind) return place.id;
  return timelineKinds.indexOf(kind) > timelineKinds.indexOf(place.kind) ? AFTER_ANY_ID : BEFORE_ANY_ID;
}
