import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Every page of the repository, by its path from the root. */
export const allPages: readonly string[] = execFileSync(
  'git',
  ['ls-files', '--cached', '--others', '--exclude-standard', '-z', '*.md'],
  { encoding: 'utf8' },
)
  .split('\0')
  .filter((path) => path !== '' && existsSync(path));

/** Pages whose commands need a git repository of their own: tests/gate/play makes it, runs them and compares. */
export const runElsewhere: ReadonlySet<string> = new Set(['docs/gate-play.md', 'docs/gate-play.zh-CN.md']);

/** Pages about the code, in English as the code is. */
const forDevelopers = new Set(['docs/mutation.md']);

/** The pages that users read: the front door and docs/, each in two languages. */
export const userPages = allPages.filter(
  (path) => /^(?:README|docs\/[\w-]+)(?:\.zh-CN)?\.md$/u.test(path) && !forDevelopers.has(path),
);

export const read = (path: string): string => readFileSync(path, 'utf8');

/** A command and what the page says it prints. */
export interface Shown {
  readonly command: string;
  readonly output: string;
}

const CONSOLE = /```console\n\$ ([^\n]+)\n([\s\S]*?)```/gu;

export const shownIn = (text: string): Shown[] =>
  [...text.matchAll(CONSOLE)].map(([, command = '', output = '']) => ({ command, output }));

/** A file that a page shows whole: `<!-- file: example/jc.yaml -->` before the block, relative to the page. */
export interface Quoted {
  readonly path: string;
  readonly text: string;
}

const FILE = /(<!-- file: (\S+) -->\n\n```(?:yaml|text)\n)([\s\S]*?)```/gu;

export const quotedIn = (page: string): Quoted[] =>
  [...read(page).matchAll(FILE)].map(([, , path = '', text = '']) => ({
    path: join(dirname(page), path),
    text,
  }));

/** Puts what is printed now into the page, to be read in the diff. */
export function rewriteShown(page: string, { command, output }: Shown, printed: string): void {
  const text = read(page);
  const [before, after] = [output, printed].map((words) => `$ ${command}\n${words}\`\`\``);
  writeFileSync(
    page,
    text.replace(before ?? '', () => after ?? ''),
  );
}

/** Puts the file as it is now into the page. */
export function rewriteQuoted(page: string): void {
  const written = read(page).replaceAll(
    FILE,
    (_, head: string, path: string) => `${head}${read(join(dirname(page), path))}\`\`\``,
  );
  writeFileSync(page, written);
}

/** `codes.md` and `codes.zh-CN.md` are one page in two languages. */
export const otherLanguage = (page: string): string =>
  join(
    dirname(page),
    page.endsWith('.zh-CN.md')
      ? basename(page).replace('.zh-CN.md', '.md')
      : basename(page).replace('.md', '.zh-CN.md'),
  );

/** A page without its blocks of code. */
export const prose = (text: string): string => text.replaceAll(/```[\s\S]*?```/gu, '');

export const headingsIn = (text: string): string[] =>
  [...prose(text).matchAll(/^#{1,6} (.+)$/gmu)].map(([, heading = '']) => heading);
