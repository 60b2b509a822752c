import { homedir } from 'node:os';
import { isAbsolute, join } from 'node:path';

interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly home: string;
  readonly environment: NodeJS.ProcessEnv;
}

const here = (): Surroundings => ({ platform: process.platform, home: homedir(), environment: process.env });

/** The folder of the user's own profile where none is named: each system's place for the data of programs. */
export function defaultProfileDir({ platform, home, environment }: Surroundings = here()): string {
  if (platform === 'win32') return join(environment['APPDATA'] || join(home, 'AppData', 'Roaming'), 'Fealty');
  if (platform === 'darwin') return join(home, 'Library', 'Application Support', 'Fealty');
  const dataHome = environment['XDG_DATA_HOME'];
  // A relative path there counts as none, by the XDG specification.
  const base = dataHome !== undefined && isAbsolute(dataHome) ? dataHome : join(home, '.local', 'share');
  return join(base, 'fealty');
}
