import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const at = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** The browser application. `config/tools/build-web.mjs` builds it; `npm run web:dev` serves it beside a running API. */
export default defineConfig({
  root: at('src/web'),
  cacheDir: at('node_modules/.cache/vite'),
  server: { proxy: { '/api': process.env.API_URL ?? 'http://127.0.0.1:3000' } },
  build: {
    outDir: at('dist/web'),
    emptyOutDir: true,
    // What the benchmark of the first load reads.
    manifest: true,
    // Nothing inside a page or a style: the content security policy forbids it.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    // The components' part is large by nature; `npm run web:size` holds the first load small.
    chunkSizeWarningLimit: 1000,
    rolldownOptions: {
      // "use client" is for servers that draw pages; it says nothing here.
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
      },
    },
  },
});
