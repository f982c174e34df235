import { test } from 'vitest';
import { check } from '../src/check.ts';
import * as validators from '../src/generated/validators.js';
import { readWorkspace } from '../src/load/folder.ts';
import { DEFAULT_LIMITS } from '../src/parse/limits.ts';
import { messageOf } from '../src/diagnostics/message.ts';
test('x', () => {
  for (const [dir, asOf] of [
    ['tests/plans/lanhe-2021', '2021-07-20'],
    ['data', '2020-11-30'],
  ]) {
    const r = check(readWorkspace(dir!, DEFAULT_LIMITS), { asOf: asOf as never }, validators);
    for (const d of r.diagnostics)
      console.log(
        d.code,
        `${d.place.path}:${d.place.line}:${d.place.column}`,
        messageOf(d, 'zh'),
        JSON.stringify(d.source),
      );
  }
});
