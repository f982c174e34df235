import type { Bilingual } from '../diagnostics/entry.ts';
import type { Lang } from '../diagnostics/message.ts';
import type { ExitCode } from '../exit-code.ts';
import { githubCommand } from '../report/escape.ts';
import { jsonLine, jsonText } from '../report/json/exact.ts';
import { version } from '../version.ts';

/**
 * What a command that failed before it judged anything leaves on standard output, for the format that was to go there;
 * no file is written. JSON and JSON Lines get a document that says what happened, GitHub an error annotation. SARIF,
 * JUnit, GitLab and the rest get nothing: a valid document without findings would be read as "all is resolved", while
 * a missing one makes the upload step fail, and the exit code says why.
 */
export function failureAnswer(
  argv: readonly string[],
  words: Bilingual,
  exitCode: ExitCode,
  lang: Lang,
): string {
  const error = {
    schema: 'jc/error@1',
    tool: { name: 'jc', version },
    error: { message: { zh: words.zh, en: words.en } },
    exitCode,
  };
  switch (formatOnStdout(argv)) {
    case 'json':
      return jsonText(error);
    case 'jsonl':
      return jsonLine(error);
    case 'github':
      return `${githubCommand('error', { title: 'jc' }, words[lang])}\n`;
    default:
      return '';
  }
}

/** The format without a file of its own; read from the bare arguments, for they may be what is wrong. */
function formatOnStdout(argv: readonly string[]): string | undefined {
  const free: string[] = [];
  const valueAt = (name: string, i: number): string | undefined =>
    argv[i] === name
      ? argv[i + 1]
      : argv[i]?.startsWith(`${name}=`)
        ? argv[i]?.slice(name.length + 1)
        : undefined;
  argv.forEach((_one, i) => {
    const format = valueAt('--format', i);
    const file = valueAt('--output-file', i);
    if (format !== undefined) free.push(format);
    if (file !== undefined && file !== '-') free.pop();
  });
  return free[0];
}
