/** What is said of a chosen file that the browser cannot open, whatever it was to be imported as. */
export function unopenedFileText(name: string): { readonly fact: string; readonly advice: string } {
  return {
    fact: `“${name}” could not be opened.`,
    advice: 'It may have been moved, or it is a folder. Choose it again.',
  };
}
