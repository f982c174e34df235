import type { Command } from 'commander';
import type { Lang } from '../diagnostics/message.ts';
import type { Io } from './io.ts';
import type { Output } from './output.ts';

/** Arguments as typed, in order; a variadic one is a list. */
export type Arguments = readonly (string | readonly string[] | undefined)[];

/** A module that does the work of a command; it is loaded only when the command is asked for. */
export interface Runner {
  readonly run: (args: never, options: never, io: Io) => Promise<Output>;
}

/** One command: its grammar and help, and where its work is. One command, one file. */
export interface CommandSpec {
  readonly name: string;
  /** Not on the help page: nobody types it. */
  readonly hidden?: boolean;
  /** Arguments and options, described in the language of the user. */
  readonly define: (command: Command, lang: Lang) => void;
  readonly load: () => Promise<Runner>;
}

/** A value of an option that may be given several times. */
export const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
  ...(before ?? []),
  value,
];
