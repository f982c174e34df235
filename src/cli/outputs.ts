import { resolve } from 'node:path';
import type { FormatName } from '../report/format/index.ts';
import { Failure } from './failure.ts';
import type { AskedFormat, FormatOptions } from './format-option.ts';

/** One format and where it goes; undefined is standard output. */
export interface Destination {
  readonly format: AskedFormat;
  readonly file: string | undefined;
}

/** One that a judgement goes to. */
export interface Report extends Destination {
  readonly format: FormatName;
}

/** Is it for people and programs, and not what a shard hands on? */
export const isReport = (one: Destination): one is Report => one.format !== 'blob';

/**
 * Which format goes where: an `--output-file` belongs to the `--format` before it, or to the only one; `-` is standard
 * output. What cannot be meant is refused: two on standard output, two in one file, a file without a format.
 */
export function outputsOf(
  { format = [], outputFile = [] }: FormatOptions,
  cwd: string,
): readonly Destination[] {
  const formats = format.length > 0 ? format : [{ value: 'text' as const, at: 0 }];
  const files = new Map<number, string>();
  for (const file of outputFile) {
    const before =
      formats.findLast((one) => one.at < file.at) ?? (formats.length === 1 ? formats[0] : undefined);
    if (!before || files.has(before.at)) throw tooMany(file.value, before !== undefined);
    files.set(before.at, file.value);
  }
  const all = formats.map(({ value, at }) => ({ format: value, file: files.get(at) }));
  const places = all.map(({ format, file }) => ({ format, file: file === '-' ? undefined : file }));
  refuseShared(places, cwd);
  return places;
}

function tooMany(file: string, taken: boolean): Failure {
  return taken
    ? new Failure({
        zh: `--output-file 比 --format 多：“${file}”没有对应的格式；一个格式后面只写一个文件`,
        en: `More --output-file than --format: there is no format for "${file}"; write one file after each format`,
      })
    : new Failure({
        zh: `“${file}”写在所有 --format 前面，不知道属于哪一个；请写在它的 --format 后面`,
        en: `"${file}" stands before every --format; write it after the one it belongs to`,
      });
}

function refuseShared(places: readonly Destination[], cwd: string): void {
  const seen = new Map<string, Destination>();
  for (const place of places) {
    const key = place.file === undefined ? '' : resolve(cwd, place.file);
    const other = seen.get(key);
    if (other) throw shared(other, place);
    seen.set(key, place);
  }
}

function shared(one: Destination, other: Destination): Failure {
  const [zh, en] =
    one.file === undefined
      ? ['标准输出，给其中一个写明 --output-file', 'standard output: give one of them an --output-file']
      : [`同一个文件“${one.file}”`, `the same file "${one.file}"`];
  return new Failure({
    zh: `${one.format}与${other.format}都要写到${zh}`,
    en: `Both ${one.format} and ${other.format} would go to ${en}`,
  });
}
