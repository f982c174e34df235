// Who reports, and the office's own records: units, groups, population, the register, the exceptions.
import { bodies, unitOf } from './bodies.mjs';
import { chance } from './chance.mjs';
import { AS_OF, daysAfter, quarters } from './periods.mjs';
import { isReturned } from './shape.mjs';

const SOURCE = 'provenance: sample\n    source: 为测速编造\n    sourceEn: made up for measuring';
const RESIDENTS_PER_COUNTY = 206_000;

const unitLine = ({ id, name }) => `  - {id: ${id}, name: ${name}, kind: bureau}\n`;

const groupText = (id, name, members) => `  - id: ${id}
    name: ${name}
    ${SOURCE}
    members: [${members.map((unit) => unit.id).join(', ')}]
`;

/** One in twenty reports was entered by the office, and every one that was sent back. */
export const isRegistered = (report, place, body) =>
  isReturned(place, body, report.period) ||
  chance(20, 'register', report.unit.id, report.period.id, report.revision) === 0;

/** Entries of the register for these reports. */
export function receiptText(report, place, body, number) {
  const [day] = report.submittedAt.split('T');
  const isBack = isReturned(place, body, report.period);
  const received = daysAfter(day, chance(3, 'carried', report.unit.id, report.period.id));
  const quarter = quarters.indexOf(report.period);
  return `  - unit: ${report.unit.name}
    report: "${report.period.id}${report.revision === 1 ? '' : `.r${report.revision}`}"
${quarter === -1 ? '' : `    documents: [q${quarter + 1}-report]\n`}    receivedAt: ${received > AS_OF ? AS_OF : received}T18:00:00+08:00
    channel: ${chance(2, 'channel', number) === 0 ? '公文系统' : '纸质'}
    number: 示例收文〔2020〕${number}号
${isBack ? `    returned: {at: "${AS_OF}T18:30:00+08:00", reason: 未盖章}\n` : ''}`;
}

/** What a large province needs beyond the limits that hold where nothing is said. */
const limitsText = (units, receipts) =>
  units * 10 > 50_000 || receipts * 16 > 50_000
    ? `limits:\n  nodes: ${units * 10 + receipts * 16}\n  fileBytes: ${16 * 1024 * 1024}\n`
    : '';

/** The files beside the plan and the reports, by path. `receipts` are the entries of the register. */
export function registryFiles(counties, receipts) {
  const unitsOf = (body) => counties.map((place) => unitOf(place, body));
  const all = counties.flatMap((place) => bodies.map((body) => unitOf(place, body)));
  return {
    'jc.yaml': `schema: jc/workspace@1\nasOf: ${AS_OF}\n${limitsText(all.length, receipts.length)}`,
    'registry/units.yaml': `schema: jc/units@1\nunits:\n${all.map(unitLine).join('')}`,
    'registry/groups.yaml': `schema: jc/groups@1\ngroups:\n${bodies
      .map((body) => groupText(body.group, body.groupName, unitsOf(body)))
      .join('')}${groupText('xian', '各县（市、区）有关部门', all)}`,
    'registry/populations.yaml': `schema: jc/populations@1
series:
  - id: residents
    name: 常住人口
    en: residents
    region: "990000"
    value: ${RESIDENTS_PER_COUNTY * counties.length}
    referenceDate: 2019-12-31
    publishedAt: 2020-03-01
    source: 为测速编造
`,
    'receipts.yaml': `schema: jc/receipts@1\nprovenance: sample\nreceipts:${receipts.length === 0 ? ' []' : ''}\n${receipts.join('')}`,
    'waivers.yaml': WAIVERS,
  };
}

const WAIVERS = `schema: jc/waivers@1
provenance: sample
waivers:
  - kind: exemption
    target: 2-20
    approver: 省协调办负责人（示例）
    document: 示例〔2020〕2号
    reason: 门店随市场改造停业
    from: 2020-12-01
    until: 2021-03-31
`;
