import { edited, report, reporting } from '../../workspace.ts';
import type { Case } from './case.ts';

const receipt = (over: string): string => `schema: jc/receipts@1
provenance: sample
receipts:
  - unit: jia
    receivedAt: 2020-10-31T18:00:00+08:00
    channel: 纸质
    number: 示例1号
    ${over}
`;

const waiver = (what: string): string => `schema: jc/waivers@1
provenance: sample
waivers:
  - {approver: 示例, document: 示例〔2020〕1号, reason: 示例, from: 2020-11-01, until: 2020-12-31, ${what}}
`;

/** Names that nothing goes by, and what is needed to know which kind of name. */
export const nameCases: readonly Case[] = [
  {
    code: 'JC1107',
    what: 'the partner of a joint part',
    wrong: reporting({ batches: 'value: 9\njoint:\n  - with: ‹丁局›\n    value: 1' }),
    near: reporting({ batches: 'value: 9\njoint:\n  - with: 丙局\n    value: 1' }),
  },
  {
    code: 'JC1107',
    what: 'the unit of a report',
    wrong: { 'reports/jia/2020.yaml': report({ unit: '‹甲处›' }) },
    near: { 'reports/jia/2020.yaml': report({ unit: '" 测试市甲局 "' }) },
  },
  {
    code: 'JC1107',
    what: 'the member of a group',
    wrong: edited('registry/groups.yaml', '[dong, xi]', '[dong, ‹nan›]'),
    near: edited('registry/groups.yaml', '[dong, xi]', '[dong, 西区政府]'),
  },
  {
    code: 'JC1107',
    what: 'the reporter of a figure',
    wrong: edited('plan/targets.yaml', 'reporters: [qu-zf]', 'reporters: [qu-zf, ‹丁局›]'),
    near: edited('plan/targets.yaml', 'reporters: [qu-zf]', 'reporters: [qu-zf, 丙局]'),
  },
  {
    code: 'JC1107',
    what: 'the government of a region',
    wrong: edited('registry/regions.yaml', 'unit: dong', 'unit: ‹nan›'),
    near: edited('registry/regions.yaml', 'unit: dong', 'unit: xi'),
  },
  {
    code: 'JC1107',
    what: 'in the register',
    wrong: { 'receipts.yaml': receipt('report: "2020"').replace('jia', '‹丁局›') },
    near: { 'receipts.yaml': receipt('report: "2020"').replace('jia', '甲局') },
  },
  {
    code: 'JC1108',
    what: 'in a report',
    wrong: reporting({ '‹batchs›': 'value: 1' }),
    near: reporting({ batches: 'value: 1' }),
  },
  {
    code: 'JC1108',
    what: 'in a measure',
    wrong: edited('plan/targets.yaml', 'figure: days\n', 'figure: ‹day›\n'),
    near: edited('plan/targets.yaml', 'figure: days\n', 'figure: days # day\n'),
  },
  {
    code: 'JC1108',
    what: 'as a baseline',
    wrong: edited('plan/targets.yaml', '{figure: days-last}', '{figure: ‹days-least›}'),
    near: edited('plan/targets.yaml', '{figure: days-last}', '{value: 20}'),
  },
  {
    code: 'JC1108',
    what: 'as a percentage',
    wrong: edited('plan/targets.yaml', 'percentage: pass-rate', 'percentage: ‹pas-rate›'),
    near: edited('plan/targets.yaml', '      percentage: pass-rate\n', ''),
  },
  {
    code: 'JC1108',
    what: 'to be reconciled with',
    wrong: edited('plan/targets.yaml', '{with: batches,', '{with: ‹batch›,'),
    near: edited('plan/targets.yaml', '{with: batches,', '{with: tested,'),
  },
  {
    code: 'JC1108',
    what: 'to be kept apart from, where another one is there to be reconciled with',
    wrong: edited(
      'plan/targets.yaml',
      '{with: batches, relation: atMost}',
      '{with: batches, relation: atMost}\n    excludedFrom: ‹batch›',
    ),
    near: edited(
      'plan/targets.yaml',
      '{with: batches, relation: atMost}',
      '{with: batches, relation: atMost}\n    excludedFrom: batches',
    ),
  },
  {
    code: 'JC1108',
    what: 'of a direction',
    wrong: edited('plan/duties.yaml', 'figure: open-rate', 'figure: ‹open›'),
    near: edited('plan/duties.yaml', 'figure: open-rate', 'figure: open-rate, previous: use'),
  },
  {
    code: 'JC1108',
    what: 'that another reading puts in place',
    wrong: edited('plan/interpretations.yaml', 'batches: district-batches', 'batches: ‹district›'),
    near: edited('plan/interpretations.yaml', 'batches: district-batches', 'batches: tested'),
  },
  {
    code: 'JC1108',
    what: 'that another reading replaces',
    wrong: edited('plan/interpretations.yaml', 'batches: district-batches', '‹batch›: district-batches'),
    near: edited('plan/interpretations.yaml', 'batches: district-batches', 'tested: district-batches'),
  },
  {
    code: 'JC1109',
    what: 'in a report',
    wrong: { 'reports/jia/2020.yaml': report({ documents: '[annual-report, ‹annual-raport›]' }) },
    near: { 'reports/jia/2020.yaml': report({ documents: '[annual-report]' }) },
  },
  {
    code: 'JC1109',
    what: 'in the register',
    wrong: { 'receipts.yaml': receipt('documents: [‹next-plan›]') },
    near: { 'receipts.yaml': receipt('documents: [annual-report]') },
  },
  {
    code: 'JC1110',
    what: 'in a report',
    wrong: reporting({ inspected: 'scopes:\n  ‹tawn›: {value: 1}' }),
    near: reporting({ inspected: 'scopes:\n  town: {value: 1}' }),
  },
  {
    code: 'JC1111',
    what: 'a recipient of another document',
    wrong: { 'receipts.yaml': receipt('documents: [annual-report]\n    to: [szf, ‹sw›]') },
    near: { 'receipts.yaml': receipt('documents: [annual-report]\n    to: [szf]') },
  },
  {
    code: 'JC1111',
    what: 'a target in a waiver',
    wrong: { 'waivers.yaml': waiver('kind: exemption, target: ‹1-9›') },
    near: { 'waivers.yaml': waiver('kind: exemption, target: 1-1') },
  },
  {
    code: 'JC1111',
    what: 'a deadline in a waiver',
    wrong: { 'waivers.yaml': waiver('kind: extension, deadline: ‹D9-1›, unit: jia') },
    near: { 'waivers.yaml': waiver('kind: extension, deadline: D2-1, unit: jia') },
  },
  {
    code: 'JC1111',
    what: 'a recipient in the register',
    wrong: { 'receipts.yaml': receipt('documents: [annual-report]\n    to: [szf, ‹saw›]') },
    near: { 'receipts.yaml': receipt('documents: [annual-report]\n    to: [szf]') },
  },
  {
    code: 'JC1111',
    what: 'a task',
    wrong: edited('plan/targets.yaml', 'task: 1.1.1', 'task: ‹1.2.1›'),
    near: edited('plan/targets.yaml', 'task: 1.1.1', 'task: 1.1.1 # 1.2.1'),
  },
  {
    code: 'JC1111',
    what: 'a task with scopes and documents that quote it, said once',
    wrong: edited('plan/targets.yaml', '1.1.2\n    quote: 城区、乡村', '‹9.9.9›\n    quote: 城区、乡村'),
    near: {},
  },
  {
    code: 'JC1111',
    what: 'a deadline with which a value is owed',
    wrong: edited('plan/targets.yaml', 'deadline: D2-1', 'deadline: ‹D2-9›'),
    near: edited('plan/targets.yaml', 'deadline: D2-1', 'deadline: D2-2'),
  },
  {
    code: 'JC1111',
    what: 'a population in a measure',
    wrong: edited('plan/targets.yaml', 'population: residents', 'population: ‹people›'),
    near: edited('plan/targets.yaml', 'population: residents', 'population: residents-before'),
  },
  {
    code: 'JC1111',
    what: 'a population in another reading',
    wrong: edited('plan/interpretations.yaml', 'population: residents-before', 'population: ‹people›'),
    near: edited('plan/interpretations.yaml', 'population: residents-before', 'population: residents'),
  },
  {
    code: 'JC1111',
    what: 'an interpretation of a target',
    wrong: edited('plan/targets.yaml', '[K3]', '[K3, ‹K8›]'),
    near: edited('plan/targets.yaml', '[K3]', '[K3, K4]'),
  },
  {
    code: 'JC1111',
    what: 'an interpretation of what is owed',
    wrong: edited('plan/targets.yaml', 'interpretation: K5', 'interpretation: ‹K50›'),
    near: edited('plan/targets.yaml', 'interpretation: K5', 'interpretation: K4'),
  },
  {
    code: 'JC1111',
    what: 'an interpretation of a deadline',
    wrong: edited('plan/deadlines.yaml', '[K4]', '[‹K40›]'),
    near: edited('plan/deadlines.yaml', '[K4]', '[K4, K5]'),
  },
  {
    code: 'JC1111',
    what: 'an interpretation of a milestone',
    wrong: edited('plan/duties.yaml', '[K2]', '[‹K20›]'),
    near: edited('plan/duties.yaml', '[K2]', '[K1]'),
  },
  {
    code: 'JC1112',
    what: 'a group as the unit of a report',
    wrong: { 'reports/jia/2020.yaml': report({ unit: '‹成员单位›' }) },
    near: { 'reports/jia/2020.yaml': report({ unit: '甲局' }) },
  },
  {
    code: 'JC1112',
    what: 'a group within a group',
    wrong: edited('registry/groups.yaml', '[jia, yi]', '[jia, ‹qu-zf›]'),
    near: edited('registry/groups.yaml', '[jia, yi]', '[jia, dong, xi]'),
  },
];
