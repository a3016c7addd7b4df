import { defineConfig } from 'vitest/config';

const NEVER = ['node_modules/**', 'build/**', 'data/**', 'tests/e2e/**', 'tests/load/**'];
const WITH_DATABASE = ['**/*.db.test.ts', 'tests/integration/**/*.test.ts'];
const QUIET = ['tests/setup/console-noise.ts', 'tests/setup/outer-world.ts'];

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['{app,server,prisma,tests}/**/*.test.{ts,tsx}'],
          exclude: [...NEVER, ...WITH_DATABASE],
          setupFiles: QUIET,
          // Hostile workbooks take seconds to make on a busy machine.
          testTimeout: 30_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'database',
          include: WITH_DATABASE,
          exclude: NEVER,
          globalSetup: 'tests/setup/vitest-global.ts',
          setupFiles: [...QUIET, 'tests/setup/database-of-file.ts'],
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
    ],
  },
});
