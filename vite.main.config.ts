/**
 * Everything that runs outside the screens: `src/main` → `out/main`, all files in one folder, so that a
 * worker is found beside whatever chunk starts it.
 */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['better-sqlite3', 'electron'] },
  build: {
    ssr: true,
    outDir: 'out/main',
    emptyOutDir: true,
    target: 'node22',
    minify: false,
    rolldownOptions: {
      input: {
        electron: 'src/main/hosts/electron/main.ts',
        'core-process': 'src/main/hosts/electron/core-process.ts',
        loopback: 'src/main/hosts/loopback/main.ts',
        cli: 'src/main/hosts/cli/main.ts',
        'sheet-worker': 'src/main/jobs/sheets/sheet-worker.ts',
        'import-worker': 'src/main/jobs/imports/import-worker.ts',
        'verify-worker': 'src/main/db/verify-worker.ts',
      },
      external: ['better-sqlite3', 'electron'],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunk-[name]-[hash].js' },
    },
  },
});
