// Everything that must hold, step by step; stops at the first that does not. The one list for `npm run check`, .ci/run and
// .github/workflows/.
//
//   node .ci/check.mjs                 run every step
//   node .ci/check.mjs --totals FILE   the same, and the totals of the tests as JSON
//   node .ci/check.mjs --list          print the steps
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Each step is a script of package.json, so that it can be run alone: `npm run typecheck`. Cheap ones first, and last what a busy machine could disturb. */
const STEPS = [
  ['generated files are in step with the schemas', 'generate:check'],
  ['types', 'typecheck'],
  ['lint', 'lint'],
  ['format', 'format:check'],
  ['unused code and dependencies', 'knip'],
  ['package: contents, licences, types, a strict consumer, run in an empty folder', 'package'],
  ['package on each Node', 'package:nodes'],
  ['known holes in what is shipped', 'audit'],
  ['every branch of the core is tested', 'coverage'],
  ['tests', 'test'],
  ['as fast as it was, in ratios', 'bench:short'],
];

const { values } = parseArgs({ options: { totals: { type: 'string' }, list: { type: 'boolean' } } });

/** Arguments for the one step that is asked for more. */
const extra = (script) =>
  script === 'test' && values.totals !== undefined
    ? ['--', '--reporter=default', '--reporter=json', `--outputFile.json=${values.totals}`]
    : [];

function run([title, script]) {
  console.log(`\n== ${title} (npm run ${script})`);
  const start = process.hrtime.bigint();
  const args = ['run', '--silent', script, ...extra(script)];
  const { status } = spawnSync('npm', args, {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  const seconds = Number((process.hrtime.bigint() - start) / 1_000_000n) / 1000;
  console.log(`-- ${script}: ${status === 0 ? 'holds' : `fails (exit ${status})`}, ${seconds.toFixed(1)} s`);
  return status === 0;
}

if (values.list) for (const [, script] of STEPS) console.log(script);
else if (!STEPS.every(run)) process.exitCode = 1;
