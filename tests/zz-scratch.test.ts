import { test } from 'vitest';
import { checked } from './workspace.ts';
import { messageOf } from '../src/diagnostics/message.ts';
test('x', () => {
  const r = checked();
  for (const d of r.diagnostics)
    console.log(
      d.code,
      `${d.place.path}:${d.place.line}:${d.place.column}`,
      messageOf(d, 'zh'),
      JSON.stringify(d.source),
    );
});
