// What generated workspaces lack and plans have: readings that somebody chose, and duties without a number. Neither changes a
// verdict, so the oracle need not know of them.
import { sourceFile } from '../../src/load/source-file.ts';
import type { SourceFile } from '../../src/parse/source-file.ts';
import type { Case } from '../oracle/case.ts';
import { yaml } from '../oracle/files.ts';

const encode = (path: string, content: object): SourceFile =>
  sourceFile(path, new TextEncoder().encode(yaml(content)));

const reading = (id: string, task: string, phrase: string, effects: readonly object[]): object => ({
  id,
  task,
  phrase,
  topic: '读法',
  topicEn: 'a reading',
  reading: '从宽',
  readingEn: 'the wider one',
  alternatives: effects.map((effect, i) => ({
    id: `other-${i + 1}`,
    reading: '从严',
    readingEn: 'the narrower one',
    effect,
  })),
  reason: '原文未明',
  reasonEn: 'the text does not say',
  status: 'provisional',
});

const interpretations = encode('plan/interpretations.yaml', {
  schema: 'jc/interpretations@1',
  interpretations: [
    reading('K1', '1.1.1', '第一要达标', [{ kind: 'owedBy', by: '2021-02-28' }]),
    reading('K2', '1.1.1', '第二要达标', [{ kind: 'exact' }, { kind: 'joint' }]),
    reading('K3', '1.1.2', '甲时报送', [
      { kind: 'inclusive', inclusive: false },
      { kind: 'roll', roll: 'holidayAndWeekend' },
    ]),
  ],
});

const duties = encode('plan/duties.yaml', {
  schema: 'jc/duties@1',
  milestones: [
    { id: 'M1-1', task: '1.1.1', quote: '第三要达标', en: 'a milestone', interpretations: ['K2'] },
  ],
  prohibitions: [{ id: 'P1-1', task: '1.1.2', quote: '乙时报送', en: 'a prohibition' }],
  directions: [{ id: '1-9', task: '1.1.1', quote: '第三要达标', en: 'a direction' }],
  contexts: [
    { id: 'C1-1', task: '1.1.2', quote: '甲时', en: 'a context', reason: '时间', reasonEn: 'a time' },
  ],
});

/** The files of readings and duties. */
export const readingFiles: readonly SourceFile[] = [interpretations, duties];

/** The case with everything that may rest on a reading resting on one. */
export const withReadings = (one: Case): Case => ({
  ...one,
  figures: one.figures.map((figure) => ({
    ...figure,
    ...(figure.owed
      ? { owed: figure.owed.map((owed) => (owed.by ? { ...owed, interpretation: 'K1' } : owed)) }
      : {}),
  })),
  targets: one.targets.map((target) => ({ ...target, interpretations: ['K2'] })),
  deadlines: one.deadlines.map((deadline) => ({ ...deadline, interpretations: ['K3'] })),
});
