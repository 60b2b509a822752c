import { createBreath } from '../../src/main/breath.ts';
import { readHistories, readHistory } from '../../src/main/features/cooling/histories.ts';
import { judgePortfolio, learnModel } from '../../src/main/features/cooling/judge-portfolio.ts';
import { judge } from '../../src/shared/domain/cooling/judge.ts';
import { epochDay } from '../../src/shared/time.ts';
import { openBenchProfile } from '../bench-profile.ts';
import { blockFigure, timed } from '../figure.ts';
import { measure } from '../measure.ts';
import { watch } from '../watch.ts';
import type { Section } from './section.ts';

const WHOLE_LIMIT_S = 10;
const ONE_LIMIT_MS = 5;
/** So many clients further on, for each to be read afresh. */
const SOMEWHERE_ELSE = 7919;

/** Every client judged from scratch, what the portfolio's past teaches included; then one after a write. */
export const cooling: Section = {
  title: 'Cooling',
  writes: false,
  async run({ folder, tell }) {
    const { core } = await openBenchProfile(folder);
    const { sql, clock } = core.parts;
    const on = epochDay(clock.today());
    const moment = { on, knownBefore: on + 1 };
    let judged = 0;
    const read = await watch(() => readHistories(sql, createBreath()));
    tell({ name: 'read what everyone ordered', unit: 's', median: read.ms / 1000, checks: [] });
    const whole = await watch(() =>
      judgePortfolio(read.value, moment, createBreath(), () => {
        judged += 1;
      }),
    );
    const seconds = (read.ms + whole.ms) / 1000;
    tell({
      name: `learn, and judge ${judged} clients; reading included`,
      unit: 's',
      median: seconds,
      checks: [{ what: 'at most', value: seconds, limit: WHOLE_LIMIT_S }],
    });
    tell(blockFigure('reading orders', read.longestBlockMs));
    tell(blockFigure('judging everyone', whole.longestBlockMs));

    const model = await learnModel(read.value, moment, createBreath());
    const ids = read.value.map(({ clientId }) => clientId);
    let next = 0;
    if (model) {
      const one = await measure(
        () => {
          next = (next + SOMEWHERE_ELSE) % ids.length;
          return judge(readHistory(sql, ids[next] ?? ''), on, model);
        },
        { times: 500 },
      );
      tell(timed('judge one client', one, [{ what: 'at most', value: one.median, limit: ONE_LIMIT_MS }]));
    }
    await core.close();
  },
};
