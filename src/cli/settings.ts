import type { Lang } from '../diagnostics/message.ts';
import type { Paint, Role } from '../report/text/page.ts';
import { noPaint } from '../report/text/page.ts';
import type { Io, Sink } from './io.ts';

/** `--lang`, `JC_LANG`, `jc.yaml`, the machine's locale, English: the first that says something. */
export function languageOf(option: string | undefined, workspace: Lang | undefined, env: Io['env']): Lang {
  const own = [option, env['JC_LANG'], workspace].find((one) => one === 'zh' || one === 'en');
  if (own === 'zh' || own === 'en') return own;
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return /^zh/i.test(locale) ? 'zh' : 'en';
}

/** Should this stream have colour? The flag wins, then NO_COLOR, then FORCE_COLOR, then whether it is a terminal. */
export function wantsColor(option: string | undefined, sink: Sink, env: Io['env']): boolean {
  if (option === 'always' || option === 'never') return option === 'always';
  if (env['NO_COLOR']) return false;
  if (env['FORCE_COLOR']) return env['FORCE_COLOR'] !== '0';
  return sink.isTTY && env['TERM'] !== 'dumb';
}

/** Colour for roles; the library that makes it is loaded only where it is wanted. */
export async function paintFor(color: boolean): Promise<Paint> {
  if (!color) return noPaint;
  const { Chalk } = await import('chalk');
  const chalk = new Chalk({ level: 1 });
  const styles: Record<Role, (text: string) => string> = {
    heading: chalk.bold,
    bad: chalk.red.bold,
    warn: chalk.yellow,
    good: chalk.green,
    dim: chalk.dim,
    plain: (text) => text,
  };
  return (role, text) => styles[role](text);
}
