// Makes src/generated/ from schemas/*.schema.json.
//
//   node .ci/generate.mjs                write everything
//   node .ci/generate.mjs --check        compare the committed files with what would be written
//   node .ci/generate.mjs --validators   write only validators.js (not committed)
//
// types.ts, shapes.ts and validators.d.ts are committed; validators.js is made on install, build and test.
// --schemas DIR and --out DIR replace the two folders.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const SUFFIX = '.schema.json';
const HEADER = '// Generated from schemas/ by `npm run generate`: do not edit.\n';

/** What a schema may hold beyond draft-07, for the generator alone. */
const EXTRA_KEYWORDS = ['tsType'];

const AJV_OPTIONS = {
  allErrors: true,
  strict: true,
  allowUnionTypes: true,
  strictRequired: false,
  verbose: false,
  validateFormats: false,
  code: { source: true, esm: true, lines: false },
};

const defaultFolders = { schemas: join(ROOT, 'schemas'), out: join(ROOT, 'src', 'generated') };

/** The schemas of what is read, in a fixed order: name, file name, text and value. Those of output are for its readers. */
function readSchemas(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith(SUFFIX))
    .toSorted()
    .map((file) => {
      const text = readFileSync(join(folder, file), 'utf8');
      try {
        return { file, name: file.slice(0, -SUFFIX.length), text, schema: JSON.parse(text) };
      } catch (error) {
        throw new Error(`${file}: ${error.message}`, { cause: error });
      }
    })
    .filter((source) => !isOutput(source));
}

/** Formats of input are closed, formats of output are open. */
const isOutput = (source) => isDocument(source) && source.schema.additionalProperties !== false;

const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
const isDocument = ({ schema }) => String(schema.properties?.schema?.const ?? '').startsWith('jc/');
const camel = (name) => name.replace(/[^A-Za-z0-9]+(.)?/g, (_, next = '') => next.toUpperCase());
const pascal = (name) => camel(name).replace(/^./, (first) => first.toUpperCase());
const lf = (text) => text.replace(/\r\n?/g, '\n');

/** The root says something about a document, and is not only a shelf of definitions. */
const hasRootType = ({ schema }) =>
  ['type', 'properties', '$ref', 'oneOf', 'anyOf', 'allOf', 'enum', 'const', 'items'].some(
    (key) => key in schema,
  );

// ---- types.ts

const NOT_IN_TYPES = new Set([
  'definitions',
  'if',
  'then',
  'else',
  'not',
  'minItems',
  'maxItems',
  'contains',
]);
const VALUES = new Set(['const', 'enum', 'default', 'required', 'tsType']);
const ANNOTATIONS = new Set(['title', 'description', 'examples', 'default', '$comment', '$id']);
const MAPS = new Set(['properties', 'patternProperties']);

/** One schema that holds all files, so that a definition used by several files becomes one type. */
function mergeForTypes(sources) {
  const names = new Map();
  const taken = new Map();
  const claim = (pointer, typeName, file) => {
    const wanted = typeName in globalThis ? `${typeName}Value` : typeName;
    const name = taken.has(wanted) ? pascal(`${file}-${wanted}`) : wanted;
    if (taken.has(name)) throw new Error(`two types named ${name}: ${taken.get(name)} and ${pointer}`);
    taken.set(name, pointer);
    names.set(pointer, name);
  };
  for (const source of sources)
    if (hasRootType(source)) claim(`${source.file}#`, pascal(source.name), source.name);
  for (const { file, name, schema } of sources)
    for (const key of Object.keys(schema.definitions ?? {}))
      claim(`${file}#/definitions/${key}`, pascal(key), name);

  const resolve = (ref, file) => {
    const [target, fragment = ''] = ref.split('#');
    const pointer = `${target === '' ? file : target}#${fragment.replace(/\/$/, '')}`;
    const name = names.get(pointer);
    if (name === undefined)
      throw new Error(`${file}: $ref "${ref}" names no root and no top-level definition`);
    return `#/definitions/${name}`;
  };

  // Titles are for people (and Chinese): they must not name types, so they become the comment
  // where there is no description.
  const convert = (node, file, isMap = false) => {
    if (Array.isArray(node)) return node.map((child) => convert(child, file));
    if (!isObject(node)) return node;
    if (isMap) return Object.fromEntries(Object.entries(node).map(([k, v]) => [k, convert(v, file)]));
    const { title, $id: _id, $schema: _schema, $comment: _comment, examples: _examples, ...rest } = node;
    const out = {};
    for (const [key, value] of Object.entries(rest)) {
      // A reference goes into an allOf: beside other keywords it would become a second type.
      if (key === '$ref') out.allOf = [{ $ref: resolve(value, file) }];
      else if (NOT_IN_TYPES.has(key)) continue;
      else if (VALUES.has(key)) out[key] = value;
      else out[key] = convert(value, file, MAPS.has(key));
    }
    if (title !== undefined && out.description === undefined) out.description = title;
    return out;
  };

  const definitions = {};
  const put = (pointer, node, file) => {
    const name = names.get(pointer);
    definitions[name] = { title: name, ...convert(node, file) };
  };
  for (const source of sources) {
    const { file, schema } = source;
    if (hasRootType(source)) put(`${file}#`, schema, file);
    for (const [key, node] of Object.entries(schema.definitions ?? {}))
      put(`${file}#/definitions/${key}`, node, file);
  }
  const documents = sources.filter(isDocument).map(({ file }) => ({ $ref: resolve('#', file) }));
  const root = documents.length > 0 ? { anyOf: documents } : { type: 'object' };
  return { title: 'JcDocument', description: 'Any document of the formats.', ...root, definitions };
}

