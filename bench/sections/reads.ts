import { setImmediate as nextTurn } from 'node:timers/promises';
import { bareReads } from '../bare/bare-reads.ts';
import { type BenchProfile, openBenchProfile } from '../bench-profile.ts';
import { readCheck, timed } from '../figure.ts';
import { measureTogether } from '../measure.ts';
import {
  at,
  CATEGORY,
  comparedRead,
  drawInputs,
  type ReadCase,
  type ReadInputs,
  readCases,
} from '../read-cases.ts';
import type { Section } from './section.ts';

const TIMES = 200;
const VIEWS = 8;

/**
 * Each read through the contract, in turns with bare SQL on the same connection: asked again and again, asked for the
 * first time, when nothing is remembered, and asked again after a client was changed (bare SQL counts anew in both).
 */
export const reads: Section = {
  title: 'Reads, in process',
  writes: true,
  async run({ folder, tell }) {
    const profile = await openBenchProfile(folder);
    const inputs = drawInputs(profile.db, profile.facts);
    await saveViews(profile, inputs);
    const bare = bareReads(profile.db, inputs);
    const call = (each: ReadCase) => (i: number) => profile.client.call(each.procedure, each.input(i));
    const disturbances = [
      ['the first time', () => forgetAll(profile)],
      ['after a write', changesOfClients(profile)],
    ] as const;
    for (const each of readCases(inputs)) {
      const byHand = bare.get(each.key);
      if (!byHand) throw new Error(`Nothing bare to compare ${each.key} with`);
      const times = each.times ?? TIMES;
      const [warm, warmBare] = await measureTogether([call(each), byHand.warm], { times });
      if (!warm || !warmBare) throw new Error('Nothing was measured');
      tell(comparedRead(each, warm, warmBare, [readCheck(warm, warmBare)]));
      if (!each.alsoCold) continue;
      for (const [when, before] of disturbances) {
        const [cold, coldBare] = await measureTogether([call(each), byHand.cold], { times, before });
        if (!cold || !coldBare) throw new Error('Nothing was measured');
        tell(timed(`${each.name}, ${when}`, cold, [readCheck(cold, coldBare)], { bare: coldBare }));
      }
    }
    await profile.core.close();
  },
};

function forgetAll({ core, db }: BenchProfile): void {
  core.parts.order.forget();
  core.parts.values.forget();
  db.exec('DELETE FROM everyones_totals');
}

/** Moves one client after another to another city, and lets what the core does by itself have its turn. */
function changesOfClients({ client, db }: BenchProfile): () => Promise<void> {
  const ids = db.prepare('SELECT id FROM client WHERE no % 89 = 0').pluck().all() as string[];
  let changed = 0;
  return async () => {
    changed += 1;
    const city = at(['Норильск', 'Новгород', 'Пермь'], changed);
    await client.call('clients.update', { id: at(ids, changed), patch: { city } });
    await nextTurn();
  };
}

async function saveViews({ client }: BenchProfile, { managers }: ReadInputs): Promise<void> {
  for (let i = 0; i < VIEWS; i += 1) {
    await client.call('views.create', {
      name: `View ${i + 1}`,
      state: {
        columns: [{ id: 'name', width: 200 }],
        query: {
          search: '',
          sort: [],
          filters: [
            { field: 'manager', operator: 'oneOf', values: [at(managers, i)] },
            { field: 'category', operator: 'oneOf', values: [CATEGORY] },
          ],
        },
      },
    });
  }
}
