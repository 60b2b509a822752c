import type { Database } from 'better-sqlite3';
import type { Work } from '../measure.ts';
import { at, CATEGORY, type ReadInputs } from '../read-cases.ts';

const PAGE = 100;
const SHOWN = `c.id, c.name, s.category, s.primary_motive, s.rhythm_days, s.last_heard_on, s.revenue_12m,
  s.revenue_trend, s.debt, m.name, c.city, c.tags`;
const FILTER = 's.manager_id = ? AND s.category = ?';
const BY_NAME = 's.name_key, s.no';

/** Each read written by hand: statements prepared once, rows as arrays, counts only where the answer needs one. */
export function bareReads(db: Database, inputs: ReadInputs): ReadonlyMap<string, { warm: Work; cold: Work }> {
  const { managers, terms, eventfulClient, deepOffset } = inputs;
  const rows = (sql: string) => db.prepare(sql).raw(true);
  const single = (sql: string) => db.prepare(sql).pluck(true);

  /** A page by late lookup: the numbers from an index where there is one, the cells of these alone. */
  const pageOf = (order: string, { where = '', join = '' } = {}) =>
    rows(
      `WITH page AS MATERIALIZED (SELECT s.no FROM client_summary s ${join} ${where} ORDER BY ${order} LIMIT ${PAGE} OFFSET ?)
       SELECT ${SHOWN} FROM page p CROSS JOIN client_summary s ON s.no = p.no JOIN client c ON c.no = s.no
       LEFT JOIN manager m ON m.id = s.manager_id ORDER BY ${order}`,
    );
  const count = single('SELECT count(*) FROM client_summary');
  const countFiltered = single(`SELECT count(*) FROM client_summary s WHERE ${FILTER}`);

  const first = pageOf(BY_NAME);
  const filteredPage = rows(
    `SELECT ${SHOWN} FROM client_summary s JOIN client c ON c.no = s.no LEFT JOIN manager m ON m.id = s.manager_id
     WHERE ${FILTER} ORDER BY ${BY_NAME} LIMIT ${PAGE}`,
  );
  const byPurchase = pageOf('s.last_purchase_on DESC NULLS LAST, s.no DESC');
  const byTwo = pageOf('s.category NULLS LAST, s.revenue_12m DESC NULLS LAST, s.name_key, s.no');
  const byCity = pageOf('c.city NULLS LAST, s.no', { join: 'JOIN client c ON c.no = s.no' });

  const found = rows(
    `WITH page AS MATERIALIZED (SELECT s.no FROM search JOIN client_summary s ON s.no = search.rowid
       WHERE search MATCH ? ORDER BY ${BY_NAME} LIMIT ${PAGE})
     SELECT ${SHOWN} FROM page p CROSS JOIN client_summary s ON s.no = p.no JOIN client c ON c.no = s.no
     LEFT JOIN manager m ON m.id = s.manager_id ORDER BY ${BY_NAME}`,
  );
  const countFound = single('SELECT count(*) FROM search WHERE search MATCH ?');
  const search = (list: readonly string[]): Work => {
    return (i) => {
      const term = `"${at(list, i)}"`;
      return [found.all(term), countFound.get(term)];
    };
  };
  const START = 'WHERE instr(x.search_text, ?) > 0';
  const foundStart = rows(
    `SELECT ${SHOWN} FROM client_summary s JOIN client c ON c.no = s.no JOIN client_text x ON x.no = s.no
     LEFT JOIN manager m ON m.id = s.manager_id ${START} ORDER BY ${BY_NAME} LIMIT ${PAGE}`,
  );
  const countStart = single(`SELECT count(*) FROM client_text x ${START}`);

  const card = [
    db.prepare('SELECT c.*, s.* FROM client c JOIN client_summary s ON s.no = c.no WHERE c.id = ?'),
    db.prepare('SELECT * FROM contact WHERE client_id = ? ORDER BY is_main DESC, id'),
    db.prepare('SELECT * FROM client_motive WHERE client_id = ? ORDER BY is_primary DESC, id'),
    db.prepare('SELECT * FROM loyalty_assessment WHERE client_id = ? ORDER BY assessed_on DESC, id DESC'),
  ];

  const totals = rows('SELECT count(*), sum(revenue_12m), sum(debt) FROM client_summary');
  const totalsFiltered = rows(
    `SELECT count(*), sum(revenue_12m), sum(debt) FROM client_summary s WHERE ${FILTER}`,
  );
  const views = db.prepare('SELECT id, name, state, draft FROM saved_view ORDER BY position');
  const viewCounts = managers.slice(0, 8).map((manager) => ({ manager, statement: countFiltered }));
  const one = rows('SELECT name_key, no FROM client_summary WHERE no = (SELECT no FROM client WHERE id = ?)');
  const next = single(
    `SELECT c.id FROM client_summary s JOIN client c ON c.no = s.no
     WHERE (s.name_key, s.no) > (?, ?) ORDER BY ${BY_NAME} LIMIT 1`,
  );
  const previous = single(
    `SELECT c.id FROM client_summary s JOIN client c ON c.no = s.no
     WHERE (s.name_key, s.no) < (?, ?) ORDER BY s.name_key DESC, s.no DESC LIMIT 1`,
  );
  const position = single('SELECT count(*) FROM client_summary s WHERE (s.name_key, s.no) < (?, ?)');
  const values = db.prepare(
    `SELECT city, count(*) FROM client WHERE instr(city, 'Но') = 1 OR instr(city, 'но') = 1
     GROUP BY city ORDER BY 2 DESC, city LIMIT 20`,
  );

  const gaps = rows('SELECT gaps, count(*) FROM client_summary GROUP BY gaps');
  const lost = single(`SELECT count(*) FROM client_summary WHERE status = 'lost'`);

  const same = (work: Work) => ({ warm: work, cold: work });
  const counted = (work: Work, countIt: Work) => ({
    warm: work,
    cold: (i: number) => [work(i), countIt(i)],
  });
  const key = (): unknown[] => one.get(eventfulClient) as unknown[];
  const countAll: Work = () => count.get();
  return new Map(
    Object.entries({
      first: counted(() => first.all(0), countAll),
      filtered: counted(
        (i) => filteredPage.all(at(managers, i), CATEGORY),
        (i) => countFiltered.get(at(managers, i), CATEGORY),
      ),
      'search-middle': same(search(terms.middle)),
      'search-long': same(search(terms.long)),
      'search-start': same((i) => {
        const start = ` ${at(terms.start, i)}`;
        return [foundStart.all(start), countStart.get(start)];
      }),
      'search-phone': same(search(terms.phone)),
      'sort-purchase': counted(() => byPurchase.all(0), countAll),
      'sort-two': counted(() => byTwo.all(0), countAll),
      'sort-plain': counted(() => byCity.all(0), countAll),
      deep: counted(() => first.all(deepOffset), countAll),
      card: same(() => card.map((statement) => statement.all(eventfulClient))),
      totals: same(() => totals.get()),
      'totals-filtered': same((i) => totalsFiltered.get(at(managers, i), CATEGORY)),
      views: {
        warm: () => views.all(),
        cold: () => [
          views.all(),
          count.get(),
          ...viewCounts.map(({ manager, statement }) => statement.get(manager, CATEGORY)),
        ],
      },
      gaps: same(() => [gaps.all(), lost.get()]),
      around: same(() => {
        const place = key();
        return [next.get(place), previous.get(place), position.get(place), count.get()];
      }),
      values: same(() => values.all()),
    }),
  );
}
