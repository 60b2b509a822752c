import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { join } from 'node:path';
import { type Check, type Figure, isMet } from './figure.ts';

const NAME_WIDTH = 58;
const FIGURE_WIDTH = 10;
/** "vs peer" is how many times as quick as the best peer; "scaled" the same with the peer on this machine. */
const COLUMNS = ['median', 'p95', 'bare', '× bare', 'vs peer', 'scaled'];

/** Three digits that mean something, with a blank between thousands. */
function shown(value: number): string {
  const digits = value >= 100 ? 0 : value >= 10 ? 1 : 2;
  return value.toFixed(digits).replace(/\B(?=(\d{3})+$)/g, ' ');
}

export const heading = (title: string): string =>
  [
    '',
    title.padEnd(NAME_WIDTH) + COLUMNS.map((each) => each.padStart(FIGURE_WIDTH)).join('') + '   targets',
    '─'.repeat(NAME_WIDTH + COLUMNS.length * FIGURE_WIDTH + 20),
  ].join('\n');

export function line({ name, unit, median, p95, bare, speedUp, checks }: Figure): string {
  const cells = [
    `${shown(median)} ${unit}`,
    p95 === undefined ? '' : shown(p95),
    bare === undefined ? '' : shown(bare),
    bare === undefined ? '' : (median / bare).toFixed(1),
    speedUp === undefined ? '' : speedUp.raw.toFixed(1),
    speedUp === undefined ? '' : speedUp.scaled.toFixed(1),
  ];
  return (
    name.padEnd(NAME_WIDTH) + cells.map((cell) => cell.padStart(FIGURE_WIDTH)).join('') + verdicts(checks)
  );
}

const verdicts = (checks: readonly Check[]): string =>
  checks
    .map((check) => `   ${isMet(check) ? 'met' : 'MISSED'}: ${check.what} ${shown(check.limit)}`)
    .join('');

export interface Results {
  readonly [section: string]: readonly Figure[];
}

export const allChecks = (results: Results): Check[] =>
  Object.values(results).flatMap((figures) => figures.flatMap(({ checks }) => checks));

/** Writes what was measured, and on what machine, into `bench/results/`; answers the file. */
export function writeResults(clients: number, results: Results): string {
  const folder = join(import.meta.dirname, 'results');
  mkdirSync(folder, { recursive: true });
  const at = new Date().toISOString();
  const file = join(folder, `${at.slice(0, 19).replaceAll(':', '-')}.json`);
  const machine = {
    cores: cpus().length,
    processor: cpus()[0]?.model ?? '',
    memoryGb: Math.round(totalmem() / 1024 ** 3),
    node: process.versions.node,
  };
  writeFileSync(file, JSON.stringify({ at, clients, machine, results }, null, 2));
  return file;
}
