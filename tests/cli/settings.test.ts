import { describe, expect, test } from 'vitest';
import { languageOf, wantsColor } from '../../src/cli/settings.ts';

const sink = (isTTY: boolean) => ({ isTTY, write: async () => undefined });

describe('language: the flag, JC_LANG, jc.yaml, the locale, English', () => {
  test.each([
    ['zh', 'en', { JC_LANG: 'en' }, 'zh', 'the flag wins'],
    [undefined, 'en', { JC_LANG: 'zh' }, 'zh', 'then JC_LANG'],
    [undefined, 'zh', { LANG: 'en_US.UTF-8' }, 'zh', 'then jc.yaml'],
    [undefined, undefined, { LC_ALL: 'zh_CN.UTF-8', LANG: 'en_US.UTF-8' }, 'zh', 'LC_ALL before LANG'],
    [
      undefined,
      undefined,
      { LC_ALL: '', LC_MESSAGES: 'zh_TW', LANG: 'C' },
      'zh',
      'LC_MESSAGES before LANG, an empty one says nothing',
    ],
    [undefined, undefined, { LANG: 'C.UTF-8' }, 'en', 'C is English'],
    [undefined, undefined, { JC_LANG: 'fr' }, 'en', 'an unknown one says nothing'],
  ] as const)('%s %s %j gives %s: %s', (flag, file, env, expected, _why) => {
    expect(languageOf(flag, file, env)).toBe(expected);
  });
});

describe('colour: the flag, NO_COLOR, FORCE_COLOR, the terminal', () => {
  test.each([
    ['always', false, { NO_COLOR: '1' }, true],
    ['never', true, { FORCE_COLOR: '1' }, false],
    [undefined, true, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
    [undefined, true, { NO_COLOR: '' }, true],
    [undefined, false, { FORCE_COLOR: '1' }, true],
    [undefined, true, { FORCE_COLOR: '0' }, false],
    [undefined, true, {}, true],
    [undefined, false, {}, false],
    ['auto', true, { TERM: 'dumb' }, false],
  ] as const)('--color %s, terminal %s, %j: %s', (flag, tty, env, expected) => {
    expect(wantsColor(flag, sink(tty), env)).toBe(expected);
  });
});
