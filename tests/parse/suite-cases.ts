import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse as parseWithLibrary } from 'yaml';

const folder = new URL('../../../shared/oracles/yaml-test-suite/src/', import.meta.url);

/** One text of the yaml-test-suite, and whether it is no YAML. */
export interface Case {
  readonly id: string;
  readonly name: string;
  readonly fail: boolean;
  readonly yaml: string;
}

/** The suite writes white space with visible signs. */
function visible(text: string): string {
  return text
    .replaceAll('␣', ' ')
    .replaceAll(/—*»/g, '\t')
    .replaceAll('⇔', '\ufeff')
    .replaceAll('↵', '')
    .replaceAll('←', '\r')
    .replace(/∎\n$/, '');
}

function casesOf(file: string): Case[] {
  let last: Record<string, unknown> = {};
  return (parseWithLibrary(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>[]).map(
    (part, i) => {
      const { fail: _, ...inherited } = last;
      last = { ...inherited, ...part };
      const yaml = visible(typeof last['yaml'] === 'string' ? last['yaml'] : '');
      return {
        id: `${file.slice(0, 4)}/${i}`,
        name: String(last['name']),
        fail: last['fail'] === true,
        yaml,
      };
    },
  );
}

/** All of them; none where `../shared/oracles` is not there. */
export const cases: readonly Case[] = existsSync(folder)
  ? readdirSync(folder)
      .filter((name) => name.endsWith('.yaml'))
      .toSorted()
      .flatMap(casesOf)
  : [];
