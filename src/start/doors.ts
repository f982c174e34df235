// What a thread and the library come in by: the same parts as the command's, with the code that a check has left.
import { partsFor } from './parts.ts';

export const { part } = partsFor('check');
