import { JIA, report, reporting } from '../../workspace.ts';
import type { Case } from './case.ts';

const R2 = 'reports/jia/2020.r2.yaml';
const R3 = 'reports/jia/2020.r3.yaml';

/** Two revisions of 甲局, the second with another kind of revision and count. */
function revised(kind: string, value: string): Case['wrong'] {
  const revises = `{kind: ${kind}, reason: 理由}`;
  return {
    [JIA]: report({ figures: { batches: 'value: 10' } }),
    [R2]: report({ revision: 2, revises, figures: { batches: `value: ${value}` } }),
  };
}

const receipt = (over: string, entry = 'unit: jia'): Case['wrong'] => ({
  'receipts.yaml': `schema: jc/receipts@1
provenance: sample
receipts:
  - unit: yi
    report: "2020"
    receivedAt: 2020-10-30T18:00:00+08:00
    channel: 纸质
    number: 示例0号
  - ${entry}
    receivedAt: 2020-10-31T18:00:00+08:00
    channel: 纸质
    number: 示例1号
    ${over}
`,
});

const waiver = (unit: string, from: string, until: string): Case['wrong'] => ({
  'waivers.yaml': `schema: jc/waivers@1
provenance: sample
waivers:
  - kind: extension
    deadline: D2-1
    unit: ${unit}
    approver: 示例
    document: 示例〔2020〕1号
    reason: 示例
    from: ${from}
    until: ${until}
`,
});

