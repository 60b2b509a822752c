import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { defaultProfileDir } from '../profile-dir.ts';

/** One procedure to run; `input` is JSON text, or `-` for what stands on the standard input. */
export interface Step {
  readonly name: string;
  readonly input: string;
}

export interface CommandLine {
  readonly list: boolean;
  readonly profileDir: string;
  readonly sample: boolean;
  /** Where to copy the file that the last job makes. */
  readonly out: string | null;
  readonly steps: readonly Step[];
}

/** How to call it, on one line. In a later input `"$0.id"` stands for that part of the first result. */
export const USAGE = `npm run -s api -- --list, or: [--profile DIR] [--sample] [--out FILE] <procedure> ['<json>' or -], any number of them`;

/** @throws Error with a plain message where the arguments cannot be understood */
export function readCommandLine(args: string[]): CommandLine {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      list: { type: 'boolean', default: false },
      profile: { type: 'string' },
      sample: { type: 'boolean', default: false },
      out: { type: 'string' },
    },
  });
  const steps = pairUp(positionals);
  if (steps.length === 0 && !values.list) throw new Error('No procedure is named');
  return {
    list: values.list,
    profileDir: values.profile === undefined ? defaultProfileDir() : resolve(values.profile),
    sample: values.sample,
    out: values.out === undefined ? null : resolve(values.out),
    steps,
  };
}

/** JSON starts with no letter, but for three words; the names of procedures do. */
const isInput = (argument: string): boolean =>
  !/^[a-z_]/i.test(argument) || /^(null|true|false)$/.test(argument);

/** A procedure's input may be left out. */
function pairUp(positionals: readonly string[]): Step[] {
  const steps: Step[] = [];
  for (let index = 0; index < positionals.length; index += 1) {
    const next = positionals[index + 1];
    const hasInput = next !== undefined && isInput(next);
    steps.push({ name: positionals[index] ?? '', input: hasInput ? next : '{}' });
    if (hasInput) index += 1;
  }
  return steps;
}
