import { sourceFile } from '../../../src/load/source-file.ts';
import { bytes, edited, JIA, report } from '../../workspace.ts';
import type { Overrides } from '../../workspace.ts';
import type { Case } from './case.ts';

const YI = 'reports/yi/2020.yaml';

const waivers = (...entries: string[]): Overrides => ({
  'waivers.yaml': `schema: jc/waivers@1\nprovenance: sample\nwaivers:\n${entries.join('')}`,
});
const exception = (what: string, from: string, until: string): string => `  - ${what}
    approver: 示例
    document: 示例〔2020〕1号
    reason: 示例
    from: ${from}
    until: ${until}
`;
const exemption = (target: string, from: string, until: string): string =>
  exception(`kind: exemption\n    target: ${target}`, from, until);
const extension = (unit: string, from: string, until: string): string =>
  exception(`kind: extension\n    deadline: D2-1\n    unit: ${unit}`, from, until);

/** 4 批次/千人 for 2000 people: eight are enough. */
const enough = report({ figures: { batches: 'value: 8' } });
const tooFew = report({ figures: { batches: 'value: 7' } });
const delivered = report({ documents: '[annual-report]' });

const joint = (unit: string, partner: string, part: string): string =>
  report({ unit, figures: { batches: `value: 9\njoint:\n  - ${part.replace('?', partner)}` } });

const district = (unit: string, batches: string): string =>
  report({ unit, figures: { 'district-batches': `value: ${batches}` } });

const rated = (rate: string): Overrides => ({
  [JIA]: report({
    figures: { tested: 'value: 1000', passed: 'value: 985', 'pass-rate': `value: ${rate}` },
  }),
});

const groups = (from: string, to: string): Overrides => edited('registry/groups.yaml', from, to);
const unread = (path: string, problem: 'link' | 'tooLarge'): Overrides => ({ [path]: { path, problem } });
const picture = sourceFile('reports/jia/证明.jpg', bytes('\u00ff\u00d8'));

