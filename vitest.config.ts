import { readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

const { version } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8')) as {
  version: string;
};

/** Property tests take the same values each time where somebody waits for a verdict on one commit. */
const isFixed = ['CI', 'JC_SEED', 'JC_MUTATION_GROUP'].some((name) => process.env[name]);

export default defineConfig({
  define: { __VERSION__: JSON.stringify(version), __BUILD__: JSON.stringify('source') },
  test: {
    environment: 'node',
    include: ['tests/**/*.test.ts'],
    setupFiles: isFixed ? ['tests/seed.ts'] : [],
    globalSetup: ['.ci/vitest-setup.mjs'],
    testTimeout: 30_000,
  },
});
