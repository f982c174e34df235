import { commands as specs } from '../../src/cli/commands/index.ts';
import { programOf } from '../../src/cli/program.ts';
import { exitCodes } from '../../src/exit-code.ts';
import { block, page, table } from './page.ts';
import type { Generated, Lang } from './page.ts';

const words = {
  title: { zh: '命令和选项', en: 'Commands and options' },
  intro: {
    zh: '下面是程序自己的帮助，一字不差；在命令行里看：`npx jc --help`、`npx jc check --help`。选项写在命令前后都可以。',
    en: 'What follows is the help of the program itself, word for word: `npx jc --help`, `npx jc check --help`. Options may stand before or after the command.',
  },
  exit: { zh: '退出码', en: 'Exit codes' },
  code: { zh: '码', en: 'Code' },
  meaning: { zh: '意思', en: 'Meaning' },
  signal: {
    zh: '被信号打断：130（SIGINT）、143（SIGTERM）。此外没有别的。',
    en: 'Interrupted by a signal: 130 (SIGINT), 143 (SIGTERM). There are no others.',
  },
} as const;

const exits: Readonly<Record<keyof typeof exitCodes, { readonly zh: string; readonly en: string }>> = {
  ok: { zh: '所选范围内没有要处理的', en: 'nothing in the selection closes the gate' },
  findings: {
    zh: '有未达标、未报齐、无法判定、逾期未报或报送不全（逾期报送不算：已无法补救）',
    en: 'something is not met, owed, undecided, overdue or incomplete (late alone never is: nobody can cure it)',
  },
  invalid: {
    zh: '计划、名录、收文登记、例外或所选单位的报表有差错',
    en: "an error in plan, registry, register, waivers or a selected unit's report",
  },
  usage: {
    zh: '用法、设定不对，写不出去，或没有可核的',
    en: 'usage, configuration, output that cannot be written, nothing to check',
  },
  fault: { zh: '程序自身出错', en: 'a fault of `jc`' },
};

/** The help of every command, taken from the program, and the exit codes. */
export const commands: Generated = {
  name: 'commands',
  text: (lang) =>
    page('commands', words.title, lang, [
      words.intro[lang],
      '## jc',
      block('text', helpOf(undefined, lang)),
      ...specs.flatMap(({ name }) => [`## jc ${name}`, block('text', helpOf(name, lang))]),
      `## ${words.exit[lang]}`,
      exitTable(lang),
      words.signal[lang],
    ]),
};

/** What `jc COMMAND --help` prints. */
function helpOf(name: string | undefined, lang: Lang): string {
  let printed = '';
  const program = programOf(
    lang,
    () => undefined,
    (text) => {
      printed += text;
    },
  );
  const asked = name === undefined ? program : program.commands.find((command) => command.name() === name);
  asked?.outputHelp();
  return printed.trimEnd();
}

function exitTable(lang: Lang): string {
  const rows = (Object.keys(exits) as (keyof typeof exits)[]).map((name) => [
    String(exitCodes[name]),
    exits[name][lang],
  ]);
  return table([words.code[lang], words.meaning[lang]], rows);
}
