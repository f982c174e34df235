import { afterAll, describe, expect, test } from 'vitest';
import type { Bilingual } from '../../../src/diagnostics/entry.ts';
import { displayWidth } from '../../../src/report/width.ts';
import { expectGolden } from '../../cli/run.ts';
import { TestRepository } from '../repository.ts';
import { acts, stage } from './acts.ts';
import type { Act } from './acts.ts';

const repository = new TestRepository('data/');
afterAll(() => repository.remove());

/** What one command printed, in both languages, and its exit code. */
interface Shown {
  readonly command: string;
  readonly words: Bilingual | undefined;
  readonly code: number;
  readonly expected: number;
  readonly out: Bilingual;
}

/** Ids of commits depend on every byte of the plan; the page does not. */
const withoutIds = (text: string): string => text.replaceAll(/\b[0-9a-f]{12}\b/gu, '0123456789ab');

async function shown({ args, code, words }: Act['gate'][number]): Promise<Shown> {
  const [zh, en] = [
    await repository.jc([...args, '--lang', 'zh']),
    await repository.jc([...args, '--lang', 'en']),
  ];
  expect([zh.err, en.err, en.code]).toEqual(['', '', zh.code]);
  const command = `npx jc ${args.join(' ')}`;
  return {
    command,
    words,
    code: zh.code,
    expected: code,
    out: { zh: withoutIds(zh.out), en: withoutIds(en.out) },
  };
}

interface Played {
  readonly gate: readonly Shown[];
  readonly board: readonly Shown[];
}

async function inOrder(commands: Act['gate']): Promise<Shown[]> {
  const all: Shown[] = [];
  for (const one of commands) all.push(await shown(one));
  return all;
}

/** A branch, the change, the gate; what passes is merged, and the board judged. */
async function play(act: Act, i: number): Promise<Played> {
  const branch = `act-${i + 1}`;
  repository.git('checkout', '--quiet', '-b', branch, 'main');
  act.change(repository);
  repository.commit(act.date, act.title.en);
  const gate = await inOrder(act.gate);
  repository.git('checkout', '--quiet', 'main');
  if (gate.every(({ code }) => code === 0)) repository.git('merge', '--quiet', '--ff-only', branch);
  return { gate, board: await inOrder(act.board ?? []) };
}

async function playAll(): Promise<Played[]> {
  stage(repository);
  repository.commit('2020-10-22T12:00:00+08:00', 'The board');
  const all: Played[] = [];
  for (const [i, act] of acts.entries()) all.push(await play(act, i));
  return all;
}

const played = playAll();

describe.each(acts.map((act, i) => [i + 1, act.title.en, i] as const))('act %i: %s', (_n, _title, i) => {
  test('has the exit codes that the play says', async () => {
    const { gate, board } = (await played)[i] as Played;
    const all = [...gate, ...board];
    expect(all.map(({ command, code }) => `${code} ${command}`)).toEqual(
      all.map(({ command, expected }) => `${expected} ${command}`),
    );
  });

  test('prints nothing that a submitter could act with, and text of at most 80 columns', async () => {
    const { gate, board } = (await played)[i] as Played;
    for (const { command, out } of [...gate, ...board])
      for (const text of [out.zh, out.en]) {
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200b-\u200f\u202a-\u202e]/u);
        const isGithub = command.includes('github');
        const own = /^::(?:error|warning|notice) file=data\/[^ ]+,line=\d+,col=\d+,/u;
        const begun = text.split('\n').filter((line) => line.startsWith('::'));
        expect(begun.filter((line) => !isGithub || !own.test(line))).toEqual([]);
        const wide = text.split('\n').filter((line) => displayWidth(line) > 80);
        expect(isGithub ? [] : wide).toEqual([]);
      }
  });
});

