import { resolve } from 'node:path';
import type { ExitCode } from '../exit-code.ts';
import { cannotWrite } from './failure.ts';
import type { Io } from './io.ts';
import { isBrokenPipe } from './io.ts';

/** One text and where it goes. */
export interface Written {
  readonly text: string;
  /** A file instead of standard output. */
  readonly file: string | undefined;
  /** Added at the end of the file instead of taking its place. */
  readonly append?: boolean | undefined;
}

/** What a command wants printed and written, and its exit code. */
export interface Output extends Written {
  /** Further texts of the same run. */
  readonly more?: readonly Written[] | undefined;
  /** The folder of the data: nothing is ever written there. */
  readonly data?: string | undefined;
  readonly exitCode: ExitCode;
}

/** Writes a command's output; the only writer of `jc`. Files come first, and all of them or none. */
export async function writeOutput(output: Output, io: Io): Promise<void> {
  const all = [output, ...(output.more ?? [])];
  const files = all.flatMap(({ file, ...one }) =>
    file === undefined ? [] : [{ ...one, file, path: resolve(io.cwd, file) }],
  );
  if (files.length > 0) {
    const { writeFiles } = await import('./files.ts');
    await writeFiles(files, output.data);
  }
  for (const { text, file } of all) if (file === undefined) await print(text, io);
}

async function print(text: string, io: Io): Promise<void> {
  try {
    await io.stdout.write(text);
  } catch (error) {
    if (!isBrokenPipe(error)) throw cannotWrite('', error);
  }
}
