import type { Lang } from './page.ts';

/** A part of a schema, as far as the pages tell of it. */
export interface Node {
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly required?: readonly string[];
  readonly properties?: Readonly<Record<string, Node>>;
  readonly definitions?: Readonly<Record<string, Node>>;
  readonly additionalProperties?: boolean | Node;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly then?: Node;
  readonly else?: Node;
}

/** Schemas by file name. */
export type Schemas = ReadonlyMap<string, Node>;

/** A node with the file it stands in: references are relative to it. */
interface Placed {
  readonly node: Node;
  readonly file: string;
}

/** One key of a format: where it stands (`figures[].owed[].by`), and its part of the schema, references followed. */
export interface Row {
  readonly path: string;
  readonly node: Node;
  readonly isRequired: boolean;
}

/** What stands beside a reference goes before what it leads to. */
export function follow({ node, file }: Placed, schemas: Schemas): Placed {
  if (node.$ref === undefined) return { node, file };
  const [target = '', pointer = ''] = node.$ref.split('#');
  const from = target === '' ? file : target;
  const found = pointer
    .split('/')
    .slice(1)
    .reduce<unknown>((part, step) => (part as Record<string, unknown>)[step], schemas.get(from));
  const end = follow({ node: found as Node, file: from }, schemas);
  const { $ref: _, ...own } = node;
  return { node: { ...end.node, ...own }, file: end.file };
}

/** Every key below a node, in the order of the schema. */
export function rowsBelow(placed: Placed, schemas: Schemas, prefix = ''): Row[] {
  const { node, file } = follow(placed, schemas);
  if (isPair(node)) return [];
  const own = Object.entries(node.properties ?? {}).flatMap(([key, child]) => {
    const end = follow({ node: child, file }, schemas);
    const path = prefix === '' ? key : `${prefix}.${key}`;
    const isRequired = node.required?.includes(key) ?? false;
    return [{ path, node: end.node, isRequired }, ...rowsBelow(end, schemas, path)];
  });
  // A condition with a reference chooses between whole parts: a record is a finding or a diagnostic.
  const chosen = [node.then, node.else]
    .filter((branch) => branch?.$ref !== undefined)
    .flatMap((branch) => rowsBelow({ node: branch as Node, file }, schemas, prefix));
  const items = node.items ? rowsBelow({ node: node.items, file }, schemas, `${prefix}[]`) : [];
  const values =
    typeof node.additionalProperties === 'object'
      ? rowsBelow({ node: node.additionalProperties, file }, schemas, `${prefix}.*`)
      : [];
  return [...own, ...chosen, ...items, ...values];
}

/** The same text in both languages is one row. */
const isPair = ({ properties = {} }: Node): boolean =>
  Object.keys(properties).join() === 'zh,en' && properties['zh']?.type === 'string';

const typeNames: Readonly<Record<string, { readonly zh: string; readonly en: string }>> = {
  string: { zh: '文字', en: 'text' },
  integer: { zh: '整数', en: 'whole number' },
  number: { zh: '数', en: 'number' },
  boolean: { zh: '是否', en: 'true or false' },
  array: { zh: '清单', en: 'list' },
  object: { zh: '下一级', en: 'entries' },
  null: { zh: '空', en: 'null' },
};

/** What stands at a key: one of some words, or a kind of value. */
export function typeOf(node: Node, lang: Lang): string {
  const choices = node.const === undefined ? node.enum : [node.const];
  if (choices) return choices.map((one) => `\`${String(one)}\``).join(' ');
  if (isPair(node)) return { zh: '文字，`zh` 和 `en`', en: 'text in `zh` and `en`' }[lang];
  const types = node.anyOf ? ['object', 'null'] : [node.type ?? []].flat();
  return types.map((type) => typeNames[type]?.[lang] ?? type).join(lang === 'zh' ? '或' : ' or ');
}

/** A title or a description in one language: the schemas have `日期 / Date` and `年-月-日。A civil date.` */
export function wordsOf({ title = '', description = '' }: Node, lang: Lang): { title: string; text: string } {
  const [zh = '', ...en] = title.split(' / ');
  const parts = /^([\s\S]*?。)([A-Z][\s\S]*)$/u.exec(description);
  return lang === 'zh'
    ? { title: zh, text: parts?.[1] ?? '' }
    : { title: en.join(' / '), text: parts?.[2] ?? '' };
}
