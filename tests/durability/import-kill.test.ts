import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/main/db/open-database.ts';
import { openTestProfile } from '../../src/main/testing/test-profile.ts';

const ROWS = 20_000;
const importer = join(import.meta.dirname, 'importer.ts');

/** Runs an import and kills it when it has told so many times how far it is. */
function importUntilKilled(folder: string, file: string, tellings: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [importer, folder, file], { stdio: ['ignore', 'pipe', 'inherit'] });
    let told = 0;
    child.stdout.on('data', (chunk: Buffer) => {
      told += chunk.toString().split('\n').length - 1;
      if (told >= tellings) child.kill('SIGKILL');
    });
    child.once('error', reject);
    child.once('close', () => resolve());
  });
}

interface Left {
  readonly clients: number;
  /** Whether the import was done: its last commit was made before the kill came. */
  readonly isDone: boolean;
}

/** What the kill left in the file, before anything is put right. */
async function leftIn(folder: string): Promise<Left> {
  const db = await openDatabase(join(folder, 'fealty.db'), join(folder, 'backups'));
  const value = (sql: string) => db.prepare(sql).pluck().get() as number;
  const clients = value('SELECT count(*) FROM client');
  const isDone = value(`SELECT count(*) FROM operation WHERE kind <> 'quiet' AND pending = 0`) > 0;
  expect(db.pragma('integrity_check', { simple: true })).toBe('ok');
  db.close();
  return { clients, isDone };
}

it('an import that is killed anywhere has not happened, or was done before', {
  timeout: 240_000,
}, async () => {
  const home = mkdtempSync(join(tmpdir(), 'fealty-import-kill-'));
  try {
    const file = join(home, 'clients.csv');
    const rows = Array.from({ length: ROWS }, (_, i) => `Клиент ${i};Казань;client${i}@example.org`);
    writeFileSync(file, ['Название;Город;Email', ...rows].join('\r\n'));
    let halves = 0;
    for (const tellings of [3, 5, 8]) {
      const folder = join(home, String(tellings));
      await importUntilKilled(folder, file, tellings);
      const { clients, isDone } = await leftIn(folder);
      if (clients > 0 && !isDone) halves += 1;
      const profile = await openTestProfile({ folder, onDisk: true });
      const { sql } = profile.core.parts;
      const count = (what: string) => sql.value<number>(`SELECT count(*) FROM ${what}`);
      const whole = isDone ? ROWS : 0;
      for (const table of ['client', 'client_summary', 'client_text'])
        expect([table, count(table)]).toEqual([table, whole]);
      // That the columns were understood so is remembered from before the first row.
      const traces = [
        'client_key',
        `operation WHERE kind <> 'quiet'`,
        `operation_row WHERE tbl <> 'setting'`,
      ];
      for (const trace of traces) expect([trace, (count(trace) ?? 0) > 0]).toEqual([trace, isDone]);
      await profile.core.close();
    }
    // Or the kills came too early or too late to show anything.
    expect(halves).toBeGreaterThan(0);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
