import { defineConfig } from 'vitest/config';

const node = { environment: 'node' as const };

export default defineConfig({
  test: {
    projects: [
      { test: { ...node, name: 'unit', include: ['test/unit/**/*.test.ts'] } },
      { test: { ...node, name: 'check', include: ['test/check/**/*.test.ts'] } },
      { test: { ...node, name: 'build', include: ['test/build/**/*.test.ts'], globalSetup: 'test/support/build-sites.ts', testTimeout: 120_000, hookTimeout: 240_000 } },
      {
        test: {
          ...node,
          name: 'browser',
          include: ['test/e2e/**/*.test.ts', 'test/a11y/**/*.test.ts'],
          globalSetup: 'test/support/build-sites.ts',
          testTimeout: 60_000,
          hookTimeout: 240_000,
          // Two browsers on two cores are slower than one.
          maxWorkers: 1,
        },
      },
    ],
  },
});
