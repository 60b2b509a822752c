import { openBenchProfile } from '../bench-profile.ts';
import { blockFigure, turnFigure } from '../figure.ts';
import { watch } from '../watch.ts';
import type { Section } from './section.ts';

const CLIENTS = 5_000;

/** One change of many clients, and its undo. */
export const bulk: Section = {
  title: 'Bulk edit',
  writes: true,
  async run({ folder, tell }) {
    const { db, core, client } = await openBenchProfile(folder);
    const ids = db.prepare('SELECT id FROM client ORDER BY no LIMIT ?').pluck().all(CLIENTS) as string[];
    const selection = { ids };
    const change = { patch: { city: 'Новый Уренгой', industry: 'Газ' } };
    const preview = await watch(() => client.call('clients.bulkPreview', { selection, change }));
    tell({ name: `preview of ${ids.length} clients`, unit: 'ms', median: preview.ms, checks: [] });
    const steps = [
      ['bulk edit', () => client.call('clients.bulkUpdate', { selection, change })],
      ['its undo', () => client.call('journal.undo', {})],
      ['its redo', () => client.call('journal.redo', {})],
    ] as const;
    for (const [name, step] of steps) {
      const done = await watch<unknown>(step);
      tell({ name: `${name}, ${ids.length} clients`, unit: 's', median: done.ms / 1000, checks: [] });
      tell(blockFigure(name, done.longestBlockMs));
      tell(turnFigure(name, done.longestTurnMs));
    }
    await core.close();
  },
};
