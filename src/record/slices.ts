/**
 * Work that can be done at once, or in short slices with something else between them. It is a generator, so
 * that there is one of it for both.
 */
export type Slices<Result> = Generator<undefined, Result, undefined>;

export function atOnce<Result>(work: Slices<Result>): Result {
  let slice = work.next();
  while (slice.done !== true) slice = work.next();
  return slice.value;
}
