import { defineConfig } from 'vitest/config';

const pure = 'test/core/**/*.test.ts';
const addIn = 'test/addin/**/*.test.ts';

export default defineConfig({
  test: {
    reporters: ['default', ['json', { outputFile: '.build/tests.json' }]],
    // Two cores: a browser and a solver oracle side by side are slow but right.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { timeout: 10_000 } },
    pool: 'forks',
    maxWorkers: 2,
    projects: [
      // Pure functions: files may share a process.
      { extends: true, test: { name: 'core', include: [pure], isolate: false } },
      // All stand in the zone of the add-in, and every execution has a realm of its own.
      { extends: true, test: { name: 'addin', include: [addIn], isolate: false } },
      // The realm reads the process's zone, so each other file gets a process of its own.
      { extends: true, test: { name: 'whole', include: ['test/**/*.test.ts'], exclude: [pure, addIn] } },
    ],
  },
});
