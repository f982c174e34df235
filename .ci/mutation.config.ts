import { defineConfig } from 'vitest/config';
import base from '../vitest.config.ts';

/** The tests that a mutant of the core is shown: those of the core and the engine, not those that start processes. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['tests/core/*.test.ts', 'tests/evaluate/*.test.ts', 'tests/report/*.test.ts'],
  },
});
