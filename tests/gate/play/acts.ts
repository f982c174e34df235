// The play: what happens, told in both languages. The commands are run and their exit codes are asserted; what they
// print becomes the page (docs/gate-play.md, docs/gate-play.zh-CN.md).
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Bilingual } from '../../../src/diagnostics/entry.ts';
import { ROOT } from '../../cli/run.ts';
import type { TestRepository } from '../repository.ts';

/** One command of the play, as it is typed after `npx jc`, and the exit code that it must have. */
interface Command {
  readonly args: readonly string[];
  readonly code: number;
  /** What is said before it. */
  readonly words?: Bilingual;
}

/** One change: who does what, and what the gate says to it. */
export interface Act {
  readonly title: Bilingual;
  readonly story: Bilingual;
  readonly date: string;
  readonly change: (repository: TestRepository) => void;
  readonly gate: readonly Command[];
  /** After merging, the whole board on main; a change that does not pass is not merged. */
  readonly board?: readonly Command[];
  readonly moral: Bilingual;
}

const shipped = (path: string): string => readFileSync(join(ROOT, 'data', path), 'utf8');

/** The text with some words replaced, which must stand in it. */
function edited(text: string, ...edits: readonly (readonly [string, string])[]): string {
  return edits.reduce((before, [from, to]) => {
    if (!before.includes(from)) throw new Error(`"${from}" does not stand in it`);
    return before.replace(from, () => to);
  }, text);
}

/** Before the first act: plan and registry as shipped, nothing received, no waiver, and one report. */
export function stage(repository: TestRepository): void {
  for (const part of ['plan', 'registry'])
    cpSync(join(ROOT, 'data', part), repository.path(part), { recursive: true });
  repository.write({
    'jc.yaml': 'schema: jc/workspace@1\n',
    'receipts.yaml': 'schema: jc/receipts@1\nprovenance: sample\nreceipts: []\n',
    'waivers.yaml': 'schema: jc/waivers@1\nprovenance: sample\nwaivers: []\n',
    'reports/jchg/2020.yaml': shipped('reports/jchg/2020.yaml'),
  });
}

const changed = (asOf: string, code: number, ...more: readonly string[]): Command => ({
  args: ['check', 'data', '--changed', 'main', '--as-of', asOf, ...more],
  code,
});

const scjgj = (): string => shipped('reports/scjgj/2020.yaml');

