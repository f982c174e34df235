// The programs that jc is measured against, as they are started; each of them checks the shape of reports, and no more.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const HERE = import.meta.dirname;
const SCHEMAS = join(HERE, '../../schemas');
const require = createRequire(import.meta.url);

/** `yaml` and `ajv`, looked for in this folder first and then among the development packages of the product. */
export const yamlAjv = (folder) => [
  process.execPath,
  join(HERE, 'yaml-ajv.mjs'),
  SCHEMAS,
  `${folder}/reports`,
];

/** The native validator, without the Node program that is around it in its package. */
export function native(folder) {
  const system = process.platform === 'win32' ? 'windows' : process.platform;
  const processor = process.arch === 'x64' ? 'x86_64' : process.arch;
  const name = `jsonschema-${system}-${processor}${system === 'windows' ? '.exe' : ''}`;
  const program = join(folderOf('@sourcemeta/jsonschema'), 'build', 'github-releases', name);
  if (!existsSync(program)) throw new Error(`@sourcemeta/jsonschema has no ${name}`);
  const [report, common] = ['report', 'common'].map((one) => join(SCHEMAS, `${one}.schema.json`));
  const what = [report, `${folder}/reports`, '--resolve', common, '--extension', '.yaml'];
  return [program, 'validate', '--fast', ...what];
}

/** It reads YAML 1.1, where a date is no text: it is given schemas that ask nothing of dates. */
export function ajvCli(folder, scratch) {
  const schemas = join(scratch, 'ajv-cli');
  mkdirSync(schemas, { recursive: true });
  const [report, common] = ['report', 'common'].map((name) => withoutDates(name, schemas));
  const program = join(folderOf('ajv-cli'), 'dist', 'index.js');
  const files = ['-s', report, '-r', common, '-d', `${folder}/reports/**/*.yaml`];
  return [process.execPath, program, 'validate', ...files, '--strict=false'];
}

function withoutDates(name, folder) {
  const path = join(folder, `${name}.schema.json`);
  const schema = JSON.parse(readFileSync(join(SCHEMAS, `${name}.schema.json`), 'utf8'));
  if (name === 'common') Object.assign(schema.definitions, { date: {}, dateTime: {} });
  writeFileSync(path, JSON.stringify(schema));
  return path;
}

/** Where a package is installed; one that is not there is asked for. */
function folderOf(name) {
  const found = findFolder(name);
  if (found === undefined) throw new Error(`${name} is not installed: npm --prefix bench ci`);
  return found;
}

const findFolder = (name) =>
  require.resolve
    .paths(name)
    ?.map((one) => join(one, name))
    .find(existsSync);

/** Name and version of what is measured against, as installed. */
export const peerVersions = () =>
  ['@sourcemeta/jsonschema', 'ajv-cli', 'yaml', 'ajv'].map((name) => {
    const folder = findFolder(name);
    if (folder === undefined) return `${name} (not installed)`;
    return `${name} ${JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version}`;
  });
