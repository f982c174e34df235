import type { Quoted } from '../../model/plan.ts';
import { pageMarks } from '../text/page.ts';
import type { Section } from './blocks.ts';
import { lines } from './blocks.ts';
import type { WhyPage } from './page.ts';

const SHOWN_DIGITS = 12;

/** The day of judgement, the reading and the mark of a sample: at the head of every proof. */
export const headLines = (page: WhyPage): string[] => pageMarks(page.judged, page);

/** What was ordered: the words, where they stand, and who is answerable. */
export function quoteSection(quoted: Quoted, page: WhyPage): Section {
  const task = page.loaded.plan.tasks.get(quoted.task);
  if (!task) throw new Error(`unknown task ${quoted.task}`);
  const names = task.responsible;
  return {
    title: page.why('quote'),
    blocks: [
      lines(
        page.why('quoted', { quote: task.text }),
        page.why('place', { task: task.id, path: page.context.sourcePath, line: String(task.line) }),
        page.why('responsible', { n: String(names.length), mode: task.mode, names: [...names] }),
        names.length > 1 ? page.why('noLead') : '',
      ),
    ],
  };
}

/** How to do it again: the bytes judged, the text of the plan, the tool, the command. */
export function redoSection(id: string, page: WhyPage): Section {
  const { digest, sourceDigest, version } = page.context;
  const { asOf, knownAt, readings = [] } = page.judged.result.options;
  const chosen = readings.map((one) => ` --reading ${one.interpretation}=${one.alternative}`).join('');
  const command = `jc why ${id} --as-of ${asOf}${knownAt ? ` --known-at ${knownAt.text}` : ''}${chosen}`;
  return {
    title: page.why('redo'),
    blocks: [
      lines(
        page.why('redoLine', {
          digest: digest.slice(0, SHOWN_DIGITS),
          source: sourceDigest.slice(0, SHOWN_DIGITS),
          version,
        }),
        page.why('redoCommand', { command }),
      ),
    ],
  };
}
