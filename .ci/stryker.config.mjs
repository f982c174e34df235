// How Stryker runs; .ci/mutation.mjs says on which modules. Nothing is kept between runs: a score is always of one state.
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

export default {
  packageManager: 'npm',
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: '.ci/mutation.config.ts', related: false },
  coverageAnalysis: 'perTest',
  incremental: false,
  concurrency: 1,
  timeoutMS: 10_000,
  // Stryker would rewrite tsconfig.json with the JavaScript API of TypeScript, which version 7 has not: name no file.
  tsconfigFile: 'none',
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'coverage', 'bench', 'docs', '.github'],
  tempDirName: '.stryker-tmp',
  cleanTempDir: 'always',
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false, reportMutants: false },
  jsonReporter: {
    fileName: join(ROOT, `.mutation/${process.env.JC_MUTATION_GROUP}.json`),
  },
};
