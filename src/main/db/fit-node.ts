import { AppError } from '../../shared/contract/errors.ts';

const NEEDED = [22, 18] as const;

/** better-sqlite3 13 kills the process on older Nodes, so the version is asked before the module is loaded. */
export function assertFitNode(version: string = process.versions.node): void {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major < NEEDED[0] || (major === NEEDED[0] && minor < NEEDED[1]))
    throw new AppError('NODE_UNFIT', { version });
}
