import type { Judged } from '../../judge.ts';
import { deadlineJson } from '../json/deadlines.ts';
import type { Json } from '../json/exact.ts';
import { jsonText } from '../json/exact.ts';
import { targetJson } from '../json/targets.ts';
import { pageOf } from '../text/page.ts';
import { noPaint } from '../text/paint.ts';
import type { Lang } from '../../diagnostics/message.ts';
import type { Proof } from './blocks.ts';
import { proofMarkdown, proofText } from './blocks.ts';
import { deadlineProof } from './deadline.ts';
import type { WhyContext } from './page.ts';
import { whyPageOf } from './page.ts';
import { targetProof } from './target.ts';

export type { WhyContext } from './page.ts';

/** Ids that can be asked about: targets and deadlines, in the order of the plan. */
export function provable(judged: Judged): string[] {
  const { targets = [], deadlines = [] } = judged.selection ?? {};
  return [...targets.map((one) => one.target.id), ...deadlines.map((one) => one.deadline.id)];
}

/** The proofs asked for, in a language. Every id must be one of `provable`. */
function proofsOf(ids: readonly string[], judged: Judged, lang: Lang, context: WhyContext): Proof[] {
  const { loaded } = judged.result;
  if (!loaded) return [];
  const page = whyPageOf(pageOf(lang, noPaint, loaded), judged, context);
  return ids.flatMap((id) => {
    const target = judged.selection?.targets.find((one) => one.target.id === id);
    const deadline = judged.selection?.deadlines.find((one) => one.deadline.id === id);
    return target ? [targetProof(target, page)] : deadline ? [deadlineProof(deadline, page)] : [];
  });
}

export const whyText = (ids: readonly string[], judged: Judged, lang: Lang, context: WhyContext): string =>
  proofsOf(ids, judged, lang, context).map(proofText).join('\n');

export const whyMarkdown = (
  ids: readonly string[],
  judged: Judged,
  lang: Lang,
  context: WhyContext,
): string => proofsOf(ids, judged, lang, context).map(proofMarkdown).join('\n');

/** `jc/why@1`: the finding as in `jc/result@1`, and the proof in both languages. */
export function whyJson(ids: readonly string[], judged: Judged, context: WhyContext): string {
  const [zh, en] = [proofsOf(ids, judged, 'zh', context), proofsOf(ids, judged, 'en', context)];
  return jsonText({
    schema: 'jc/why@1',
    tool: { name: 'jc', version: context.version },
    asOf: { date: judged.result.options.asOf, source: judged.asOfSource },
    inputs: { digest: `sha256:${context.digest}` },
    sample: judged.sample,
    proofs: ids.map((id, i) => ({
      id,
      finding: findingJson(id, judged),
      proof: { zh: proofJson(zh[i]), en: proofJson(en[i]) },
    })),
  });
}

function findingJson(id: string, judged: Judged): Json {
  const { loaded } = judged.result;
  const target = judged.selection?.targets.find((one) => one.target.id === id);
  if (loaded && target) return targetJson(target, loaded);
  const deadline = judged.selection?.deadlines.find((one) => one.deadline.id === id);
  return deadline ? deadlineJson(deadline) : null;
}

function proofJson(proof: Proof | undefined): Json {
  if (!proof) return null;
  const sections = proof.sections.map(({ title, blocks }) => ({
    title,
    blocks: blocks.map(
      (block): Json =>
        block.kind === 'lines'
          ? { lines: [...block.lines] }
          : { head: [...block.head], rows: block.rows.map((cells) => [...cells]) },
    ),
  }));
  return { title: proof.title, sections };
}