async function makeTypes(sources) {
  const { compile } = await import('json-schema-to-typescript');
  const body = await compile(mergeForTypes(sources), 'JcDocument', {
    bannerComment: '',
    additionalProperties: false,
    ignoreMinAndMaxItems: true,
    unreachableDefinitions: true,
    enableConstEnums: false,
    unknownAny: true,
    strictIndexSignatures: false,
    style: { printWidth: 110, singleQuote: true, tabWidth: 2, semi: true, trailingComma: 'all' },
  });
  // "This interface was referenced by …" tells a reader nothing.
  const clean = lf(body)
    .replace(/\/\*\*\n(?: \*[^\n]*\n)*? \*\/\n/g, (comment) => {
      const lines = comment
        .split('\n')
        .filter((line) => !/^ \* (This interface was referenced|via the `definition`)/.test(line));
      while (lines.at(-3) === ' *') lines.splice(-3, 1);
      return lines.length <= 3 ? '' : lines.join('\n');
    })
    .trim();
  return `${HEADER}\n${clean}\n`;
}

// ---- shapes.ts

/** `日期 / Date` and `年-月-日。A civil date.` as a pair: Chinese, English. Undefined for a name of a type. */
function bilingual({ title = '', description = '' }, ofForm = false) {
  const titles = title.split(' / ');
  const words = /^([^A-Za-z]*?[^]*?。)\s*([A-Z][^]*)$/.exec(description);
  const pair = titles.length > 1 ? [titles[0], titles.slice(1).join(' / ')] : undefined;
  if (ofForm) return words ? [words[1], words[2]] : pair;
  return pair ?? (words ? [words[1].replace(/。$/, ''), words[2].replace(/\.$/, '')] : undefined);
}

/** An example that fits into a message: a line, and not a list or a group of lines. */
const isShort = (example) =>
  example !== undefined && typeof example !== 'object' && String(example).length <= 40;

