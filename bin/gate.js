'use strict';
// The gate for CI systems: finds out what is to be judged, and runs jc on it. Every glue file is a thin cover of this.
//
//   node bin/gate.js [auto]       [DATA] [OPTION...]   what the CI system says: a change under review, or the board
//   node bin/gate.js change BASE  [DATA] [OPTION...]   the change since BASE, a branch or commit
//   node bin/gate.js board        [DATA] [OPTION...]   everything
//
// DATA and options go to `jc check` as they are; an argument of several lines is several arguments, an empty one none.
// No argument ever passes through a shell. Exits as jc does; 3 where the base of a change is not known.
const { spawnSync } = require('node:child_process');
const { join } = require('node:path');

/** A merge queue names the branch in that of its own. */
const QUEUE = /^gh-readonly-queue\/(.+)\/pr-/u;

/** Each system: how it is known, the branch that a change is to be merged into, and the formats that it reads. */
const SYSTEMS = [
  {
    is: (env) => env.GITHUB_ACTIONS === 'true',
    isChange: (env) => ['pull_request', 'merge_group'].includes(env.GITHUB_EVENT_NAME),
    target: (env) => env.GITHUB_BASE_REF || QUEUE.exec(env.GITHUB_REF_NAME ?? '')?.[1],
    formats: ['--format', 'github'],
  },
  {
    is: (env) => env.GITLAB_CI === 'true',
    isChange: (env) => env.CI_PIPELINE_SOURCE === 'merge_request_event',
    target: (env) => env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME,
    formats: `--format text
      --format gitlab --output-file gl-code-quality-report.json
      --format junit --output-file jc-junit.xml`.split(/\s+/u),
  },
  {
    is: (env) => Boolean(env.JENKINS_URL),
    isChange: (env) => Boolean(env.CHANGE_ID),
    target: (env) => env.CHANGE_TARGET,
    formats: '--format text --format junit --output-file jc-junit.xml'.split(' '),
  },
];

const UNKNOWN = {
  is: () => true,
  isChange: () => false,
  target: () => undefined,
  formats: ['--format', 'text'],
};

function plan(argv, env) {
  const args = argv.flatMap((one) => one.split(/\r?\n/u)).filter((one) => one.trim() !== '');
  const system = SYSTEMS.find((one) => one.is(env)) ?? UNKNOWN;
  const [mode] = args;
  if (mode === 'board') return command(args.slice(1), [], system);
  if (mode === 'change') return command(args.slice(2), [`--changed=${args[1] ?? ''}`], system);
  const rest = mode === 'auto' ? args.slice(1) : args;
  if (!system.isChange(env)) return command(rest, [], system);
  // Without a branch nothing says what the change is to be merged into: jc then refuses the empty name.
  const target = system.target(env);
  return command(rest, [`--changed=${target ? `origin/${target}` : ''}`], system);
}

/** Whoever asks for a format gets that, and no other. */
function command(args, changed, { formats }) {
  const isAsked = args.some((one) => /^--format(?:=|$)/u.test(one));
  return ['check', ...args, ...changed, ...(isAsked ? [] : formats)];
}

/** Ended by a signal: 130 for SIGINT, 143 for SIGTERM, as jc itself says. */
const SIGNALS = { SIGINT: 130, SIGTERM: 143 };

function run(args) {
  const { status, signal } = spawnSync(process.execPath, [join(__dirname, 'jc.js'), ...args], {
    stdio: 'inherit',
    windowsHide: true,
  });
  return status ?? SIGNALS[signal] ?? 4;
}

// There the main branch is checked out, not the change: it would pass, whatever it holds.
if (process.env.GITHUB_ACTIONS === 'true' && process.env.GITHUB_EVENT_NAME === 'pull_request_target') {
  console.error('jc: 请用pull_request，不用pull_request_target / Use pull_request, not pull_request_target');
  process.exitCode = 3;
} else process.exitCode = run(plan(process.argv.slice(2), process.env));
