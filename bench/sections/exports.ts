import { join } from 'node:path';
import type { ExportFormat } from '../../src/shared/contract/exports.ts';
import { type ClientField, clientFields } from '../../src/shared/domain/clients/fields.ts';
import { bareExport } from '../bare/bare-export.ts';
import { openBenchProfile } from '../bench-profile.ts';
import { blockFigure, type Check } from '../figure.ts';
import { timingOf } from '../measure.ts';
import { type Watched, watch } from '../watch.ts';
import type { Section } from './section.ts';

const RUNS = 3;
const XLSX_SECONDS = 4;
const MEMORY_MB = 250;

const columns: readonly ClientField[] = [
  'name',
  'legalName',
  'taxId',
  'kpp',
  'country',
  'city',
  'address',
  'industry',
  'tier',
  'manager',
  'since',
  'phones',
  'emails',
  'status',
  'category',
  'primaryMotive',
  'revenue12m',
  'debt',
  'lastPurchaseOn',
  'rhythmDays',
];

/** The whole list with twenty columns to both formats, in a process that did nothing before. */
export const exports: Section = {
  title: 'Export',
  writes: true,
  async run({ folder, scratch, tell }) {
    const { client, core, db, finish } = await openBenchProfile(folder);
    const query = { search: '', filters: [], sort: [] };
    await client.call('clients.page', { query, columns: ['name'], offset: 0, limit: 100 });
    const wanted = columns.map((id) => ({ id, width: clientFields[id].width }));
    const runs = async (format: ExportFormat): Promise<Watched<unknown>[]> => {
      const all: Watched<unknown>[] = [];
      for (let i = 0; i < RUNS; i += 1)
        all.push(
          await watch(() => finish(() => client.call('exports.start', { query, columns: wanted, format }))),
        );
      return all;
    };
    for (const format of ['xlsx', 'csv'] as const) {
      const all = await runs(format);
      const most = (value: (run: Watched<unknown>) => number) => Math.max(...all.map(value));
      const seconds = timingOf(all.map(({ ms }) => ms / 1000)).median;
      const bare = timingOf(
        Array.from({ length: RUNS }, () => bareExport(db, join(scratch, 'bare.csv')) / 1000),
      );
      const name = `export to ${format.toUpperCase()}`;
      const inTime: Check[] =
        format === 'xlsx' ? [{ what: 'at most', value: seconds, limit: XLSX_SECONDS }] : [];
      tell({ name, unit: 's', median: seconds, times: RUNS, bare: bare.median, checks: inTime });
      const peak = most(({ peakMb }) => peakMb);
      tell({
        name: `${name}: memory of the process`,
        unit: 'MB',
        median: peak,
        checks: [{ what: 'at most', value: peak, limit: MEMORY_MB }],
      });
      tell({ name: `${name}: above its start`, unit: 'MB', median: all[0]?.grownMb ?? 0, checks: [] });
      tell(
        blockFigure(
          name,
          most(({ longestBlockMs }) => longestBlockMs),
        ),
      );
    }
    await core.close();
  },
};
