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
import { getRecord, type RecordKind } from '../records/record-kind.ts';
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

/** Where the events of a kind stand that come next, latest first. */
function placesOf(
  sql: Reader,
  clientId: string,
  kind: TimelineKind,
  { before, limit }: PageOptions,
  words: readonly string[],
): TimelinePlace[] {
  const source = sourceOf(kind);
  const { records, by, isMoment } = source;
  const bound = isMoment ? momentBound(kind, before) : dayBound(kind, before);
  return sql
    .tuples(
      `SELECT id, ${by} FROM ${records.table} WHERE client_id = ? AND (${by}, id) < (?, ?)
       ${condition(source, words)} ORDER BY ${by} DESC, id DESC LIMIT ?`,
      [clientId, bound.by, bound.id, ...words, limit],
    )
    .map(([id, when]) => ({
      kind,
      id: String(id),
      at: typeof when === 'number' ? when : startOfDay(String(when)),
    }));
}

function entryOf(sql: Reader, { kind, at, id }: TimelinePlace): TimelineEntry {
  const { records, more } = sourceOf(kind);
  const record = getRecord(sql, records, id);
  return { kind, at, day: localDate(at), record, ...more?.(sql, record) } as TimelineEntry;
}

/** A page of the timeline, and where the next one begins. */
export function timelinePage(
  sql: Reader,
  clientId: string,
  options: PageOptions,
): { entries: TimelineEntry[]; next: TimelinePlace | null } {
  const words = wordsOf(options.search);
  const { kinds = timelineKinds, limit } = options;
  // One more than is shown of each, to know whether anything follows; the records of those that are shown alone.
  const found = kinds
    .flatMap((kind) => placesOf(sql, clientId, kind, { ...options, limit: limit + 1 }, words))
    .sort(comparePlaces);
  const last = found[limit - 1];
  return {
    entries: found.slice(0, limit).map((place) => entryOf(sql, place)),
    next: last !== undefined && found.length > limit ? last : null,
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
