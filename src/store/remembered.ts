/**
 * A selector that works its answer out again only when one of its inputs is another object. It knows its last two
 * answers, since beside one's own record there may be one that was shared.
 */
export function remembered<State, Inputs extends readonly unknown[], Answer>(
  inputsOf: (state: State) => readonly [...Inputs],
  answerOf: (...inputs: Inputs) => Answer,
): (state: State) => Answer {
  const known: { readonly inputs: readonly [...Inputs]; readonly answer: Answer }[] = [];
  return (state) => {
    const inputs = inputsOf(state);
    let found = known.find((one) => inputs.every((input, index) => input === one.inputs[index]));
    if (found === undefined) {
      found = { inputs, answer: answerOf(...inputs) };
      known.unshift(found);
      known.splice(2);
    }
    return found.answer;
  };
}

/**
 * Remembers one answer per key for as long as its inputs are the same, so that a list worked out again gives
 * the same object for what did not change in it. Of two records with the same keys it knows the last that was asked
 * for: the other's objects are made anew.
 */
export function rememberedByKey<Answer>(): (
  key: string,
  inputs: readonly unknown[],
  answerOf: () => Answer,
) => Answer {
  const answers = new Map<
    string,
    { readonly inputs: readonly unknown[]; readonly answer: Answer }
  >();
  return (key, inputs, answerOf) => {
    const known = answers.get(key);
    const isKnown =
      known !== undefined &&
      inputs.length === known.inputs.length &&
      inputs.every((input, index) => input === known.inputs[index]);
    if (isKnown) return known.answer;
    const answer = answerOf();
    answers.set(key, { inputs, answer });
    return answer;
  };
}