/** Things to know that make nothing invalid. */
export const warningCases: readonly Case[] = [
  {
    code: 'JC3101',
    what: 'subjects of a deadline that are a sample',
    wrong: groups(
      '成员单位\n    provenance: official\n    source: 测试\n    sourceEn: made up\n    members: [jia, yi]',
      '成员单位\n    provenance: sample\n    source: 测试\n    sourceEn: made up\n    members: ‹[jia, yi]›',
    ),
    near: {
      ...groups(
        '[jia, yi]\n',
        '[jia, yi]\n  - {id: pair, name: 两局, provenance: sample, source: 测试, sourceEn: x, members: [jia, yi]}\n',
      ),
    },
  },
  {
    code: 'JC3102',
    what: 'a deadline for nobody',
    wrong: groups('[jia, yi]', '‹[]›'),
    near: groups(
      '[jia, yi]\n',
      '[jia, yi]\n  - {id: none, name: 待定, provenance: official, source: 测试, sourceEn: x, members: []}\n',
    ),
  },
  {
    code: 'JC3102',
    what: 'a figure that nobody reports',
    wrong: {
      ...groups(
        '[jia, yi]\n',
        '[jia, yi]\n  - {id: none, name: 待定, provenance: official, source: 测试, sourceEn: x, members: ‹[]›}\n',
      ),
      ...edited('plan/targets.yaml', 'reporters: [qu-zf]', 'reporters: [none]'),
    },
    near: edited('plan/targets.yaml', 'reporters: [qu-zf]', 'reporters: [dong]'),
  },
  {
    code: 'JC3201',
    what: 'a waiver over a target that is met',
    wrong: { [JIA]: enough, ...waivers(exemption('1-1', '2020-11-01', '‹2020-12-31›')) },
    near: { [JIA]: tooFew, ...waivers(exemption('1-1', '2020-11-01', '2020-12-31')) },
  },
  {
    code: 'JC3202',
    what: 'an extension of a unit that has delivered',
    wrong: { [JIA]: delivered, ...waivers(extension('甲局', '2020-11-01', '‹2020-12-31›')) },
    near: { [JIA]: report(), ...waivers(extension('甲局', '2020-11-01', '2020-12-31')) },
  },
  {
    code: 'JC3203',
    what: 'two waivers for one day',
    wrong: waivers(
      exemption('1-1', '2020-11-01', '2020-12-31'),
      exemption('1-1', '2020-12-31', '‹2021-01-31›'),
    ),
    near: waivers(
      exemption('1-1', '2020-11-01', '2020-12-30'),
      exemption('1-1', '2020-12-31', '2021-01-31'),
      exemption('1-2', '2020-12-31', '2021-01-31'),
    ),
  },
  {
    code: 'JC3203',
    what: 'two extensions of one unit',
    wrong: waivers(
      extension('甲局', '2020-11-01', '2020-12-31'),
      extension('市甲局', '2020-11-15', '‹2020-12-31›'),
    ),
    near: waivers(
      extension('甲局', '2020-11-01', '2020-12-31'),
      extension('乙局', '2020-11-15', '2020-12-31'),
    ),
  },
  {
    code: 'JC3204',
    what: 'a waiver that ran out yesterday',
    wrong: waivers(exemption('1-1', '2020-11-01', '‹2020-11-29›')),
    near: waivers(exemption('1-1', '2020-11-01', '2020-12-08')),
  },
  {
    code: 'JC3204',
    what: 'an extension, though nothing is owed any more',
    wrong: { [JIA]: delivered, ...waivers(extension('jia', '2020-11-01', '‹2020-11-15›')) },
    near: waivers(extension('jia', '2020-12-01', '2020-12-15')),
  },
  {
    code: 'JC3205',
    what: 'a waiver that runs out today',
    wrong: waivers(exemption('1-1', '2020-11-01', '‹2020-11-30›')),
    near: waivers(exemption('1-1', '2020-12-01', '2020-12-02')),
  },
  {
    code: 'JC3205',
    what: 'the seventh day is soon, the eighth is not',
    wrong: waivers(extension('jia', '2020-11-01', '‹2020-12-07›')),
    near: waivers(extension('jia', '2020-11-01', '2020-12-08')),
  },
  {
    code: 'JC3301',
    what: 'a correction that makes less',
    wrong: {
      [JIA]: enough,
      'reports/jia/2020.r2.yaml': report({ revision: 2, figures: { batches: 'value: ‹7›' } }),
    },
    near: {
      [JIA]: tooFew,
      'reports/jia/2020.r2.yaml': report({ revision: 2, figures: { batches: 'value: 8' } }),
    },
  },
  {
    code: 'JC3302',
    what: 'both report a joint part: said at the first reporter',
    wrong: {
      [JIA]: joint('jia', 'yi', '‹{with: ?, value: 3}›'),
      [YI]: joint('yi', 'jia', '{with: ?, value: 4}'),
    },
    near: {
      [JIA]: joint('jia', 'yi', '{with: ?, value: 3}'),
      [YI]: report({ unit: 'yi', figures: { batches: 'value: 9' } }),
    },
  },
  {
    code: 'JC3302',
    what: 'of one figure and one scope',
    wrong: {
      [JIA]: joint('jia', '乙局', '‹{with: ?, value: 3}›'),
      [YI]: joint('yi', '甲局', '{with: ?, value: 3}'),
    },
    near: {
      [JIA]: joint('jia', 'yi', '{with: ?, value: 3}'),
      [YI]: joint('yi', 'bing', '{with: ?, value: 3}'),
    },
  },
  {
    code: 'JC3303',
    what: 'districts that have more than the city',
    wrong: {
      [JIA]: report({ figures: { batches: 'value: 9' } }),
      [YI]: report({ unit: 'yi', figures: { batches: 'value: 1' } }),
      'reports/dong/2020.yaml': district('dong', '‹6›'),
      'reports/xi/2020.yaml': district('xi', '5'),
    },
    near: {
      [JIA]: report({ figures: { batches: 'value: 9' } }),
      [YI]: report({ unit: 'yi', figures: { batches: 'value: 2' } }),
      'reports/dong/2020.yaml': district('dong', '6'),
      'reports/xi/2020.yaml': district('xi', '5'),
    },
  },
  {
    code: 'JC3303',
    what: 'only where the city is all in',
    wrong: {
      [JIA]: report({ figures: { batches: 'value: 5' } }),
      [YI]: report({ unit: 'yi', figures: { batches: 'value: 0' } }),
      'reports/dong/2020.yaml': district('dong', '‹6›'),
    },
    near: {
      [JIA]: report({ figures: { batches: 'value: 5' } }),
      'reports/dong/2020.yaml': district('dong', '6'),
    },
  },
  {
    code: 'JC3303',
    what: 'less than the whole, where they should be equal',
    wrong: {
      ...edited('plan/targets.yaml', 'relation: atMost', 'relation: equal'),
      [JIA]: report({ figures: { batches: 'value: 9' } }),
      [YI]: report({ unit: 'yi', figures: { batches: 'value: 9' } }),
      'reports/dong/2020.yaml': district('dong', '‹6›'),
      'reports/xi/2020.yaml': district('xi', '5'),
    },
    near: {
      ...edited('plan/targets.yaml', 'relation: atMost', 'relation: equal'),
      [JIA]: report({ figures: { batches: 'value: 9' } }),
      [YI]: report({ unit: 'yi', figures: { batches: 'value: 9' } }),
      // 西区 has not reported: no difference can be told yet.
      'reports/dong/2020.yaml': district('dong', '6'),
    },
  },
  {
    code: 'JC3305',
    what: 'a rate that the counts do not give',
    wrong: rated('‹98.4%›'),
    near: rated('98.50%'),
  },
  {
    code: 'JC3305',
    what: 'no matter how few decimals',
    wrong: rated('‹98.49%›'),
    near: rated('99%'),
  },
  {
    code: 'JC3401',
    what: 'a picture',
    wrong: { [picture.path]: picture },
    near: { 'plan/证明.jpg': { ...picture, path: 'plan/证明.jpg' } },
    file: picture.path,
  },
  {
    code: 'JC3401',
    what: 'a large one, which nobody would read anyway',
    wrong: unread('reports/jia/全部材料.zip', 'tooLarge'),
    near: {},
    file: 'reports/jia/全部材料.zip',
  },
];
