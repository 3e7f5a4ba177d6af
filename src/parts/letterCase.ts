/** With a capital letter, to begin a sentence or a label. */
export function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** A name as it stands inside a sentence: "internship", but "IR fellowship". */
export function inSentence(name: string): string {
  return /^.[a-z]/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
