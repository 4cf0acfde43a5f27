import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.build/tests.json' }]],
    include: ['test/**/*.test.{ts,tsx}'],
    // Two cores: a browser and a solver oracle side by side are slow but right.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    // The realm reads the process's zone, so each file gets a process of its own.
    pool: 'forks',
    maxWorkers: 2,
  },
});
