// The files that jc accepted, read again by the YAML library alone into what the oracle is asked.
import { isScalar, parseDocument, visit } from 'yaml';
import { isUnderReports } from '../../src/check.ts';
import type { CheckResult } from '../../src/check.ts';
import type { SourceFile } from '../../src/parse/source-file.ts';
import type { Case, CaseReport } from '../oracle/case.ts';

const NAMES: Readonly<Record<string, string>> = {
  甲局: 'a',
  乙局: 'b',
  丙局: 'c',
  丁局: 'd',
  members单位: 'members',
};

type Data = Record<string, unknown>;

/** A workspace is damaged many times over, and most of its files stay as they were: each is read once. */
const known = new WeakMap<SourceFile, Data>();

function dataOf(file: SourceFile | undefined): Data {
  const data = (file && known.get(file)) ?? readData(new TextDecoder().decode(file?.bytes));
  if (file) known.set(file, data);
  return data;
}

/** A text as plain data: every number as it is written, every body by its id. */
function readData(text: string): Data {
  const document = parseDocument(text, { version: '1.2', schema: 'core' });
  visit(document, {
    Scalar: (_, node) => {
      if (typeof node.value === 'number' && isScalar(node)) node.value = node.source;
      if (typeof node.value === 'string') node.value = NAMES[node.value.trim()] ?? node.value;
    },
  });
  return (document.toJS() ?? {}) as Data;
}

/** The case that accepted files stand for, at the moments of the one they were made from. */
export function reread(one: Case, files: readonly SourceFile[], { evidence }: CheckResult): Case {
  const data = (path: string): Data => dataOf(files.find((file) => file.path === path));
  const accepted = new Set(evidence?.submissions.map(({ path }) => path));
  const reports = files.filter(({ path }) => accepted.has(path)).map((file) => reportOf(dataOf(file)));
  const refused = files.filter(({ path }) => isUnderReports({ path }) && !accepted.has(path)).map(refusedOf);
  const { figures, targets } = data('plan/targets.yaml') as Pick<Case, 'figures' | 'targets'>;
  const { groups } = data('registry/groups.yaml') as {
    groups: readonly { id: string; members: readonly string[] }[];
  };
  const { series } = data('registry/populations.yaml') as {
    series: readonly { id: string; value: string }[];
  };
  return {
    ...one,
    figures,
    targets,
    groups: Object.fromEntries(groups.map(({ id, members }) => [id, members])),
    populations: Object.fromEntries(series.map(({ id, value }) => [id, Number(value)])),
    deadlines: (data('plan/deadlines.yaml')['deadlines'] as AsWritten[]).map(
      ({ soonDays, ...deadline }): Case['deadlines'][number] =>
        soonDays === undefined ? deadline : { ...deadline, soonDays: Number(soonDays) },
    ),
    receipts: data('receipts.yaml')['receipts'] as Case['receipts'],
    waivers: data('waivers.yaml')['waivers'] as Case['waivers'],
    reports: [...reports, ...refused],
  };
}

type AsWritten = Omit<Case['deadlines'][number], 'soonDays'> & { readonly soonDays?: string };

const NOTHING = { asOf: '2020-01-01', submittedAt: '2020-01-01T00:00:00+08:00', final: false, figures: {} };

/** What was not accepted leaves owing whom its place names: said by the place alone, not by what jc made of it. */
function refusedOf({ path }: SourceFile): CaseReport {
  const [, unit = '', period = '', revision = '1'] =
    /^reports\/(.+)\/(.+?)(?:\.r(\d+))?\.yaml$/u.exec(path) ?? [];
  return { ...NOTHING, unit, period, revision: Number(revision), refused: true };
}

const reportOf = (data: Data): CaseReport =>
  ({
    figures: {},
    ...data,
    period: String(data['period']),
    revision: Number(data['revision']),
  }) as unknown as CaseReport;
