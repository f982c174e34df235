import { jsonReport } from '../json/index.ts';
import type { Render } from './reporter.ts';

/** `jc/result@1`: everything, for programs. */
export const render: Render = (judged, { version, digest }) =>
  jsonReport(judged, { version, digest: digest() });
