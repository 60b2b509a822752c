/**
 * `npm test`: unit and integration tests, then the built app in a real Chromium. The last line counts both.
 * `--unit` leaves the browser out.
 */
import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildIfStale } from './build.ts';
import { requireChromium } from './chromium.ts';

const ROOT = join(import.meta.dirname, '..');
const RESULTS = join(ROOT, 'test-results');

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

function runTool(
  script: string,
  args: readonly string[],
  environment: NodeJS.ProcessEnv = {},
): Promise<boolean> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(ROOT, 'node_modules', script), ...args], {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, ...environment },
    });
    child.once('close', (code) => resolve(code === 0));
  });
}

const readResults = (name: string): unknown => JSON.parse(readFileSync(join(RESULTS, name), 'utf8'));

/** What a runner counted; where it ended without a result, or ended badly with all tests well, that is one failure. */
function count(isGood: boolean, read: () => Counts): Counts {
  try {
    const counts = read();
    return isGood || counts.failed > 0 ? counts : { ...counts, failed: 1 };
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

async function testUnits(): Promise<Counts> {
  const output = join(RESULTS, 'unit.json');
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${output}`];
  const isGood = await runTool('vitest/vitest.mjs', args);
  return count(isGood, () => {
    const results = readResults('unit.json') as Record<string, number>;
    const { numPassedTests = 0, numFailedTests = 0, numPendingTests = 0, numTodoTests = 0 } = results;
    return { passed: numPassedTests, failed: numFailedTests, skipped: numPendingTests + numTodoTests };
  });
}

async function testInBrowser(): Promise<Counts> {
  try {
    const chromium = await requireChromium();
    await buildIfStale();
    const isGood = await runTool('@playwright/test/cli.js', ['test'], { CHROMIUM_PATH: chromium });
    return count(isGood, () => {
      const { stats } = readResults('e2e.json') as { stats: Record<string, number> };
      const { expected = 0, unexpected = 0, flaky = 0, skipped = 0 } = stats;
      return { passed: expected + flaky, failed: unexpected, skipped };
    });
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return { passed: 0, failed: 1, skipped: 0 };
  }
}

rmSync(RESULTS, { recursive: true, force: true });
mkdirSync(RESULTS, { recursive: true });
const runs = [await testUnits()];
if (!process.argv.includes('--unit')) runs.push(await testInBrowser());
const sum = (key: keyof Counts): number => runs.reduce((total, counts) => total + counts[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') === 0 ? 0 : 1;
