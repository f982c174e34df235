import type { Diagnostic } from './diagnostics/diagnostic.ts';
import { decode } from './parse/bytes.ts';
import type { Document } from './parse/document.ts';
import { parseFile } from './parse/file.ts';
import type { ParsedFile } from './parse/file.ts';
import type { Limits } from './parse/limits.ts';
import type { SourceEntry, SourceFile } from './parse/source-file.ts';
import { isRead } from './parse/source-file.ts';
import { formatOf } from './validate/kind.ts';
import type { Kind, Validators } from './validate/kind.ts';
import type { SourceText } from './validate/plan/text.ts';
import { validateShape } from './validate/schema.ts';
import { missing } from './workspace.ts';

/** Where each file of the plan and the registry is; those that may be absent have a default body. */
export const places: Readonly<
  Record<Exclude<Kind, 'report' | 'workspace'>, { readonly path: string; readonly absent?: string }>
> = {
  plan: { path: 'plan/plan.yaml' },
  targets: { path: 'plan/targets.yaml' },
  deadlines: { path: 'plan/deadlines.yaml', absent: 'deadlines: []' },
  duties: {
    path: 'plan/duties.yaml',
    absent: 'milestones: []\nprohibitions: []\ndirections: []\ncontexts: []',
  },
  interpretations: { path: 'plan/interpretations.yaml', absent: 'interpretations: []' },
  units: { path: 'registry/units.yaml' },
  groups: { path: 'registry/groups.yaml', absent: 'groups: []' },
  regions: { path: 'registry/regions.yaml', absent: 'source: none\nregions: []' },
  populations: { path: 'registry/populations.yaml', absent: 'series: []' },
  receipts: { path: 'receipts.yaml', absent: 'provenance: official\nreceipts: []' },
  waivers: { path: 'waivers.yaml', absent: 'provenance: official\nwaivers: []' },
};

/** Parses and shape-checks one file: its document if nothing is wrong with it so far, and what is. */
export function readDocument(
  entry: SourceEntry,
  kind: Kind,
  limits: Limits,
  validators: Validators,
): ParsedFile {
  const parsed = parseFile(entry, limits);
  if (!parsed.document) return parsed;
  const shape = validateShape(parsed.document, kind, validators);
  return shape.length > 0 ? { diagnostics: shape } : parsed;
}

/** Finds and reads the files of plan and registry by path, and keeps what was wrong with them. */
export interface Sources {
  /** The document at the place of `kind`, or undefined with a diagnostic. */
  readonly document: (kind: keyof typeof places) => Document | undefined;
  /** A text file beside the plan. */
  readonly text: (path: string) => SourceText | undefined;
  readonly diagnostics: Diagnostic[];
}

export function sourcesOf(entries: readonly SourceEntry[], limits: Limits, validators: Validators): Sources {
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  const diagnostics: Diagnostic[] = [];
  const read = (entry: SourceEntry, kind: Kind): Document | undefined => {
    const found = readDocument(entry, kind, limits, validators);
    diagnostics.push(...found.diagnostics);
    return found.document;
  };
  return {
    diagnostics,
    document: (kind) => {
      const { path, absent } = places[kind];
      const entry = byPath.get(path) ?? (absent === undefined ? undefined : empty(path, kind, absent));
      if (entry) return read(entry, kind);
      diagnostics.push(missing(path));
      return undefined;
    },
    text: (path) => {
      const entry = byPath.get(path);
      const text = entry && isRead(entry) ? textOf(entry, limits) : undefined;
      // A file that is there but cannot be read as text says why.
      if (text === undefined)
        diagnostics.push(...(entry ? parseFile(entry, limits).diagnostics : [missing(path)]));
      return text;
    },
  };
}

function empty(path: string, kind: Kind, body: string): SourceFile {
  return { path, bytes: new TextEncoder().encode(`schema: ${formatOf(kind)}\n${body}\n`), sha256: '' };
}

function textOf(file: SourceFile, limits: Limits): SourceText | undefined {
  const decoded = decode(file.bytes, limits);
  return 'text' in decoded ? { path: file.path, text: decoded.text, sha256: file.sha256 } : undefined;
}
