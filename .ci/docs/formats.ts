import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from '../../src/sources.ts';
import { code, page, plain, table } from './page.ts';
import type { Bilingual, Generated, Lang } from './page.ts';
import type { Node, Row } from './schema-rows.ts';
import { rowsBelow, typeOf, wordsOf } from './schema-rows.ts';

const SUFFIX = '.schema.json';
/** From the root of the repository, where every script of the package runs. */
const folder = 'schemas';

const schemas = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith(SUFFIX))
    .map((file) => [file, JSON.parse(readFileSync(join(folder, file), 'utf8')) as Node]),
);

const words = {
  key: { zh: '键', en: 'Key' },
  type: { zh: '填什么', en: 'Type' },
  required: { zh: '必填', en: 'Required' },
  meaning: { zh: '意思', en: 'Meaning' },
  example: { zh: '例如', en: 'Example:' },
  yes: { zh: '是', en: 'yes' },
  file: { zh: '位置', en: 'Place' },
  schema: { zh: '格式定义', en: 'Schema' },
} as const satisfies Record<string, Bilingual>;

const intro = {
  formats: {
    zh: [
      '数据文件夹里每种文件的每一个键。“`[]`”是清单里的一条，“`*`”是自己起的名称（数据项、分项的代号）。',
      '编辑器能用同一份定义：文件第一行写 `# yaml-language-server: $schema=` 加上到 `schemas/` 的相对路径，装有 YAML 语言服务的编辑器就会逐键说明、补全、查错。没有写在这里的键一律不收。格式的版本见[版本](versioning.zh-CN.md)。',
    ],
    en: [
      'Every key of every kind of file in a data folder. `[]` is an entry of a list, `*` a name of your own (the id of a figure or a scope).',
      'Editors use the same definitions: with `# yaml-language-server: $schema=` and a relative path to `schemas/` in the first line, an editor with a YAML language server explains, completes and checks each key. A key that is not here is an error. On versions of formats see [versioning](versioning.md).',
    ],
  },
  outputs: {
    zh: [
      '`--format json`、`--format jsonl` 输出的每一个键。“`[]`”是清单里的一条。精确数写成文字；以后可能加键，不会改义，也不会改名（见[版本](versioning.zh-CN.md)）。',
    ],
    en: [
      'Every key of what `--format json` and `--format jsonl` print. `[]` is an entry of a list. Exact numbers are text. Keys may be added; none changes its meaning or its name (see [versioning](versioning.md)).',
    ],
  },
} as const;

/** Formats of input are closed, formats of output are open. */
const isClosed = (node: Node): boolean => node.additionalProperties === false;

const documents = [...schemas].filter(([, node]) => node.properties?.['schema'] !== undefined);

/** Officers read of reports first, then those who encode a plan in the order in which they need the files. */
const inputOrder = ['report', 'workspace', ...Object.keys(places)];

const rank = (file: string): number => inputOrder.indexOf(file.slice(0, -SUFFIX.length));

const inputs = documents.filter(([, node]) => isClosed(node)).toSorted(([a], [b]) => rank(a) - rank(b));

/** Every key of every file that is read. */
export const formats: Generated = {
  name: 'formats',
  text: (lang) =>
    page('formats', { zh: '文件格式', en: 'File formats' }, lang, [
      ...intro.formats[lang],
      ...inputs.flatMap(([file, node]) => section(file, node, lang)),
    ]),
};

/** Every key of every document that is printed. */
export const outputs: Generated = {
  name: 'outputs',
  text: (lang) =>
    page('outputs', { zh: '输出格式', en: 'Output formats' }, lang, [
      ...intro.outputs[lang],
      ...documents.filter(([, node]) => !isClosed(node)).flatMap(([file, node]) => section(file, node, lang)),
    ]),
};

function section(file: string, node: Node, lang: Lang): string[] {
  const { title, text } = wordsOf(node, lang);
  const format = String(node.properties?.['schema']?.const);
  const colon = lang === 'zh' ? '：' : ': ';
  const place = isClosed(node) ? [`${words.file[lang]}${colon}${code(placeOf(file))}`] : [];
  const at = [...place, `${words.schema[lang]}${colon}[${file}](../schemas/${file})`];
  return [
    `## ${title} ${code(format)}`,
    plain(text),
    at.join(lang === 'zh' ? '；' : '; '),
    rowTable(rowsBelow({ node, file }, schemas), isClosed(node), lang),
  ];
}

function placeOf(file: string): string {
  const name = file.slice(0, -SUFFIX.length);
  if (name === 'report') return 'reports/<unit>/<period>[.rN].yaml';
  if (name === 'workspace') return 'jc.yaml';
  return places[name as keyof typeof places].path;
}

/** What is printed is always there unless it says otherwise, so only files to be written say what they must hold. */
function rowTable(rows: readonly Row[], isInput: boolean, lang: Lang): string {
  const head = [words.key, words.type, ...(isInput ? [words.required] : []), words.meaning];
  return table(
    head.map((word) => word[lang]),
    rows.map(({ path, node, isRequired }) => {
      const { title, text } = wordsOf(node, lang);
      return [
        code(path),
        typeOf(node, lang),
        ...(isInput ? [isRequired ? words.yes[lang] : ''] : []),
        `**${plain(title)}** ${plain(text)}${exampleOf(node, lang)}`,
      ];
    }),
  );
}

const LONGEST = 40;

/** The first example, behind the words; one that is a whole structure is told by its keys below. */
function exampleOf({ examples: [first] = [] }: Node, lang: Lang): string {
  if (first === undefined) return '';
  const text = typeof first === 'string' ? first : JSON.stringify(first);
  if (text.length > LONGEST && typeof first === 'object') return '';
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 20)}…` : text;
  return `${lang === 'zh' ? '' : ' '}${words.example[lang]} ${code(short)}`;
}
