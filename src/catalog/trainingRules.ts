/** Sources of the rules that the ledger of remaining training shows, loaded with it. */
import { verified } from './provenance.ts';

/** Up to 40 workdays an academic year on average; what counts and what does not. */
export const daysOffRule = {
  ...verified(
    'https://www.theabr.org/radiation-oncology/initial-certification/residency-leave-policy',
  ),
  counts: 'Vacation, sick, parental, caregiver and bereavement leave and interview days count.',
  doesNotCount: 'Research, meetings and ordinary days off do not.',
  caution: 'It is not an entitlement: your program may allow less.',
};

/** The ABR's: until December 31 of the sixth full calendar year after training. */
export const boardEligibilityRule = {
  ...verified(
    'https://www.theabr.org/diagnostic-radiology/initial-certification/board-eligibility',
  ),
  calendarYears: 6,
};

/** Ids of the milestones that are the ABR's exams, in the order in which they are taken. */
export const examIds: readonly string[] = [
  'pass-core-exam',
  'pass-dr-oral-exam',
  'pass-ir-computer-exam',
  'pass-ir-oral-exam',
];

/** Ids of the milestones that are matches. */
export const matchIds: readonly string[] = ['match-day', 'match-independent-ir'];
