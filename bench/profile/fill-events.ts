import type { Database } from 'better-sqlite3';
import { addDays, type PlainDate } from '../../src/shared/time.ts';
import { type Dimensions, EVENTS_OF_ONE, YEARS } from './dimensions.ts';
import type { FilledClient } from './fill-clients.ts';
import { createIds } from './ids.ts';
import type { Random } from './random.ts';
import { sentences } from './words.ts';

const DAY_MS = 86_400_000;
/** The larger, the more of the events the largest clients have. */
const SKEW = 1.5;
const KINDS = ['call', 'call', 'call', 'email', 'email', 'message', 'meeting', 'visit', 'note'] as const;

/** Which client each event goes to: a few have many, most have some. The first `fixed` events go to one client. */
function* chooseClients(
  all: readonly FilledClient[],
  one: FilledClient,
  count: number,
  fixed: number,
  random: Random,
): Generator<FilledClient> {
  const every = Math.max(1, Math.floor(count / fixed));
  let given = 0;
  for (let i = 0; i < count; i += 1) {
    if (given < fixed && i % every === 0) {
      given += 1;
      yield one;
      continue;
    }
    let chosen = one;
    while (chosen === one) chosen = all[Math.floor(all.length * random.next() ** SKEW)] ?? one;
    yield chosen;
  }
}

/** Purchases and interactions in the order of their time, as they would have come in. */
export function fillEvents(
  db: Database,
  dimensions: Dimensions,
  clients: readonly FilledClient[],
  one: FilledClient,
  today: PlainDate,
  random: Random,
): void {
  const buyers = clients.filter((client) => client.buys && client !== one);
  const others = clients.filter((client) => client !== one);
  const start = Date.parse(`${today}T08:00:00Z`) - YEARS * 365 * DAY_MS;
  const span = YEARS * 365 * DAY_MS - DAY_MS;
  const when = (i: number, of: number): number => start + Math.floor((span * i) / of);
  const ofOne = Math.min(EVENTS_OF_ONE / 2, dimensions.purchases);

  const insertPurchase = db.prepare(
    `INSERT INTO purchase (id, client_id, date, amount, currency, order_number, delivery_promised, delivery_made, due_on,
       paid_on) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const purchaseIds = createIds(random);
  let i = 0;
  for (const client of chooseClients(buyers, one, dimensions.purchases, ofOne, random)) {
    const at = when(i, dimensions.purchases);
    const date = new Date(at).toISOString().slice(0, 10);
    const due = addDays(date, 30);
    const promised = random.happens(0.5) ? addDays(date, random.whole(2, 14)) : null;
    const isPaid = due < today ? random.happens(0.985) : random.happens(0.4);
    const amount = Math.round(1000 * Math.exp(random.next() * 7)) * 100;
    insertPurchase.run(
      purchaseIds.at(at),
      client.id,
      date,
      random.happens(0.01) ? -amount : amount,
      'RUB',
      `З-${100_000 + i}`,
      promised,
      promised !== null && promised < today ? addDays(promised, random.whole(-2, 4)) : null,
      due,
      isPaid ? addDays(date, random.whole(0, 30)) : null,
    );
    i += 1;
  }

  const insertInteraction = db.prepare(
    `INSERT INTO interaction (id, client_id, contact_id, at, kind, direction, text) VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  const interactionIds = createIds(random);
  i = 0;
  for (const client of chooseClients(others, one, dimensions.interactions, ofOne, random)) {
    const at = when(i, dimensions.interactions);
    insertInteraction.run(
      interactionIds.at(at),
      client.id,
      client.contactIds.length > 0 && random.happens(0.6) ? random.pick(client.contactIds) : null,
      at,
      random.pick(KINDS),
      random.happens(0.45) ? 'theirs' : 'ours',
      Array.from({ length: random.whole(1, 3) }, () => random.pick(sentences)).join(' '),
    );
    i += 1;
  }
}
