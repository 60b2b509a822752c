/** The preload: one CommonJS file, the only kind that Electron's sandbox loads. Built after `out/main`. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  ssr: { noExternal: true, external: ['electron'] },
  build: {
    ssr: 'src/main/hosts/electron/preload.ts',
    outDir: 'out/main',
    emptyOutDir: false,
    target: 'node22',
    minify: false,
    rolldownOptions: {
      external: ['electron'],
      output: { format: 'cjs', entryFileNames: 'preload.cjs' },
    },
  },
});
