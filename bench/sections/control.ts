import { setTimeout } from 'node:timers/promises';
import { openBenchProfile } from '../bench-profile.ts';
import { BLOCK_LIMIT_MS, blockFigure, readCheck, timed } from '../figure.ts';
import { measureTogether } from '../measure.ts';
import { watch } from '../watch.ts';
import type { Section } from './section.ts';

/** What is slow on purpose: the benchmarks must call it missed, or what they call met means nothing. */
export const control: Section = {
  title: 'Control',
  writes: false,
  async run({ folder, tell }) {
    const { db, core } = await openBenchProfile(folder);
    const quick = db.prepare('SELECT no FROM client_summary ORDER BY name_key LIMIT 100');
    const slow = db.prepare(`SELECT no FROM client_summary ORDER BY upper(name_key || 'x') LIMIT 100`);
    const [timing, bare] = await measureTogether([() => slow.all(), () => quick.all()], { times: 20 });
    if (timing && bare) tell(timed('a list without its index', timing, [readCheck(timing, bare)], { bare }));
    const blocked = await watch(() => blockOnce(2 * BLOCK_LIMIT_MS));
    tell(blockFigure('one that lets nobody in', blocked.longestBlockMs));
    await core.close();
  },
};

/** Works for so long in one turn, between others that are short. */
async function blockOnce(ms: number): Promise<void> {
  await setTimeout(20);
  const ends = performance.now() + ms;
  while (performance.now() < ends) continue;
  await setTimeout(20);
}
