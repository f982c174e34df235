import { sourceFile } from '../../src/load/source-file.ts';
import type { SourceFile } from '../../src/parse/source-file.ts';
import type { Case, CaseReport } from './case.ts';

const TEXT = `测试市工作安排
测政〔2020〕1号
各区人民政府：
1.抓好落实。第一要达标，第二要达标，第三要达标。甲时报送，乙时报送。〔甲局负责〕
测试市政府
2020年1月5日
`;
const WORDS: Readonly<Record<string, string>> = {
  '1-1': '第一要达标',
  '1-2': '第二要达标',
  '1-3': '第三要达标',
  'D1-1': '甲时报送',
  'D1-2': '乙时报送',
};

const encode = (path: string, text: string): SourceFile => sourceFile(path, new TextEncoder().encode(text));

/** Keys whose strings are numbers: written as they are, but for percentages, which are text. */
const NUMBERS = new Set(['value', 'threshold', 'upper', 'interval']);

function scalar(key: string, value: unknown): string {
  if (typeof value !== 'string') return String(value);
  if (NUMBERS.has(key) && /^-?[0-9]+(\.[0-9]+)?$/.test(value)) return value;
  return /^[\p{L}_][\p{L}\d_.-]*$/u.test(value) || /^\d{4}-\d\d-\d\d(T.*)?$/.test(value)
    ? value
    : JSON.stringify(value);
}

/** Block YAML of plain data; nothing of the library under test is used to write it. */
export function yaml(value: object, indent = ''): string {
  return Object.entries(value)
    .map(([key, inner]) => entry(Array.isArray(value) ? '' : key, inner, indent))
    .join('');
}

function entry(key: string, value: unknown, indent: string): string {
  const head = key === '' ? `${indent}-` : `${indent}${key}:`;
  if (value === undefined) return '';
  if (typeof value !== 'object' || value === null) return `${head} ${scalar(key, value)}\n`;
  if (Object.keys(value).length === 0) return `${head} ${Array.isArray(value) ? '[]' : '{}'}\n`;
  if (key !== '') return `${head}\n${yaml(value, `${indent}  `)}`;
  return `${head} ${yaml(value, `${indent}  `).slice(indent.length + 2)}`;
}

const both = (name: string): object => ({ name, en: name });
const APPROVED = { approver: '办公室', document: '示例〔2020〕1号', reason: '情况特殊' };

const fixed = [
  encode('plan/source.txt', TEXT),
  encode(
    'plan/plan.yaml',
    yaml({
      schema: 'jc/plan@1',
      id: 'generated-2020',
      title: '测试市工作安排',
      en: 'A generated plan',
      number: '测政〔2020〕1号',
      issuer: '测试市政府',
      issued: { date: '2020-01-05', quote: '2020年1月5日' },
      addressees: ['各区人民政府'],
      period: { id: '2020', from: '2020-01-01', to: '2020-12-31' },
      timeZone: '+08:00',
      source: { file: 'source.txt', sha256: encode('', TEXT).sha256 },
      items: [
        {
          id: 1,
          title: '抓好落实。',
          en: 'All of it',
          assignments: [
            {
              tasks: ['第一要达标，第二要达标，第三要达标。', '甲时报送，乙时报送。'],
              bracket: '〔甲局负责〕',
              bodies: ['a'],
              mode: '负责',
            },
          ],
        },
      ],
    }),
  ),
  encode(
    'registry/units.yaml',
    yaml({
      schema: 'jc/units@1',
      units: Object.entries({ a: '甲局', b: '乙局', c: '丙局', d: '丁局' }).map(([id, name]) => ({
        id,
        name,
        kind: 'bureau',
      })),
    }),
  ),
  encode(
    'registry/regions.yaml',
    yaml({
      schema: 'jc/regions@1',
      source: '测试',
      regions: [{ code: '140500', name: '测试市', level: 'city' }],
    }),
  ),
];

const populationsOf = (one: Case): SourceFile =>
  encode(
    'registry/populations.yaml',
    yaml({
      schema: 'jc/populations@1',
      series: Object.entries(one.populations).map(([id, value]) => ({
        id,
        ...both('常住人口'),
        region: '140500',
        value,
        referenceDate: '2019-12-31',
        publishedAt: '2020-03-01',
        source: '测试',
      })),
    }),
  );

const groupsOf = (one: Case): SourceFile =>
  encode(
    'registry/groups.yaml',
    yaml({
      schema: 'jc/groups@1',
      groups: Object.entries(one.groups).map(([id, members]) => ({
        id,
        name: `${id}单位`,
        provenance: 'sample',
        source: '测试',
        sourceEn: 'made up',
        members,
      })),
    }),
  );

const targetsOf = (one: Case): SourceFile =>
  encode(
    'plan/targets.yaml',
    yaml({
      schema: 'jc/targets@1',
      figures: one.figures.map(({ scopes, ...figure }) => ({
        ...figure,
        ...both(`数据${figure.id}`),
        unit: figure.type === 'percentage' ? '%' : '件',
        scopes: scopes?.map(({ id }) => ({ id, ...both(id), quote: WORDS['1-1'] })),
      })),
      targets: one.targets.map((target) => ({
        ...target,
        task: '1.1.1',
        quote: WORDS[target.id],
        ...both(`指标${target.id}`),
      })),
    }),
  );

const deadlinesOf = (one: Case): SourceFile =>
  encode(
    'plan/deadlines.yaml',
    yaml({
      schema: 'jc/deadlines@1',
      deadlines: one.deadlines.map((deadline) => ({
        ...deadline,
        task: '1.1.2',
        quote: WORDS[deadline.id],
        ...both(`时限${deadline.id}`),
        recipients: deadline.recipients.map(({ id }) => ({ id, ...both(id) })),
        documents: deadline.documents.map(({ id }) => ({ id, ...both(id) })),
      })),
    }),
  );

const exceptionsOf = (one: Case): SourceFile[] => [
  encode(
    'receipts.yaml',
    yaml({
      schema: 'jc/receipts@1',
      provenance: 'sample',
      receipts: one.receipts.map((receipt, i) => ({
        ...receipt,
        channel: '平台',
        number: `示例第${i + 1}号`,
      })),
    }),
  ),
  encode(
    'waivers.yaml',
    yaml({
      schema: 'jc/waivers@1',
      provenance: 'sample',
      waivers: one.waivers.map((waiver) => ({ ...waiver, ...APPROVED })),
    }),
  ),
];

/** Where a report belongs. */
export const pathOf = ({ unit, period, revision }: CaseReport): string =>
  `reports/${unit}/${period}${revision === 1 ? '' : `.r${revision}`}.yaml`;

export function reportOf({ refused, ...report }: CaseReport): SourceFile {
  const revises = report.revision === 1 ? undefined : { kind: '更正', reason: '登记有误' };
  const text = yaml({ schema: 'jc/report@1', provenance: 'sample', ...report, revises });
  return encode(pathOf({ ...report }), refused ? `${text}made-up: 1\n` : text);
}

/** The files of a case, as a folder would give them. */
export const filesOf = (one: Case): SourceFile[] => [
  ...fixed,
  encode('jc.yaml', yaml({ schema: 'jc/workspace@1', asOf: one.moments[0]?.asOf })),
  populationsOf(one),
  groupsOf(one),
  targetsOf(one),
  deadlinesOf(one),
  ...exceptionsOf(one),
  ...one.reports.map(reportOf),
];

/** A case as people read it: what differs from one case to the next, without the files around it. */
export const shown = (one: Case): string => yaml(one);
