import { changeCodes } from './catalogue/changes.ts';
import { consistencyCodes } from './catalogue/consistency.ts';
import { fileCodes } from './catalogue/files.ts';
import { planCodes } from './catalogue/plan.ts';
import { shapeCodes } from './catalogue/shape.ts';
import { valueCodes } from './catalogue/values.ts';
import { warningCodes } from './catalogue/warnings.ts';

/** Every diagnostic code, by family: 10 files, 11 shape, 12 values, 13 and 14 consistency, 15 changes under review, 2 plan and registry, 3 warnings. */
export const catalogue = {
  ...fileCodes,
  ...shapeCodes,
  ...valueCodes,
  ...consistencyCodes,
  ...changeCodes,
  ...planCodes,
  ...warningCodes,
} as const;

export type DiagnosticCode = keyof typeof catalogue;
