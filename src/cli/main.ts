import type { Lang } from '../diagnostics/message.ts';
import type { ExitCode } from '../exit-code.ts';
import { exitCodes } from '../exit-code.ts';
import { plainText } from '../report/escape.ts';
import { failureAnswer } from './answer.ts';
import { Failure } from './failure.ts';
import type { Io } from './io.ts';
import { isBrokenPipe, processIo } from './io.ts';
import { writeOutput } from './output.ts';
import { languageOf } from './settings.ts';
import { version } from '../version.ts';

/** The command line as a function: arguments and world in, exit code out. Never throws, never ends the process. */
export async function main(argv: readonly string[], io: Io): Promise<ExitCode> {
  const lang = languageOf(optionIn(argv, '--lang'), undefined, io.env);
  try {
    return await perform(argv, lang, io);
  } catch (error) {
    return explain(error, lang, argv, io);
  }
}

/** The real command line; the process ends by itself once everything is written. */
export async function run(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), processIo());
}

async function perform(argv: readonly string[], lang: Lang, io: Io): Promise<ExitCode> {
  // Scripts ask for it before everything else: it needs no grammar.
  if (argv.length === 1 && argv[0] === '--version') return say(`jc ${version}\n`, exitCodes.ok, io);
  const { askedBy } = await import('./asked.ts');
  const asked = await askedBy(argv, lang);
  if ('help' in asked) return say(asked.help, argv.length === 0 ? exitCodes.usage : exitCodes.ok, io);
  const { run } = await asked.command.load();
  const output = await run(asked.args as never, asked.options as never, io);
  await writeOutput(output, io);
  return output.exitCode;
}

async function say(text: string, exitCode: ExitCode, io: Io): Promise<ExitCode> {
  await writeOutput({ text, file: undefined, exitCode }, io);
  return exitCode;
}

/** Mistakes are said in one line; a fault of `jc` as well, with details only if they were asked for. */
async function explain(error: unknown, lang: Lang, argv: readonly string[], io: Io): Promise<ExitCode> {
  const debug = argv.includes('--debug');
  if (error instanceof Failure) {
    await complain(`jc: ${plainText(error.words[lang])}`, io);
    return answer(failureAnswer(argv, error.words, error.exitCode, lang), error.exitCode, io);
  }
  const words = {
    zh: 'jc自身出错，请连同--debug的输出报给维护者',
    en: 'jc itself failed; please report it with the output of --debug',
  };
  const details = debug && error instanceof Error ? `\n${error.stack ?? error.message}` : '';
  await complain(`jc: ${words[lang]}${details}`, io);
  return answer(failureAnswer(argv, words, exitCodes.fault, lang), exitCodes.fault, io);
}

/** What a failure leaves on standard output; if that cannot be written either, the code still says it. */
async function answer(text: string, exitCode: ExitCode, io: Io): Promise<ExitCode> {
  try {
    if (text !== '') await io.stdout.write(text);
  } catch {
    return exitCode;
  }
  return exitCode;
}

async function complain(text: string, io: Io): Promise<void> {
  try {
    await io.stderr.write(`${text}\n`);
  } catch (error) {
    if (!isBrokenPipe(error)) return;
  }
}

/** The value of an option before the command line is parsed: needed to speak the right language from the first word. */
function optionIn(argv: readonly string[], name: string): string | undefined {
  const at = argv.findIndex((one) => one === name || one.startsWith(`${name}=`));
  const found = argv[at];
  return found?.includes('=') ? found.slice(name.length + 1) : argv[at + 1];
}
