import { copyFile } from 'node:fs/promises';
import type { ErrorReply } from '../../../shared/contract/errors.ts';
import type { Job } from '../../../shared/contract/jobs.ts';
import type { HostCore } from '../../host-core.ts';
import { failureReply } from '../failure.ts';
import type { Step } from './command-line.ts';
import { waitForJob } from './job-end.ts';
import { resolveReferences } from './references.ts';

/** A script at the console reads the same disk as the person who runs it. */
const CONSOLE = { mayNamePaths: true };

/** What the steps are to tell and to ask while they run. */
export interface Console {
  /** Shows one result. */
  show(result: unknown): void;
  /** All of the standard input. */
  readInput(): Promise<string>;
  /** Called with what stops the running job, and with null when none runs. */
  onJob(cancel: (() => void) | null): void;
}

/**
 * Runs procedures one after another up to the first failure, which is answered. A procedure that starts a
 * job counts as done when its job has ended; the job is then its result.
 * @param out where to copy the file that the last job made
 */
export async function runSteps(
  core: HostCore,
  steps: readonly Step[],
  out: string | null,
  terminal: Console,
): Promise<ErrorReply | null> {
  const results: unknown[] = [];
  let file: string | null = null;
  for (const { name, input } of steps) {
    const parsed = parseInput(input === '-' ? await terminal.readInput() : input, results);
    if (parsed === null) return failureReply('INVALID_INPUT', { field: name });
    const reply = await core.call(name, parsed.value, CONSOLE);
    if (!reply.ok) return reply.error;
    const jobId = jobIdOf(reply.value);
    const result = jobId === null ? reply.value : await finishJob(core, jobId, terminal);
    terminal.show(result);
    results.push(result);
    if (jobId === null) continue;
    const job = result as Job;
    if (job.state !== 'finished') return job.error ?? failureReply('CANCELLED');
    if (typeof job.result['file'] === 'string') file = job.result['file'];
  }
  return out === null ? null : copyOut(core, file, out);
}

/** The input as it is meant; null where it is no JSON or refers to nothing. */
function parseInput(text: string, results: readonly unknown[]): { value: unknown } | null {
  try {
    return { value: resolveReferences(JSON.parse(text), results) };
  } catch {
    return null;
  }
}

function jobIdOf(value: unknown): string | null {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, 'jobId')) return null;
  const { jobId } = value as { jobId: unknown };
  return typeof jobId === 'string' ? jobId : null;
}

async function finishJob(core: HostCore, jobId: string, terminal: Console): Promise<Job> {
  terminal.onJob(() => void core.call('jobs.cancel', { id: jobId }, CONSOLE));
  try {
    return await waitForJob(core, CONSOLE, jobId);
  } finally {
    terminal.onJob(null);
  }
}

async function copyOut(core: HostCore, file: string | null, out: string): Promise<ErrorReply | null> {
  const stored = file === null ? null : core.files.find(file);
  if (stored === null) return failureReply('FILE_NOT_FOUND');
  await copyFile(stored.path, out);
  return null;
}
