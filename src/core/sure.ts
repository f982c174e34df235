/**
 * A value that cannot be missing, for reasons the compiler does not see (a group of a pattern that matched, a set that
 * cannot be empty). Throws where it is missing all the same: a fault of `jc` is never papered over with a default.
 */
export function sure<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a value that cannot be missing is missing');
  return value;
}
