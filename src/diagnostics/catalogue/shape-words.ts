import type { Bilingual } from '../entry.ts';

/** Words of JC1104: by `wanted` what must stand there, by `kind:found` what does, by `problem:fix` what to do. */
export const typeWords: Readonly<Record<string, Bilingual>> = {
  integer: { zh: '整数', en: 'a whole number' },
  number: { zh: '数字', en: 'a number' },
  string: { zh: '文字', en: 'text' },
  boolean: { zh: 'true（是）或false（否）', en: 'true or false' },
  array: { zh: '清单', en: 'a list' },
  object: { zh: '下一级的几行', en: 'a group of lines' },
  root: { zh: '样表里的各行', en: 'the lines of a form' },
  'integer|string': { zh: '整数或文字', en: 'a whole number or text' },
  'number|string': { zh: '数', en: 'a number' },
  'number:found': { zh: '填的是数字{found}', en: 'the number {found}' },
  'string:found': { zh: '填的是文字“{found}”', en: 'the text "{found}"' },
  'boolean:found': { zh: '填的是“{found}”', en: '"{found}"' },
  'null:found': { zh: '现在是空的', en: 'empty' },
  'seq:found': { zh: '填的是清单', en: 'a list' },
  'map:found': { zh: '填的是“名称: 内容”', en: '"name: value"' },
  'quote:fix': { zh: '在两头加上引号。', en: 'Put it in quotes.' },
  'fill:fix': {
    zh: '在冒号后面填上内容，“#”后面的不算；没有可填的，删掉这一项。',
    en: 'Fill it in (what follows a "#" does not count), or delete the entry.',
  },
  'number:fix': {
    zh: '只填半角数字，不带文字、单位、逗号和引号。',
    en: 'Write digits only, without words, units, commas or quotes.',
  },
  'string:fix': { zh: '在冒号后面填一段文字。', en: 'Write one text after the colon.' },
  'boolean:fix': { zh: '填true或false，不加引号。', en: 'Write true or false without quotes.' },
  'array:fix': {
    zh: '另起行，每行一个，以“- ”开头。',
    en: 'Write one entry a line, each beginning with "- ".',
  },
  'object:fix': {
    zh: '另起行，缩进两格，每行写成“名称: 内容”。',
    en: 'Write "name: value" lines below it, indented by two spaces.',
  },
  'keys:fix': {
    zh: '写成“名称: 内容”，名称可用：{keys}。',
    en: 'Write "name: value", where name is one of: {keys}.',
  },
  'value:fix': {
    zh: '把数写在下一行，比这行多缩进两格：“value: {found}”。',
    en: 'Put the number on the next line, indented by two more spaces: "value: {found}".',
  },
  'root:fix': {
    zh: '照样表填，每行写成“名称: 内容”；Excel表格、公文的文字不能直接当报表。',
    en: 'Fill in the form, each line as "name: value"; a table or a letter cannot stand in its place.',
  },
};

/** Words of JC1106 by problem. */
export const formWords: Readonly<Record<string, Bilingual>> = {
  pattern: {
    zh: '“{found}”不合“{titleZh}”的写法',
    en: '"{found}" is not written as this needs it: {titleEn}',
  },
  'pattern:fix': { zh: '按要求写：{formZh}', en: 'Write it as asked: {formEn}' },
  tooLong: { zh: '文字太长，最多{limit}个字', en: 'The text is too long; at most {limit} characters' },
  'tooLong:fix': { zh: '写短些。', en: 'Make it shorter.' },
  tooShort: { zh: '文字太短，至少{limit}个字', en: 'The text is too short; at least {limit} characters' },
  'tooShort:fix': { zh: '填上内容；不用这一项就删掉这一行。', en: 'Fill it in, or delete the line.' },
  tooSmall: { zh: '{found}太小，最小{limit}', en: '{found} is too small; at least {limit}' },
  'tooSmall:fix': { zh: '改成不小于{limit}的数。', en: 'Use a number not below {limit}.' },
  tooBig: { zh: '{found}太大，最大{limit}', en: '{found} is too large; at most {limit}' },
  'tooBig:fix': { zh: '改成不大于{limit}的数。', en: 'Use a number not above {limit}.' },
  tooFew: { zh: '至少要有{limit}个', en: 'At least {limit} must be listed' },
  'tooFew:fix': { zh: '补上缺的。', en: 'Add what is missing.' },
  tooMany: { zh: '最多{limit}个', en: 'At most {limit} may be listed' },
  'tooMany:fix': { zh: '删掉多的。', en: 'Delete what is too many.' },
  other: { zh: '这里的内容不合要求（{titleZh}）', en: 'This does not fit: {titleEn}' },
  'other:fix': { zh: '对照样表改。', en: 'Compare it with the sample form.' },
};
