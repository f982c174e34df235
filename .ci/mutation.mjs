// Mutation tests of the modules in modules.mjs: each small change to them must be noticed by the tests of their room.
//
//   node .ci/mutation.mjs [GROUP...]    run Stryker group by group, then compare with docs/mutation.md
//   node .ci/mutation.mjs --report      compare what was run last, without running again
//   node .ci/mutation.mjs --write       put the table of what was run last into docs/mutation.md
//
// Takes half an hour: no step of CI. Fails below 90 % or where a survivor is not explained in docs/mutation.md.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { GROUPS } from './modules.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PAGE = join(ROOT, 'docs/mutation.md');
const LEAST = 90;

const reportOf = ({ name }) => join(ROOT, '.mutation', `${name}.json`);

function run(group) {
  console.log(`\n== ${group.name}`);
  const modules = [...group.modules, ...(group.unmutated ?? []).map((module) => `!${module}`)];
  const { status } = spawnSync(
    'npx',
    ['stryker', 'run', '.ci/stryker.config.mjs', '--mutate', modules.join(',')],
    {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, JC_MUTATION_GROUP: group.name },
      shell: process.platform === 'win32',
    },
  );
  if (status !== 0) throw new Error(`${group.name}: Stryker ended with ${status}`);
}

/** The modules of the reports that are there: their mutants by what became of them. */
function modules() {
  const reports = GROUPS.map(reportOf).filter((path) => existsSync(path));
  return reports
    .flatMap((path) => Object.entries(JSON.parse(readFileSync(path, 'utf8')).files))
    .map(([file, { source, mutants }]) => ({ file, source, mutants }))
    .toSorted((a, b) => (a.file < b.file ? -1 : 1));
}

const LOST = new Set(['Survived', 'NoCoverage']);
const isCounted = ({ status }) => status !== 'Ignored' && status !== 'CompileError';

/** Counted mutants, those that no test noticed, and the score in percent. */
function score(mutants) {
  const counted = mutants.filter(isCounted).length;
  const survived = mutants.filter(({ status }) => LOST.has(status)).length;
  return { counted, survived, percent: counted === 0 ? 100 : (100 * (counted - survived)) / counted };
}

/** One survivor as the page names it: the code as it is, and what replaced it. */
function survivors({ file, source, mutants }) {
  const lines = source.split('\n');
  return mutants
    .filter(({ status }) => LOST.has(status))
    .map(({ location: { start, end }, replacement }) => {
      const text = lines.slice(start.line - 1, end.line);
      text[text.length - 1] = text.at(-1).slice(0, end.column - 1);
      text[0] = text[0].slice(start.column - 1);
      const flat = (code) => code.replace(/\s+/g, ' ').trim();
      return `${file}: ${flat(text.join('\n'))} → ${flat(replacement)}`;
    });
}

function table(all) {
  const row = (name, { counted, survived, percent }) =>
    `| ${name} | ${counted} | ${survived} | ${percent.toFixed(1)} % |`;
  return [
    '| module | mutants | survived | score |',
    '| --- | ---: | ---: | ---: |',
    ...all.map(({ file, mutants }) => row(`\`${file}\``, score(mutants))),
    row('**all**', score(all.flatMap(({ mutants }) => mutants))),
  ].join('\n');
}

const TABLE = /(?<=<!-- table -->\n)[^]*?(?=<!-- end -->)/;

function compare(all, page) {
  const { percent } = score(all.flatMap(({ mutants }) => mutants));
  const unexplained = [...new Set(all.flatMap(survivors))].filter((line) => !page.includes(line));
  console.log(table(all));
  for (const line of unexplained) console.error(`not explained in docs/mutation.md: ${line}`);
  if (percent < LEAST) console.error(`${percent.toFixed(1)} % is less than ${LEAST} %`);
  return percent >= LEAST && unexplained.length === 0;
}

const { values, positionals } = parseArgs({
  options: { report: { type: 'boolean' }, write: { type: 'boolean' } },
  allowPositionals: true,
});
const asked = GROUPS.filter(({ name }) => positionals.length === 0 || positionals.includes(name));
if (!values.report && !values.write) for (const group of asked) run(group);
const page = readFileSync(PAGE, 'utf8');
if (values.write)
  writeFileSync(
    PAGE,
    page.replace(TABLE, () => `\n${table(modules())}\n\n`),
  );
if (!compare(modules(), page)) process.exitCode = 1;
