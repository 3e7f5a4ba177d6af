/** What looks like patient data in a text that must hold none. A guess: the person can overrule it. */

export type PatientDataSign = 'record-number' | 'birth-date';

const birthWord = /\b(?:d\.?\s?o\.?\s?b|date of birth|birth\s?da(?:te|y)|born)\b/i;

/** A whole date with its year: 3/4/1956, 04.03.56, 1956-03-04, March 4, 1956, 4 Mar 1956. */
const wholeDate = [
  /\b\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})\b/,
  /\b(?:19|20)\d{2}([/.-])\d{1,2}\1\d{1,2}\b/,
  /\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s+\d{1,2},?\s+\d{4}\b/i,
  /\b\d{1,2}\.?\s+(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?,?\s+\d{4}\b/i,
];

const recordNumber = [
  /** "MRN 4711", "record no. 12", "accession A-1234". */
  /\b(?:mrn|m\.r\.n\.|medical record|record (?:no|number)|patient id|accession|hospital (?:no|number)|nhs (?:no|number)|ssn)\b[\s#:.]*[\w-]*\d/i,
  /** Six digits or more in a row: no size, dose or time has as many. */
  /\d{6,}/,
  /** As social security and health numbers are written: 123-45-6789, 943 476 5919. */
  /\b\d{3}[- ]\d{2,3}[- ]\d{4}\b/,
];

/** What the text looks as if it held; null when nothing does. */
export function patientDataIn(text: string): PatientDataSign | null {
  if (birthWord.test(text) || wholeDate.some((pattern) => pattern.test(text))) return 'birth-date';
  return recordNumber.some((pattern) => pattern.test(text)) ? 'record-number' : null;
}
