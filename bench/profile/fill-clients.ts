import type { Database } from 'better-sqlite3';
import { categories } from '../../src/shared/domain/loyalty/loyalty.ts';
import { motives } from '../../src/shared/domain/motives/motives.ts';
import { addDays, type PlainDate } from '../../src/shared/time.ts';
import { company } from './companies.ts';
import { type Dimensions, MANAGERS, YEARS } from './dimensions.ts';
import type { Ids } from './ids.ts';
import { fullName, person } from './people.ts';
import type { Random } from './random.ts';

/** What the events need to know of a client that was filled in. */
export interface FilledClient {
  readonly id: string;
  readonly buys: boolean;
  readonly contactIds: readonly string[];
}

const list = (values: readonly string[]): string => JSON.stringify(values);

export function fillManagers(db: Database, random: Random, ids: Ids): string[] {
  const insert = db.prepare('INSERT INTO manager (id, name, email) VALUES (?, ?, ?)');
  return Array.from({ length: MANAGERS }, (_, i) => {
    const id = ids.at(0);
    insert.run(id, `${fullName(random)} ${i + 1}`, `m${i + 1}@fealty.example`);
    return id;
  });
}

/** Clients with their people, motives and category; contacts are spread so that the given number comes out. */
export function fillClients(
  db: Database,
  { clients, contacts }: Dimensions,
  today: PlainDate,
  random: Random,
  ids: Ids,
): FilledClient[] {
  const managers = fillManagers(db, random, ids);
  const insertClient = db.prepare(
    `INSERT INTO client (id, name, legal_name, tax_id, kpp, country, city, address, industry, tier, manager_id, since,
       source, website, phones, emails, status, loss_reason, competitors, share_of_wallet, tags, note, created_at, updated_at)
     VALUES (${Array.from({ length: 24 }, () => '?').join(', ')})`,
  );
  const insertContact = db.prepare(
    `INSERT INTO contact (id, client_id, name, position, phones, emails, birthday, is_main) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );
  const insertMotive = db.prepare(
    'INSERT INTO client_motive (id, client_id, motive, is_primary) VALUES (?, ?, ?, ?)',
  );
  const insertCategory = db.prepare(
    `INSERT INTO loyalty_assessment (id, client_id, category, reason, can_leave, assessed_on)
     VALUES (?, ?, ?, ?, ?, ?)`,
  );
  const filled: FilledClient[] = [];
  let contactsLeft = contacts;
  for (let i = 0; i < clients; i += 1) {
    const about = company(random, i + 1);
    const since = addDays(today, -random.whole(30, YEARS * 365));
    const at = Date.parse(`${since}T09:00:00Z`);
    const id = ids.at(at);
    const status = random.happens(0.72)
      ? 'active'
      : random.pick(['dormant', 'dormant', 'lost', 'prospect'] as const);
    insertClient.run(
      id,
      about.name,
      about.legalName,
      about.taxId,
      about.kpp,
      'Россия',
      about.city,
      about.address,
      about.industry,
      about.tier,
      // The first managers have the most clients.
      random.happens(0.96)
        ? (managers[Math.floor(random.next() * random.next() * managers.length)] ?? null)
        : null,
      since,
      about.source,
      about.website,
      list(about.phones),
      list(about.emails),
      status,
      status === 'lost' ? 'indifferent_treatment' : null,
      list(about.competitors),
      about.shareOfWallet,
      list(about.tags),
      about.note,
      at,
      at,
    );
    const people = i === clients - 1 ? contactsLeft : share(random, contactsLeft, clients - i);
    contactsLeft -= people;
    const contactIds: string[] = [];
    for (let j = 0; j < people; j += 1) {
      const { name, position, phones, emails, birthday } = person(random, about.domain);
      const contactId = ids.at(at);
      contactIds.push(contactId);
      insertContact.run(contactId, id, name, position, list(phones), list(emails), birthday, j === 0 ? 1 : 0);
    }
    if (random.happens(0.7)) {
      const held = [...new Set([random.pick(motives), random.pick(motives)])];
      held.forEach((motive, j) => insertMotive.run(ids.at(at), id, motive, j === 0 ? 1 : 0));
    }
    if (random.happens(0.75))
      insertCategory.run(ids.at(at), id, random.pick(categories), 'Разговор с закупщиком', 'partly', since);
    filled.push({ id, buys: status !== 'prospect', contactIds });
  }
  return filled;
}

/** Between none and twice the mean of what is left; at most eight. */
function share(random: Random, left: number, clients: number): number {
  const mean = left / clients;
  return Math.min(left, Math.max(0, Math.min(8, Math.round(random.next() * 2 * mean))));
}
