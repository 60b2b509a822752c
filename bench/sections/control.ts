import { openBenchProfile } from '../bench-profile.ts';
import { readCheck, timed } from '../figure.ts';
import { measureTogether } from '../measure.ts';
import type { Section } from './section.ts';

/** A read that is slow on purpose: the benchmarks must call it missed, or what they call met means nothing. */
export const control: Section = {
  title: 'Control',
  writes: false,
  async run({ folder, tell }) {
    const { db, core } = await openBenchProfile(folder);
    const quick = db.prepare('SELECT no FROM client_summary ORDER BY name_key LIMIT 100');
    const slow = db.prepare(`SELECT no FROM client_summary ORDER BY upper(name_key || 'x') LIMIT 100`);
    const [timing, bare] = await measureTogether([() => slow.all(), () => quick.all()], { times: 20 });
    if (timing && bare) tell(timed('a list without its index', timing, [readCheck(timing, bare)], { bare }));
    await core.close();
  },
};
