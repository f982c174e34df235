// From how many reports on a second thread pays: the same corpora by one thread and by two.
import { corpus } from './corpora.mjs';
import { optionsOf } from './subjects.mjs';

const SIZES = [600, 1_000, 2_000, 4_000];
const GATED = 1;

/** One thread and two, on corpora that grow. */
export function threadsSection(jc) {
  const run = (reports, threads) => ({
    id: `${reports}-by-${threads}`,
    what: `\`jc check --threads ${threads}\`, ${reports.toLocaleString('en')} reports`,
    command: () => [
      process.execPath,
      jc,
      'check',
      corpus(reports, 'plain').folder,
      '--threads',
      `${threads}`,
    ],
    exit: GATED,
  });
  const sizes = optionsOf(jc).has('--threads') ? SIZES : [];
  return {
    title: 'Threads',
    rounds: 7,
    subjects: sizes.flatMap((reports) => [
      run(reports, 1),
      { ...run(reports, 2), sameAs: `${reports}-by-1` },
    ]),
  };
}
