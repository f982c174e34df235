// The installed package at work under any node: the command, a whole check, the library.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What `jc check data` ends with on the shipped sample: targets are missed there, so the gate closes. */
const CHECK_EXIT = 1;

/** Judges data/ through the library and prints what the command's JSON says of the targets. */
const LIBRARY = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { join, relative } from 'node:path';
  import { check, parseDate } from 'jc-check';
  const files = readdirSync('data', { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path: relative('data', path).replaceAll('\\\\', '/'), bytes: readFileSync(path) }));
  const { findings } = check(files, { asOf: parseDate(process.argv[1]) });
  console.log(JSON.stringify(findings.targets.map(({ target, status }) => [target.id, status])));
`;

/**
 * Runs the package installed in `folder` with the given node on a copy of the sample in `folder`/data.
 * Gives the bytes of the JSON result, which must not depend on the node; throws where anything else is printed or returned.
 */
export function trial(node, folder, name) {
  const home = join(folder, 'node_modules', name);
  const { bin, version } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8'));
  const run = (args, code) => expectExit(spawnSync(node, args, { cwd: folder, maxBuffer: 64 << 20 }), code);
  const command = join(home, bin.jc);
  expectText(run([command, '--version'], 0), `jc ${version}\n`);
  const json = run([command, 'check', 'data', '--format', 'json'], CHECK_EXIT);
  const { targets, asOf } = JSON.parse(json);
  const verdicts = JSON.stringify(targets.map(({ id, status }) => [id, status]));
  expectText(run(['--input-type=module', '--eval', LIBRARY, asOf.date], 0), `${verdicts}\n`);
  return json;
}

function expectExit({ status, stdout, stderr, error }, code) {
  if (error === undefined && status === code && stderr.length === 0) return stdout;
  throw new Error(
    `${error?.message ?? `exit ${status}, not ${code}`}\n${stdout ?? ''}${stderr ?? ''}`.trim(),
  );
}

function expectText(printed, wanted) {
  if (printed.toString() !== wanted) throw new Error(`printed ${printed}instead of ${wanted}`);
}
