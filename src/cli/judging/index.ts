import type { Judged } from '../../judge.ts';
import { Failure } from '../failure.ts';
import type { FilterOptions } from '../filter.ts';
import type { GateOptions } from '../gate.ts';
import type { Io } from '../io.ts';
import type { LoadOptions } from '../workspace.ts';
import { judgeBoard } from './board.ts';
import { judgesNamed } from './named.ts';

/** What is judged, against what, and what closes the gate, as typed. */
export interface JudgingOptions extends LoadOptions, FilterOptions, GateOptions {
  readonly allowEmpty?: boolean | undefined;
  /** The reference; true where none is named. */
  readonly changed?: string | true | undefined;
  readonly staged?: boolean | undefined;
  readonly verifyGit?: boolean | undefined;
  readonly against?: string | undefined;
  /** Files to judge alone; `-` is what is piped in. */
  readonly files?: readonly string[] | undefined;
  /** The place that what is piped in is meant for. */
  readonly stdinFilename?: string | undefined;
  /** One part of the reports, `i/n`: to be read, not judged. */
  readonly shard?: string | undefined;
  /** Files of `jc check --shard` to take the reports from instead of the folder. */
  readonly blobs?: readonly string[] | undefined;
}

/** What was judged, and the folder it comes from. */
export interface JudgedIn {
  readonly judged: Judged;
  readonly folder: string;
}

/** The whole board, a change under review, or files that are named. */
export function judgeAsAsked(data: string | undefined, options: JudgingOptions, io: Io): Promise<JudgedIn> {
  if (judgesNamed(data, options))
    return import('./files.ts').then(({ judgeFiles }) => judgeFiles(data, options, io));
  if (options.changed === undefined && !options.staged) return judgeBoard(data, options, io);
  if (options.against !== undefined) throw new Failure(both);
  return import('./change.ts').then(({ judgeChange }) => judgeChange(data, options, io));
}

const both = {
  zh: '--against比的是全部数据，不能与--changed、--staged同写',
  en: '--against compares the whole board and cannot stand with --changed or --staged',
};
