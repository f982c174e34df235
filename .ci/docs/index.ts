import { codes } from './codes.ts';
import { commands } from './commands.ts';
import { formats, outputs } from './formats.ts';
import { fileName } from './page.ts';
import type { Generated } from './page.ts';
import { pictures } from './pictures.ts';
import { statuses } from './statuses.ts';

/** Every page that is made, one generator each. */
export const pages: readonly Generated[] = [codes, statuses, formats, outputs, commands];

/** Every file that is made, by its name in docs/. */
export function made(): Map<string, string> {
  const both = ['en', 'zh'] as const;
  return new Map(
    both.flatMap((lang) => [
      ...pages.map(({ name, text }) => [fileName(name, lang), text(lang)] as const),
      ...pictures(lang),
    ]),
  );
}
