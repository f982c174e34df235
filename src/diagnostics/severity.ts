import { catalogue } from './codes.ts';
import type { Diagnostic } from './diagnostic.ts';

/** Is a diagnostic an error? Warnings never refuse a file. */
export const isError = (diagnostic: Diagnostic): boolean => catalogue[diagnostic.code].severity === 'error';
