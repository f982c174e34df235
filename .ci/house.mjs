// The picture of the house in CONTRIBUTING.md, drawn from the imports themselves.
//
//   node .ci/house.mjs            draw it anew
//   node .ci/house.mjs --check    fail where the picture is not of this house
//
// A room is a folder of src/, or a file that lies in src/ itself. Only what runs counts, types do not. Fails where rooms use each
// other in a circle, and where a room has no paragraph.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const PAGE = join(ROOT, 'CONTRIBUTING.md');
const IMPORT =
  /(?:^|\n)(?:import|export)\s+(?!type\s)(?:[^;'"]*?\sfrom\s+)?'(\.[^']+)'|\bimport\('(\.[^']+)'\)/g;

const roomOf = (file) => file.split('/')[0];

/** Room by room, the other rooms whose code it runs. */
function uses() {
  const files = readdirSync(join(ROOT, 'src'), { recursive: true }).map((file) => file.replaceAll('\\', '/'));
  const rooms = new Map();
  for (const file of files.filter((one) => one.endsWith('.ts') && !one.endsWith('.d.ts')).toSorted()) {
    const room = roomOf(file);
    const others = rooms.get(room) ?? rooms.set(room, new Set()).get(room);
    for (const [, named, lazy] of readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(IMPORT)) {
      const other = roomOf(posix.join(posix.dirname(file), named ?? lazy));
      if (other !== room) others.add(other);
    }
  }
  return rooms;
}

/** All rooms that can be reached from one, itself apart; throws on a way back to it. */
function below(room, rooms, path = []) {
  if (path.includes(room)) throw new Error(`rooms in a circle: ${[...path, room].join(' -> ')}`);
  const next = [...(rooms.get(room) ?? [])];
  return new Set(next.flatMap((other) => [other, ...below(other, rooms, [...path, room])]));
}

/** The rooms that one uses and that no other room which it uses would lead to: enough arrows, and no more. */
function arrows(room, rooms) {
  const direct = [...(rooms.get(room) ?? [])];
  return direct.filter((one) => !direct.some((other) => other !== one && below(other, rooms).has(one)));
}

function draw(rooms) {
  const id = (room) => room.replace(/\W/g, '_');
  const names = [...rooms.keys()].toSorted();
  return [
    '```mermaid',
    'flowchart TD',
    ...names.map((room) => `  ${id(room)}["${room}"]`),
    ...names.flatMap((room) =>
      arrows(room, rooms)
        .toSorted()
        .map((other) => `  ${id(room)} --> ${id(other)}`),
    ),
    '```',
  ].join('\n');
}

const PICTURE = /(?<=<!-- house -->\n)[^]*?(?=<!-- end of house -->)/;

try {
  const page = readFileSync(PAGE, 'utf8');
  const rooms = uses();
  const silent = [...rooms.keys()].filter((room) => !page.includes(`\n- **\`${room}\`**`));
  if (silent.length > 0) throw new Error(`CONTRIBUTING.md has no paragraph about ${silent.join(', ')}`);
  const drawn = page.replace(PICTURE, () => `\n${draw(rooms)}\n\n`);
  if (drawn !== page && process.argv.includes('--check'))
    throw new Error(
      'the picture in CONTRIBUTING.md is out of step: run `npm run generate` and commit the result',
    );
  if (drawn !== page) writeFileSync(PAGE, drawn);
} catch (error) {
  console.error(`house: ${error.message}`);
  process.exitCode = 1;
}
