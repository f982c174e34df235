import { describe, expect, test } from 'vitest';
import { catalogue } from '../../src/diagnostics/codes.ts';
import type { Bilingual } from '../../src/diagnostics/entry.ts';
import { subjectOrder } from '../../src/evaluate/lateness.ts';
import { statuses } from '../../src/evaluate/status.ts';
import { explainText, overviewText } from '../../src/report/explain.ts';
import { noPaint } from '../../src/report/text/paint.ts';
import { displayWidth } from '../../src/report/width.ts';
import type { Example } from '../../src/words/explain/entry.ts';
import { allTopics, findTopic, namesOf } from '../../src/words/explain/find.ts';
import type { Topic } from '../../src/words/explain/find.ts';
import { frameWords } from '../../src/words/explain/frame.ts';
import { explainedWords, explanations } from '../../src/words/explain/index.ts';

const idOf = (topic: Topic): string => (topic.kind === 'code' ? topic.code : topic.id);

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' && value !== null && 'zh' in value && 'en' in value;

const textsOf = (entry: object): Bilingual[] => [
  ...Object.values(entry).filter(isBilingual),
  ...('example' in entry && !isBilingual(entry.example)
    ? Object.values(entry.example as Example).filter(isBilingual)
    : []),
];

const entries: readonly (readonly [string, object])[] = [
  ...Object.entries(explanations),
  ...Object.entries(explainedWords),
];
const texts = entries.flatMap(([id, entry]) => textsOf(entry).map((text) => [id, text] as const));

describe('the catalogue of explanations is complete', () => {
  test('every diagnostic code, and no other', () => {
    expect(Object.keys(explanations).toSorted()).toEqual(Object.keys(catalogue).toSorted());
  });

  test('every verdict, every state of a deadline, and the words beside them', () => {
    const ids = [...statuses, 'waived', 'monitored', ...subjectOrder, 'provisional', 'final', 'sealed'];
    expect(Object.keys(explainedWords).toSorted()).toEqual(ids.toSorted());
  });

  test.each(entries)('%s says everything in both languages', (_, entry) => {
    const said = textsOf(entry);
    expect(said.length).toBeGreaterThanOrEqual('why' in entry ? 3 : 4);
    for (const { zh, en } of said) {
      expect(zh).not.toBe('');
      expect(en).toMatch(/[a-z]/);
    }
  });

  test('no two codes have the same title', () => {
    for (const lang of ['zh', 'en'] as const) {
      const titles = Object.values(explanations).map(({ title }) => title[lang]);
      expect(new Set(titles).size).toBe(titles.length);
    }
  });

  test('notApplicable has the word of the assessment rules', () => {
    expect(explainedWords.notApplicable.meaning.zh).toContain('合理缺项');
  });

  test.each(Object.entries(explainedWords))('the example of %s has numbers', (_, { example }) => {
    expect(example.zh).toMatch(/\d/);
    expect(example.en).toMatch(/\d/);
  });
});

describe('the words are plain', () => {
  test.each(texts)('%s', (_, { zh, en }) => {
    expect(zh).not.toMatch(
      /YAML|JSON|字段|解析|校验|断言|异常|里程碑|豁免|迟报|被拒|[,;!?](?=[\u4e00-\u9fff])/,
    );
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en).not.toMatch(/[，。；：、“”（）]|YAML|JSON|\bfield\b|pars(?:e|ing)|assert|exception\b.*thrown/);
  });

  test.each(Object.entries(frameWords))('%s of the frame', (_, { zh, en }) => {
    expect(zh).toMatch(/[\u4e00-\u9fff]/);
    expect(en.replace(/\{\w+\}/g, '')).not.toMatch(/[\u4e00-\u9fff]/);
  });
});

describe('what is shown', () => {
  const looks = (['zh', 'en'] as const).map((lang) => ({ lang, paint: noPaint }));
  const tooWide = (text: string): string[] => text.split('\n').filter((line) => displayWidth(line) > 80);

  test.each(allTopics.map((topic) => [idOf(topic), topic] as const))(
    '%s fits 80 columns where ambiguous characters are two wide',
    (_, topic) => {
      for (const look of looks) {
        const text = explainText(topic, look);
        expect(tooWide(text)).toEqual([]);
        expect(text).not.toMatch(/\{\w+\}(?!,| *$)|undefined|[ \t]$/m);
        expect(text.split('\n').length).toBeLessThan(32);
      }
    },
  );

  test('the overview names every topic on one line', () => {
    for (const look of looks) {
      const lines = overviewText(allTopics, look).split('\n');
      expect(tooWide(lines.join('\n'))).toEqual([]);
      for (const topic of allTopics) {
        expect(lines.filter((line) => line.startsWith(`  ${idOf(topic)} `))).toHaveLength(1);
      }
    }
  });
});

describe('names', () => {
  test('each leads to its own topic and to no other', () => {
    for (const topic of allTopics)
      for (const name of namesOf(topic)) expect([name, findTopic(name)]).toEqual([name, topic]);
  });

  test.each([
    ['jc1203', { kind: 'code', code: 'JC1203' }],
    ['1203', { kind: 'code', code: 'JC1203' }],
    ['ＪＣ１２０３', { kind: 'code', code: 'JC1203' }],
    ['“未报齐”', { kind: 'word', id: 'missing' }],
    ['欠报', { kind: 'word', id: 'missing' }],
    ['合理缺项', { kind: 'word', id: 'notApplicable' }],
    ['NotApplicable', { kind: 'word', id: 'notApplicable' }],
    ['not applicable', { kind: 'word', id: 'notApplicable' }],
    ['逾期未报', { kind: 'word', id: 'overdue' }],
    ['JC9999', undefined],
    ['', undefined],
  ])('%s', (typed, topic) => {
    expect(findTopic(typed)).toEqual(topic);
  });
});
