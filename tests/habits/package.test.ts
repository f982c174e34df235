import { describe, expect, test } from 'vitest';
import { CONTENTS, contentProblems, LIMITS } from '../../.ci/package/contents.mjs';
import { licenceProblems } from '../../.ci/package/licences.mjs';

const files = `
  package.json
  LICENSE
  CHANGELOG.md
  README.md
  README.zh-CN.md
  bin/jc.js
  bin/gate.js
  dist/index.js
  dist/chunks/why-P2AEJDZB.js
  dist/core/date.d.ts
  dist/LICENSES.txt
  schemas/plan.schema.json
  data/jc.yaml
  data/plan/plan.yaml
  data/registry/units.yaml
  data/reports/fgw/2020.r2.yaml
`
  .trim()
  .split(/\s+/u);
const sizes = { size: 1, unpackedSize: 1 };

describe('what the tarball may hold', () => {
  test('these files are all it needs', () => {
    expect(contentProblems({ files, ...sizes })).toEqual([]);
  });

  test.each([
    ['a test', 'dist/core/date.test.ts'],
    ['a source', 'src/index.ts'],
    ['a source map', 'dist/index.js.map'],
    ['a key', 'data/.env'],
    ['another tarball', 'jc-check-0.1.0.tgz'],
    ['a report under a wrong name', 'data/reports/fgw/2020.yaml.bak'],
  ])('%s is a stray: %s', (_what, stray) => {
    expect(contentProblems({ files: [...files, stray], ...sizes })).toEqual([
      `${stray}: no part of the package`,
    ]);
  });

  test.each(CONTENTS)('without %s it is not whole', (pattern) => {
    const left = files.filter((file) => !pattern.test(file));
    expect(contentProblems({ files: left, ...sizes })).toEqual([
      `${pattern.source}: no such file in the package`,
    ]);
  });

  test('it has a weight that it may not pass, packed and unpacked', () => {
    const most = { size: LIMITS.size, unpackedSize: LIMITS.unpackedSize };
    expect(contentProblems({ files, ...most })).toEqual([]);
    expect(contentProblems({ files, size: most.size + 1, unpackedSize: most.unpackedSize + 1 })).toHaveLength(
      2,
    );
  });
});

describe('the licences of what is bundled', () => {
  const list =
    'Code of others.\n\nyaml 2.9.1 (ISC)\n----------------\n\nText.\n\n@a/b 1.0.0 (MIT)\n----\n\nText.\n';

  test('a package in the list, under an allowed licence', () => {
    expect(licenceProblems(list, new Set(['yaml 2.9.1', '@a/b 1.0.0']))).toEqual([]);
  });

  test.each(['ajv 8.20.0', 'yaml 2.9.2'])('%s is bundled and not in the list', (bundled) => {
    expect(licenceProblems(list, new Set([bundled]))).toEqual([
      `${bundled}: bundled, but in no licence list`,
    ]);
  });

  test.each(['GPL-3.0', 'UNLICENSED', 'MIT AND GPL-2.0'])('%s is not allowed', (licence) => {
    expect(licenceProblems(list.replace('ISC', licence), new Set())).toEqual([
      `yaml: ${licence} is not on the list of allowed licences`,
    ]);
  });
});
