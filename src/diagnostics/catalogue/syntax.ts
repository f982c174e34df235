import type { Bilingual } from '../entry.ts';

/** Words of JC1010 by problem: what is wrong, and with `:fix` what to do. */
export const syntaxWords: Readonly<Record<string, Bilingual>> = {
  tab: { zh: '行首用了Tab键', en: 'A tab stands where only spaces may' },
  'tab:fix': {
    zh: '删掉Tab，改用空格，每级两个。',
    en: 'Replace the tab with spaces, two for each level.',
  },
  wideSpace: { zh: '行首用了全角空格', en: 'The line begins with full-width spaces' },
  'wideSpace:fix': {
    zh: '删掉，改用半角空格，每级两个。',
    en: 'Type ordinary spaces instead, two for each level.',
  },
  wideColon: { zh: '这里的冒号是全角“：”', en: 'This colon is a full-width one' },
  'wideColon:fix': { zh: '改成英文冒号，后面空一格：“: ”。', en: 'Type an ASCII colon and a space: ": ".' },
  colonSpace: { zh: '冒号后面没有空格', en: 'There is no space after this colon' },
  'colonSpace:fix': { zh: '在冒号后面加一个空格。', en: 'Put a space after the colon.' },
  noColon: { zh: '这一行没有冒号', en: 'This line has no colon' },
  'noColon:fix': {
    zh: '写成“名称: 内容”；是上一行没写完的文字，就把整段放进引号。',
    en: 'Write "name: value"; if it goes on from the line above, put the whole text in quotes.',
  },
  indent: { zh: '这一行没有与上面的对齐', en: 'This line is not aligned with those above' },
  'indent:fix': {
    zh: '同一级的各行，行首空格要一样多；也看看上一行是不是少了空格。',
    en: 'Lines of one level begin with the same number of spaces; look at the line above as well.',
  },
  colonInText: { zh: '一行里有两个“: ”', en: 'Two ": " in one line' },
  'colonInText:fix': {
    zh: '内容里的冒号改成全角“：”，或把内容放进英文引号。',
    en: 'Put the value in quotes, or use a full-width colon in it.',
  },
  quote: { zh: '这个引号没有配对', en: 'This quote is never closed' },
  'quote:fix': { zh: '在这段文字末尾补上同样的引号。', en: 'Put the same quote at the end of the text.' },
  bracket: { zh: '括号没有配对，或放错了地方', en: 'A bracket is not closed, or stands in the wrong place' },
  'bracket:fix': {
    zh: '在末尾补上对应的“}”或“]”；清单也可以每行一个，以“- ”开头。',
    en: 'Close it, or write a list as lines that begin with "- ".',
  },
  comma: { zh: '括号里的两项之间缺逗号', en: 'A comma is missing between two entries in brackets' },
  'comma:fix': { zh: '在两项之间加英文逗号。', en: 'Put a comma between the two.' },
  comment: { zh: '“#”前面没有空格', en: 'There is no space before "#"' },
  'comment:fix': { zh: '在“#”前面加一个空格。', en: 'Put a space before "#".' },
  extra: { zh: '这里多出了内容', en: 'There is something left over here' },
  'extra:fix': {
    zh: '删掉多余的内容；文字里有引号时，整段两头用单引号。',
    en: 'Delete it; if the text holds quotes, put all of it in single quotes.',
  },
  startChar: { zh: '文字不能以这个符号开头', en: 'A text cannot begin with this sign' },
  'startChar:fix': { zh: '把整段文字放进引号。', en: 'Put the whole text in quotes.' },
  escape: {
    zh: '双引号里的反斜杠“\\”有特别含义',
    en: 'A backslash in double quotes has a meaning of its own',
  },
  'escape:fix': { zh: '把双引号改成单引号。', en: 'Use single quotes instead.' },
  other: { zh: '这里的写法读不懂', en: 'This cannot be read' },
  'other:fix': {
    zh: '对照样表，检查这一行和上一行。',
    en: 'Compare this line and the one above with the sample form.',
  },
};
