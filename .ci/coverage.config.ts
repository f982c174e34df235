import { defineConfig } from 'vitest/config';
import base from '../vitest.config.ts';
import { GROUPS } from './modules.mjs';

/** Every branch of the modules that verdicts rest on, by the tests of their own rooms and no others. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: GROUPS.flatMap((group) => group.tests),
    coverage: {
      provider: 'v8',
      include: GROUPS.flatMap((group) => group.modules),
      reporter: ['text'],
      skipFull: true,
      thresholds: { perFile: true, 100: true },
    },
  },
});
