import type { Database } from 'better-sqlite3';
import { addDays, type PlainDate } from '../../src/shared/time.ts';
import { createIds } from './ids.ts';
import type { Random } from './random.ts';
import { sentences } from './words.ts';

const DAY_MS = 86_400_000;
const YEARS = 10;

/** Events of one client by kind, 5,000 in all. */
const COUNTS = {
  interaction: 2200,
  purchase: 2000,
  payment: 300,
  promise: 200,
  complaint: 100,
  gift: 100,
  task: 100,
} as const;
export const EVENTS = Object.values(COUNTS).reduce((sum, count) => sum + count, 0);

/** Gives a client a long life with us, straight into its tables. */
export function fillOneClient(db: Database, clientId: string, today: PlainDate, random: Random): void {
  const ids = createIds(random);
  const start = Date.parse(`${today}T08:00:00Z`) - YEARS * 365 * DAY_MS;
  const span = YEARS * 365 * DAY_MS;
  const words = () => random.pick(sentences);
  const each = (count: number, insert: (id: string, at: number, day: PlainDate, i: number) => void) => {
    for (let i = 0; i < count; i += 1) {
      const at = start + Math.floor((span * i) / count);
      insert(ids.at(at), at, new Date(at).toISOString().slice(0, 10), i);
    }
  };
  const into = (table: string, columns: string) =>
    db.prepare(
      `INSERT INTO ${table} (id, client_id, ${columns}) VALUES (${Array.from({ length: columns.split(',').length + 2 }, () => '?').join(', ')})`,
    );
  db.transaction(() => {
    const interaction = into('interaction', 'at, kind, direction, text');
    each(COUNTS.interaction, (id, at) => interaction.run(id, clientId, at, 'call', 'ours', words()));
    const purchase = into('purchase', 'date, amount, currency, order_number, delivery_promised, due_on');
    const purchases: string[] = [];
    each(COUNTS.purchase, (id, _, day, i) => {
      purchases.push(id);
      purchase.run(id, clientId, day, 100_000 + i, 'RUB', `A-${i}`, addDays(day, 7), addDays(day, 30));
    });
    const payment = into('payment', 'purchase_id, paid_on, amount');
    each(COUNTS.payment, (id, _, day) => payment.run(id, clientId, random.pick(purchases), day, 50_000));
    const promise = into('promise', 'what, made_on, due_on');
    each(COUNTS.promise, (id, _, day) => promise.run(id, clientId, words(), day, addDays(day, 9)));
    const complaint = into('complaint', 'what, received_on, severity');
    each(COUNTS.complaint, (id, _, day) => complaint.run(id, clientId, words(), day, 'serious'));
    const gift = into('gift', 'what, given_on, kind');
    each(COUNTS.gift, (id, _, day) => gift.run(id, clientId, words(), day, 'gift'));
    const task = into('task', 'what, due_on, done_on');
    each(COUNTS.task, (id, _, day) => task.run(id, clientId, words(), day, day));
  })();
}
