import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { type LoopbackClient, signIn } from '../../src/main/hosts/testing/loopback-client.ts';
import { type Client, createClient } from '../../src/shared/contract/client.ts';
import type { Input } from '../../src/shared/contract/contract.ts';

/** How long the app may take to serve, in milliseconds: it makes its sample data first. */
const START_MS = 60_000;

const QUERY: Input<'clients.page'>['query'] = { search: '', filters: [], sort: [] };

/** Resolves with the address, the last line that the host prints. */
function addressOf(host: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const timer = setTimeout(() => reject(new Error(`No address came: ${printed}`)), START_MS);
    const read = (chunk: Buffer): void => {
      printed += chunk.toString();
      const address = /^http:\/\/127\.0\.0\.1:\d+\/\?token=\S+$/m.exec(printed)?.[0];
      if (address === undefined) return;
      clearTimeout(timer);
      resolve(address);
    };
    host.stdout?.on('data', read);
    host.stderr?.on('data', read);
    host.once('exit', () => reject(new Error(`The host ended: ${printed}`)));
  });
}

async function finish(client: Client, jobId: string): Promise<Record<string, string | number | null>> {
  for (;;) {
    const job = (await client.call('jobs.list', {})).find((each) => each.id === jobId);
    if (job === undefined || job.state === 'failed')
      throw new Error(`The job failed: ${JSON.stringify(job?.error)}`);
    if (job.state === 'finished') return job.result;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function loadScreens(origin: string, cookie: string): Promise<string> {
  const load = (path: string) => fetch(origin + path, { headers: { cookie } });
  const page = await (await load('/')).text();
  const script = /src="\.(\/assets\/[^"]+\.js)"/.exec(page)?.[1];
  if (script === undefined || !(await load(script)).ok) throw new Error(`The page has no script: ${page}`);
  return 'the screens are served';
}

async function exportList(window: LoopbackClient, client: Client): Promise<string> {
  const columns = [{ id: 'name', width: 200 }] as const;
  const { jobId } = await client.call('exports.start', {
    query: QUERY,
    columns: [...columns],
    format: 'xlsx',
  });
  const { file } = await finish(client, jobId);
  const sheet = await window.download(String(file));
  if (sheet === null || sheet.content.length < 1000) throw new Error('The export is empty');
  return 'the list goes out as a spreadsheet';
}

async function importClient(window: LoopbackClient, client: Client): Promise<string> {
  const file = await window.upload(
    new TextEncoder().encode('Название;Город\nООО «Проверка упаковки»;Казань\n'),
  );
  const { id } = await client.call('imports.open', { file, fileName: 'clients.csv' });
  const { jobId } = await client.call('imports.apply', { id, duplicates: 'update', rows: [] });
  await finish(client, jobId);
  return 'a spreadsheet comes in';
}

/**
 * Starts the extracted app with plain Node on a fresh profile with sample data, and uses each of its parts.
 * Answers what worked, a line each; rejects with what did not.
 */
export async function tryApp(app: string, profile: string): Promise<string[]> {
  const args = [join(app, 'out', 'main', 'loopback.js'), '--profile', profile, '--sample', '--no-open'];
  const host = spawn(process.execPath, args, { cwd: app, stdio: ['ignore', 'pipe', 'pipe'] });
  try {
    const window = await signIn(await addressOf(host));
    const client = createClient(window);
    const { rows } = await client.call('clients.page', {
      query: QUERY,
      columns: ['name'],
      offset: 0,
      limit: 100,
    });
    if (rows.length === 0) throw new Error('The list is empty');
    const { at } = await client.call('app.backup', {});
    return [
      `the list is served from the archive alone: ${rows.length} rows`,
      await loadScreens(window.origin, window.cookie),
      await exportList(window, client),
      await importClient(window, client),
      `a verified backup is made: ${new Date(at).toISOString()}`,
    ];
  } finally {
    if (host.exitCode === null && host.kill('SIGTERM')) await once(host, 'exit');
  }
}
