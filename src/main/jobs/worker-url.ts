const sources = {
  'import-worker': './imports/import-worker.ts',
  'sheet-worker': './sheets/sheet-worker.ts',
  'verify-worker': '../db/verify-worker.ts',
} as const;

/** Where a worker's code is: beside its sources, or in the one folder of the built core. */
export function workerUrl(name: keyof typeof sources): URL {
  return new URL(import.meta.url.endsWith('.ts') ? sources[name] : `./${name}.js`, import.meta.url);
}