/** Files that contradict their path, their unit or each other; the register and the waivers. */
export const consistencyCases: readonly Case[] = [
  {
    code: 'JC1301',
    what: 'the folder of another unit',
    wrong: { [JIA]: report({ unit: '‹乙局›' }) },
    near: { [JIA]: report({ unit: '市甲局' }) },
  },
  {
    code: 'JC1301',
    what: 'the file of another period',
    wrong: { [JIA]: report({ period: '‹2020-H1›', asOf: '2020-06-30' }) },
    near: { 'reports/jia/2020-H1.yaml': report({ period: '2020-H1', asOf: '2020-06-30' }) },
  },
  {
    code: 'JC1301',
    what: 'the file of another revision',
    wrong: { [JIA]: report({ revision: 2 }).replace('revision: 2', 'revision: ‹2›') },
    near: { 'reports/jia/2020.r1.yaml': report() },
  },
  {
    code: 'JC1301',
    what: 'an alias as folder: the content says where it belongs',
    wrong: { 'reports/甲局/2020.yaml': report({ unit: '‹jia›' }) },
    near: { [JIA]: report() },
  },
  {
    code: 'JC1301',
    what: 'no folder at all',
    wrong: { 'reports/2020.yaml': report({ unit: '‹jia›' }) },
    near: { [JIA]: report() },
  },
  {
    code: 'JC1301',
    what: 'a group as folder',
    wrong: { 'reports/cy/2020.yaml': report({ unit: '‹jia›' }) },
    near: { [JIA]: report() },
  },
  {
    code: 'JC1303',
    what: 'a figure of others',
    wrong: reporting({ '‹days›': 'value: 3' }),
    near: { 'reports/yi/2020.yaml': report({ unit: 'yi', figures: { days: 'value: 3' } }) },
  },
  {
    code: 'JC1304',
    what: 'half a year of a yearly figure',
    wrong: {
      'reports/jia/2020-H1.yaml': report({
        period: '2020-H1',
        asOf: '2020-06-30',
        figures: { '‹batches›': 'value: 3' },
      }),
    },
    near: { 'reports/jia/2020-H1.yaml': report({ period: '2020-H1', asOf: '2020-06-30' }) },
  },
  {
    code: 'JC1305',
    what: 'a figure for another year',
    wrong: {
      'reports/jia/2019.yaml': report({
        period: '2019',
        asOf: '2019-12-31',
        figures: { '‹batches›': 'value: 3' },
      }),
    },
    near: { 'reports/jia/2019.yaml': report({ period: '2019', asOf: '2019-12-31' }) },
  },
  {
    code: 'JC1306',
    what: 'a second revision without a first',
    wrong: { [R2]: report({ revision: 2 }).replace('revision: 2', 'revision: ‹2›') },
    near: { [JIA]: report(), [R2]: report({ revision: 2 }) },
  },
  {
    code: 'JC1306',
    what: 'a third without a second',
    wrong: { [JIA]: report(), [R3]: report({ revision: 3 }).replace('revision: 3', 'revision: ‹3›') },
    near: { [JIA]: report(), [R2]: report({ revision: 2 }), [R3]: report({ revision: 3 }) },
  },
  {
    code: 'JC1311',
    what: 'a second revision without the figure of the first',
    wrong: {
      [JIA]: report({ figures: { batches: 'value: 10', tested: 'value: 5' } }),
      [R2]: report({ revision: 2, figures: { batches: 'value: 12' } }).replace(
        'revision: 2',
        'revision: ‹2›',
      ),
    },
    near: {
      [JIA]: report({ figures: { batches: 'value: 10', tested: 'value: 5' } }),
      [R2]: report({ revision: 2, figures: { batches: 'value: 12', tested: 'value: 5' } }),
    },
  },
  ...['9', '0'].map(
    (value): Case => ({
      code: 'JC1307',
      what: `an addition that makes 10 into ${value}`,
      wrong: revised('补报', `‹${value}›`),
      near: revised('补报', '10'),
    }),
  ),
  {
    code: 'JC1308',
    what: 'a revision from before the first',
    wrong: { [JIA]: report(), [R2]: report({ revision: 2, submittedAt: '‹2020-10-31T09:00:59Z›' }) },
    near: { [JIA]: report(), [R2]: report({ revision: 2, submittedAt: '2020-10-31T09:01:00Z' }) },
  },
  {
    code: 'JC1309',
    what: 'a second revision without a reason',
    wrong: { [JIA]: report(), [R2]: report({ revision: 2, revises: '' }).replace('revision', '‹revision›') },
    near: { [JIA]: report(), [R2]: report({ revision: 2 }) },
  },
  {
    code: 'JC1310',
    what: 'a folder too many, and no unit in the file',
    wrong: { 'reports/jia/2020/10.yaml': report({ unit: '丁局' }) },
    near: { [JIA]: report() },
    file: 'reports/jia/2020/10.yaml',
    also: ['JC1107'],
  },
  {
    code: 'JC1310',
    what: 'no period in the name, and nothing in the file',
    wrong: { 'reports/jia/report.yaml': '' },
    near: { 'reports/jia/2020-H1.yaml': report({ period: '2020-H1', asOf: '2020-06-30' }) },
    file: 'reports/jia/report.yaml',
    also: ['JC1007'],
  },
  {
    code: 'JC1401',
    what: 'an extension that ends before it begins',
    wrong: waiver('jia', '2020-12-02', '‹2020-12-01›'),
    near: waiver('jia', '2020-12-02', '2020-12-31'),
  },
  {
    code: 'JC1401',
    what: 'a zero for days in reverse',
    wrong: reporting({ events: 'value: 0\ncovers: {from: 2020-10-31, to: ‹2020-01-01›}' }),
    near: reporting({ events: 'value: 0\ncovers: {from: 2020-01-01, to: 2020-01-01}' }),
  },
  {
    code: 'JC1402',
    what: 'a receipt of nothing',
    wrong: receipt('documents: []›', '‹unit: jia'),
    near: receipt('documents: [annual-report]'),
  },
  {
    code: 'JC1403',
    what: 'returned before it came',
    wrong: receipt('report: "2020"\n    returned: {at: ‹2020-10-31T17:59:59+08:00›, reason: 缺页}'),
    near: receipt('report: "2020"\n    returned: {at: 2020-10-31T18:00:00+08:00, reason: 缺页}'),
  },
  {
    code: 'JC1404',
    what: 'a register entry for a document that the unit does not hand in',
    wrong: receipt('documents: [‹district-report›]'),
    near: receipt('documents: [annual-report]'),
  },
  {
    code: 'JC1404',
    what: 'an extension for a unit that owes nothing',
    wrong: waiver('‹丙局›', '2020-11-01', '2020-12-31'),
    near: waiver('甲局', '2020-11-01', '2020-12-31'),
  },
];

/** Two files for one revision: each points at the other. */
export const duplicate: Case = {
  code: 'JC1302',
  what: 'a first revision by two names',
  wrong: {
    [JIA]: report().replace('revision: 1', 'revision: ‹1›'),
    'reports/jia/2020.r1.yaml': report(),
  },
  near: { [JIA]: report(), [R2]: report({ revision: 2 }) },
};
