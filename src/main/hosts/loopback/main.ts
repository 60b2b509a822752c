/** Entry of the loopback host: opens a profile and serves the screens to the browser until it is told to end. */
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AppError } from '../../../shared/contract/errors.ts';
import type { Language } from '../../../shared/contract/settings.ts';
import { openCore } from '../../core.ts';
import { failureSentence, systemLanguage } from '../failure.ts';
import { defaultProfileDir } from '../profile-dir.ts';
import { openBrowser } from './open-browser.ts';
import { createLoopbackServer } from './server.ts';

const TEXTS = {
  en: {
    usage: 'Options: --profile DIR, --sample, --no-open, --port N (0 to 65535).',
    portTaken: (port: number) => `Port ${port} is taken by another program. Choose another with --port.`,
    ready: 'Fealty runs until you press Ctrl+C. The address works once:',
  },
  ru: {
    usage: 'Параметры: --profile ПАПКА, --sample, --no-open, --port N (от 0 до 65535).',
    portTaken: (port: number) => `Порт ${port} занят другой программой. Выберите другой: --port.`,
    ready: 'Fealty работает, пока вы не нажмёте Ctrl+C. Адрес действует один раз:',
  },
} as const;

interface Options {
  readonly profileDir: string;
  readonly sample: boolean;
  readonly open: boolean;
  readonly port: number;
}

/** What the command line asks for; null where it cannot be understood. */
function readOptions(args: string[]): Options | null {
  try {
    const { values } = parseArgs({
      args,
      options: {
        profile: { type: 'string' },
        sample: { type: 'boolean', default: false },
        'no-open': { type: 'boolean', default: false },
        port: { type: 'string', default: '0' },
      },
    });
    const port = Number(values.port);
    if (!/^\d+$/.test(values.port) || port > 65_535) return null;
    const profileDir = values.profile === undefined ? defaultProfileDir() : resolve(values.profile);
    return { profileDir, sample: values.sample, open: !values['no-open'], port };
  } catch {
    return null;
  }
}

/** Ends with one plain sentence where it cannot start. */
function fail(sentence: string): never {
  console.error(sentence);
  process.exit(1);
}

async function run({ profileDir, sample, open, port }: Options, language: Language): Promise<void> {
  const core = await openCore({ profileDir, sample });
  const rendererDir = join(import.meta.dirname, '..', 'renderer');
  const server = await createLoopbackServer({ core, rendererDir, port }).catch(async (error: unknown) => {
    await core.close();
    throw error;
  });
  let ending = false;
  const end = async (): Promise<void> => {
    if (ending) return;
    ending = true;
    await server.close();
    await core.close();
    process.exit(0);
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void end());
  if (open) openBrowser(server.url);
  console.log(TEXTS[language].ready);
  console.log(server.url);
}

const language = systemLanguage(process.env);
const options = readOptions(process.argv.slice(2));
if (options === null) fail(TEXTS[language].usage);
try {
  await run(options, language);
} catch (error) {
  if (error instanceof AppError) fail(failureSentence(error, language));
  const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  if (isTaken) fail(TEXTS[language].portTaken(options.port));
  throw error;
}
