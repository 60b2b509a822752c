/** Entry of the console host: runs procedures of the contract on a profile, for scripts and administrators. */
import { text } from 'node:stream/consumers';
import { AppError, type ErrorReply } from '../../../shared/contract/errors.ts';
import { createI18n, toErrorReply } from '../../../shared/i18n/i18n.ts';
import { failureReply, systemLanguage } from '../failure.ts';
import { type CommandLine, readCommandLine, USAGE } from './command-line.ts';
import { listProcedures } from './procedure-list.ts';
import { type Console, runSteps } from './run-steps.ts';

/** What the shell gets after Ctrl+C, by its own convention. */
const EXIT_INTERRUPTED = 130;

async function run({ profileDir, sample, out, steps }: CommandLine): Promise<ErrorReply | null> {
  const { openCore } = await import('../../core.ts');
  const core = await openCore({ profileDir, sample });
  let cancelJob: (() => void) | null = null;
  const interrupt = (): void => {
    if (cancelJob === null) void core.close().then(() => process.exit(EXIT_INTERRUPTED));
    else cancelJob();
  };
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);
  const terminal: Console = {
    show: (result) => process.stdout.write(`${JSON.stringify(result)}\n`),
    readInput: () => text(process.stdin),
    onJob: (cancel) => {
      cancelJob = cancel;
    },
  };
  try {
    return await runSteps(core, steps, out, terminal);
  } finally {
    await core.close();
  }
}

function explain(error: unknown): ErrorReply {
  if (!(error instanceof AppError)) return failureReply('INTERNAL');
  return toErrorReply(createI18n(systemLanguage(process.env)).t, error.code, error.params);
}

function fail(error: ErrorReply): void {
  process.stderr.write(`${JSON.stringify({ error })}\n`);
  process.exitCode = 1;
}

function readArguments(): CommandLine | null {
  try {
    return readCommandLine(process.argv.slice(2));
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    fail({ code: 'INVALID_INPUT', message, next: USAGE, params: {} });
    return null;
  }
}

// Whoever reads the results may stop early, as `head` does.
process.stdout.on('error', () => process.exit(1));

const commandLine = readArguments();
if (commandLine?.list) {
  process.stdout.write(`${JSON.stringify(listProcedures(), null, 2)}\n`);
} else if (commandLine !== null) {
  const failure = await run(commandLine).catch(explain);
  if (failure !== null) fail(failure);
}
