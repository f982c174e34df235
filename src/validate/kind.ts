import type { ValidateFunction } from '../generated/validators.js';
import { shapes } from '../generated/shapes.ts';

/** A kind of file, as its schema is named. */
export type Kind = keyof typeof shapes;

/** The compiled validators by kind; the module `src/generated/validators.js` is one. */
export type Validators = Readonly<Record<Kind, ValidateFunction>>;

/** What a file of `kind` says after `schema:`. */
export function formatOf(kind: Kind): string {
  return shapes[kind].format;
}

/** The kind that `format` names, whatever its version: `jc/report@2` is a report. */
export function kindOf(format: string): Kind | undefined {
  const name = /^(jc\/[a-z]+)@[0-9]+$/.exec(format)?.[1];
  const kinds = Object.keys(shapes) as Kind[];
  return kinds.find((kind) => formatOf(kind).split('@')[0] === name);
}
