import { textReport } from '../text/index.ts';
import type { Render } from './reporter.ts';

/** For people at a screen. */
export const render: Render = (judged, { lang, paint, quiet }) => textReport(judged, { lang, paint, quiet });
