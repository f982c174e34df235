import { exitCodes } from '../../exit-code.ts';
import { explainJson, explainText, overviewText } from '../../report/explain.ts';
import { suggest } from '../../validate/suggest.ts';
import { allTopics, findTopic, namesOf } from '../../words/explain/find.ts';
import type { Topic } from '../../words/explain/find.ts';
import { Failure } from '../failure.ts';
import type { Io } from '../io.ts';
import type { Output } from '../output.ts';
import { languageOf, paintFor, wantsColor } from '../settings.ts';

/** Options of `jc explain` as typed. */
export interface ExplainOptions {
  readonly format: 'text' | 'json';
  readonly outputFile?: string | undefined;
  readonly lang?: string | undefined;
  readonly color?: string | undefined;
}

/** Says what one code or word means, or lists all of them. Reads no workspace. */
export async function run(
  [typed]: readonly (string | undefined)[],
  options: ExplainOptions,
  io: Io,
): Promise<Output> {
  const topic = typed === undefined ? undefined : topicOf(typed);
  return { text: await render(topic, options, io), file: options.outputFile, exitCode: exitCodes.ok };
}

async function render(topic: Topic | undefined, options: ExplainOptions, io: Io): Promise<string> {
  if (options.format === 'json') return explainJson(topic ? [topic] : allTopics);
  const color = options.outputFile === undefined && wantsColor(options.color, io.stdout, io.env);
  const look = { lang: languageOf(options.lang, undefined, io.env), paint: await paintFor(color) };
  return topic ? explainText(topic, look) : overviewText(allTopics, look);
}

/** Ids of targets and deadlines have a command of their own. */
const FINDING_ID = /^D?\d+-\d+$/i;

function topicOf(typed: string): Topic {
  const topic = findTopic(typed);
  if (topic) return topic;
  if (FINDING_ID.test(typed))
    throw new Failure({
      zh: `“${typed}”是指标或时限的编号，依据见 jc why ${typed}`,
      en: `"${typed}" is the id of a target or a deadline; see jc why ${typed}`,
    });
  const near = suggest(typed, allTopics.flatMap(namesOf));
  throw new Failure({
    zh: `没有“${typed}”这个代码或词${near === undefined ? '，全部见 jc explain' : `，是不是“${near}”？`}`,
    en: `There is no code or word "${typed}"${near === undefined ? '; jc explain lists all' : `. Did you mean "${near}"?`}`,
  });
}