/** What messages about a file's shape need: keys, titles, forms and examples; equal parts are written once. */
function makeShapes(sources) {
  const byFile = new Map(sources.map(({ file, schema }) => [file, schema]));
  const constants = new Map();
  const follow = (node, file) => {
    if (node.$ref === undefined) return { node, file };
    const [target, pointer] = node.$ref.split('#');
    const from = target === '' ? file : target;
    const found = pointer
      .split('/')
      .slice(1)
      .reduce((part, step) => part[step], byFile.get(from));
    const { $ref: _, ...own } = node;
    const end = follow(found, from);
    // What a key means may be said beside the reference; how it is written is said where the pattern stands.
    const form = end.form ?? (end.node.pattern === undefined ? undefined : end.node);
    return { node: { ...end.node, ...own }, file: end.file, form };
  };
  const shape = (start, startFile) => {
    const { node, file, form: written = node } = follow(start, startFile);
    const parts = [];
    const put = (key, value) => value !== undefined && parts.push(`${key}: ${value}`);
    const quote = (value) => (value === undefined ? undefined : JSON.stringify(value));
    const [title, form] = [quote(bilingual(node)), quote(bilingual(written, true))];
    put('title', title);
    if (node.pattern !== undefined && form !== title) put('form', form);
    const [example = node.const] = node.examples ?? [];
    put('example', isShort(example) ? quote(String(example)) : undefined);
    const keys = Object.entries(node.properties ?? {}).map(
      ([k, v]) => `${JSON.stringify(k)}: ${shape(v, file)}`,
    );
    if (keys.length > 0) put('keys', `{ ${keys.join(', ')} }`);
    if (isObject(node.items)) put('items', shape(node.items, file));
    if (isObject(node.additionalProperties)) put('values', shape(node.additionalProperties, file));
    const text = `{ ${parts.join(', ')} }`;
    if (!constants.has(text)) constants.set(text, `s${constants.size}`);
    return constants.get(text);
  };
  const roots = sources.filter(isDocument).map(({ name, file, schema }) => {
    const format = JSON.stringify(schema.properties.schema.const);
    return `  ${camel(name)}: { format: ${format}, shape: ${shape(schema, file)} },`;
  });
  const lines = [...constants].map(([text, name]) => `const ${name}: Shape = ${text};`);
  return `${HEADER}
/** What the messages about a part of a document need of its schema; texts are Chinese, English. */
export interface Shape {
  readonly title?: readonly [string, string];
  readonly form?: readonly [string, string];
  readonly example?: string;
  readonly keys?: Readonly<Record<string, Shape>>;
  readonly items?: Shape;
  readonly values?: Shape;
}

${lines.join('\n')}

export const shapes = {
${roots.join('\n')}
} as const satisfies Record<string, { format: string; shape: Shape }>;
`;
}

// ---- validators

function makeDeclarations(sources) {
  const lines = sources
    .filter(isDocument)
    .map(({ name }) => `export const ${camel(name)}: ValidateFunction;`);
  return `${HEADER}
export interface ErrorObject {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

export type ValidateFunction = ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };

${lines.join('\n')}
`;
}

