/**
 * Work that can be done at once, or in short steps with something else between them. It is a generator, so
 * that there is one of it for both.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

export function atOnce<Result>(steps: Steps<Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
