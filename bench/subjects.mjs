// What is run, in three sections; in each of them everything is run in turn. A command is a function, so that a corpus is
// made only for what is really run.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { corpus } from './corpora.mjs';
import { environment } from './measure.mjs';
import { ajvCli, native, yamlAjv } from './peers/index.mjs';

const HERE = import.meta.dirname;
const ROOT = join(HERE, '..');
const SLOW_ROUNDS = 3;

const node = (...args) => [process.execPath, ...args];
const floor = (name, folder) => node(join(HERE, 'floors', `${name}.mjs`), `${folder}/reports`);

/** Exit codes of `jc check`: a gating finding, or an error in the data. */
const GATED = 1;
const WRONG = 2;

export const nodeFloor = { id: 'node', what: '`node -e 0`', command: () => node('-e', '0'), exit: 0 };

/** Does this jc have an option of `check`? What is not built yet is left out, and said to be. */
export function optionsOf(jc) {
  const { stdout } = spawnSync(process.execPath, [jc, 'check', '--help', '--lang', 'en'], {
    env: environment,
  });
  return new Set(String(stdout).match(/--[a-z][a-z-]*/g));
}

/** How long until it speaks: commands that need no data, and the data that are shipped. */
export function startSection(jc) {
  const said = (id, what, args, exit = 0) => ({ id, what, command: () => node(jc, ...args), exit });
  return {
    title: 'Start',
    rounds: 21,
    subjects: [
      nodeFloor,
      said('version', '`jc --version`', ['--version']),
      said('help', '`jc --help`', ['--help']),
      said('explain', '`jc explain JC1203`', ['explain', 'JC1203']),
      said('shipped', '`jc check` on the shipped data', ['check', join(ROOT, 'data')], GATED),
    ],
  };
}

/** Ten thousand reports: floors, peers, and jc on every corpus and by every way it has. */
export function middleSection(jc, scratch, reports = 10_000) {
  const folder = () => corpus(reports, 'plain').folder;
  const on = (name, exit) => ({
    id: name,
    what: `\`jc check\`, ${name}`,
    command: () => node(jc, 'check', corpus(reports, name).folder),
    exit,
  });
  return {
    title: `${reports.toLocaleString('en')} reports`,
    rounds: 5,
    subjects: [
      ...floorsOf(folder),
      {
        id: 'read-json',
        what: 'read all + `JSON.parse`, the same as JSON',
        command: () => floor('read-json', corpus(reports, 'json').folder),
        exit: 0,
      },
      { id: 'native', what: '`jsonschema validate --fast`', command: () => native(folder()), exit: 0 },
      {
        id: 'ajv-cli',
        what: '`ajv validate`',
        command: () => ajvCli(folder(), scratch),
        exit: 0,
        rounds: SLOW_ROUNDS,
      },
      {
        id: 'yaml-ajv',
        what: '`yaml` + `ajv` loop',
        command: () => yamlAjv(folder()),
        exit: 0,
        rounds: SLOW_ROUNDS,
      },
      on('plain', GATED),
      on('awkward', GATED),
      on('wrong', WRONG),
      on('all-wrong', WRONG),
      ...cachedWays(jc, folder, scratch),
    ],
  };
}

/** A hundred thousand reports. */
export function largeSection(jc, scratch, reports = 100_000) {
  const folder = () => corpus(reports, 'plain').folder;
  return {
    title: `${reports.toLocaleString('en')} reports`,
    rounds: 3,
    subjects: [
      ...floorsOf(folder),
      { id: 'native', what: '`jsonschema validate --fast`', command: () => native(folder()), exit: 0 },
      { id: 'plain', what: '`jc check`, plain', command: () => node(jc, 'check', folder()), exit: GATED },
      ...cachedWays(jc, folder, scratch),
      ...shards(jc, folder),
    ],
  };
}

/**
 * What CI can run in seconds and without a network: no peer but the libraries that the product is developed with.
 * Everything is a Node program, and says its processor time.
 */
export function shortSection(jc, reports, rounds, scratch) {
  const folder = () => corpus(reports, 'plain').folder;
  const on = (name, exit) => ({
    id: name,
    command: () => node(jc, 'check', corpus(reports, name).folder),
    exit,
  });
  const long = [
    { id: 'yaml-ajv', command: () => yamlAjv(folder()), exit: 0 },
    on('plain', GATED),
    on('awkward', GATED),
    on('wrong', WRONG),
    ...cachedWays(jc, folder, scratch),
  ];
  const all = [
    ...startSection(jc).subjects,
    { id: 'read-all', command: () => floor('read-all', folder()), exit: 0 },
    ...long.map((subject) => ({ ...subject, rounds })),
  ];
  return all.map((subject) => ({ ...subject, command: () => withCpuTime(subject.command()) }));
}

const withCpuTime = ([program, ...args]) => [program, '--require', join(HERE, 'cpu-time.cjs'), ...args];

/** The subjects of these names, with their commands as they are run; corpora that are not there are made now. */
export const prepared = (subjects, isWanted) =>
  subjects.filter(({ id }) => isWanted(id)).map((subject) => ({ ...subject, command: subject.command() }));

const floorsOf = (folder) => [
  nodeFloor,
  { id: 'list-stat', what: 'list + stat', command: () => floor('list-stat', folder()), exit: 0 },
  { id: 'read-all', what: 'read all', command: () => floor('read-all', folder()), exit: 0 },
];

/** The round that does not count fills the cache: what is measured is a run in which nothing has changed. */
function cachedWays(jc, folder, scratch) {
  if (!optionsOf(jc).has('--cache')) return [];
  return [
    {
      id: 'unchanged',
      what: '`jc check --cache`, unchanged',
      command: () => node(jc, 'check', folder(), '--cache-dir', join(scratch, 'kept-unchanged')),
      exit: GATED,
      sameAs: 'plain',
    },
  ];
}

/** One share of seven, as each machine of seven would run it. */
function shards(jc, folder) {
  if (!optionsOf(jc).has('--shard')) return [];
  const command = () => node(jc, 'check', folder(), '--shard', '1/7', '--format', 'blob');
  return [{ id: 'shard', what: '`jc check --shard 1/7 --format blob`', command, exit: 0 }];
}
