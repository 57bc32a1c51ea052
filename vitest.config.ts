import { cloudflareTest, readD1Migrations } from '@cloudflare/vitest-plugin'
import { defineConfig } from 'vitest/config'

// Real workerd, ffmpeg and Chromium: one file at a time in each project, or they starve each other on small machines.
const slow = {
  fileParallelism: false,
  testTimeout: 120_000,
  hookTimeout: 120_000,
  // A state is waited for as long as a busy machine takes: one second, as by default, fails there.
  expect: { poll: { timeout: 60_000 } },
}

const wholeSystem = ['test/e2e/*.test.ts', 'test/chaos/*.test.ts', 'test/scripts/*.test.ts']

export default defineConfig({
  test: {
    projects: [
      // Pure: they share a process and its modules. A busy machine may be ten times slower than a quiet one.
      { test: { name: 'unit', include: ['test/**/*.unit.test.ts'], isolate: false, testTimeout: 60_000 } },
      {
        test: {
          name: 'integration',
          include: ['test/**/*.test.ts'],
          exclude: ['test/**/*.unit.test.ts', 'test/workerd/**', ...wholeSystem],
          ...slow,
        },
      },
      // A process of its own runs these beside the others: see scripts/test.ts.
      { test: { name: 'system', include: wholeSystem, exclude: ['test/**/*.unit.test.ts'], ...slow } },
      {
        // These files themselves run inside workerd: what only the runtime can show, such as an eviction.
        plugins: [
          cloudflareTest({
            wrangler: { configPath: './wrangler.toml' },
            miniflare: {
              bindings: {
                AUTH_SECRET: btoa('0'.repeat(32)),
                MIGRATIONS: await readD1Migrations('migrations'),
              },
            },
          }),
        ],
        test: { name: 'workerd', include: ['test/workerd/*.test.ts'], ...slow },
      },
    ],
  },
})
