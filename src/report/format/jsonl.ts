import type { Judged } from '../../judge.ts';
import { jsonLine } from '../json/exact.ts';
import type { Json } from '../json/exact.ts';
import { diagnosticJson } from '../json/index.ts';
import { placeText } from '../json/targets.ts';
import type { DiagnosticRecord, FindingRecord } from '../records/index.ts';
import { fingerprintOf, recordsOf } from '../records/index.ts';
import type { Render } from './reporter.ts';

/** `jc/record@1`: one finding or diagnostic a line, each readable alone. */
export const render: Render = (judged, { hash }) => {
  const { findings, diagnostics } = recordsOf(judged);
  const head = headOf(judged);
  const lines = [...diagnostics, ...findings].map((one) =>
    jsonLine({
      ...head,
      fingerprint: fingerprintOf(one, hash),
      ...('diagnostic' in one ? diagnosticLine(one) : findingLine(one)),
    }),
  );
  return lines.join('');
};

/** What every line says of the run. */
function headOf({ result, sample }: Judged): { readonly [key: string]: Json } {
  const { loaded, options } = result;
  return { schema: 'jc/record@1', plan: loaded?.plan.id ?? null, asOf: options.asOf, sample };
}

const diagnosticLine = ({ diagnostic }: DiagnosticRecord): { readonly [key: string]: Json } => ({
  kind: 'diagnostic',
  ...(diagnosticJson(diagnostic) as { readonly [key: string]: Json }),
});

const findingLine = (one: FindingRecord): { readonly [key: string]: Json } => ({
  kind: one.kind,
  id: one.id,
  item: one.item,
  name: { ...one.name },
  units: [...one.units],
  status: one.status,
  word: { ...one.word },
  gating: one.gating,
  value: one.value ?? null,
  required: one.required ? { ...one.required } : null,
  messages: one.sentences.map((sentence) => ({ ...sentence })),
  at: placeText(one.place),
  waiver: one.waiver ? { document: one.waiver.document, until: one.waiver.until } : null,
});