describe('what the acts are about', () => {
  const of = async (act: number, command = 0): Promise<string> =>
    (await played)[act - 1]?.gate[command]?.out.zh ?? '';

  test('1: nothing wrong', async () => {
    expect(await of(1)).toContain('新增     reports/xmzx/2020.yaml');
  });
  test('2: bad news passes, and is shown as what it would become', async () => {
    expect(await of(2)).toMatch(/5-1 +乳制品企业原辅料管控率 +进行中 改为 未达标/u);
    expect((await played)[1]?.board[0]?.out.zh).toContain('未达标 1项\n  5-1');
  });
  test('3: late is said, and closes nothing', async () => {
    expect(await of(3)).toMatch(/D23-1 +市商务局 +逾期未报 改为 逾期报送/u);
  });
  test('4: bad figures are errors, no missed target', async () => {
    expect(await of(4)).toMatch(/填报差错 2处：改好以前不能合并。这不是未达标。/u);
  });
  test('5: edited in place', async () => {
    expect(await of(5)).toContain('JC1501');
    expect(await of(5)).toContain('reports/scjgj/2020.r2.yaml');
  });
  test('6: each part of the attack is named, and none acts', async () => {
    const text = await of(6);
    for (const part of [
      'JC3501',
      'JC1004',
      'JC1003',
      'JC1302',
      'JC3502',
      '.github/workflows/gate.yml',
      '判定日 2020-11-11',
    ])
      expect(text).toContain(part);
    expect(text).not.toContain('免予考核 1项');
    expect(text).not.toContain('root:');
  });
  test('what did not pass is not on main', async () => {
    await played;
    expect(repository.git('log', '--format=%s', 'main').trim().split('\n')).toEqual([
      'Late',
      'A truthful failure',
      'A good report',
      'The board',
    ]);
  });
});

const pageWords = {
  title: { zh: '把关六幕', en: 'The gate: a play in six acts' },
  intro: {
    zh: '六次改动过把关。这一页的命令和输出都由`tests/gate/play`在一个真的git库里运行得来，每次测试都核对；提交号一律写成0123456789ab。怎么接到各家CI上，见[gate.zh-CN.md](gate.zh-CN.md)。单位是真的，数据是示例，非真实上报。',
    en: 'Six changes at the gate. Commands and outputs on this page come from `tests/gate/play`, which runs them in a real git repository and compares them at every test; ids of commits are all shown as 0123456789ab. How to put the gate into a CI system: [gate.md](gate.md). The bodies are real, the figures are samples, not real submissions.',
  },
  act: { zh: '第{n}幕　{title}', en: 'Act {n}: {title}' },
  board: { zh: '合并以后，main上的全部数据：', en: 'After merging, the whole board on main:' },
  code: { zh: '退出码', en: 'exit' },
} as const;

function pageOf(all: readonly Played[], lang: 'zh' | 'en'): string {
  const block = ({ command, words, code, out }: Shown): string =>
    `${words ? `${words[lang]}\n\n` : ''}\`\`\`console\n$ ${command}; echo "${pageWords.code[lang]} $?"\n${out[lang]}${pageWords.code[lang]} ${code}\n\`\`\`\n`;
  const parts = acts.map((act, i) => {
    const { gate, board } = all[i] as Played;
    const title = pageWords.act[lang].replace('{n}', String(i + 1)).replace('{title}', act.title[lang]);
    const after = board.length > 0 && !board[0]?.words ? [`${pageWords.board[lang]}\n`] : [];
    return [
      `## ${title}\n`,
      `${act.story[lang]}\n`,
      ...gate.map(block),
      ...after,
      ...board.map(block),
      `${act.moral[lang]}\n`,
    ];
  });
  return [`# ${pageWords.title[lang]}\n`, `${pageWords.intro[lang]}\n`, ...parts.flat()].join('\n');
}

test.each([
  ['zh', 'docs/gate-play.zh-CN.md'],
  ['en', 'docs/gate-play.md'],
] as const)('the walk-through in %s is what was printed', async (lang, file) => {
  expectGolden(pageOf(await played, lang), new URL(`../../../${file}`, import.meta.url));
});
