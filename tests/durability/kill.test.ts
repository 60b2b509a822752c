import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openDatabase } from '../../src/main/db/open-database.ts';

const ROUNDS = 15;
const writer = join(import.meta.dirname, 'writer.ts');

/** Runs a writer on the profile and kills it some milliseconds after it began; answers what it acknowledged. */
function writeUntilKilled(folder: string, mode: 'honest' | 'hasty', afterMs: number): Promise<string[]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [writer, folder, mode], { stdio: ['ignore', 'pipe', 'inherit'] });
    let said = '';
    child.stdout.on('data', (chunk: Buffer) => {
      if (said === '') setTimeout(() => child.kill('SIGKILL'), afterMs);
      said += chunk.toString();
    });
    child.once('error', reject);
    child.once('close', () => {
      const whole = said.slice(0, said.lastIndexOf('\n')).split('\n');
      resolve(whole.filter((line) => line !== 'ready' && line !== ''));
    });
  });
}

interface Damage {
  lost: string[];
  /** Clients without their derived row or their line in the journal. */
  halves: number;
  broken: number;
  acknowledged: number;
}

async function killRepeatedly(mode: 'honest' | 'hasty', rounds: number, seed: number): Promise<Damage> {
  const folder = mkdtempSync(join(tmpdir(), 'fealty-kill-'));
  const damage: Damage = { lost: [], halves: 0, broken: 0, acknowledged: 0 };
  try {
    for (let round = 0; round < rounds; round += 1) {
      const acknowledged = await writeUntilKilled(folder, mode, (seed * (round + 7)) % 60);
      const db = await openDatabase(join(folder, 'fealty.db'), join(folder, 'backups'));
      const names = new Set(db.prepare('SELECT name FROM client').pluck().all());
      damage.acknowledged += acknowledged.length;
      damage.lost.push(...acknowledged.filter((name) => !names.has(name)));
      damage.halves += db
        .prepare(
          `SELECT count(*) FROM client c WHERE NOT EXISTS (SELECT 1 FROM client_summary s WHERE s.no = c.no)
           OR NOT EXISTS (SELECT 1 FROM operation_row r WHERE r.row_id = c.id)`,
        )
        .pluck()
        .get() as number;
      if (db.pragma('integrity_check', { simple: true }) !== 'ok') damage.broken += 1;
      db.close();
    }
    return damage;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

it(`keeps every acknowledged change through ${ROUNDS} kills`, { timeout: 120_000 }, async () => {
  const seed = 1 + (Date.now() % 1000);
  console.log(`seed ${seed}`);
  const { acknowledged, ...damage } = await killRepeatedly('honest', ROUNDS, seed);
  expect(acknowledged).toBeGreaterThan(0);
  expect(damage).toEqual({ lost: [], halves: 0, broken: 0 });
});

it('sees a loss when changes are acknowledged too early', { timeout: 120_000 }, async () => {
  const { lost } = await killRepeatedly('hasty', 8, 1 + (Date.now() % 1000));
  expect(lost.length).toBeGreaterThan(0);
});
