// The measurements as one table in Markdown: a line for everything that was run, and one for each aim below it.
import { median, ratioOf } from './measure.mjs';

const HEAD = ['| | time | memory | ratio | aim | |', '| :-- | --: | --: | --: | --: | :-- |'];

/** The whole table. `sections` are `{ key, title, subjects, results, memory }`. */
export const tableOf = (sections, aims) =>
  [...HEAD, ...sections.flatMap((section) => sectionLines(section, aims))].join('\n');

function sectionLines(section, aims) {
  const own = aims.filter((aim) => aim.section === section.key);
  const canTell = (aim) => aim.base === undefined || section.results.has(aim.base);
  return [
    `| **${section.title}** | | | | | |`,
    ...section.subjects.flatMap((subject) => [
      subjectLine(subject, section),
      ...own.filter((aim) => aim.row === subject.id && canTell(aim)).map((aim) => aimLine(aim, section)),
    ]),
    ...own.filter((aim) => isAim(aim) && !section.results.has(aim.row)).map(absentLine),
  ];
}

/** An aim for what this jc cannot do, or for what was not run, is not met. */
const absentLine = (aim) => `| \`${aim.row}\`: not run | | | | ${aimWords(aim)} | **not met** |`;

const subjectLine = ({ id, what }, { results, memory }) =>
  `| ${what} | ${milliseconds(median(results.get(id).ms))} | ${mebibytes(memory.get(id))} | | | |`;

function aimLine(aim, section) {
  const found = measured(aim, section);
  const baseWords = section.subjects.find(({ id }) => id === aim.base)?.what;
  const what = aim.base === undefined ? 'peak memory' : `against ${baseWords}`;
  return `| … ${what} | | | ${valueWords(found, aim)} | ${aimWords(aim)} | ${verdict(aim, found)} |`;
}

/** Without a limit it is a ratio to know, and nothing to meet. */
const isAim = ({ most, mib }) => most !== undefined || mib !== undefined;

const verdict = (aim, found) => (isAim(aim) ? (isMet(aim, found) ? 'met' : '**not met**') : '');

/** The ratio, or the memory, that an aim is about. */
export const measured = ({ row, base }, { results, memory }) =>
  base === undefined ? memory.get(row) : ratioOf(results, row, base);

const isMet = ({ most, mib }, found) => found !== undefined && found <= (most ?? mib);

const valueWords = (found, { base }) => (base === undefined ? mebibytes(found) : `${twoDigits(found)} ×`);

function aimWords({ most, mib, stretch }) {
  if (most === undefined && mib === undefined) return '';
  if (mib !== undefined) return `≤ ${mib} MiB`;
  return `≤ ${twoDigits(most)} ×${stretch === undefined ? '' : ` (${stretch})`}`;
}

/** Three digits that count are enough for any ratio here. */
const twoDigits = (n) => (n < 0.1 ? n.toFixed(3) : n < 10 ? n.toFixed(2) : n.toFixed(0));

const milliseconds = (ms) => (ms < 1000 ? `${ms.toFixed(0)} ms` : `${(ms / 1000).toFixed(2)} s`);

const mebibytes = (mib) => (mib === undefined ? 'unknown' : `${mib.toFixed(0)} MiB`);
