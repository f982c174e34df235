// Generated from schemas/ by `npm run generate`: do not edit.

export interface ErrorObject {
  instancePath: string;
  schemaPath: string;
  keyword: string;
  params: Record<string, unknown>;
  message?: string;
}

export type ValidateFunction = ((data: unknown) => boolean) & { errors?: ErrorObject[] | null };

export const deadlines: ValidateFunction;
export const duties: ValidateFunction;
export const groups: ValidateFunction;
export const interpretations: ValidateFunction;
export const plan: ValidateFunction;
export const populations: ValidateFunction;
export const receipts: ValidateFunction;
export const regions: ValidateFunction;
export const report: ValidateFunction;
export const targets: ValidateFunction;
export const units: ValidateFunction;
export const waivers: ValidateFunction;
export const workspace: ValidateFunction;
