// Makes dist/: the command line, the library with its types, and the licences of what is inside.
//
//   node .ci/build.mjs              build
//   node .ci/build.mjs --prepare    the same on install; does nothing without the development packages.
//                                   `npx jc` before `npm ci` runs this, and npm's cache for the checkout
//                                   stays broken if it fails.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeValidators } from './generate.mjs';
import { writeTypes } from './types.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const DIST = join(ROOT, 'dist');
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

/** `require('fs')` inside a bundled CommonJS package has no meaning in ESM: ask Node for the module instead. */
const builtinsForCommonJs = {
  name: 'builtins-for-commonjs',
  setup(context) {
    context.onResolve({ filter: /^[a-z]/ }, ({ path, kind }) =>
      kind === 'require-call' && isBuiltin(path) ? { path, namespace: 'builtin' } : undefined,
    );
    context.onLoad({ filter: /.*/, namespace: 'builtin' }, ({ path }) => {
      const module = `process.getBuiltinModule(${JSON.stringify(path)})`;
      // Only to run commands that are programs of their own, which there are none of; loading it takes a tenth of a start.
      if (path.endsWith('child_process'))
        return { contents: `exports.spawn = (...all) => ${module}.spawn(...all);` };
      return { contents: `module.exports = ${module};` };
    });
  },
};

/**
 * As CommonJS: Node starts it a tenth sooner than ESM, and a part can be loaded in the middle of a function. The split into
 * parts is one that only ESM has, so each part is translated after it.
 */
async function toCommonJs({ path, text }) {
  const { transform } = await import('esbuild');
  const { code } = await transform(text, {
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    supported: { 'dynamic-import': false },
    minifyWhitespace: true,
    minifySyntax: true,
    // One byte a character: what Node reads is what V8 gets.
    charset: 'ascii',
    define: { 'import.meta.dirname': '__dirname' },
  });
  const asCjs = (name) => name.replace(/\.js$/, '.cjs');
  return {
    path: asCjs(path),
    text: loadedLate(
      code.replaceAll(/require\("(\.[^"]+\.js)"\)/g, (_, name) => `require("${asCjs(name)}")`),
    ),
  };
}

/** The reader that is needed for few files and weighs more than all the rest: a part of its own, loaded when first used. */
const SLOW = { import: /\/slow\.ts$/, file: './slow.cjs', name: 'parseSlowly' };

const slowApart = {
  name: 'slow-apart',
  setup(context) {
    context.onResolve({ filter: SLOW.import }, ({ kind }) =>
      kind === 'entry-point' ? undefined : { path: SLOW.file, external: true },
    );
  },
};

/** In place of the part, loaded at once: an object that loads it when it is asked for its function. */
const loadedLate = (code) =>
  code.replaceAll(
    `require("${SLOW.file}")`,
    `{get ${SLOW.name}(){return require("${SLOW.file}").${SLOW.name}}}`,
  );

/** Names everything that this build is made from. */
function digestOfSources() {
  const hash = createHash('sha256').update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const file of readdirSync(join(ROOT, 'src'), { recursive: true }).toSorted())
    if (/\.[jt]s$/.test(file)) hash.update(readFileSync(join(ROOT, 'src', file)));
  return hash.digest('hex').slice(0, 16);
}

async function bundle(entryPoints) {
  const { build } = await import('esbuild');
  const result = await build({
    absWorkingDir: ROOT,
    entryPoints,
    outdir: DIST,
    chunkNames: '[name]-[hash]',
    write: false,
    metafile: true,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    keepNames: false,
    sourcemap: false,
    legalComments: 'none',
    charset: 'utf8',
    define: { __VERSION__: JSON.stringify(version), __BUILD__: JSON.stringify(digestOfSources()) },
    // The same code as ESM: a fifth smaller and some milliseconds faster to load than what Node is given.
    alias: { yaml: join(ROOT, 'node_modules/yaml/browser/index.js') },
    plugins: [builtinsForCommonJs, slowApart],
    logLevel: 'warning',
  });
  for (const { path, text } of result.outputFiles)
    if (text.includes('Dynamic require of')) throw new Error(`${path}: a require() is left in the bundle`);
  return result;
}

/** The packages whose files are in the bundle, with their licence texts. */
function licences(inputs) {
  const folders = new Set(['node_modules/ajv']); // the shape of the compiled validators is Ajv's
  for (const input of inputs) {
    const match = /^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input.replaceAll('\\', '/'));
    if (match !== null) folders.add(match[0]);
  }
  const entries = [...folders].map((folder) => {
    const manifest = JSON.parse(readFileSync(join(ROOT, folder, 'package.json'), 'utf8'));
    const files = readdirSync(join(ROOT, folder)).filter((name) =>
      /^(licen[cs]e|copying|notice)/i.test(name),
    );
    const texts = files.toSorted().map((name) => readFileSync(join(ROOT, folder, name), 'utf8').trim());
    if (texts.length === 0) throw new Error(`${manifest.name}: no licence text found`);
    const title = `${manifest.name} ${manifest.version} (${manifest.license})`;
    return `${title}\n${'-'.repeat(title.length)}\n\n${texts.join('\n\n').replace(/\r\n?/g, '\n')}\n`;
  });
  const unique = [...new Set(entries)].toSorted();
  return `This package contains code of the following packages.\n\n${unique.join('\n\n')}`;
}

