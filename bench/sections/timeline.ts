import type { Input } from '../../src/shared/contract/contract.ts';
import { localDate, startOfDay } from '../../src/shared/time.ts';
import { bareTimeline } from '../bare/bare-timeline.ts';
import { openBenchProfile } from '../bench-profile.ts';
import { readCheck, timed } from '../figure.ts';
import { measureTogether, type Work } from '../measure.ts';
import { EVENTS, fillOneClient } from '../profile/fill-one-client.ts';
import { createRandom } from '../profile/random.ts';
import type { Section } from './section.ts';

const TIMES = 100;
/** What a card may take to open, in milliseconds. */
const OPEN_MS = 50;
const LIMIT = 50;
const DEEP_YEARS_AGO = 5;
const TERM = 'цен';

/** The card of a client with a long life: opened, filtered, read far back and searched, beside bare SQL. */
export const timeline: Section = {
  title: `A card with ${EVENTS.toLocaleString('en')} events`,
  writes: true,
  async run({ folder, tell }) {
    const { db, client, core } = await openBenchProfile(folder);
    const { id: clientId } = await client.call('clients.create', { name: 'A long life' });
    const today = localDate(Date.now());
    fillOneClient(db, clientId, today, createRandom(11));
    const deepDay = `${Number(today.slice(0, 4)) - DEEP_YEARS_AGO}${today.slice(4)}`;
    const bare = bareTimeline(db, clientId, { limit: LIMIT, deepDay, term: TERM });
    const page = (more: Partial<Input<'timeline.page'>> = {}) =>
      client.call('timeline.page', { clientId, limit: LIMIT, ...more });
    const before = { at: startOfDay(deepDay), kind: 'interaction', id: clientId } as const;
    const open: Work = () => Promise.all([client.call('clients.card', { id: clientId }), page()]);
    const cases = [
      { name: 'card and its first events', work: open, byHand: bare.open, limitMs: OPEN_MS },
      { name: 'events of one kind', work: () => page({ kinds: ['gift'] }), byHand: bare.oneKind },
      { name: 'events of five years ago', work: () => page({ before }), byHand: bare.deep },
      { name: `events that tell of "${TERM}"`, work: () => page({ search: TERM }), byHand: bare.search },
    ];
    for (const { name, work, byHand, limitMs } of cases) {
      const [timing, bareTiming] = await measureTogether([work, byHand], { times: TIMES });
      if (!timing || !bareTiming) throw new Error('Nothing was measured');
      const opens = limitMs === undefined ? [] : [{ what: 'p95', value: timing.p95, limit: limitMs }];
      tell(timed(name, timing, [readCheck(timing, bareTiming), ...opens], { bare: bareTiming }));
    }
    await core.close();
  },
};