/** ESM text of all validators with no import and no require left, and the library files inside it. */
async function makeValidators(sources) {
  const [{ default: Ajv }, { default: standalone }, { build }] = await Promise.all([
    import('ajv'),
    import('ajv/dist/standalone/index.js'),
    import('esbuild'),
  ]);
  const ajv = new Ajv.default(AJV_OPTIONS);
  for (const keyword of EXTRA_KEYWORDS) ajv.addKeyword(keyword);
  // Each file is known by its own name, so that relative references between files resolve.
  for (const { file, schema } of sources) ajv.addSchema({ ...bare(schema), $id: file });
  const exports = {};
  for (const source of sources.filter(isDocument)) exports[camel(source.name)] = source.file;
  const code = standalone.default(ajv, exports);

  const result = await build({
    stdin: { contents: tidy(code), resolveDir: ROOT, sourcefile: 'validators.js', loader: 'js' },
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'neutral',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    legalComments: 'none',
    logLevel: 'error',
    absWorkingDir: ROOT,
    plugins: [runtimeAsModules],
  });
  const text = result.outputFiles[0].text;
  const left = /\brequire\(|\bimport\s*[({"'*]/.exec(text);
  if (left !== null)
    throw new Error(`validators.js is not self-contained: ${text.slice(left.index, left.index + 80)}`);
  return { text, inputs: Object.keys(result.metafile.inputs) };
}

/** Without what only people read: Ajv would carry it into the code. */
function bare(node, isMap = false) {
  if (Array.isArray(node)) return node.map((child) => bare(child));
  if (!isObject(node)) return node;
  const kept = Object.entries(node).filter(([key]) => isMap || !ANNOTATIONS.has(key));
  return Object.fromEntries(
    kept.map(([key, value]) => {
      if (!isMap && VALUES.has(key)) return [key, value];
      return [key, bare(value, !isMap && (MAPS.has(key) || key === 'definitions'))];
    }),
  );
}

/** Ajv's imports as ESM, and its hundreds of copies of "add this error" as one function. */
function tidy(code) {
  const body = code
    .replace(/^"use strict";/, '')
    .replaceAll(/const (\w+) = require\("([^"]+)"\)\.default;/g, 'import $1 from "$2.js";')
    .replaceAll(
      /const (err\d+) = (\{.*?\});\s*if\(vErrors === null\)\{\s*vErrors = \[\1\];\s*\}\s*else \{\s*vErrors\.push\(\1\);\s*\}\s*errors\+\+;/g,
      'vErrors = add(vErrors, $2); errors++;',
    );
  return `${body}\n${add.toString()}\n`;
}

function add(list, error) {
  if (list === null) return [error];
  list.push(error);
  return list;
}

/**
 * Ajv's runtime as plain ESM: without CommonJS wrappers, which a later bundle cannot drop, and without
 * the import lines that Ajv keeps in strings for its own use. Its equality asks the data for `valueOf`
 * and `toString`, which throws on data that have such keys or no prototype: ours compares JSON values.
 */
const runtimeAsModules = {
  name: 'runtime-as-modules',
  setup(build) {
    build.onLoad({ filter: /[\\/]ajv[\\/]dist[\\/]runtime[\\/][^\\/]+\.js$/ }, ({ path }) => ({
      contents:
        basename(path) === 'equal.js'
          ? `${jsonEqual.toString()}\nexport default jsonEqual;`
          : readFileSync(path, 'utf8')
              .replace(/^"use strict";$/m, '')
              .replace(/^Object\.defineProperty\(exports, "__esModule".*$/m, '')
              .replaceAll(/^\w+\.code = .*;$/gm, '')
              .replace(/^exports\.default = /m, 'export default '),
      loader: 'js',
    }));
  },
};

function jsonEqual(a, b) {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => Object.hasOwn(b, key) && jsonEqual(a[key], b[key]))
  );
}

/** Names the schemas, the generator and Ajv, so that nothing is compiled twice. */
function stampOf(sources) {
  const hash = createHash('sha256').update(readFileSync(fileURLToPath(import.meta.url)));
  hash.update(readFileSync(join(ROOT, 'package-lock.json')));
  for (const { file, text } of sources) hash.update(`\0${file}\0${lf(text)}`);
  return hash.digest('hex').slice(0, 32);
}

/** Writes validators.js unless it is up to date; returns the library files that are inside it. */
export async function writeValidators(folders = defaultFolders) {
  const sources = readSchemas(folders.schemas);
  const target = join(folders.out, 'validators.js');
  const stamp = `// Generated, do not edit. ${stampOf(sources)} `;
  const first = existsSync(target) ? (readFileSync(target, 'utf8').split('\n', 1)[0] ?? '') : '';
  if (first.startsWith(stamp)) return JSON.parse(first.slice(stamp.length));
  const { text, inputs } = await makeValidators(sources);
  write(target, `${stamp}${JSON.stringify(inputs)}\n${text}`);
  return inputs;
}

function write(path, text) {
  mkdirSync(dirname(path), { recursive: true });
  if (!existsSync(path) || readFileSync(path, 'utf8') !== text) writeFileSync(path, text);
}

// ---- command

async function main() {
  const { values } = parseArgs({
    options: {
      check: { type: 'boolean', default: false },
      validators: { type: 'boolean', default: false },
      schemas: { type: 'string', default: defaultFolders.schemas },
      out: { type: 'string', default: defaultFolders.out },
    },
  });
  const folders = { schemas: values.schemas, out: values.out };
  if (values.validators) {
    await writeValidators(folders);
    return 0;
  }
  const sources = readSchemas(folders.schemas);
  const committed = [
    [join(folders.out, 'types.ts'), await makeTypes(sources)],
    [join(folders.out, 'shapes.ts'), makeShapes(sources)],
    [join(folders.out, 'validators.d.ts'), makeDeclarations(sources)],
  ];
  if (values.check) {
    const stale = committed.filter(
      ([path, text]) => !existsSync(path) || lf(readFileSync(path, 'utf8')) !== text,
    );
    if (stale.length === 0) return 0;
    const names = stale.map(([path]) => basename(path)).join(', ');
    console.error(
      `src/generated: ${names} out of step with schemas/: run \`npm run generate\` and commit the result`,
    );
    return 1;
  }
  for (const [path, text] of committed) write(path, text);
  await writeValidators(folders);
  return 0;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    process.exitCode = await main();
  } catch (error) {
    console.error(`generate: ${error.message}`);
    process.exitCode = 1;
  }
}
