// The page of results: what was measured on which machine, and the table.
import { spawnSync } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { usedCorpora } from './corpora.mjs';
import { environment } from './measure.mjs';
import { peerVersions } from './peers/index.mjs';
import { tableOf } from './table.mjs';

const textOf = (program, ...args) => String(spawnSync(program, args, { env: environment }).stdout).trim();

/** Which jc, of which commit, on which day. */
function subject(jc) {
  const git = (...args) => textOf('git', '-C', import.meta.dirname, ...args);
  const changed = git('status', '--porcelain', '--', '..') === '' ? '' : ' with changes';
  const version = textOf(process.execPath, jc, '--version');
  return `${version} at ${git('rev-parse', '--short', 'HEAD')}${changed}, ${new Date().toISOString().slice(0, 10)}`;
}

/** The machine, without a name or a path of anybody. */
function machine() {
  const [processor] = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${process.platform} ${process.arch}, ${processor?.model.trim()}, ${cpus().length} cores, ${memory} GiB; Node ${process.versions.node}`;
}

const corpusLine = ({ reports, corpus, bytes, digest }) =>
  `corpus of ${reports} reports, ${corpus}: ${(bytes / 1e6).toFixed(1)} MB, \`${digest}\``;

/** The page in Markdown. `ways` are the names of the ways that gave the same bytes. */
export function page(jc, sections, aims, ways) {
  const rounds = sections.map((section) => `${section.rounds} (${section.title})`).join(', ');
  const lines = [
    subject(jc),
    machine(),
    peerVersions().join(', '),
    ...usedCorpora().map(corpusLine),
    `median of ${rounds} rounds in which everything was run in turn; a ratio is the median of the ratios round by round`,
    ...(ways.length > 0
      ? [`the JSON of 10,000 reports is the same to the last byte: ${ways.join('; ')}`]
      : []),
  ];
  return `# Results

Made by \`npm --prefix bench run bench\`; what is measured and how: [README](README.md).

${lines.map((line) => `- ${line}`).join('\n')}

${tableOf(sections, aims)}
`;
}
