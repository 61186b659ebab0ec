// How the tests run that need no editor. Those in tests/host run inside one and have their own runner.

import { defineConfig } from 'vitest/config';

/** What compares costs has a process of its own: code that many other tests have run through is compiled otherwise. */
const TIMED = ['tests/engine/cost.test.ts', 'tests/engine/scaling.test.ts', 'tests/lsp/lookUpCost.test.ts'];

export default defineConfig({
  test: {
    globalSetup: 'tests/cli/bundles.ts',
    // Left to itself, vitest keeps one processor free, which is half of a small machine.
    maxWorkers: '100%',
    // Property tests and the built bundle take seconds on a small machine; a hanging test still ends.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    reporters: ['default', 'json'],
    // Where scripts find the counts of passed and failed tests.
    outputFile: { json: 'out/tests.json' },
    projects: [
      {
        extends: true,
        test: {
          name: 'shared',
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/host/**', ...TIMED],
          // The engine is pure and no test changes what it shares with others: loading and warming it up once per process halves the work.
          isolate: false,
        },
      },
      { extends: true, test: { name: 'timed', include: TIMED } },
    ],
  },
});
