/** Columns of a file that may say who a patient is. They are never read, whatever the person chooses. */

/** A number, as it follows the word for what is numbered. */
const number = String.raw`(?:#|№|id(?:s|ent\w*)?\b|no\b|nr\b|num)`;

const signs: readonly RegExp[] = [
  new RegExp(
    String.raw`\b(?:record|chart|case|exam|study|visit|encounter|account|unit|hospital|hosp|m\.?r|ur|nhs|chi)\W*${number}`,
  ),
  new RegExp(
    String.raw`\b(?:patient|pt)(?:['’]?s)?\W*(?:${number}|name|init|last|first|sur|mrn|address|phone)`,
  ),
  /\bmrn\b|\bm\.r\.n|medical record|accession|\b(?:urn|umrn|uhid|nhi)\b|\bssn\b|social security/,
  /^(?:patient|pt|csn|encounter)$|\bname of patient|\b(?:last|first|sur|family|given) ?name/,
  /\bdob\b|d\.o\.b|birth|geburt|naissance|\bborn\b/,
];

/** The places of the headings that name a patient, a record or a day of birth. */
export function patientColumns(headings: readonly string[]): readonly number[] {
  return headings.flatMap((heading, index) => {
    const words = wordsOf(heading);
    return signs.some((sign) => sign.test(words)) ? [index] : [];
  });
}

/** Lower case; words of "patientName" and "PATIENT_NAME" apart. */
export function wordsOf(heading: string): string {
  return heading
    .trim()
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[_\-\s]+/g, ' ');
}
