import { join } from 'node:path';
import { signIn } from '../../src/main/hosts/testing/loopback-client.ts';
import { type Client, createClient } from '../../src/shared/contract/client.ts';
import type { ExportFormat } from '../../src/shared/contract/exports.ts';
import { type ClientField, clientFields } from '../../src/shared/domain/clients/fields.ts';
import { bareExport } from '../bare/bare-export.ts';
import { openBenchProfile } from '../bench-profile.ts';
import { blockFigure, type Check } from '../figure.ts';
import { finishJob } from '../finish-job.ts';
import { prepareHost, startHost } from '../host-process.ts';
import { timingOf } from '../measure.ts';
import { memoryOf } from '../process-memory.ts';
import { type Watched, watch } from '../watch.ts';
import type { Section, SectionContext } from './section.ts';

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
const wanted = columns.map((id) => ({ id, width: clientFields[id].width }));
const query = { search: '', filters: [], sort: [] };

/** The whole list with twenty columns to both formats. */
export const exports: Section = {
  title: 'Export',
  writes: true,
  async run(context) {
    await time(context);
    await weigh(context);
  },
};

const exportList = (client: Client, format: ExportFormat): Promise<unknown> =>
  finishJob(client, () => client.call('exports.start', { query, columns: wanted, format }));

/** How long it takes and how long it keeps others waiting, in this process. */
async function time({ folder, scratch, tell }: SectionContext): Promise<void> {
  const { client, core, db } = await openBenchProfile(folder);
  for (const format of ['xlsx', 'csv'] as const) {
    const all: Watched<unknown>[] = [];
    for (let i = 0; i < RUNS; i += 1) all.push(await watch(() => exportList(client, format)));
    const seconds = timingOf(all.map(({ ms }) => ms / 1000)).median;
    const bare = timingOf(
      Array.from({ length: RUNS }, () => bareExport(db, join(scratch, 'bare.csv')) / 1000),
    );
    const name = `export to ${format.toUpperCase()}`;
    const inTime: Check[] =
      format === 'xlsx' ? [{ what: 'at most', value: seconds, limit: XLSX_SECONDS }] : [];
    tell({ name, unit: 's', median: seconds, times: RUNS, bare: bare.median, checks: inTime });
    tell(blockFigure(name, Math.max(...all.map(({ longestBlockMs }) => longestBlockMs))));
  }
  await core.close();
}

/** How much memory the loopback host needs for it, as it is shipped, after its list was in use. */
async function weigh({ folder, tell }: SectionContext): Promise<void> {
  await prepareHost();
  const host = await startHost(folder);
  try {
    const client = createClient(await signIn(host.url));
    await browseList(client);
    const before = memoryOf(host.pid);
    for (let i = 0; i < RUNS; i += 1) await exportList(client, 'xlsx');
    const after = memoryOf(host.pid);
    if (before === null || after === null) return;
    const { peak } = after;
    const name = 'export to XLSX: most memory of the host';
    tell({ name, unit: 'MB', median: peak, checks: [{ what: 'at most', value: peak, limit: MEMORY_MB }] });
    tell({ name: `${name}, above what it held`, unit: 'MB', median: peak - before.now, checks: [] });
  } finally {
    await host.stop();
  }
}

/** Has as many orders remembered as ever are, and pages and suggestions read. */
async function browseList(client: Client): Promise<void> {
  for (const field of columns) {
    const sorted = { ...query, sort: [{ field, direction: 'asc' as const }] };
    for (const offset of [0, 5000])
      await client.call('clients.page', { query: sorted, columns: ['name'], offset, limit: 100 });
  }
  for (const field of ['city', 'industry'] as const)
    await client.call('clients.values', { field, startsWith: '', limit: 20 });
}