function isInstalled() {
  try {
    import.meta.resolve('esbuild');
    return true;
  } catch {
    return false;
  }
}

/** Regular expressions are left as they are by what translates: their characters are written as escapes as well. */
const asAscii = (text) =>
  text.replaceAll(
    /[^\0-\x7f]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/**
 * What each script begins with: what every run needs, what reads the arguments, what `jc explain` needs, then what a plain
 * `jc check` needs; all other parts are the rest.
 */
const SCRIPTS = {
  'jc.cjs': ['src/cli/main.ts'],
  'command.cjs': ['src/cli/asked.ts', 'src/cli/run/check.ts', 'src/cli/cache.ts'],
  'explain.cjs': ['src/cli/run/explain.ts'],
  'check.cjs': [
    'src/cli/judging/index.ts',
    'src/cli/render.ts',
    'src/report/format/text.ts',
    'src/generated/validators.js',
  ],
  'rest.cjs': undefined,
};

/** The parts that `entries` lead to; every part where there are none. */
function partsFrom({ outputs }, entries) {
  if (entries === undefined) return new Set(Object.keys(outputs).map((path) => basename(path, '.js')));
  const needed = new Set();
  const add = (path) => {
    if (needed.has(path)) return;
    needed.add(path);
    for (const found of outputs[path]?.imports ?? []) if (found.kind === 'import-statement') add(found.path);
  };
  for (const entry of entries) add(outputNamed(outputs, entry));
  return new Set([...needed].map((path) => basename(path, '.js')));
}

/** What is loaded late is an output of its own. */
function outputNamed(outputs, entry) {
  const found = Object.keys(outputs).find((path) => outputs[path].entryPoint === entry);
  if (found === undefined)
    throw new Error(`${entry} is no part by itself: is it still loaded with import()?`);
  return found;
}

/** Each part in the first script that needs it. */
function scriptsOf(parts, metafile) {
  let left = parts;
  return Object.entries(SCRIPTS).map(([name, entries]) => {
    const names = partsFrom(metafile, entries);
    const mine = left.filter(({ path }) => names.has(basename(path, '.cjs')));
    left = left.filter((part) => !mine.includes(part));
    const text = asScript(mine);
    return { name, text, digest: digestOf(text), parts: mine.map(({ path }) => `./${basename(path)}`) };
  });
}

const digestOf = (text) => createHash('sha256').update(text).digest('hex').slice(0, 12);

const asTable = (parts) =>
  `{${parts.map(({ path, text }) => `"./${basename(path)}"(module,exports,require){${text.replace(/^"use strict";/, '')}\n}`).join(',\n')}}`;

/** Parts as one script, a function for each that is run when it is first asked for (src/start/parts.ts). */
const asScript = (parts) => asAscii(`(function(__dirname){"use strict";return ${asTable(parts)};\n})`);

/** What stands in front of the scripts: how to start, what a thread runs, the library's two doors. */
async function writeDoors(scripts, names) {
  const { build } = await import('esbuild');
  const table = Object.fromEntries(scripts.map(({ name, digest, parts }) => [name, { digest, parts }]));
  await build({
    absWorkingDir: ROOT,
    entryPoints: { start: 'src/start/start.ts', doors: 'src/start/doors.ts' },
    outdir: DIST,
    outExtension: { '.js': '.cjs' },
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    define: { __SCRIPTS__: JSON.stringify(table), 'import.meta.dirname': '__dirname' },
  });
  writeFileSync(join(DIST, 'worker.cjs'), `require('./doors.cjs').part('./worker.cjs');\n`);
  writeFileSync(
    join(DIST, 'library.cjs'),
    `module.exports = require('./doors.cjs').part('./library.cjs');\n`,
  );
  writeFileSync(
    join(DIST, 'index.js'),
    `import library from './library.cjs';\nexport const { ${names.join(', ')} } = library;\n`,
  );
}

async function main() {
  const inValidators = await writeValidators();
  const fast = await bundle({
    cli: 'src/cli/main.ts',
    worker: 'src/threads/worker.ts',
    library: 'src/index.ts',
  });
  const slow = await bundle({ slow: 'src/parse/slow.ts' });
  const all = await Promise.all(fast.outputFiles.map(toCommonJs));
  const scripts = scriptsOf(all, fast.metafile);
  rmSync(DIST, { recursive: true, force: true });
  mkdirSync(DIST);
  for (const { name, text } of scripts) writeFileSync(join(DIST, name), text);
  for (const { path, text } of await Promise.all(slow.outputFiles.map(toCommonJs))) writeFileSync(path, text);
  await writeDoors(scripts, fast.metafile.outputs['dist/library.js'].exports.toSorted());
  const inputs = [fast, slow].flatMap((part) => Object.keys(part.metafile.inputs));
  writeFileSync(join(DIST, 'LICENSES.txt'), licences([...inputs, ...inValidators]));
  writeTypes(ROOT, DIST);
}

if (process.argv.includes('--prepare') && !isInstalled()) {
  console.error('build: nothing built, run `npm ci` first');
} else {
  try {
    await main();
  } catch (error) {
    console.error(`build: ${error.message}`);
    process.exitCode = 1;
  }
}
