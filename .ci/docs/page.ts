import type { Bilingual } from '../../src/diagnostics/entry.ts';
import type { Lang } from '../../src/diagnostics/message.ts';

export type { Bilingual, Lang };

/** A page that is made: its name without ending, and its text in a language. */
export interface Generated {
  readonly name: string;
  readonly text: (lang: Lang) => string;
}

/** `codes.md` is English, `codes.zh-CN.md` Chinese. */
export const fileName = (name: string, lang: Lang): string =>
  lang === 'zh' ? `${name}.zh-CN.md` : `${name}.md`;

const chrome = {
  other: { zh: 'English', en: '中文' },
  index: { zh: '文档目录', en: 'All pages' },
  made: {
    zh: '本页由程序生成，请勿手改；改来源后运行 npm run generate。',
    en: 'This page is generated: change its source and run npm run generate.',
  },
} as const satisfies Record<string, Bilingual>;

/** Title, the same page in the other language, and the way back; then the parts, an empty line between each. */
export function page(name: string, title: Bilingual, lang: Lang, parts: readonly string[]): string {
  const other = fileName(name, lang === 'zh' ? 'en' : 'zh');
  const index = fileName('README', lang);
  const head = `[${chrome.other[lang]}](${other}) · [${chrome.index[lang]}](${index})`;
  return `${[`<!-- ${chrome.made[lang]} -->`, `# ${title[lang]}`, head, ...parts].join('\n\n')}\n`;
}

/** A table; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Plain text inside Markdown: nothing in it is markup. */
export const plain = (text: string): string =>
  text.replaceAll(/[\\`*_<>[\]|#]/gu, (sign) => `\\${sign}`).replaceAll(/\s+/gu, ' ');

/** Text as code inside a cell; a bar would end the cell. */
export const code = (text: string): string => {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.replaceAll('|', '\\|')}${fence}`;
};

/** A block of lines as they are. */
export const block = (language: string, text: string): string => `\`\`\`${language}\n${text}\n\`\`\``;
