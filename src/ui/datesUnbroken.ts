/** The text so that no line ends inside a date, such as "Feb 12, 2027", "12 February 2027" or "Feb 2027". */
export function datesUnbroken(text: string): string {
  return text.replace(/(?:\b\d\d? )?\b[A-Z][a-z]{2,8}(?: \d\d?,)? \d{4}\b/g, (date) =>
    date.replaceAll(' ', '\u00a0'),
  );
}
