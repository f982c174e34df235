import { describe, expect, test } from 'vitest';
import { fixOf, messageOf } from '../../src/diagnostics/message.ts';
import { checked, edited, reporting, textIn } from '../workspace.ts';
import { expectedOf, outcomeOf, rows } from './cases/case.ts';
import { nameCases } from './cases/names.ts';

describe('names', () => {
  test.each(rows(nameCases))('%s: %s', (_, __, one) => {
    expect(outcomeOf(one)).toEqual(expectedOf(one));
  });
});

describe('did you mean', () => {
  test.each([
    ['市乙居', '市乙局'],
    ['yy', 'yi'],
    ['农业局', undefined],
  ])('%s: %s', (typed, meant) => {
    const joint = { batches: `value: 9\njoint:\n  - {with: ${typed}, value: 1}` };
    const [found] = checked(reporting(joint)).diagnostics;
    expect(found?.args['suggestion']).toBe(meant);
    expect(found && fixOf(found, 'zh')).toBe(
      meant === undefined ? '填单位的代号、名称或别名，见 jc list units。' : `是不是“${meant}”？`,
    );
  });

  test('an unknown id says what kind of thing was looked for', () => {
    const [found] = checked(edited('plan/deadlines.yaml', '[K4]', '[K99]')).diagnostics;
    expect(found && messageOf(found, 'zh')).toBe('没有“K99”这个口径');
    expect(found && messageOf(found, 'en')).toBe('There is no interpretation "K99"');
  });
});

test('an unknown name is said where it stands, also behind an entry that cannot be read', () => {
  const files = edited('plan/targets.yaml', '[K3]', '[K30]');
  const broken = {
    'plan/targets.yaml': textIn(files, 'plan/targets.yaml').replace('threshold: 4,', 'threshold: 4//5,'),
  };
  const found = checked(broken).diagnostics.map(({ code, source }) => `${code} ${source?.trim()}`);
  expect(found).toEqual([
    'JC2014 require: {comparator: atLeast, threshold: 4//5, unit: 批次/千人}',
    'JC1111 interpretations: [K30]',
  ]);
});
