// The floor for any run that reads: every file listed and read, nothing done with it.
import { readFileSync } from 'node:fs';
import { filesUnder } from './files-under.mjs';

let bytes = 0;
for (const path of filesUnder(process.argv[2])) bytes += readFileSync(path).length;
console.log(bytes);
