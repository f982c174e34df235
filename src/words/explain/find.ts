import type { DiagnosticCode } from '../../diagnostics/codes.ts';
import { explainedWords, explanations } from './index.ts';
import type { WordId } from './index.ts';

/** Something that can be explained. */
export type Topic =
  | { readonly kind: 'code'; readonly code: DiagnosticCode }
  | { readonly kind: 'word'; readonly id: WordId };

/** Everything that can be explained: words first, then codes in their order. */
export const allTopics: readonly Topic[] = [
  ...(Object.keys(explainedWords) as WordId[]).map((id): Topic => ({ kind: 'word', id })),
  ...(Object.keys(explanations) as DiagnosticCode[])
    .toSorted()
    .map((code): Topic => ({ kind: 'code', code })),
];

/** What a topic goes by: a code; the id of a word, the word in both languages, and its other names. */
export function namesOf(topic: Topic): readonly string[] {
  if (topic.kind === 'code') return [topic.code];
  const { title, aliases = [] } = explainedWords[topic.id];
  return [topic.id, title.zh, title.en, ...aliases];
}

/** Width, case, spaces and quotes count for nothing, and neither does a code's prefix: `1203` is JC1203. */
function normal(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/[\s“”"']/gu, '')
    .toLowerCase();
  return /^\d{4}$/.test(plain) ? `jc${plain}` : plain;
}

/** The topic that goes by `text`, or undefined. */
export function findTopic(text: string): Topic | undefined {
  const typed = normal(text);
  return allTopics.find((topic) => namesOf(topic).some((name) => normal(name) === typed));
}
