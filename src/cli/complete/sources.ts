import { gateClasses } from '../../evaluate/gate.ts';
import type { LoadedPlan } from '../../loaded-plan.ts';
import { kindNames, kindWords } from '../../words/list.ts';
import type { Io } from '../io.ts';
import { languageOf } from '../settings.ts';
import { loadWorkspace } from '../workspace.ts';

/** Something that can be typed, and what it means. */
export interface Candidate {
  readonly value: string;
  readonly meaning: string;
  /** What it is a name of, where one thing has several: the first that begins as typed is proposed. */
  readonly of?: string;
}

/** A candidate that says itself what it means. */
export const bare = (value: string): Candidate => ({ value, meaning: '' });

/** Where candidates come from: the folder of data as typed, if any, and the world. */
type Candidates = (data: string | undefined, io: Io) => Promise<readonly Candidate[]>;

const fromPlan =
  (make: (loaded: LoadedPlan, lang: 'zh' | 'en') => readonly Candidate[]): Candidates =>
  async (data, io) => {
    const { loaded, workspace } = await loadWorkspace(data, io);
    return loaded ? make(loaded, languageOf(undefined, workspace.lang, io.env)) : [];
  };

/** The names of one thing: its own first, which says itself what it is. */
const namesOf = (of: string, [name = '', ...others]: readonly string[]): Candidate[] => [
  { value: name, meaning: '', of },
  ...others.map((value) => ({ value, meaning: name, of })),
];

/** Every list that something typed is one of. Only what is asked for is loaded. */
export const sources = {
  unitNames: fromPlan(({ registry, names }) =>
    [...registry.units.values(), ...names.groups.values()].flatMap(({ id, name, aliases }) =>
      namesOf(id, [name, id, ...aliases]),
    ),
  ),
  regions: fromPlan(({ registry }) =>
    [...registry.units.values()].flatMap(({ id, name, region, aliases }) =>
      region === undefined ? [] : namesOf(id, [name, region, ...aliases]),
    ),
  ),
  items: fromPlan(({ plan }, lang) =>
    plan.items.map(({ id, short, en }) => ({ value: String(id), meaning: lang === 'zh' ? short : en })),
  ),
  readings: fromPlan(({ plan }, lang) =>
    [...plan.interpretations.values()].flatMap((one) =>
      one.alternatives
        .filter((other) => other.effect)
        .map((other) => ({ value: `${one.id}=${other.id}`, meaning: other.reading[lang] })),
    ),
  ),
  judgedIds: fromPlan(({ plan }, lang) =>
    [...plan.targets, ...plan.deadlines].map(({ id, name }) => ({ value: id, meaning: name[lang] })),
  ),
  kinds: async (_data, io) => {
    const lang = languageOf(undefined, undefined, io.env);
    return kindNames.map((value) => ({ value, meaning: kindWords[value][lang] }));
  },
  gateClasses: async () => [...gateClasses, 'none'].map(bare),
  topics: async (_data, io) => {
    const { explainedWords, explanations } = await import('../../words/explain/index.ts');
    const lang = languageOf(undefined, undefined, io.env);
    return [
      ...Object.entries(explanations).map(([value, { title }]) => ({ value, meaning: title[lang] })),
      ...Object.entries(explainedWords).map(([value, { title }]) => ({ value, meaning: title[lang] })),
      ...Object.values(explainedWords).map(({ title }) => bare(title.zh)),
    ];
  },
} as const satisfies Record<string, Candidates>;

export type Source = keyof typeof sources;