export const acts: readonly Act[] = [
  {
    title: { zh: '一份好报表', en: 'A good report' },
    story: {
      zh: '市畜牧兽医服务中心报年度数据，10月31日提交，比时限早一天。',
      en: '市畜牧兽医服务中心 hands in its figures of the year on 31 October, a day before they are due.',
    },
    date: '2020-10-31T11:30:00+08:00',
    change: (one) => one.write({ 'reports/xmzx/2020.yaml': shipped('reports/xmzx/2020.yaml') }),
    gate: [changed('2020-10-31', 0, '--verify-git')],
    board: [{ args: ['check', 'data', '--quiet', '--as-of', '2020-10-31'], code: 0 }],
    moral: {
      zh: '没有差错，通过。提交带来的时间与报表写的相符（--verify-git）。',
      en: 'Nothing is wrong with it: it passes. The commit bears out the date in the report (--verify-git).',
    },
  },
  {
    title: { zh: '如实报的坏消息', en: 'A truthful failure' },
    story: {
      zh: '市市场监管局按时报数，其中一批乳制品原辅料没有纳入管控，5-1因此已不可能达标。',
      en: '市市场监管局 reports in time. One lot of raw milk was not controlled, so target 5-1 is out of reach.',
    },
    date: '2020-10-31T17:30:00+08:00',
    change: (one) => one.write({ 'reports/scjgj/2020.yaml': scjgj() }),
    gate: [changed('2020-10-31', 0)],
    board: [{ args: ['check', 'data', '--quiet', '--as-of', '2020-10-31'], code: 1 }],
    moral: {
      zh: '报表没有差错，把关放行；合并以后全部数据变红，红在该红的地方。挡下这份报表，只会教人把坏消息报成好消息。',
      en: 'The report is right, so the gate lets it in, and the board turns red where it should. A gate that kept it out would only teach people to report bad news as good.',
    },
  },
  {
    title: { zh: '迟到的报表', en: 'Late' },
    story: {
      zh: '市商务局11月10日才报，时限是11月1日。',
      en: '市商务局 reports on 10 November; it was due on the first.',
    },
    date: '2020-11-10T09:30:00+08:00',
    change: (one) =>
      one.write({
        'reports/swj/2020.yaml': edited(shipped('reports/swj/2020.yaml'), [
          'submittedAt: 2020-10-30T17:30:00+08:00 # 落款日；何时收到看收文登记',
          'submittedAt: 2020-11-10T09:20:00+08:00',
        ]),
      }),
    gate: [changed('2020-11-10', 0, '--verify-git')],
    board: [
      {
        args: [
          'check',
          'data',
          '--quiet',
          '--as-of',
          '2020-11-10',
          '--against',
          'HEAD~1',
          '--unit',
          '市商务局',
        ],
        code: 0,
        words: {
          zh: '合并以后与合并以前比，只有变好的：',
          en: 'Compared with the state before, things have only got better:',
        },
      },
    ],
    moral: {
      zh: '迟了谁也补不回来，所以逾期报送不挡；有了总比没有好。如果把日期写成10月31日，--verify-git会指出提交是11月10日的（JC1505）。',
      en: 'Nobody can cure lateness any more, so it closes nothing. Had the report claimed 31 October, --verify-git would have named the commit of 10 November (JC1505).',
    },
  },
  {
    title: { zh: '填错的数', en: 'Bad figures' },
    story: {
      zh: '市农业农村局从表格里拷数，带了千分位，又把百分数填成了小数。',
      en: '市农业农村局 copies from a spreadsheet: thousands separators, and a percentage as a decimal.',
    },
    date: '2020-11-10T10:30:00+08:00',
    change: (one) =>
      one.write({
        'reports/nyncj/2020.yaml': edited(
          shipped('reports/nyncj/2020.yaml'),
          ['value: 2446800', 'value: 2,446,800'],
          ['value: 40.0%', 'value: 0.400'],
        ),
      }),
    gate: [changed('2020-11-10', 2)],
    moral: {
      zh: '数据有差错，不放行（退出码2），改好重报即可。这不是未达标：没有采用的报表不说明任何指标。',
      en: 'The file has errors, so it stays out (exit 2) until they are corrected. That is not a missed target: a file that is not taken says nothing about any.',
    },
  },
  {
    title: { zh: '直接改原件', en: 'Edited in place' },
    story: {
      zh: '市市场监管局补齐了那一批的台账，4118成了4119。经办人直接在报过的文件里改。',
      en: '市市场监管局 has completed the papers of that lot: 4118 becomes 4119. The officer edits the file that was handed in.',
    },
    date: '2020-11-11T09:00:00+08:00',
    change: (one) =>
      one.write({ 'reports/scjgj/2020.yaml': edited(scjgj(), ['value: 4118', 'value: 4119']) }),
    gate: [changed('2020-11-11', 2)],
    moral: {
      zh: '报过的不改，更正另报一版，写明理由：以后谁都看得到改了什么、结论因此怎么变。',
      en: 'What was handed in stays. A correction is a new revision with its reason, so that everybody can see what was changed and which verdict it turned.',
    },
  },
  {
    title: { zh: '一次攻击', en: 'An attack' },
    story: {
      zh: '有人冒名提交，在一次改动里给自己加免予考核，把jc.yaml改成不把关，改CI的流程文件，在名称和文字里藏终端控制符和工作流命令，用链接指向系统文件，又替市畜牧兽医服务中心交了第二份第1版。',
      en: 'Under a false name somebody makes one change that gives itself a waiver, switches the gate off in jc.yaml, edits the workflow of the CI system, hides terminal escapes and a workflow command in names and texts, links to a file of the system, and hands in a second first revision for 市畜牧兽医服务中心.',
    },
    date: '2020-11-11T23:30:00+08:00',
    change: (one) => {
      one.write({
        'jc.yaml': 'schema: jc/workspace@1\nasOf: 2020-01-01\nfailOn: []\n',
        'waivers.yaml': `schema: jc/waivers@1
provenance: sample
waivers:
  - kind: exemption
    target: 5-1
    approver: 市食安办负责人（示例）
    document: 示例〔2020〕9号
    reason: 自行免予考核
    from: 2020-01-01
    until: 2020-12-31
`,
        '/.github/workflows/gate.yml': 'on: []\n',
        'reports/scjgj/2020.r2.yaml': edited(
          scjgj(),
          ['revision: 1', 'revision: 2\nrevises: {kind: 更正, reason: "\u001b[2J\u001b[31m已达标"}'],
          ['submittedAt: 2020-10-31T17:05:00+08:00', 'submittedAt: 2020-11-11T23:00:00+08:00'],
        ),
        'reports/scjgj/::error::x.yaml': '::error file=a::b\n',
        'reports/xmzx/2020.r1.yaml': edited(shipped('reports/xmzx/2020.yaml'), ['value: 379', 'value: 300']),
      });
      symlinkSync('/etc/passwd', one.path('reports/scjgj/2021.yaml'));
    },
    gate: [
      changed('2020-11-11', 2),
      {
        ...changed('2020-11-11', 2, '--format', 'github'),
        words: {
          zh: '给GitHub看的格式里，没有一行是提交的人写得出来的：',
          en: 'In the format for GitHub no line is one that the submitter could have begun:',
        },
      },
    ],
    moral: {
      zh: '免予考核、设定照main上的，改了也不起作用，并且点了名；流程文件也点了名，由管库的人看。别家的报表不因此作废：合不进去。',
      en: 'Waivers and settings are those of main: edits to them do nothing, and are named. So is the workflow, for the maintainer to look at. The report of the other body stays as it is, because nothing of this is merged.',
    },
  },
];
