import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { formatNames } from '../../src/report/format/index.ts';
import { isBuilt, jc, ROOT } from './run.ts';

const temporary = mkdtempSync(join(tmpdir(), 'jc-completion-'));
afterAll(() => rmSync(temporary, { recursive: true, force: true }));

/** What `jc` proposes for the last of these words. */
async function proposed(...words: string[]): Promise<string[]> {
  const { code, out, err } = await jc(['__complete', '--', ...words]);
  expect([code, err]).toEqual([0, '']);
  return out
    .split('\n')
    .slice(0, -1)
    .map((line) => line.split('\t')[0] ?? '');
}

describe('jc __complete', () => {
  test.each([
    ['targets', ['why', '14'], ['14-1', '14-2', '14-3', '14-4']],
    ['deadlines', ['why', '14-1', 'D'], ['D23-1', 'D23-2']],
    ['units by name', ['check', '--unit', '市市'], ['市市场监管局']],
    ['units by id', ['check', '--unit', 'scj'], ['scjgj']],
    ['units by alias', ['summary', '--unit', '泽州'], ['泽州县政府']],
    ['formats', ['check', '--format', 's'], ['sarif']],
    ['formats of another command', ['why', '--format', 'm'], ['markdown']],
    [
      'formats behind an equals sign',
      ['check', '--format=j'],
      ['--format=json', '--format=jsonl', '--format=junit'],
    ],
    ['the same as bash parts it', ['check', '--format', '=', 'c'], ['compact', 'csv']],
    ['nothing typed behind the sign', ['list', '--format', '='], ['text', 'json']],
    ['items', ['check', '--item', '2'], ['2', '20', '21', '22', '23']],
    ['regions', ['check', '--region', '沁'], ['沁水县政府']],
    ['readings', ['check', '--reading', 'K1=resident-2018'], ['K1=resident-2018']],
    ['classes of the gate', ['check', '--fail-on', 'in'], ['invalid', 'indeterminate']],
    ['commands', ['co'], ['config', 'completion']],
    ['options', ['check', '--out'], ['--output-file']],
    ['kinds of lists', ['list', 'ta'], ['targets', 'tasks']],
    ['codes', ['explain', 'JC1203'], ['JC1203']],
    ['words of verdicts', ['explain', '未'], ['未达标', '未报齐', '未到期']],
    ['languages', ['check', '--lang', ''], ['zh', 'en']],
    ['shells', ['completion', ''], ['bash', 'zsh', 'fish']],
    ['files', ['check', '--output-file', 'x'], [':files']],
    ['folders', ['check', ''], [':folders']],
    ['nothing', ['check', '--as-of', '2020'], []],
  ])('%s', async (_what, words, expected) => {
    expect((await proposed(...words)).toSorted(inUnits)).toEqual(expected.toSorted(inUnits));
  });

  test('every format, and one name a unit', async () => {
    expect(await proposed('check', '--format', '')).toEqual(formatNames);
    const units = await proposed('check', '--unit', '');
    expect(units.length).toBe(39);
    expect(units).toContain('市食安办');
  });

  test('in the folder that the words name', async () => {
    const other = join(ROOT, 'tests/plans/lanhe-2021');
    expect(await proposed('why', '--data', other, '1')).not.toContain('14-1');
    expect(await proposed('check', '--unit', '市统')).toEqual([]);
    expect(await proposed('check', other, '--unit', '市统')).toEqual(['市统计局']);
  });

  test('a shell that there is no script for is a mistake of usage', async () => {
    expect((await jc(['completion', 'tcsh'])).code).toBe(3);
    expect((await jc(['completion'])).code).toBe(3);
  });

  test('is not on the help page, and says nothing where there is no workspace', async () => {
    expect((await jc(['--help'])).out).not.toContain('__complete');
    const ran = await jc(['__complete', '--', 'why', '1'], { cwd: temporary });
    expect(ran).toEqual({ code: 0, out: '', err: '' });
  });
});

const inUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** A folder in which `jc` is the built command. */
const bin = join(temporary, 'bin');
mkdirSync(bin);
writeFileSync(join(bin, 'jc'), `#!/bin/sh\nexec "${process.execPath}" "${join(ROOT, 'bin/jc.js')}" "$@"\n`);
chmodSync(join(bin, 'jc'), 0o755);

const has = (program: string): boolean => isBuilt && !spawnSync(program, ['--version']).error;

function inShell(program: string, args: readonly string[], input = ''): string {
  const { stdout } = spawnSync(program, args, {
    cwd: ROOT,
    input,
    encoding: 'utf8',
    timeout: 60_000,
    env: {
      PATH: `${bin}${delimiter}${process.env['PATH'] ?? ''}`,
      HOME: temporary,
      LC_ALL: 'C.UTF-8',
      JC_LANG: 'zh',
      TERM: 'dumb',
    },
  });
  return stdout;
}

/** Every word that the command was called with in the end. */
const calls = (output: string): string[] => output.match(/(?:<[^<>\s]+>)+/gu) ?? [];

const SHOW = 'jc() { if [ "$1" = __complete ]; then command jc "$@"; else printf "<%s>" "$@"; echo; fi; }';
const TYPED = ['jc why 14-3', 'jc check --unit 市市', 'jc check --format s', 'jc check --format=s'];
const COMPLETED = [
  '<why><14-3>',
  '<check><--unit><市市场监管局>',
  '<check><--format><sarif>',
  '<check><--format=sarif>',
];

describe('typed in real shells', () => {
  test.skipIf(!has('bash'))('bash, its function alone (skipped without bash or a build)', () => {
    const script = `eval "$(jc completion bash)"
      COMP_WORDS=(jc why 14); COMP_CWORD=2; _jc jc; printf '%s ' "\${COMPREPLY[@]}"
      COMP_WORDS=(jc check --unit 市市); COMP_CWORD=3; _jc jc; printf '%s ' "\${COMPREPLY[@]}"`;
    expect(inShell('bash', ['--norc', '-c', script])).toBe('14-1 14-2 14-3 14-4 市市场监管局 ');
  });

  test.skipIf(!has('bash') || !has('script'))(
    'bash at a terminal, the tab key pressed (skipped without bash, script or a build)',
    () => {
      const input = ['eval "$(jc completion bash)"', SHOW, ...TYPED.map((line) => `${line}\t`), 'exit', ''];
      const output = inShell('script', ['-qec', 'bash --norc --noprofile -i', '/dev/null'], input.join('\n'));
      expect(calls(output).filter((one) => one !== '<%s>')).toEqual(COMPLETED);
    },
  );

  test.skipIf(!has('zsh'))('zsh at a terminal, the tab key pressed (skipped without zsh or a build)', () => {
    const typed = TYPED.map((line) => `zpty -w z $'${line}\\t'`).join('\n');
    const script = `zmodload zsh/zpty
      zpty z zsh -f -i
      zpty -w z 'autoload -Uz compinit; compinit -u -D; eval "$(jc completion zsh)"; ${SHOW}'
      ${typed}
      zpty -w z exit
      while zpty -r z line; do print -r -- "$line"; done`;
    expect(calls(inShell('zsh', ['-f', '-c', script])).filter((one) => one !== '<%s>')).toEqual(COMPLETED);
  });

  test.skipIf(!has('fish'))('fish, by its own completer (skipped without fish or a build)', () => {
    const script = `jc completion fish | source
      ${TYPED.map((line) => `complete -C '${line}'`).join('\n')}
      complete -C 'jc check --output-file packa'`;
    expect(inShell('fish', ['-N', '-c', script]).replaceAll(/\t.*/gu, '').trim().split('\n')).toEqual([
      '14-3',
      '市市场监管局',
      'sarif',
      '--format=sarif',
      'package.json',
      'package-lock.json',
    ]);
  });
});
