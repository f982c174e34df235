// Tests import the compiled validators, which are not committed: make them when the schemas changed.
import { writeValidators } from './generate.mjs';

export default async function setup() {
  await writeValidators();
}
