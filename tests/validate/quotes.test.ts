import { describe, expect, test } from 'vitest';
import { fixOf, messageOf } from '../../src/diagnostics/message.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { holds, nearestPart } from '../../src/validate/plan/quotes.ts';
import { bodiesIn } from '../../src/validate/plan/text.ts';
import { checked, edited, planFiles, sourceText, withText } from '../workspace.ts';

describe('a quote', () => {
  test.each([
    ['2020 年\n 8 月', '2020年8月', true],
    ['2020年8月', '2020 年 8\u3000月', true],
    ['重点工作', '工作重点', false],
    ['重点工作', '', false],
    ['重点工作', ' \n', false],
    ['ab', 'ab', true],
    ['达 98％ 以上', '达98%以上', false],
  ])('%j holds %j: %s', (text, quote, expected) => {
    expect(holds(text, quote)).toBe(expected);
  });

  test.each([
    ['检测合格率达98%以上，事件为零。', '合格率达98％以上', '合格率达98%以上', 1],
    ['检测合格率达98%以上。', '合格率98%以上', '合格率达98%以上', 1],
    ['检测合格率达98%以上。', '检测合格率', '检测合格率', 0],
    ['甲𠮷乙', '𠮷', '𠮷', 0],
  ])('in %j nearest to %j is %j', (text, quote, part, distance) => {
    expect(nearestPart(text, quote)).toEqual({ part, distance });
  });

  const told = (quote: string): Diagnostic | undefined =>
    checked(edited('plan/targets.yaml', 'quote: 事件为零', `quote: ${quote}`)).diagnostics[0];

  test.each([
    ['事件归零', '最接近的原文是“事件为零”；照原文改，一字不差。'],
    ['利用率达到40%以上', '这句话在 2.1.1；把 task 改成 2.1.1，或改引 1.1.2 的原文。'],
    ['本年度任务全部按期完成', '照原文改，一字不差。'],
  ])('%s that is not in its sentence: %s', (quote, fix) => {
    const found = told(quote);
    expect(found && messageOf(found, 'zh')).toBe(`1.1.2 里没有引的这句话：“${quote}”`);
    expect(found && fixOf(found, 'zh')).toBe(fix);
  });
});

describe('the round trip', () => {
  const planOf = (from: string, to: string) => edited('plan/plan.yaml', from, to);
  const taskText = '检测合格率达98%以上，城区、乡村检查全覆盖，事件为零。';

  test('points at the sentence with the words where it departs', () => {
    const [found, ...others] = checked(planOf('乡村检查', '镇村检查')).diagnostics;
    expect(found).toMatchObject({ code: 'JC2005', place: { path: 'plan/plan.yaml' }, args: { item: 1 } });
    expect(found?.args['found']).toBe('以上，城区、镇村检查全覆盖，事件为零');
    expect(found?.source?.trim()).toBe(`- ${taskText.replace('乡', '镇')}`);
    // The quotes of that sentence no longer stand in it.
    expect(new Set(others.map(({ code }) => code))).toEqual(new Set(['JC2001']));
  });

  test.each([
    ['a character more', '健全台账。', '健全台账了。'],
    ['a character less', '健全台账。', '健全台。'],
    ['full width for half width', '40%', '40％'],
    ['a sentence twice', '- 严禁瞒报。', '- 严禁瞒报。\n          - 严禁瞒报。'],
    [
      'sentences in another order',
      '- 严禁瞒报。\n          - 健全台账。',
      '- 健全台账。\n          - 严禁瞒报。',
    ],
  ])('is broken by %s', (_, from, to) => {
    expect(checked(planOf(from, to)).diagnostics.map(({ code }) => code)).toContain('JC2005');
  });

  test('white space and line ends are nothing', () => {
    const text = sourceText.replaceAll('\n', '\r\n').replaceAll('，', '， ').replace('。', '。\t');
    expect(checked(withText(text)).diagnostics).toEqual([]);
  });

  test('knows the line of each sentence, also of words that stand twice', () => {
    const lines = (text: string): (number | undefined)[] => {
      const { loaded } = checked(withText(text));
      return ['1.1.1', '1.1.2', '1.1.4', '2.1.1'].map((id) => loaded?.plan.tasks.get(id)?.line);
    };
    expect(lines(sourceText)).toEqual([4, 5, 6, 7]);
    expect(lines(`目录：健全台账。利用率达到40%以上。\n${sourceText}`)).toEqual([5, 6, 7, 8]);
  });

  test('a digest says what the text has', () => {
    const [found] = checked({ 'plan/source.txt': `${sourceText}\n` }).diagnostics;
    expect(found).toMatchObject({ code: 'JC2002', args: { file: 'plan/source.txt' } });
    expect(String(found?.args['found'])).toMatch(/^[0-9a-f]{64}$/);
    expect(planFiles['plan/plan.yaml']).not.toContain(String(found?.args['found']));
  });
});

describe('the bodies of a bracket', () => {
  test.each([
    ['〔甲局负责〕', ['甲局'], '负责'],
    ['〔甲局、乙局按职责分工负责〕', ['甲局', '乙局'], '按职责分工负责'],
    ['〔甲局，各县（市、区）政府分工负责〕', ['甲局', '各县（市、区）政府'], '分工负责'],
    ['〔 甲 局 、乙局 负责 〕', ['甲局', '乙局'], '负责'],
    ['（责任单位：甲局、乙局）', ['甲局', '乙局'], ''],
    ['〔负责〕', [], '负责'],
  ])('%s', (bracket, bodies, mode) => {
    expect(bodiesIn(bracket, mode)).toEqual(bodies);
  });
});
