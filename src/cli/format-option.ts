import type { Command } from 'commander';
import { Option } from 'commander';
import type { Lang } from '../diagnostics/message.ts';
import type { FormatName } from '../report/format/index.ts';
import { formatNames } from '../report/format/index.ts';
import { suggest } from '../validate/suggest.ts';
import { helpWords } from '../words/help.ts';
import { Failure } from './failure.ts';

/** One `--format` or `--output-file` as typed; `at` is its place among them, for they go together in order. */
export interface Asked<T> {
  readonly value: T;
  readonly at: number;
}

/** A format, or what a shard writes for `jc merge`. */
export type AskedFormat = FormatName | 'blob';

/** `--format` and `--output-file`, both repeatable, in the order in which they were typed. */
export interface FormatOptions {
  readonly format?: readonly Asked<AskedFormat>[] | undefined;
  readonly outputFile?: readonly Asked<string>[] | undefined;
}

/** Gives a command `--format` and `--output-file`; `outputsOf` says what was meant. */
export function addFormatOptions(command: Command, lang: Lang): Command {
  let count = 0;
  const asked = <T>(value: T, before: readonly Asked<T>[] = []): readonly Asked<T>[] => {
    count += 1;
    return [...before, { value, at: count }];
  };
  const format = new Option('--format <FORMAT>', `${helpWords.formats[lang]}${listed(lang)}`);
  return command
    .addOption(
      format.argParser((text: string, before: readonly Asked<AskedFormat>[] | undefined) =>
        asked(formatNamed(text), before),
      ),
    )
    .option('--output-file <FILE>', helpWords.outputFiles[lang], (text: string, before) =>
      asked(text, before as readonly Asked<string>[] | undefined),
    );
}

const listed = (lang: Lang): string =>
  lang === 'zh' ? `（${formatNames.join('|')}，默认 text）` : ` (${formatNames.join('|')}, default text)`;

function formatNamed(text: string): AskedFormat {
  if (text === 'blob') return text;
  const found = formatNames.find((one) => one === text);
  if (found !== undefined) return found;
  const near = suggest(text, formatNames);
  throw new Failure({
    zh: `没有叫“${text}”的格式${near === undefined ? `，可用：${formatNames.join('、')}` : `，是不是“${near}”？`}`,
    en: `There is no format "${text}"${near === undefined ? `; there are ${formatNames.join(', ')}` : `. Did you mean "${near}"?`}`,
  });
}
