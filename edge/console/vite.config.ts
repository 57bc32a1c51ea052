import { defineConfig } from 'vite'

/** Served under /console by edge/http/console; scripts/bootstrap/console.mjs says where the files go. */
export default defineConfig({
  base: '/console/',
  logLevel: 'warn',
  build: {
    target: 'es2023',
    // Everything is a file of its own: the page's policy knows no data: scripts and few data: pictures.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1_500,
    // 'use client' says nothing to a page that runs in the browser alone.
    rolldownOptions: {
      onLog: (level, log, handle) => {
        if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log)
      },
    },
  },
})
