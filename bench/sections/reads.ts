import { bareReads } from '../bare/bare-reads.ts';
import { type BenchProfile, openBenchProfile } from '../bench-profile.ts';
import { peerCheck, readCheck, timed } from '../figure.ts';
import { measureTogether } from '../measure.ts';
import { at, CATEGORY, drawInputs, type ReadCase, type ReadInputs, readCases } from '../read-cases.ts';
import type { Section } from './section.ts';

const TIMES = 200;
const VIEWS = 8;

/**
 * Each read through the contract, in turns with bare SQL on the same connection. Warm is asked again and again;
 * cold is the first time after a write, when counts and orders have to be found anew (the bare SQL counts then too).
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
    for (const each of readCases(inputs)) {
      const byHand = bare.get(each.key);
      if (!byHand) throw new Error(`Nothing bare to compare ${each.key} with`);
      const times = each.times ?? TIMES;
      const [warm, warmBare] = await measureTogether([call(each), byHand.warm], { times });
      if (!warm || !warmBare) throw new Error('Nothing was measured');
      tell(
        timed(
          each.name,
          warm,
          [
            readCheck(warm, warmBare),
            ...(each.p95LimitMs === undefined
              ? []
              : [{ what: 'p95', value: warm.p95, limit: each.p95LimitMs }]),
            ...(each.peerMs === undefined ? [] : [peerCheck(warm, each.peerMs)]),
          ],
          warmBare,
        ),
      );
      if (!each.alsoCold) continue;
      const before = () => profile.core.parts.order.forget();
      const [cold, coldBare] = await measureTogether([call(each), byHand.cold], { times, before });
      if (!cold || !coldBare) throw new Error('Nothing was measured');
      tell(timed(`${each.name}, after a write`, cold, [readCheck(cold, coldBare)], coldBare));
    }
    await profile.core.close();
  },
};

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
