// The floor for a run in which nothing has changed: every file listed and looked at, none opened.
import { statSync } from 'node:fs';
import { filesUnder } from './files-under.mjs';

let bytes = 0;
for (const path of filesUnder(process.argv[2])) bytes += statSync(path).size;
console.log(bytes);
