/** Columns of a file that may say who a patient is. They are never read, whatever the person chooses. */

const patientWords =
  /\bmrn\b|\bm\.r\.n|medical record|record (?:no|num|id)|\bchart (?:no|num|id)|accession|\bcase (?:id|no\b|num)|patient'?s? (?:id|no\b|num|name|init|last|first|sur|mrn|address|phone)|^patient$|\bname of patient|\b(?:last|first|sur|family|given) ?name|\bdob\b|d\.o\.b|birth|geburt|naissance|\bborn\b|\bssn\b|social security|\bnhs (?:no|num)|hospital (?:no\b|num|id)|^(?:csn|encounter(?: (?:id|no|num\w*))?)$/;

/** The places of the headings that name a patient, a record or a day of birth. */
export function patientColumns(headings: readonly string[]): readonly number[] {
  return headings.flatMap((heading, index) => (patientWords.test(wordsOf(heading)) ? [index] : []));
}

/** Lower case; words of "patientName" and "PATIENT_NAME" apart. */
export function wordsOf(heading: string): string {
  return heading
    .trim()
    .replaceAll(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[_\-\s]+/g, ' ');
}
