import type { TimelineEntry } from '../../../shared/contract/timeline.ts';
import {
  comparePlaces,
  dayBound,
  momentBound,
  type TimelineKind,
  type TimelinePlace,
  timelineKinds,
} from '../../../shared/domain/timeline/timeline.ts';
import { searchable } from '../../../shared/text.ts';
import { localDate, startOfDay } from '../../../shared/time.ts';
import type { Reader } from '../../db/statements.ts';
import { type RecordKind, readRecords } from '../records/record-kind.ts';
import { type Source, sources } from './sources.ts';

interface PageOptions {
  /** All of them where it is undefined. */
  readonly kinds: readonly TimelineKind[] | undefined;
  readonly search: string | undefined;
  /** Where the page before ended. */
  readonly before: TimelinePlace | null;
  readonly limit: number;
}

/** One kind among many, where the types of their records do not matter. */
type AnySource = Omit<Source<TimelineKind>, 'records' | 'more'> & {
  readonly records: RecordKind<object>;
  readonly more?: (sql: Reader, record: object) => object;
};
const sourceOf = (kind: TimelineKind): AnySource => sources[kind] as unknown as AnySource;

/** What is searched for, word by word, as the condition that an event of a kind holds every one of them. */
function condition({ texts, hasPerson }: AnySource, words: readonly string[]): string {
  const person = hasPerson ? ['(SELECT name FROM contact WHERE id = contact_id)'] : [];
  const text = [...texts, ...person].map((part) => `coalesce(${part}, '')`).join(` || ' ' || `);
  return words.map(() => `AND instr(searchable(${text}), ?) > 0`).join(' ');
}

const wordsOf = (search = ''): string[] =>
  searchable(search)
    .split(' ')
    .filter((word) => word !== '');

/** The events of a kind that come next, latest first. */
function readKind(
  sql: Reader,
  clientId: string,
  kind: TimelineKind,
  { before, limit }: PageOptions,
  words: readonly string[],
): TimelineEntry[] {
  const source = sourceOf(kind);
  const { records, by, isMoment, more } = source;
  const bound = isMoment ? momentBound(kind, before) : dayBound(kind, before);
  return readRecords(
    sql,
    records,
    `WHERE client_id = ? AND (${by}, id) < (?, ?) ${condition(source, words)} ORDER BY ${by} DESC, id DESC LIMIT ?`,
    [clientId, bound.by, bound.id, ...words, limit],
  ).map((record) => {
    const when = timeOf(source, record);
    return { kind, ...when, record, ...more?.(sql, record) } as TimelineEntry;
  });
}

function timeOf({ records, by }: AnySource, record: object): { at: number; day: string } {
  const field = records.fields.find(({ column }) => column === by)?.field ?? '';
  const value = (record as Record<string, unknown>)[field];
  return typeof value === 'number'
    ? { at: value, day: localDate(value) }
    : { at: startOfDay(String(value)), day: String(value) };
}

const placeOf = ({ at, kind, record }: TimelineEntry): TimelinePlace => ({ at, kind, id: record.id });

/** A page of the timeline, and where the next one begins. */
export function timelinePage(
  sql: Reader,
  clientId: string,
  options: PageOptions,
): { entries: TimelineEntry[]; next: TimelinePlace | null } {
  const words = wordsOf(options.search);
  const { kinds = timelineKinds, limit } = options;
  // One more than is shown of each, to know whether anything follows.
  const entries = kinds
    .flatMap((kind) => readKind(sql, clientId, kind, { ...options, limit: limit + 1 }, words))
    .sort((a, b) => comparePlaces(placeOf(a), placeOf(b)));
  const last = entries[limit - 1];
  return {
    entries: entries.slice(0, limit),
    next: last !== undefined && entries.length > limit ? placeOf(last) : null,
  };
}

/** How many events of each kind a search finds. */
export function timelineTotals(
  sql: Reader,
  clientId: string,
  search: string | undefined,
): Record<TimelineKind, number> {
  const words = wordsOf(search);
  const count = (kind: TimelineKind) => {
    const source = sourceOf(kind);
    const { table } = source.records;
    return (
      sql.value<number>(
        `SELECT count(*) FROM ${table} WHERE client_id = ? AND ${source.by} IS NOT NULL ${condition(source, words)}`,
        [clientId, ...words],
      ) ?? 0
    );
  };
  return Object.fromEntries(timelineKinds.map((kind) => [kind, count(kind)])) as Record<TimelineKind, number>;
}
