/** Rules of the United States that the ledger of remaining training shows. */
import type { BoardEligibilityRule, DaysOffRule } from '#domain/countryCatalog.ts';
import { verified } from './provenance.ts';

/** Up to 40 workdays an academic year on average; what counts and what does not. */
export const daysOffRule: DaysOffRule = {
  ...verified(
    'https://www.theabr.org/radiation-oncology/initial-certification/residency-leave-policy',
  ),
  counts: 'Vacation, sick, parental, caregiver and bereavement leave and interview days count.',
  doesNotCount: 'Research, meetings and ordinary days off do not.',
  caution: 'It is not an entitlement: your program may allow less.',
};

/** The ABR's: until December 31 of the sixth full calendar year after training. */
export const boardEligibilityRule: BoardEligibilityRule = {
  ...verified(
    'https://www.theabr.org/diagnostic-radiology/initial-certification/board-eligibility',
  ),
  calendarYears: 6,
  until: 'the end of the sixth full calendar year after training',
};
