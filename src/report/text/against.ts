import type { AgainstOf, Judged } from '../../judge.ts';
import { isGating } from '../../judge.ts';
import type { Move } from '../../review/move.ts';
import { gatingWarnings } from '../../evaluate/gate.ts';
import { againstWords } from '../../words/against.ts';
import { textWords } from '../../words/text.ts';
import { plainText } from '../escape.ts';
import type { Fills } from '../fill.ts';
import { fillTemplate } from '../fill.ts';
import { moveRow, stateWord } from './moves.ts';
import type { Page } from './page.ts';
import { indented } from './page.ts';

const say = (word: keyof typeof againstWords, { lang }: Pick<Page, 'lang'>, fills: Fills = {}): string =>
  plainText(fillTemplate(againstWords[word], fills, lang));

const TRENDS = ['worse', 'new', 'better', 'other', 'gone'] as const satisfies readonly Move['trend'][];

/** What got worse, what got better, what is new or gone since the state that is compared with. */
export function againstSection({ against, moves = [] }: Judged, page: Page): string[] {
  if (!against) return [];
  const { source, newErrors, newWarnings, gone } = against;
  const n = newErrors + newWarnings;
  return [
    ...indented(say('title', page, { name: source.name, id: source.id.slice(0, 12) }), 0).map((line) =>
      page.paint('heading', line),
    ),
    ...(moves.length === 0 ? [say('same', page)] : TRENDS.flatMap((trend) => trendLines(trend, moves, page))),
    ...(n + gone > 0 ? [`  ${say('diagnostics', page, { n: String(n), gone: String(gone) })}`] : []),
    '',
  ];
}

function trendLines(trend: Move['trend'], moves: readonly Move[], page: Page): string[] {
  const those = moves.filter((one) => one.trend === trend);
  if (those.length === 0) return [];
  const role = trend === 'worse' ? 'bad' : trend === 'better' ? 'good' : 'plain';
  const title = page.paint(role, say(trend, page, { n: String(those.length) }));
  return [`  ${title}`, ...those.flatMap((one) => moveRow(one, page))];
}

/** The last line, where only what got worse counts. */
export function againstVerdict(judged: Judged, against: AgainstOf, page: Page): string[] {
  const { name } = against.source;
  if (judged.exitCode === 0)
    return indented(say('passed', page, { name }), 0).map((line) => page.paint('good', line));
  const line =
    judged.exitCode === 2
      ? say('invalid', page, { name, n: counted(against.newErrors, page) })
      : say('failed', page, { name, what: closing(judged, against, page) });
  return indented(line, 0).map((one) => page.paint('bad', one));
}

const counted = (n: number, { lang }: Page): string =>
  lang === 'zh' ? String(n) : `${n} error${n === 1 ? '' : 's'}`;

function closing(judged: Judged, { newWarnings }: AgainstOf, page: Page): string[] {
  const states = (judged.moves ?? []).flatMap(({ to, ...one }) =>
    to !== undefined && isGating(judged, { ...one, status: to }) ? [to] : [],
  );
  const n = gatingWarnings(judged.gate, newWarnings);
  const counts = [...new Set(states)].map((state) =>
    page.say('stateCount', {
      state: stateWord(state),
      n: String(states.filter((one) => one === state).length),
    }),
  );
  return n > 0 ? [...counts, page.say('stateCount', { state: textWords.warningWord, n: String(n) })] : counts;
}
