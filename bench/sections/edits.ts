import type { Database } from 'better-sqlite3';
import { openBenchProfile } from '../bench-profile.ts';
import { timed } from '../figure.ts';
import { measureTogether, type Work } from '../measure.ts';
import type { Section } from './section.ts';

const TIMES = 200;
/** Clients apart from each other, so that each edit touches pages of its own. */
const STEP = 97;

/** Saved changes, each on the disk when the answer comes, in turns with the same rows written by hand. */
export const edits: Section = {
  title: 'Edits, durable',
  writes: true,
  async run({ folder, tell }) {
    const { db, core, client } = await openBenchProfile(folder);
    const ids = db
      .prepare('SELECT id FROM client WHERE no % ? = 0 ORDER BY no')
      .pluck()
      .all(STEP) as string[];
    const idAt = (i: number): string => ids[i % ids.length] ?? '';
    const bare = bareEdits(db, idAt);
    const cases: readonly { name: string; work: Work; byHand: Work }[] = [
      {
        name: 'save a note',
        work: (i) => client.call('clients.update', { id: idAt(i), patch: { note: `Заметка ${i}` } }),
        byHand: bare.note,
      },
      {
        name: 'save a name',
        work: (i) =>
          client.call('clients.update', { id: idAt(i + 1000), patch: { name: `Переименован ${i}` } }),
        byHand: bare.name,
      },
      {
        name: 'add an interaction',
        work: (i) =>
          client.call('interactions.create', { clientId: idAt(i), kind: 'call', text: `Созвонились, ${i}` }),
        byHand: bare.interaction,
      },
    ];
    for (const { name, work, byHand } of cases) {
      const [timing, bareTiming] = await measureTogether([work, byHand], { times: TIMES });
      if (timing && bareTiming) tell(timed(name, timing, [], { bare: bareTiming }));
    }
    await core.close();
  },
};

/** The rows of an edit by hand: the record, its journal and its derived row, in one durable transaction. */
function bareEdits(db: Database, idAt: (i: number) => string): Record<'note' | 'name' | 'interaction', Work> {
  const operation = db.prepare(
    `INSERT INTO operation (id, at, hlc, device, actor, label, params, kind)
     VALUES (?, ?, ?, 'bench', '', 'clientUpdate', '{}', 'do')`,
  );
  const row = db.prepare(`INSERT INTO operation_row VALUES (?, 0, ?, ?, ?, ?, ?)`);
  const noteOf = db.prepare('SELECT note FROM client WHERE id = ?').pluck();
  const setNote = db.prepare('UPDATE client SET note = ?, updated_at = ? WHERE id = ?');
  const setName = db.prepare('UPDATE client SET name = ?, updated_at = ? WHERE id = ?');
  const setKey = db.prepare(
    'UPDATE client_summary SET name_key = ? WHERE no = (SELECT no FROM client WHERE id = ?)',
  );
  const setText = db.prepare(
    `UPDATE client_text SET search_text = replace(search_text, 'а', 'о') WHERE no = (SELECT no FROM client WHERE id = ?)`,
  );
  const insert = db.prepare(
    `INSERT INTO interaction (id, client_id, at, kind, direction, text) VALUES (?, ?, ?, 'call', 'ours', ?)`,
  );
  const setContact = db.prepare(
    `UPDATE client_summary SET last_contact_on = ? WHERE no = (SELECT no FROM client WHERE id = ?)`,
  );
  let made = 0;
  const change = (id: string, work: () => void): void => {
    made += 1;
    const { lastInsertRowid } = operation.run(`bench-${made}`, Date.now(), `bench-${made}`);
    const before = JSON.stringify({ note: noteOf.get(id) as string | null });
    work();
    row.run(lastInsertRowid, 'client', id, id, 'u', before);
  };
  return {
    note: (i) =>
      db.transaction(() =>
        change(idAt(i + 300), () => setNote.run(`Заметка ${i}`, Date.now(), idAt(i + 300))),
      )(),
    name: (i) => {
      const id = idAt(i + 600);
      return db.transaction(() =>
        change(id, () => {
          setName.run(`Переименован ${i}`, Date.now(), id);
          setKey.run(`переименован ${i}`, id);
          setText.run(id);
        }),
      )();
    },
    interaction: (i) => {
      const id = idAt(i + 300);
      return db.transaction(() =>
        change(id, () => {
          insert.run(`bench-${made}`, id, Date.now(), `Созвонились, ${i}`);
          setContact.run(new Date().toISOString().slice(0, 10), id);
        }),
      )();
    },
  };
}
