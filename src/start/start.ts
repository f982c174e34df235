// Starts the command line, and keeps what V8 has compiled for the next time.
import { partsFor } from './parts.ts';

const COMMANDS = new Set(['check', 'why', 'list', 'summary', 'explain']);

async function start(): Promise<void> {
  const command = process.argv.slice(2).find((argument) => COMMANDS.has(argument)) ?? 'other';
  const { part, keepCompiled } = partsFor(command);
  const { run } = part('./cli.cjs') as { run: () => Promise<void> };
  await run();
  keepCompiled();
}

void start();
