// Makes the pages of docs/ that are generated, from src/ and schemas/: one generator each, in .ci/docs/.
//
//   node .ci/docs.mjs            write them
//   node .ci/docs.mjs --check    compare the committed files with what would be written
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { writeValidators } from './generate.mjs';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const lf = (text) => text.replace(/\r\n?/g, '\n');

/** The generators are TypeScript and import the product: bundled to a file of their own, then run. */
async function generators() {
  await writeValidators();
  const folder = mkdtempSync(join(tmpdir(), 'jc-docs-'));
  const outfile = join(folder, 'docs.mjs');
  try {
    await build({
      entryPoints: [join(ROOT, '.ci', 'docs', 'index.ts')],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      logLevel: 'error',
      define: { __VERSION__: JSON.stringify('0.0.0'), __BUILD__: '""' },
      banner: {
        js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);",
      },
    });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const committed = (path) => (existsSync(path) ? lf(readFileSync(path, 'utf8')) : undefined);

process.chdir(ROOT);
const { made } = await generators();
const stale = [...made()].filter(([name, text]) => committed(join('docs', name)) !== text);
if (process.argv.includes('--check')) {
  if (stale.length > 0) {
    const names = stale.map(([name]) => name).join(', ');
    console.error(`docs: ${names} out of step with src/ and schemas/: run \`npm run generate\` and commit`);
    process.exitCode = 1;
  }
} else {
  for (const [name, text] of stale) {
    mkdirSync(dirname(join('docs', name)), { recursive: true });
    writeFileSync(join('docs', name), text);
  }
}
