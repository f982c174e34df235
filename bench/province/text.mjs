// The text of the plan: what a government would print.
import { bodies } from './bodies.mjs';
import { quarters } from './periods.mjs';

/** The reading by which final values are owed. */
export const FINAL = 'K1';

/** The item that says when to report; it comes after those of the bodies. */
export const OFFICE_ITEM = bodies.length + 1;

/** The sentences that order a body's work. */
const tasksOf = (body) => [
  `${body.test}合格率按月、按季、按半年、按年均达到98%以上。`,
  `${body.site}城区、乡村检查全覆盖。`,
  `${body.event}为零。`,
  `${body.duty}超期率最高的县不超过5%。`,
  ...(body === bodies[0] ? ['每千人抽检达到4批次。'] : []),
];

/** The day of a quarter's report as the text has it, and the words that ask for it. */
export const quarterDay = ({ by }) => `${Number(by.slice(5, 7))}月${Number(by.slice(8))}日前`;
export const reportWords = (quarter) => `${quarterDay(quarter)}向省协调办报送${quarter.words}工作情况`;

/** The items in order, each with its sentences and its bracket. */
export const items = [
  ...bodies.map((body, i) => ({
    id: i + 1,
    title: `抓好${body.name}重点工作。`,
    en: body.en,
    tasks: tasksOf(body),
    bracket: `〔${body.groupName}负责〕`,
    body: body.group,
  })),
  {
    id: OFFICE_ITEM,
    title: '按时报送。',
    en: 'Reporting',
    tasks: quarters.map((quarter) => `各单位${reportWords(quarter)}。`),
    bracket: '〔各县（市、区）有关部门负责〕',
    body: 'xian',
  },
];

/** The facts at the head and foot. */
export const HEAD = {
  title: '天干省2020年重点工作安排',
  number: '天政〔2020〕示例1号',
  issuer: '天干省人民政府',
  issued: '2020年1月6日',
};

/** The whole text. */
export const sourceText = [
  HEAD.title,
  HEAD.number,
  '各县（市、区）人民政府：',
  ...items.map((item) => `${item.id}.${item.title}${item.tasks.join('')}${item.bracket}`),
  HEAD.issuer,
  HEAD.issued,
  '',
].join('\n');
