import type { Database } from 'better-sqlite3';
import { type TimelineKind, timelineKinds } from '../../src/shared/domain/timeline/timeline.ts';
import type { Work } from '../measure.ts';

/** The table of each kind of event, the column of its time and those that search looks in. */
const tables: Record<TimelineKind, readonly [table: string, by: string, text: string]> = {
  interaction: ['interaction', 'at', 'text'],
  purchase: ['purchase', 'date', `coalesce(order_number, '') || ' ' || coalesce(note, '')`],
  payment: ['payment', 'paid_on', `coalesce(note, '')`],
  promise: ['promise', 'made_on', `what || ' ' || coalesce(note, '')`],
  complaint: ['complaint', 'received_on', `what || ' ' || coalesce(answer, '')`],
  competitorActivity: ['competitor_activity', 'noticed_on', 'competitor'],
  ultimatum: ['ultimatum', 'made_on', 'demand'],
  concession: ['concession', 'given_on', 'what'],
  referral: ['referral', 'given_on', 'referred'],
  testimonial: ['testimonial', 'given_on', 'words'],
  gift: ['gift', 'given_on', 'what'],
  recognition: ['recognition', 'since', 'what'],
  interview: ['interview', 'held_on', `coalesce(quote, '')`],
  assessment: ['loyalty_assessment', 'assessed_on', 'reason'],
  task: ['task', 'done_on', 'what'],
};

interface BareTimeline {
  readonly open: Work;
  readonly oneKind: Work;
  readonly deep: Work;
  readonly search: Work;
}

/** The timeline of a client written by hand: each kind from its index, the rows of the page of each, the counts. */
export function bareTimeline(
  db: Database,
  clientId: string,
  { limit, deepDay, term }: { readonly limit: number; readonly deepDay: string; readonly term: string },
): BareTimeline {
  const read = (kind: TimelineKind, where: string) => {
    const [table, by] = tables[kind];
    return db.prepare(
      `SELECT * FROM ${table} WHERE client_id = ? ${where} ORDER BY ${by} DESC, id DESC LIMIT ${limit + 1}`,
    );
  };
  const count = (kind: TimelineKind, where: string) => {
    const [table, by] = tables[kind];
    return db
      .prepare(`SELECT count(*) FROM ${table} WHERE client_id = ? AND ${by} IS NOT NULL ${where}`)
      .pluck();
  };
  const of = (kinds: readonly TimelineKind[], where: (kind: TimelineKind) => string) =>
    kinds.map((kind) => read(kind, where(kind)));
  const counts = timelineKinds.map((kind) => count(kind, ''));
  const pages = of(timelineKinds, () => '');
  const gifts = of(['gift'], () => '');
  const before = (kind: TimelineKind) =>
    kind === 'interaction' ? `AND at < ${Date.parse(deepDay)}` : `AND ${tables[kind][1]} < '${deepDay}'`;
  const deep = of(timelineKinds, before);
  const found = (kind: TimelineKind) => `AND instr(searchable(${tables[kind][2]}), '${term}') > 0`;
  const foundPages = of(timelineKinds, found);
  const foundCounts = timelineKinds.map((kind) => count(kind, found(kind)));
  const card = [
    db.prepare('SELECT c.*, s.* FROM client c JOIN client_summary s ON s.no = c.no WHERE c.id = ?'),
    db.prepare('SELECT * FROM contact WHERE client_id = ? ORDER BY is_main DESC, id'),
    db.prepare('SELECT * FROM client_motive WHERE client_id = ? ORDER BY is_primary DESC, id'),
    db.prepare('SELECT * FROM loyalty_assessment WHERE client_id = ? ORDER BY assessed_on DESC, id DESC'),
  ];
  const all = (...statements: (typeof counts)[]): Work => {
    const list = statements.flat();
    return () => list.map((statement) => statement.all(clientId));
  };
  return {
    open: all(card, pages, counts),
    oneKind: all(gifts, counts),
    deep: all(deep, counts),
    search: all(foundPages, foundCounts),
  };
}
