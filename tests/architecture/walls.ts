import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';

/** An import that goes through a wall, and which. */
export interface Breach {
  readonly file: string;
  readonly imports: string;
  readonly wall: string;
}

interface Wall {
  readonly name: string;
  /** Whether an import, named by its path from the root or its package, goes through. */
  readonly breached: (from: string, to: string) => boolean;
}

const isTest = (file: string) => /\.test\.tsx?$/.test(file) || file.includes('/testing/');
const featureOf = (side: string, path: string) =>
  new RegExp(`^src/${side}/features/([^/]+)/`).exec(path)?.[1];

/** The walls of docs/architecture.md. */
const walls: readonly Wall[] = [
  {
    name: 'shared imports only shared and pure packages',
    breached: (from, to) =>
      from.startsWith('src/shared/') &&
      !isTest(from) &&
      !to.startsWith('src/shared/') &&
      !['zod', 'i18next'].includes(to),
  },
  {
    name: 'main never imports the renderer',
    breached: (from, to) => from.startsWith('src/main/') && to.startsWith('src/renderer/'),
  },
  {
    name: 'the renderer never imports main',
    breached: (from, to) => from.startsWith('src/renderer/') && to.startsWith('src/main/'),
  },
  {
    name: 'only the Electron host imports electron',
    breached: (from, to) =>
      to === 'electron' &&
      !from.startsWith('src/main/hosts/electron/') &&
      !from.startsWith('src/main/hosts/testing/'),
  },
  {
    name: 'only src/main/db imports better-sqlite3',
    breached: (from, to) =>
      to === 'better-sqlite3' && from.startsWith('src/') && !from.startsWith('src/main/db/'),
  },
  {
    name: 'a screen never imports another feature’s screens',
    breached: (from, to) => {
      const [own, other] = [featureOf('renderer', from), featureOf('renderer', to)];
      return own !== undefined && other !== undefined && own !== other;
    },
  },
  {
    name: 'handlers are imported by the composition root alone',
    breached: (from, to) =>
      to.startsWith('src/main/') &&
      to.endsWith('.handlers.ts') &&
      from !== 'src/main/profile-core.ts' &&
      !isTest(from),
  },
  {
    name: 'shared pieces of the renderer know no feature',
    breached: (from, to) =>
      /^src\/renderer\/(components|lib)\//.test(from) &&
      /^src\/renderer\/(features|app)\//.test(to) &&
      !to.endsWith('.css'),
  },
];

const IMPORT =
  /(?:^|[;\s])(?:import|export)\s[^'"]*?from\s*['"]([^'"]+)['"]|(?:^|[;\s(])import\s*\(?\s*['"]([^'"]+)['"]/gm;

/** What a source file imports: paths from the root, or names of packages. */
export function importsOf(file: string, source: string): string[] {
  return [...source.matchAll(IMPORT)]
    .map((match) => match[1] ?? match[2] ?? '')
    .map((target) => (target.startsWith('.') ? normalize(join(dirname(file), target)) : target));
}

export const breachesOf = (file: string, source: string): Breach[] =>
  importsOf(file, source).flatMap((to) =>
    walls.filter(({ breached }) => breached(file, to)).map(({ name }) => ({ file, imports: to, wall: name })),
  );

/** Every source file below `root`/src, as paths from the root. */
export function sourceFiles(root: string): string[] {
  return readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)));
}

export const breachesBelow = (root: string): Breach[] =>
  sourceFiles(root).flatMap((file) => breachesOf(file, readFileSync(join(root, file), 'utf8')));
