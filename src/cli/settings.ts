import type { Lang } from '../diagnostics/message.ts';
import type { Origin } from '../report/config.ts';
import type { Paint, Role } from '../report/text/paint.ts';
import { noPaint } from '../report/text/paint.ts';
import type { Io, Sink } from './io.ts';

/** `--lang`, `JC_LANG`, `jc.yaml`, the machine's locale, English: the first that says something. */
export const languageOf = (option: string | undefined, workspace: Lang | undefined, env: Io['env']): Lang =>
  languageChoice(option, workspace, env).lang;

/** What said it. */
export const languageOrigin = (
  option: string | undefined,
  workspace: Lang | undefined,
  env: Io['env'],
): Origin => languageChoice(option, workspace, env).origin;

function languageChoice(
  option: string | undefined,
  workspace: Lang | undefined,
  env: Io['env'],
): { readonly lang: Lang; readonly origin: Origin } {
  if (isLang(option)) return { lang: option, origin: { source: 'option', by: '--lang' } };
  const own = env['JC_LANG'];
  if (isLang(own)) return { lang: own, origin: { source: 'env', by: 'JC_LANG' } };
  if (workspace) return { lang: workspace, origin: { source: 'file', by: 'jc.yaml' } };
  const by = ['LC_ALL', 'LC_MESSAGES', 'LANG'].find((name) => env[name]);
  const lang = /^zh/i.test(env[by ?? ''] ?? '') ? 'zh' : 'en';
  return { lang, origin: by === undefined ? { source: 'default', by } : { source: 'locale', by } };
}

const isLang = (text: string | undefined): text is Lang => text === 'zh' || text === 'en';

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
