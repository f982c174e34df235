import type { Measure } from '../../model/plan.ts';
import type { MeasureContext, Part, ValueSet } from '../part.ts';
import { changeSet } from './change.ts';
import { ratioSet } from './ratio.ts';
import { perCapitaSet, valueSet } from './value.ts';

/** The values that a measure could take, given what its reporters have said. One kind, one file. */
export function measureSet(measure: Measure, parts: readonly Part[], context: MeasureContext): ValueSet {
  switch (measure.kind) {
    case 'value':
      return valueSet(measure, parts, context);
    case 'ratio':
      return ratioSet(measure, parts, context);
    case 'perCapita':
      return perCapitaSet(measure, parts, context);
    case 'change':
      return changeSet(measure, parts, context);
  }
}
