// The program is in parts, and the parts stand in a few scripts: what every run needs, what a plain check needs as well,
// the rest. A script is read when one of its parts is first asked for, with code that V8 has compiled before where there
// is some: half the time of a short run is compiling. What V8 made of a script is kept beside it, for this version of V8
// and these very bytes, for each command, since each needs other functions. Where it is missing, garbled or cannot be
// written everything runs as if nothing had been kept.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { keep, readKept } from './kept.ts';

/** The scripts, put in by the build: what names the bytes of each, and the parts that stand in it. */
declare const __SCRIPTS__: Readonly<
  Record<string, { readonly digest: string; readonly parts: readonly string[] }>
>;

/** That of this file as CommonJS. */
declare const require: NodeJS.Require;

/** Gives the exports of a part, or of a module that is none. */
type Ask = (name: string) => unknown;
type Part = (module: { exports: unknown }, exports: unknown, ask: Ask) => void;
type Table = Readonly<Record<string, Part>>;

/** The parts of the program as one command uses them. */
export interface Parts {
  readonly part: Ask;
  /** Keeps what V8 has compiled in this run, where it was not kept before. */
  readonly keepCompiled: () => void;
}

interface Loaded {
  readonly table: Table;
  readonly script: Script;
  /** Where its compiled code belongs, if what was there is of no use. */
  readonly missingAt: string | undefined;
}

/** Code is kept for each command by itself: `command` says whose. */
export function partsFor(command: string): Parts {
  const scripts = new Map<string, Loaded>();
  const modules = new Map<string, { exports: unknown }>();
  const tableOf = (name: string): Table => {
    const known = scripts.get(name) ?? load(name, command);
    scripts.set(name, known);
    return known.table;
  };
  const part: Ask = (name) => {
    const known = modules.get(name);
    if (known) return known.exports;
    const script = SCRIPT_OF.get(name);
    if (script === undefined) return require(name);
    const module = { exports: {} as unknown };
    modules.set(name, module);
    tableOf(script)[name]?.(module, module.exports, part);
    return module.exports;
  };
  return { part, keepCompiled: () => keepAll([...scripts.values()]) };
}

const SCRIPT_OF = new Map(
  Object.entries(__SCRIPTS__).flatMap(([name, { parts }]) => parts.map((part) => [part, name] as const)),
);

const isOff = Boolean(process.env['NODE_DISABLE_COMPILE_CACHE']);

/** As `require` would load it, compiled from what is kept. */
function load(name: string, command: string): Loaded {
  const path = join(import.meta.dirname, name);
  const { v8 } = process.versions;
  const kept = `${path}.${__SCRIPTS__[name]?.digest}-${v8}-${process.arch}-${command}.cache`;
  const cachedData = isOff ? undefined : readKept(kept);
  const script = new Script(readFileSync(path, 'latin1'), {
    filename: path,
    ...(cachedData && { cachedData }),
  });
  const define = script.runInThisContext() as (dirname: string) => Table;
  const isUsed = cachedData !== undefined && script.cachedDataRejected !== true;
  return { table: define(import.meta.dirname), script, missingAt: isUsed || isOff ? undefined : kept };
}

function keepAll(scripts: readonly Loaded[]): void {
  for (const { script, missingAt } of scripts)
    if (missingAt !== undefined) keep(missingAt, script.createCachedData());
}
