import type { Lang } from '../../diagnostics/message.ts';
import type { Judged } from '../../judge.ts';
import type { Paint } from '../text/paint.ts';

/** How an output is to look, and what of the world it may know: the shell hands it in, the reporter stays pure. */
export interface Look {
  readonly lang: Lang;
  readonly paint: Paint;
  /** Only what needs attention. Formats for machines are complete all the same. */
  readonly quiet: boolean;
  readonly version: string;
  /** SHA-256 over the list of inputs, in hex. */
  readonly digest: () => string;
  /** SHA-256 of a text, in hex. */
  readonly hash: (text: string) => string;
  /** From the root of the repository to the folder of the workspace: empty, or with a slash at its end. */
  readonly base: string;
}

/** One format: everything it prints, made from a judgement. */
export type Render = (judged: Judged, look: Look) => string;

/** The module of a format. */
export interface Reporter {
  readonly render: Render;
  /** What belongs on the summary page of the job beside it, in at most `limit` bytes. */
  readonly summary?: (judged: Judged, look: Look, limit: number) => string;
}
