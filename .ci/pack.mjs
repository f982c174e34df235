// The package as a stranger meets it: packed, weighed, linted, installed alone in an empty folder, compiled against, run.
//
//   node .ci/pack.mjs
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { consumerProblems } from './package/consumers.mjs';
import { contentProblems } from './package/contents.mjs';
import { bundledPackages, licenceProblems } from './package/licences.mjs';
import { install, pack } from './package/tarball.mjs';
import { trial } from './package/trial.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));

/** Of the published shape: `exports`, file formats, what is there and what is not. */
async function publintProblems(tarball) {
  const bytes = readFileSync(tarball);
  const { messages, pkg } = await publint({
    pack: { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) },
    strict: true,
  });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

/** Of the types, by the resolvers of TypeScript 5.6 that the tool brings: an ES module, asked for as one. */
function typesProblems(tarball) {
  const home = dirname(fileURLToPath(import.meta.resolve('@arethetypeswrong/cli/package.json')));
  const args = [join(home, 'dist/index.js'), tarball, '--profile', 'esm-only', '--no-color', '--no-emoji'];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return status === 0 ? [] : [`are the types wrong: ${stdout}${stderr}`];
}

async function main(folder) {
  const { name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const tarball = pack(ROOT, folder);
  const user = join(folder, 'user');
  const installed = install(tarball.path, user, name);
  const beside = readdirSync(join(user, 'node_modules')).filter(
    (entry) => entry !== name && !entry.startsWith('.'),
  );
  const licences = readFileSync(join(installed, 'dist/LICENSES.txt'), 'utf8');
  const problems = [
    ...contentProblems(tarball),
    ...beside.map((entry) => `${entry}: installed with the package, which needs nothing else`),
    ...licenceProblems(licences, await bundledPackages(ROOT)),
    ...(await publintProblems(tarball.path)),
    ...typesProblems(tarball.path),
    ...consumerProblems(ROOT, user),
  ];
  if (problems.length > 0) throw new Error(problems.join('\n'));
  cpSync(join(ROOT, 'data'), join(user, 'data'), { recursive: true });
  trial(process.execPath, user, name);
  const { files, size, unpackedSize } = tarball;
  console.log(
    `${files.length} files, ${Math.round(size / 1000)} kB packed, ${Math.round(unpackedSize / 1000)} kB unpacked`,
  );
}

const folder = mkdtempSync(join(tmpdir(), 'jc-pack-'));
try {
  await main(folder);
} catch (error) {
  console.error(`package: ${error.message}`);
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
