import type { Measure } from '../../src/model/plan.ts';
import { against, change, perThousand, ratio, value } from './build.ts';

/** Every kind, in each of its forms, over the figures that build.ts names: a new one does not compile until it is here. */
export const byKind: Readonly<Record<Measure['kind'], readonly [Measure, ...Measure[]]>> = {
  value: [value],
  perCapita: [perThousand(2_000n)],
  ratio: [ratio('trials'), ratio('backlog', 'failures'), ratio('roster')],
  change: [change('reduction', against('20')), change('increase', { kind: 'figure', figure: 'base' })],
};
