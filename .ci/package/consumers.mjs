// A strict TypeScript consumer of the installed package, under both ways to resolve modules.
import { spawnSync } from 'node:child_process';
import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const STRICT = {
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noPropertyAccessFromIndexSignature: true,
  verbatimModuleSyntax: true,
  resolveJsonModule: true,
  skipLibCheck: false,
  noEmit: true,
  target: 'es2023',
  lib: ['es2023'],
  types: [],
};

const RESOLUTIONS = [
  { module: 'nodenext', moduleResolution: 'nodenext' },
  { module: 'esnext', moduleResolution: 'bundler' },
];

/** What our tsc says of the consumer beside this file against the package installed in `folder`; nothing if all is well. */
export function consumerProblems(root, folder) {
  cpSync(join(root, '.ci/package/consumer.ts'), join(folder, 'consumer.ts'));
  return RESOLUTIONS.flatMap((resolution) => {
    const config = join(folder, `tsconfig.${resolution.moduleResolution}.json`);
    writeFileSync(
      config,
      JSON.stringify({ compilerOptions: { ...STRICT, ...resolution }, files: ['consumer.ts'] }),
    );
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    const { status, stdout } = spawnSync(process.execPath, [tsc, '-p', config], { encoding: 'utf8' });
    return status === 0 ? [] : [`consumer.ts (${resolution.moduleResolution}): ${stdout.trim()}`];
  });
}
