import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import GithubSlugger from 'github-slugger';
import { describe, expect, test } from 'vitest';
import { made } from '../../.ci/docs/index.ts';
import { commands } from '../../src/cli/commands/index.ts';
import { catalogue } from '../../src/diagnostics/codes.ts';
import { explainedWords } from '../../src/words/explain/index.ts';
import { parts } from '../schemas/schemas.ts';
import {
  allPages,
  headingsIn,
  otherLanguage,
  prose,
  quotedIn,
  read,
  shownIn,
  userPages,
} from './markdown.ts';

/** Names by which a link can lead into a page: those that it gives itself, and those that GitHub gives its headings. */
function anchorsOf(page: string): Set<string> {
  const slugger = new GithubSlugger();
  const own = [...read(page).matchAll(/<a id="([^"]+)">/gu)].map(([, id = '']) => id);
  return new Set([
    ...own,
    ...headingsIn(read(page)).map((heading) => slugger.slug(heading.replaceAll('`', ''))),
  ]);
}

const LINK = /\]\((?!https?:|mailto:)([^)\s]+)\)/gu;

/** Links of a page that lead nowhere. */
function deadLinks(page: string): string[] {
  return [...prose(read(page)).matchAll(LINK)].flatMap(([, link = '']) => {
    const [path = '', anchor] = decodeURI(link).split('#');
    const target = path === '' ? page : join(dirname(page), path);
    if (!existsSync(target)) return [link];
    return anchor === undefined || anchorsOf(target).has(anchor) ? [] : [link];
  });
}

const docs = userPages.filter((page) => page.startsWith('docs/'));

describe('links', () => {
  test.each(allPages)('%s leads nowhere that is not there', (page) => {
    expect(deadLinks(page)).toEqual([]);
  });

  test.each(['', '.zh-CN'])('the index leads to every page: README%s', (language) => {
    const index = `docs/README${language}.md`;
    const others = docs.filter((page) => page !== index && page.endsWith('.zh-CN.md') === (language !== ''));
    expect(others.filter((page) => !read(index).includes(`](${page.slice('docs/'.length)})`))).toEqual([]);
  });
});

describe('both languages', () => {
  test.each(userPages)('%s has a page in the other one', (page) => {
    expect(existsSync(otherLanguage(page))).toBe(true);
  });

  test.each(docs)('%s has as much in it as the other one', (page) => {
    const count = (path: string) => ({
      headings: headingsIn(read(path)).length,
      commands: shownIn(read(path)).length,
      files: quotedIn(path).length,
      pictures: read(path).split('![').length,
    });
    expect(count(page)).toEqual(count(otherLanguage(page)));
  });
});

describe('pages that are made (in step: npm run generate:check)', () => {
  const pages = made();
  const text = (name: string): string => pages.get(name) ?? '';

  test.each([...pages.keys()])('%s is there and leaves no blank unfilled', (name) => {
    expect(existsSync(join('docs', name))).toBe(true);
    expect(text(name)).not.toMatch(/undefined|\[object|NaN/u);
  });

  test.each(['', '.zh-CN'])('every code, word, command and key has its place: %s', (language) => {
    const lacking = (name: string, headings: readonly string[]): string[] =>
      headings.filter((heading) => !text(`${name}${language}.md`).includes(heading));
    expect(
      lacking(
        'codes',
        Object.keys(catalogue).map((code) => `### ${code} `),
      ),
    ).toEqual([]);
    expect(
      lacking(
        'statuses',
        Object.keys(explainedWords).map((id) => ` \`${id}\`\n`),
      ),
    ).toEqual([]);
    expect(
      lacking(
        'commands',
        commands.map(({ name }) => `## jc ${name}\n`),
      ),
    ).toEqual([]);
    const keys = text(`formats${language}.md`) + text(`outputs${language}.md`);
    const inTables = parts.flatMap(({ at }) => /^(?!common).*\/properties\/([^/]+)$/u.exec(at)?.[1] ?? []);
    // A pair of texts is one row.
    const others = inTables.filter((key) => key !== 'zh' && key !== 'en');
    expect(others.filter((key) => !keys.includes(`${key}\` |`))).toEqual([]);
  });
});

describe('the worked example', () => {
  const filesIn = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)],
    );

  test.each(['docs/encode.md', 'docs/encode.zh-CN.md'])('%s shows every file of it, and runs it', (page) => {
    expect(
      quotedIn(page)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual(filesIn('docs/example').toSorted());
    expect(shownIn(read(page)).length).toBeGreaterThan(2);
  });
});
