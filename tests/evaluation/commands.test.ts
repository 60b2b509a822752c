import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importOrders } from '../../bench/evaluation/import-orders.ts';
import { judgeAt } from '../../bench/evaluation/judge-at.ts';
import { readOrders } from '../../bench/evaluation/order-file.ts';
import { createRandom } from '../../bench/profile/random.ts';
import { addDays, epochDay, fromEpochDay } from '../../src/shared/time.ts';
import { describeShared } from '../shared-data.ts';
import { historiesIn } from './histories-in.ts';

const root = join(import.meta.dirname, '../..');
const DAY = '2025-03-01';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'fealty-score-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Ids that a careless reader would take for one another, for a number or for a formula. */
const TRICKY = [
  '7',
  '007',
  ' 007',
  'AB-1',
  'AB1',
  'ab1',
  'ООО Ромашка',
  'Ромашка',
  'a,b',
  '"q"',
  '=1+1',
  'Client 100001',
  '1e3',
];

interface MadeRow {
  readonly client_id: string;
  readonly date: string;
  readonly amount: string;
  readonly order_id: string;
}

function madeRows(seed: number): MadeRow[] {
  const random = createRandom(seed);
  const ids = [...TRICKY, ...Array.from({ length: 60 }, (_, i) => `C${i}`)];
  return ids.flatMap((client_id) => {
    const gap = random.whole(10, 60);
    const start = epochDay('2024-01-01') + random.whole(0, 60);
    const end = random.happens(0.4) ? start + random.whole(100, 350) : epochDay('2025-06-30');
    const rows: MadeRow[] = [];
    for (let day = start; day < end; day += random.whole(1, 2 * gap)) {
      const row = {
        client_id,
        date: fromEpochDay(day),
        amount: String(random.whole(1, 900)),
        order_id: `O${day}`,
      };
      rows.push(row);
      if (random.happens(0.1)) rows.push(row);
      if (random.happens(0.1)) rows.push({ ...row, amount: '-1.234', order_id: '' });
      if (random.happens(0.1)) rows.push({ ...row, amount: '' });
    }
    return rows;
  });
}

const write = (name: string, rows: readonly object[], bom = '', newline = '\n'): string => {
  const path = join(folder, name);
  writeFileSync(path, bom + Papa.unparse(rows as object[], { newline }));
  return path;
};

const runScore = (path: string, asOf: string): string[][] => {
  const out = execFileSync(
    process.execPath,
    ['scripts/run.mjs', 'score', '--orders', path, '--as-of', asOf],
    {
      cwd: root,
      encoding: 'utf8',
    },
  );
  return Papa.parse<string[]>(out.trimEnd(), { delimiter: ',' }).data;
};

/** Client to score, as the command comes to it, without the cost of a process. */
async function scores(path: string): Promise<Map<string, number>> {
  const { histories } = await importOrders(readOrders(path));
  const judged = await judgeAt(histories, epochDay(DAY));
  return new Map(judged.map(({ clientId, score }) => [clientId, score]));
}

/** Equal but for the order in which sums were made. */
function expectSame(found: ReadonlyMap<string, number>, expected: ReadonlyMap<string, number>): void {
  expect([...found.keys()].sort()).toEqual([...expected.keys()].sort());
  for (const [clientId, score] of expected) expect(found.get(clientId)).toBeCloseTo(score, 9);
}

describe('npm run score', () => {
  it('prints every client that ordered on three days, under its own id, for each day', () => {
    const rows = madeRows(11);
    const [header, ...lines] = runScore(write('plain.csv', rows), `2024-09-01,${DAY}`);
    expect(header).toEqual(['client_id', 'cutoff', 'score', 'probability', 'explanation']);
    for (const cutoff of ['2024-09-01', DAY]) {
      const days = Map.groupBy(
        rows.filter(({ date, amount }) => date < cutoff && !amount.startsWith('-')),
        ({ client_id }) => client_id,
      );
      const expected = [...days].filter(([, list]) => new Set(list.map(({ date }) => date)).size >= 3);
      const found = lines.filter((line) => line[1] === cutoff);
      expect(new Set(found.map(([id]) => id))).toEqual(new Set(expected.map(([id]) => id)));
      expect(found).toHaveLength(expected.length);
      expect(found.every(([, , score]) => Number.isFinite(Number(score)))).toBe(true);
      expect(found.every((line) => line[4]?.startsWith('orders every ~'))).toBe(true);
    }
    expect(lines.map(([id]) => id)).toEqual(expect.arrayContaining(TRICKY));
  });

  it('says what is wrong with a call', () => {
    const fails = (...args: string[]) => {
      try {
        execFileSync(process.execPath, ['scripts/run.mjs', 'score', ...args], { cwd: root, stdio: 'pipe' });
        return '';
      } catch (error) {
        return String((error as { stderr: Buffer }).stderr);
      }
    };
    expect(fails('--orders', 'x.csv')).toContain('Usage');
    expect(fails('--orders', 'x.csv', '--as-of', '2025-02-30')).toContain('"2025-02-30" is no day');
    expect(fails('--orders', join(folder, 'none.csv'), '--as-of', DAY)).toContain('none.csv');
  });
});

