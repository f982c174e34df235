import { test } from 'vitest';
import { judged, storyDates } from './data.ts';
import { countedAs, tally, gatingCount, isBehind } from '../../src/evaluate/tally.ts';
import { select } from '../../src/evaluate/select.ts';
import * as Q from '../../src/core/rational.ts';
test('probe', () => {
  for (const date of storyDates) {
    const r = judged(date);
    const t = tally(select(r.findings, { units: undefined, items: undefined }));
    const lines = [
      date,
      JSON.stringify(t.targets),
      JSON.stringify(t.subjects),
      `gating ${gatingCount(t)} used ${r.findings.used} later ${r.findings.later} reports ${r.reports}`,
    ];
    for (const f of r.findings.targets) {
      const w = f.weakest;
      const x = (q: Q.Rational | undefined) => (q ? Q.exactText(q) : '-');
      lines.push(
        `${f.target.id} ${countedAs(f)}/${f.status} early=${f.early} behind=${isBehind(f)} ${w.scope?.id ?? ''} ${x(w.progress.numerator)}/${x(w.progress.denominator)} cur=${x(w.progress.current)} stated=${w.progress.stated} req=${x(w.progress.required?.count)}${w.progress.required?.isUpper ? '^' : ''} asOf=${w.progress.asOf} pace=${w.progress.pace ? `${w.progress.pace.expected} ${w.progress.pace.behind}` : '-'} because=${w.decision.rule}${w.decision.because} flips=${f.flips.map((y) => `${y.interpretation}/${y.alternative}:${y.status}`).join(',')} owing=${w.owing
          .filter((o) => o.overdue)
          .map((o) => `${o.unit}.${o.figure}`)
          .join(',')} joint=${x(w.progress.joint)}`,
      );
    }
    for (const d of r.findings.deadlines) {
      for (const s of d.subjects)
        lines.push(
          `${d.deadline.id} ${s.unit} ${s.state} ${s.days} ${s.documents.map((o) => `${o.document.id}>${o.recipient.id}:${o.timing.state}:${o.by ?? ''}${o.corrected ? ':corr' : ''}${o.claimedOn ? `:claimed ${o.claimedOn}` : ''}`).join(' ')}`,
        );
      lines.push(`flips ${JSON.stringify(d.flips)}`);
    }
    for (const d of r.diagnostics)
      lines.push(`${d.code} ${d.place.path}:${d.place.line}:${d.place.column} ${JSON.stringify(d.args)}`);
    for (const m of r.findings.monitored)
      lines.push(`monitored ${m.current.map((s) => s.text)} ${m.previous.map((s) => s.text)}`);
    console.log(lines.join('\n'));
  }
});
