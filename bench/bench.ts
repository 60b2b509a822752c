import { fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Figure } from './figure.ts';
import { isMet } from './figure.ts';
import { cachedProfile, copyProfile } from './profile/cached-profile.ts';
import { allChecks, heading, line, type Results, writeResults } from './report.ts';
import { type SectionName, sections } from './sections/sections.ts';

export interface BenchOptions {
  readonly clients: number;
  readonly only: readonly SectionName[];
  /** Makes the profile anew. */
  readonly isFresh: boolean;
}

/** Runs the sections one after another, each in a process of its own, and prints every figure as it comes. */
export async function runBenchmarks({ clients, only, isFresh }: BenchOptions): Promise<Results> {
  const profile = await cachedProfile(clients, isFresh);
  const results: Record<string, Figure[]> = {};
  for (const name of only) {
    const { title, writes } = await sections[name]();
    const work = mkdtempSync(join(dirname(profile), 'run-'));
    const scratch = join(work, 'scratch');
    mkdirSync(scratch);
    const folder = writes ? join(work, 'profile') : profile;
    try {
      if (writes) copyProfile(profile, folder);
      console.log(heading(title));
      results[name] = await runSection(name, folder, scratch);
    } finally {
      rmSync(work, { recursive: true, force: true });
    }
  }
  const checks = allChecks(results);
  const missed = checks.filter((check) => !isMet(check)).length;
  console.log(`\n${checks.length} targets, ${missed} missed. ${writeResults(clients, results)}`);
  return results;
}

async function runSection(name: SectionName, folder: string, scratch: string): Promise<Figure[]> {
  const figures: Figure[] = [];
  const child = fork(join(import.meta.dirname, 'run-section.ts'), [name, folder, scratch]);
  child.on('message', (message) => {
    const figure = message as Figure;
    figures.push(figure);
    console.log(line(figure));
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  if (code !== 0) throw new Error(`The section "${name}" ended with ${code}`);
  return figures;
}
