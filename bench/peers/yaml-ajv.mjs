// What a project writes for itself: a loop of `yaml` and a compiled Ajv schema. It checks the shape and nothing else.
//
//   node yaml-ajv.mjs SCHEMAS FOLDER
import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { filesUnder } from '../floors/files-under.mjs';

const [schemas, folder] = process.argv.slice(2);
const schema = (name) => JSON.parse(readFileSync(`${schemas}/${name}.schema.json`, 'utf8'));
const validate = new Ajv({ strict: false }).addSchema(schema('common')).compile(schema('report'));

function accepts(path) {
  try {
    return validate(parse(readFileSync(path, 'utf8')));
  } catch {
    return false;
  }
}

const refused = filesUnder(folder).filter((path) => !accepts(path));
console.log(`${refused.length} refused`);
process.exitCode = refused.length > 0 ? 1 : 0;
