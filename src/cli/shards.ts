import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Opened } from '../check.ts';
import type { Outcome } from '../evidence/outcome.ts';
import { exitCodes } from '../exit-code.ts';
import type { ExitCode } from '../exit-code.ts';
import type { Listed } from '../load/folder.ts';
import { listReports } from '../load/reports.ts';
import { isRead } from '../parse/source-file.ts';
import { fillTemplate } from '../report/fill.ts';
import { isIn, parseShard } from '../shards/assign.ts';
import { blobText, mismatchIn, outcomesIn, readBlob } from '../shards/blob.ts';
import type { Blob, Origin } from '../shards/blob.ts';
import { shardWords } from '../words/shards.ts';
import { version } from '../version.ts';
import { Failure } from './failure.ts';
import { readReports } from './gather.ts';
import type { Io } from './io.ts';
import { judgesNamed } from './judging/named.ts';
import type { JudgingOptions } from './judging/index.ts';
import type { Output } from './output.ts';
import type { Destination } from './outputs.ts';
import { openedWorkspace } from './workspace.ts';

const sha256 = (text: string): string => hash('sha256', text);

const failure = (
  word: keyof typeof shardWords,
  fills: Readonly<Record<string, string>> = {},
  exitCode: ExitCode = exitCodes.usage,
): Failure => {
  const say = (lang: 'zh' | 'en'): string => fillTemplate(shardWords[word], fills, lang);
  return new Failure({ zh: say('zh'), en: say('en') }, exitCode);
};

/** One part of the reports, read and reduced; nothing is judged, so nothing but a mistake of the call can go wrong. */
export async function runShard(
  data: string | undefined,
  options: JudgingOptions,
  destinations: readonly Destination[],
  io: Io,
): Promise<Output> {
  const [only, ...others] = destinations;
  if (options.shard === undefined || only?.format !== 'blob' || others.length > 0) throw failure('together');
  if (options.changed !== undefined || options.staged || options.against !== undefined || options.verifyGit)
    throw failure('board');
  if (judgesNamed(data, options)) throw failure('board');
  const shard = parseShard(options.shard);
  if (!shard) throw failure('shard', { found: options.shard });
  const { folder, opened } = await openedWorkspace(data, options, io);
  if (!opened.reading) throw failure('broken', {}, exitCodes.invalid);
  const listed = listReports(folder);
  const own = listed.filter(({ path }) => isIn(path, shard));
  const outcomes = await readReports(folder, own, opened, options);
  const text = blobText(originOf(opened, options, digestOf(listed)), shard, outcomes, sha256);
  return { text, file: only.file, data: folder, exitCode: exitCodes.ok };
}

/** The outcomes of all reports, from the parts that other runs have read. */
export function outcomesFromBlobs(
  files: readonly string[],
  opened: Opened,
  options: JudgingOptions,
  io: Io,
): readonly Outcome[] {
  const { reading } = opened;
  if (!reading) return [];
  const named = files.map((name) => ({ name, blob: blobIn(name, io) }));
  const expected = originOf(opened, options, named[0]?.blob.origin.listed ?? '');
  const mismatch = mismatchIn(named, expected);
  if (mismatch) throw failure(mismatch.problem, mismatch.fills);
  const blobs: Blob[] = named.map(({ blob }) => blob);
  const outcomes = outcomesIn(blobs, reading.rules);
  if (!outcomes) throw failure('noBlob', { name: files[0] ?? '' });
  return outcomes;
}

function blobIn(name: string, io: Io): Blob {
  const text = textIn(resolve(io.cwd, name));
  if (text === undefined) throw failure('unreadable', { name });
  const blob = readBlob(text, sha256);
  if (!blob) throw failure('noBlob', { name });
  return blob;
}

function textIn(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return undefined;
  }
}

const originOf = (opened: Opened, options: JudgingOptions, listed: string): Origin => ({
  version,
  definitions: sha256(
    opened.entries
      .map((entry) => `${isRead(entry) ? entry.sha256 : entry.problem}  ${entry.path}\n`)
      .join(''),
  ),
  listed,
  readings: options.reading ?? [],
});

const digestOf = (listed: readonly Listed[]): string =>
  sha256(listed.map((found) => `${'problem' in found ? found.problem : ''}  ${found.path}\n`).join(''));
