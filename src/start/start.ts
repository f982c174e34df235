// Starts the command line with code that V8 has compiled before, where there is some: half the time of a short run is
// compiling. What V8 made of `jc.cjs` is kept beside it, for this version of V8 and these very bytes, one for each
// command. Where it is missing, garbled or cannot be written the command runs as if nothing had been kept.
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Script } from 'node:vm';
import { seal, unseal } from '../cache/seal.ts';

/** Names the bytes of `jc.cjs`; put in by the build. */
declare const __PARTS__: string;

/** That of this file as CommonJS. */
declare const require: NodeJS.Require;

/** Gives the exports of a part of `jc.cjs`. */
type Parts = (name: string) => unknown;

const COMMANDS = new Set(['check', 'why', 'list', 'summary', 'explain']);

const path = join(import.meta.dirname, 'jc.cjs');
const command = process.argv.slice(2).find((argument) => COMMANDS.has(argument)) ?? 'other';
const kept = `${path}.${__PARTS__}-${process.versions.v8}-${process.arch}-${command}.cache`;

function read(): Buffer | undefined {
  try {
    return unseal(readFileSync(kept));
  } catch {
    return undefined;
  }
}

/** Whole or not at all, like every file that `jc` writes; a run beside this one may do the same. */
function write(script: Script): void {
  const temporary = `${kept}.${process.pid}.tmp`;
  try {
    writeFileSync(temporary, seal(script.createCachedData()), { flag: 'wx' });
    renameSync(temporary, kept);
  } catch {
    rmSync(temporary, { force: true });
  }
}

/** As `require` would load it, compiled from what is kept. */
function load(cachedData: Buffer | undefined): { parts: Parts; script: Script } {
  const source = `(function (module, require, __dirname) {${readFileSync(path, 'latin1')}\n})`;
  const script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
  const module = { exports: {} as Parts };
  const define = script.runInThisContext() as (...all: unknown[]) => void;
  define(module, require, import.meta.dirname);
  return { parts: module.exports, script };
}

async function start(): Promise<void> {
  const cachedData = process.env['NODE_DISABLE_COMPILE_CACHE'] ? undefined : read();
  const { parts, script } = load(cachedData);
  const { run } = parts('./cli.cjs') as { run: () => Promise<void> };
  await run();
  const isUsed = cachedData !== undefined && script.cachedDataRejected !== true;
  if (!isUsed && !process.env['NODE_DISABLE_COMPILE_CACHE']) write(script);
}

void start();
