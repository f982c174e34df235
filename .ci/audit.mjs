// Known holes in what is shipped: the libraries inside the bundle. Holes in tools that only the developers run are not counted.
//
//   node .ci/audit.mjs      needs dist/ (npm run build)
//
// Where the register of advisories cannot be asked, that is said, and nothing fails: no answer is no verdict.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { listed } from './package/licences.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

const readJson = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** The packages of the licence list, as `name version`; .ci/pack.mjs checks that it is complete. */
function shipped() {
  const text = readFileSync(join(ROOT, 'dist/LICENSES.txt'), 'utf8');
  return new Set(listed(text).map(({ name, version }) => `${name} ${version}`));
}

/** `npm audit` over the lock file: its report, or why there is none. */
function ask() {
  const args = ['audit', '--json', '--package-lock-only', '--fetch-retries=1'];
  const shell = process.platform === 'win32';
  const { stdout, stderr } = spawnSync('npm', args, { cwd: ROOT, encoding: 'utf8', timeout: 60_000, shell });
  try {
    const report = JSON.parse(stdout);
    if (report.vulnerabilities !== undefined) return { report };
    return { silence: report.message ?? report.error?.summary ?? stdout.trim() };
  } catch {
    return { silence: stderr.trim().split('\n')[0] || 'npm audit gave no answer' };
  }
}

/** The advisories about a shipped package itself, one line each; what merely depends on another names that other. */
function holes({ vulnerabilities }, packages) {
  const { packages: lock } = readJson('package-lock.json');
  return Object.values(vulnerabilities).flatMap(({ name, nodes, via }) => {
    const inside = nodes.filter((node) => packages.has(`${name} ${lock[node]?.version}`));
    const advisories = via.filter((cause) => typeof cause === 'object');
    return inside.flatMap((node) =>
      advisories.map(
        ({ title, severity, url }) => `${name} ${lock[node].version}: ${severity}: ${title} (${url})`,
      ),
    );
  });
}

const { report, silence } = ask();
const packages = shipped();
if (report === undefined) {
  console.log(`the register of advisories cannot be asked, nothing is known about holes: ${silence}`);
} else {
  const found = [...new Set(holes(report, packages))];
  for (const line of found) console.error(line);
  console.log(`${packages.size} bundled packages, ${found.length} known holes`);
  if (found.length > 0) process.exitCode = 1;
}