describe('the way of orders from a file to scores', () => {
  it('keeps repeats, returns and clients apart, and counts what it refuses', async () => {
    const rows = [
      ...madeRows(12),
      { client_id: 'lost', date: '2025-02-31', amount: '1', order_id: '' },
      { client_id: '', date: '2025-02-01', amount: '1', order_id: '' },
    ];
    const { histories, taken, refused } = await importOrders(readOrders(write('odd.csv', rows)));
    expect({ taken, refused }).toEqual({ taken: rows.length - 2, refused: 2 });
    expect(new Set(histories.map(({ clientId }) => clientId)).size).toBe(histories.length);
  });

  it('does not care for order, line ends, a byte order mark or columns that are not there', async () => {
    const rows = madeRows(13);
    const { whole } = createRandom(5);
    const shuffled = [...rows];
    for (let i = shuffled.length - 1; i > 0; i -= 1) {
      const j = whole(0, i);
      [shuffled[i], shuffled[j]] = [shuffled[j] ?? shuffled[i], shuffled[i]] as [MadeRow, MadeRow];
    }
    const expected = await scores(write('straight.csv', rows));
    expectSame(await scores(write('shuffled.csv', shuffled, '\ufeff', '\r\n')), expected);
    const bare = rows
      .filter(({ amount }) => !amount.startsWith('-'))
      .map(({ client_id, date }) => ({ date, client_id }));
    expect([...(await scores(write('bare.csv', bare))).keys()].sort()).toEqual([...expected.keys()].sort());
  });

  it('does not move when the rows of the day and after it are changed at random', async () => {
    const clean = madeRows(14);
    const expected = await scores(write('clean.csv', clean));
    for (const seed of [1, 2, 3]) {
      const random = createRandom(seed);
      const poisoned = clean.flatMap((row) => {
        if (row.date < DAY) return [row];
        if (random.happens(0.3)) return [];
        return [
          {
            client_id: random.happens(0.5) ? row.client_id : random.pick(['C1', 'C2', 'new one', '7']),
            date: random.happens(0.2) ? DAY : addDays(DAY, random.whole(0, 400)),
            amount: random.pick(['', '-5', '99999999', '0', '1,5']),
            order_id: '',
          },
        ];
      });
      const anywhere = poisoned.sort((a, b) => (a.date < DAY ? 0 : 1) - (b.date < DAY ? 0 : 1));
      const order = random.happens(0.5) ? anywhere : anywhere.reverse();
      expectSame(await scores(write(`poisoned-${seed}.csv`, order)), expected);
    }
    const past = clean.map((row, i) =>
      i % 7 === 0 && row.date < DAY ? { ...row, date: '2025-02-20' } : row,
    );
    expect(await scores(write('past.csv', past))).not.toEqual(expected);
  });
});

describeShared('real orders', (data) => {
  it('come through the import as they stand in the file', async () => {
    const path = join(data, 'orders/online_retail.csv');
    const { histories, taken, refused } = await importOrders(readOrders(path));
    expect({ taken, refused }).toEqual({ taken: 12_627, refused: 0 });
    const byId = new Map(histories.map(({ clientId, history }) => [clientId, history]));
    const direct = historiesIn(path);
    expect(histories).toHaveLength(2610);
    expect(direct).toHaveLength(2610);
    for (const { clientId, history } of direct) expect(byId.get(clientId)).toEqual(history);
  });
});
