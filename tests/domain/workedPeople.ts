/**
 * Nine people whose dates were worked out by hand, not with the code that they test. Each comment
 * shows the working.
 *
 * "Section 4" is a section of the fact sheet "US pathways" as of November 24, 2026, and S59 the tag
 * of a source in it. "Derived" is its mark D: a rule that fits the dates found, but no authority
 * states it. "Recalled" is its mark R, "suggested" an offset of the milestone list: neither has a
 * source.
 *
 * The working that all of them share:
 * - Where a plan gives only some of its dates, the usual ones fill in: school starts on August 1,
 *   the degree comes on May 15 of the fourth spring after it, PGY-1 starts on the next July 1.
 * - Lengths are those of section 1 (S1 to S4): internship 12 months; diagnostic radiology 36
 *   (integrated) or 48; IR 24 (integrated), 12 (ESIR) or 24 (independent); fellowship 12 or 24.
 * - A stage after graduation ends the day before the next one starts, so on June 30. MS1 runs from
 *   the first day of school to June 30, the last year of school ends on graduation day.
 * - The application season is June 1 to May 31 before PGY-1; the independent season is the July 1
 *   to June 30 that ends one year before IR starts, which is PGY-4 (section 1b, S17).
 * - Months counted from the end of a stage are counted from its last day: June 30 minus 6 months is
 *   December 30, and only the month is meant.
 */
import type { Period } from '#domain/calendarDate.ts';

interface WorkedRange {
  readonly start: string;
  readonly end: string;
}

/** A plan, and everything that a schedule says of it on the day `today`. */
export interface WorkedPerson {
  readonly name: string;
  readonly plan: {
    readonly pathwayId: string;
    readonly medicalSchoolStart?: string;
    readonly graduation?: string;
    readonly residencyStart?: string;
    /** Months by stage id. */
    readonly lengths?: Readonly<Record<string, number>>;
  };
  readonly today: string;
  readonly stages: readonly (WorkedRange & { readonly id: string })[];
  readonly trainingYears: readonly (WorkedRange & { readonly label: string })[];
  /** Label of the training year that today falls in; null before, between and after them. */
  readonly currentYear: string | null;
  /** From today to the last day of training, both counted. */
  readonly remaining: Period;
  /** From the first day of medical school until today, or with the last day of training. */
  readonly behind: Period;
  /** By milestone id: a day, a month, or null for no date. Not every milestone is listed. */
  readonly targets: Readonly<Record<string, string | null>>;
}

export const workedPeople: readonly WorkedPerson[] = [
  {
    name: 'an MS1 of the class of 2030 on the integrated pathway',
    plan: { pathwayId: 'us-integrated', medicalSchoolStart: '2026-08-01' },
    today: '2026-11-24',
    stages: [
      // Four academic years from 2026: the degree on May 15, 2030.
      { id: 'medical-school', start: '2026-08-01', end: '2030-05-15' },
      // The first July 1 after May 15, 2030, and 12 months.
      { id: 'internship', start: '2030-07-01', end: '2031-06-30' },
      // 36 months: July 2031 to June 2034.
      { id: 'diagnostic-radiology', start: '2031-07-01', end: '2034-06-30' },
      // 24 months: July 2034 to June 2036. July 2030 and 72 months is July 2036 (section 1).
      { id: 'interventional-radiology', start: '2034-07-01', end: '2036-06-30' },
    ],
    trainingYears: [
      // From the first day of school to the day before the next July 1: 11 months.
      { label: 'MS1', start: '2026-08-01', end: '2027-06-30' },
      { label: 'MS2', start: '2027-07-01', end: '2028-06-30' },
      { label: 'MS3', start: '2028-07-01', end: '2029-06-30' },
      // Ends on graduation day.
      { label: 'MS4', start: '2029-07-01', end: '2030-05-15' },
      // Six years of 12 months from July 1, 2030; IR is PGY-5 and PGY-6 (section 1, S5).
      { label: 'PGY-1', start: '2030-07-01', end: '2031-06-30' },
      { label: 'PGY-2', start: '2031-07-01', end: '2032-06-30' },
      { label: 'PGY-3', start: '2032-07-01', end: '2033-06-30' },
      { label: 'PGY-4', start: '2033-07-01', end: '2034-06-30' },
      { label: 'PGY-5', start: '2034-07-01', end: '2035-06-30' },
      { label: 'PGY-6', start: '2035-07-01', end: '2036-06-30' },
    ],
    currentYear: 'MS1',
    // 9 years to November 24, 2035, 7 months to June 24, 2036, 7 days to the end of June 30.
    remaining: { years: 9, months: 7, days: 7 },
    // 3 months to November 1, 2026, 23 days to November 24.
    behind: { years: 0, months: 3, days: 23 },
    targets: {
      // Anytime.
      'learn-what-ir-is': null,
      // The first day of school.
      'start-accredited-school': '2026-08-01',
      // Suggested offsets from August 2026: 3, 8, 10, 12, 20, 22, 30 and 34 months.
      'join-sir': '2026-11',
      'start-research-project': '2027-04',
      'find-mentor': '2027-06',
      'join-rfs': '2027-08',
      'first-conference': '2028-04',
      'pass-step-1': '2028-06',
      'decide-ir-fit': '2029-02',
      'complete-core-clerkships': '2029-06',
      // Suggested: January, February and May of MS3, which has them in 2029.
      'plan-ms4-schedule': '2029-01',
      'apply-away-rotations': '2029-02',
      'radiology-elective': '2029-05',
      // Suggested: July and August of MS4, which has them in 2029.
      'ir-elective': '2029-07',
      'take-step-2-ck': '2029-07',
      'away-rotation': '2029-08',
      // PGY-1 starts on July 1, 2030, so the application season is June 2029 to May 2030.
      // First Wednesday of June 2029: June 1 is a Friday, so June 6 (section 4, derived).
      'open-eras': '2029-06-06',
      // First Wednesday of September 2029: the 1st is a Saturday, so the 5th (section 4, S57, S58).
      'submit-eras': '2029-09-05',
      // With the application.
      'assign-program-signals': '2029-09-05',
      // September 15 (section 4, S59, S60).
      'register-nrmp': '2029-09-15',
      // October opens the interviews (section 1a).
      'interview-season': '2029-10',
      // 16 days before March 15, 2030: 14 days back is March 1, 2 more is February 27, for February
      // 2030 has 28 days; a Wednesday (section 4, S60).
      'certify-rank-list': '2030-02-27',
      // Third Friday of March 2030: March 1 is a Friday, so 1, 8, 15 (section 4, S59, S61).
      'match-day': '2030-03-15',
      // Graduation day.
      'graduate-md-do': '2030-05-15',
      // Suggested: 10 months after July 2030.
      'pass-step-3': '2031-05',
      // The last day of PGY-1.
      'complete-clinical-year': '2031-06-30',
      // October 31 of PGY-2, which starts in July 2031 (section 1a, S7, S8).
      'abr-application': '2031-10-31',
      // PGY-2 starts in 2031, so the Core Exam is in autumn of R4, which is PGY-5: 2034; October is
      // assumed (section 3, S41, derived from 2026 on). Study starts in May of PGY-4.
      'start-core-study': '2034-05',
      'pass-core-exam': '2034-10',
      // One month before June 30, 2034 is May 30.
      'nuclear-and-mqsa': '2034-05',
      // Last day of diagnostic radiology, and the day after it.
      'complete-dr-years': '2034-06-30',
      'start-ir-training': '2034-07-01',
      // June of R4, which is PGY-5: 2035 (section 3, S41, S47; derived from 2026 on).
      'pass-dr-oral-exam': '2035-06',
      // 18 months before June 30, 2036 is December 30, 2034 (recalled).
      'job-search': '2034-12',
      // 6 months before June 30, 2036 is December 30, 2035. The license is asked for (section 3,
      // S43, S11), the month is suggested.
      'full-medical-license': '2035-12',
      // Last day of training.
      'finish-ir-training': '2036-06-30',
      // One month after June 30, 2036 is July 30: the window July 1 to August 15 (section 3, S8).
      'training-verification': '2036-07',
      // The computer-based part goes with R1 in 2024 or earlier; this R1 is in 2031 (section 3,
      // S47).
      'pass-ir-computer-exam': null,
      // 6 months after June 30, 2036 is December 30.
      'register-ir-oral': '2036-12',
      // Calendar year after 2036, spring sitting (section 3, S43, S46).
      'pass-ir-oral-exam': '2037-04',
      // December 31 of 2036 + 6 (section 3, S49, S50).
      'certify-before-eligibility-ends': '2042-12-31',
    },
  },
  {
    name: 'an MS3 of the class of 2028 on the integrated pathway',
    plan: {
      pathwayId: 'us-integrated',
      medicalSchoolStart: '2024-08-01',
      graduation: '2028-05-15',
    },
    today: '2026-11-24',
    stages: [
      // From the first day of school to graduation day, as the plan gives them.
      { id: 'medical-school', start: '2024-08-01', end: '2028-05-15' },
      // The first July 1 after May 15, 2028, and 12 months.
      { id: 'internship', start: '2028-07-01', end: '2029-06-30' },
      // 36 months: July 2029 to June 2032.
      { id: 'diagnostic-radiology', start: '2029-07-01', end: '2032-06-30' },
      // 24 months: July 2032 to June 2034.
      { id: 'interventional-radiology', start: '2032-07-01', end: '2034-06-30' },
    ],
    trainingYears: [
      // From the first day of school to the day before the next July 1.
      { label: 'MS1', start: '2024-08-01', end: '2025-06-30' },
      { label: 'MS2', start: '2025-07-01', end: '2026-06-30' },
      { label: 'MS3', start: '2026-07-01', end: '2027-06-30' },
      // Ends on graduation day.
      { label: 'MS4', start: '2027-07-01', end: '2028-05-15' },
      // Six years of 12 months from July 1, 2028.
      { label: 'PGY-1', start: '2028-07-01', end: '2029-06-30' },
      { label: 'PGY-2', start: '2029-07-01', end: '2030-06-30' },
      { label: 'PGY-3', start: '2030-07-01', end: '2031-06-30' },
      { label: 'PGY-4', start: '2031-07-01', end: '2032-06-30' },
      { label: 'PGY-5', start: '2032-07-01', end: '2033-06-30' },
      { label: 'PGY-6', start: '2033-07-01', end: '2034-06-30' },
    ],
    currentYear: 'MS3',
    // 7 years to November 24, 2033, 7 months to June 24, 2034, 7 days to the end of June 30.
    remaining: { years: 7, months: 7, days: 7 },
    // 2 years to August 1, 2026, 3 months to November 1, 23 days to November 24.
    behind: { years: 2, months: 3, days: 23 },
    targets: {
      // The first day of school.
      'start-accredited-school': '2024-08-01',
      // Suggested offsets from August 2024: 8, 20, 22, 30 and 34 months.
      'start-research-project': '2025-04',
      'first-conference': '2026-04',
      'pass-step-1': '2026-06',
      'decide-ir-fit': '2027-02',
      'complete-core-clerkships': '2027-06',
      // Suggested: January, February and May of MS3, which has them in 2027.
      'plan-ms4-schedule': '2027-01',
      'apply-away-rotations': '2027-02',
      'radiology-elective': '2027-05',
      // Suggested: July and August of MS4, which has them in 2027.
      'ir-elective': '2027-07',
      'take-step-2-ck': '2027-07',
      'away-rotation': '2027-08',
      'secure-letters': '2027-08',
      // PGY-1 starts on July 1, 2028, so the application season is June 2027 to May 2028.
      // First Wednesday of June 2027: June 1 is a Tuesday, so June 2, in MS3 (section 4, derived).
      'open-eras': '2027-06-02',
      // First Wednesday of September 2027: September 1 is itself a Wednesday (section 4, S57, S58).
      'submit-eras': '2027-09-01',
      // With the application.
      'assign-program-signals': '2027-09-01',
      // September 15 (section 4, S59, S60).
      'register-nrmp': '2027-09-15',
      // October opens the interviews (section 1a).
      'interview-season': '2027-10',
      // 16 days before March 17, 2028 is March 1, a Wednesday (section 4, S60).
      'certify-rank-list': '2028-03-01',
      // Third Friday of March 2028: March 1 is a Wednesday, so 3, 10, 17 (section 4, S59, S61).
      'match-day': '2028-03-17',
      // Graduation day.
      'graduate-md-do': '2028-05-15',
      // Suggested: 10 months after July 2028.
      'pass-step-3': '2029-05',
      // The last day of PGY-1.
      'complete-clinical-year': '2029-06-30',
      // October 31 of PGY-2, which starts in July 2029 (section 1a, S7, S8).
      'abr-application': '2029-10-31',
      // PGY-2 starts in 2029, so autumn of R4 (PGY-5): 2032 (section 3, S41, derived). Study: May
      // of PGY-4.
      'start-core-study': '2032-05',
      'pass-core-exam': '2032-10',
      // One month before June 30, 2032 is May 30.
      'nuclear-and-mqsa': '2032-05',
      // Last day of diagnostic radiology, and the day after it.
      'complete-dr-years': '2032-06-30',
      'start-ir-training': '2032-07-01',
      // June of R4 (PGY-5): 2033 (section 3, S41, S47; derived).
      'pass-dr-oral-exam': '2033-06',
      // 18 months before June 30, 2034 is December 30, 2032 (recalled).
      'job-search': '2032-12',
      // 6 months before June 30, 2034 is December 30, 2033 (section 3, S43, S11; month suggested).
      'full-medical-license': '2033-12',
      // Last day of training.
      'finish-ir-training': '2034-06-30',
      // One month after June 30, 2034 is July 30 (section 3, S8).
      'training-verification': '2034-07',
      // R1 in 2029 is after 2024 (section 3, S47).
      'pass-ir-computer-exam': null,
      // 6 months after June 30, 2034 is December 30.
      'register-ir-oral': '2034-12',
      // Calendar year after 2034, spring sitting (section 3, S43, S46).
      'pass-ir-oral-exam': '2035-04',
      // December 31 of 2034 + 6 (section 3, S49, S50).
      'certify-before-eligibility-ends': '2040-12-31',
    },
  },
  {
    name: 'a PGY-1 who matched into an advanced integrated position',
    plan: {
      pathwayId: 'us-integrated',
      graduation: '2026-05-15',
      residencyStart: '2026-07-01',
    },
    today: '2026-11-24',
    stages: [
      // Four academic years that end in spring 2026 began in August 2022.
      { id: 'medical-school', start: '2022-08-01', end: '2026-05-15' },
      // A PGY-1 year elsewhere; the advanced position starts at PGY-2 (section 1, S9, S10).
      { id: 'internship', start: '2026-07-01', end: '2027-06-30' },
      // 36 months: July 2027 to June 2030.
      { id: 'diagnostic-radiology', start: '2027-07-01', end: '2030-06-30' },
      // 24 months: July 2030 to June 2032.
      { id: 'interventional-radiology', start: '2030-07-01', end: '2032-06-30' },
    ],
    trainingYears: [
      // From the first day of school to the day before the next July 1.
      { label: 'MS1', start: '2022-08-01', end: '2023-06-30' },
      { label: 'MS2', start: '2023-07-01', end: '2024-06-30' },
      { label: 'MS3', start: '2024-07-01', end: '2025-06-30' },
      // Ends on graduation day.
      { label: 'MS4', start: '2025-07-01', end: '2026-05-15' },
      // Six years of 12 months from July 1, 2026.
      { label: 'PGY-1', start: '2026-07-01', end: '2027-06-30' },
      { label: 'PGY-2', start: '2027-07-01', end: '2028-06-30' },
      { label: 'PGY-3', start: '2028-07-01', end: '2029-06-30' },
      { label: 'PGY-4', start: '2029-07-01', end: '2030-06-30' },
      { label: 'PGY-5', start: '2030-07-01', end: '2031-06-30' },
      { label: 'PGY-6', start: '2031-07-01', end: '2032-06-30' },
    ],
    currentYear: 'PGY-1',
    // 5 years to November 24, 2031, 7 months to June 24, 2032, 7 days to the end of June 30.
    remaining: { years: 5, months: 7, days: 7 },
    // 4 years to August 1, 2026, 3 months to November 1, 23 days to November 24.
    behind: { years: 4, months: 3, days: 23 },
    targets: {
      // The first day of school.
      'start-accredited-school': '2022-08-01',
      // Suggested: 8 months after August 2022.
      'start-research-project': '2023-04',
      // PGY-1 started on July 1, 2026, so the application season was June 2025 to May 2026.
      // First Wednesday of June 2025: June 1 is a Sunday, so June 4 (section 4, fits 2025).
      'open-eras': '2025-06-04',
      // First Wednesday of September 2025: the 1st is a Monday, so the 3rd (section 4, S57, S58).
      'submit-eras': '2025-09-03',
      // With the application: the PGY-1 year of an advanced position is matched in the same season.
      'apply-pgy1-year': '2025-09-03',
      // September 15 (section 4, S59, S60).
      'register-nrmp': '2025-09-15',
      // October opens the interviews (section 1a).
      'interview-season': '2025-10',
      // 16 days before March 20, 2026 is March 4, a Wednesday (section 4, S60).
      'certify-rank-list': '2026-03-04',
      // Third Friday of March 2026: March 1 is a Sunday, so 6, 13, 20 (section 4, S59, S61).
      'match-day': '2026-03-20',
      // Graduation day.
      'graduate-md-do': '2026-05-15',
      // Suggested offsets from July 2026: 10, 16, 18, 36 and 42 months.
      'pass-step-3': '2027-05',
      'first-ir-rotation': '2027-11',
      'meet-referring-services': '2028-01',
      'residency-essentials': '2029-07',
      'resident-research': '2030-01',
      // The last day of PGY-1.
      'complete-clinical-year': '2027-06-30',
      // October 31 of PGY-2, which starts in July 2027 (section 1a, S7, S8).
      'abr-application': '2027-10-31',
      // PGY-2 starts in 2027, so autumn of R4 (PGY-5): 2030 (section 3, S41, derived). Study: May
      // of PGY-4.
      'start-core-study': '2030-05',
      'pass-core-exam': '2030-10',
      // One month before June 30, 2030 is May 30.
      'nuclear-and-mqsa': '2030-05',
      // Last day of diagnostic radiology, and the day after it.
      'complete-dr-years': '2030-06-30',
      'start-ir-training': '2030-07-01',
      // June of R4 (PGY-5): 2031 (section 3, S41, S47; derived).
      'pass-dr-oral-exam': '2031-06',
      // Suggested offsets from July 2030: 3 and 6 months.
      'ir-clinic-continuity': '2030-10',
      'icu-rotation': '2031-01',
      // 18 months before June 30, 2032 is December 30, 2030 (recalled).
      'job-search': '2030-12',
      // 6 months before June 30, 2032 is December 30, 2031 (section 3, S43, S11; month suggested).
      'full-medical-license': '2031-12',
      // Last day of training.
      'finish-ir-training': '2032-06-30',
      // One month after June 30, 2032 is July 30 (section 3, S8).
      'training-verification': '2032-07',
      // R1 in 2027 is after 2024 (section 3, S47).
      'pass-ir-computer-exam': null,
      // 6 months after June 30, 2032 is December 30.
      'register-ir-oral': '2032-12',
      // Calendar year after 2032, spring sitting (section 3, S43, S46).
      'pass-ir-oral-exam': '2033-04',
      // December 31 of 2032 + 6 (section 3, S49, S50).
      'certify-before-eligibility-ends': '2038-12-31',
    },
  },
  {
    name: 'a PGY-3 in ESIR who began PGY-2 in July 2025',
    plan: { pathwayId: 'us-esir', residencyStart: '2024-07-01' },
    today: '2026-11-24',
    stages: [
      // The degree on the May 15 before July 1, 2024; four academic years before it, August 2020.
      { id: 'medical-school', start: '2020-08-01', end: '2024-05-15' },
      // 12 months from the start of residency, as the plan gives it.
      { id: 'internship', start: '2024-07-01', end: '2025-06-30' },
      // 48 months: July 2025 to June 2029, ESIR inside.
      { id: 'diagnostic-radiology', start: '2025-07-01', end: '2029-06-30' },
      // 12 months: July 2029 to June 2030. July 2024 and 72 months is July 2030 (section 1).
      { id: 'interventional-radiology', start: '2029-07-01', end: '2030-06-30' },
    ],
    trainingYears: [
      // From the first day of school to the day before the next July 1.
      { label: 'MS1', start: '2020-08-01', end: '2021-06-30' },
      { label: 'MS2', start: '2021-07-01', end: '2022-06-30' },
      { label: 'MS3', start: '2022-07-01', end: '2023-06-30' },
      // Ends on graduation day.
      { label: 'MS4', start: '2023-07-01', end: '2024-05-15' },
      // Six years of 12 months from July 1, 2024; IR is PGY-6 alone (section 1).
      { label: 'PGY-1', start: '2024-07-01', end: '2025-06-30' },
      { label: 'PGY-2', start: '2025-07-01', end: '2026-06-30' },
      { label: 'PGY-3', start: '2026-07-01', end: '2027-06-30' },
      { label: 'PGY-4', start: '2027-07-01', end: '2028-06-30' },
      { label: 'PGY-5', start: '2028-07-01', end: '2029-06-30' },
      { label: 'PGY-6', start: '2029-07-01', end: '2030-06-30' },
    ],
    currentYear: 'PGY-3',
    // 3 years to November 24, 2029, 7 months to June 24, 2030, 7 days to the end of June 30.
    remaining: { years: 3, months: 7, days: 7 },
    // 6 years to August 1, 2026, 3 months to November 1, 23 days to November 24.
    behind: { years: 6, months: 3, days: 23 },
    targets: {
      // The first day of school.
      'start-accredited-school': '2020-08-01',
      // Suggested: 8 months after August 2020.
      'start-research-project': '2021-04',
      // PGY-1 started on July 1, 2024, so the application season was June 2023 to May 2024.
      // First Wednesday of June 2023: June 1 is a Thursday, so June 7 (section 4, derived).
      'open-eras': '2023-06-07',
      // First Wednesday of September 2023: the 1st is a Friday, so the 6th (section 4, S57, S58).
      'submit-eras': '2023-09-06',
      // September 15 (section 4, S59, S60).
      'register-nrmp': '2023-09-15',
      // October opens the interviews (section 1a).
      'interview-season': '2023-10',
      // 16 days before March 15, 2024: 14 days back is March 1, 2 more is February 28, for February
      // 2024 has 29 days; a Wednesday (section 4, S60).
      'certify-rank-list': '2024-02-28',
      // Third Friday of March 2024: March 1 is a Friday, so 1, 8, 15 (section 4, S59, S61).
      'match-day': '2024-03-15',
      // Graduation day.
      'graduate-md-do': '2024-05-15',
      // Suggested offsets from July 2024: 10, 16 and 42 months.
      'pass-step-3': '2025-05',
      'first-ir-rotation': '2025-11',
      'resident-research': '2028-01',
      // The last day of PGY-1.
      'complete-clinical-year': '2025-06-30',
      // October 31 of PGY-2, which starts in July 2025 (section 1a, S7, S8).
      'abr-application': '2025-10-31',
      // April of PGY-3, before the earliest local date, May 1 of R2 (section 1b, S13).
      'apply-esir': '2027-04',
      // IR starts on July 1, 2029, so the independent season is July 2027 to June 2028.
      // Suggested: September of it.
      'shortlist-ir-programs': '2027-09',
      // Second Wednesday of November 2027: November 1 is a Monday, so 3, 10 (section 4, S62).
      'apply-independent-ir': '2027-11-10',
      // January: interviews run from about January 12 to March (section 4, S17, S62).
      'ir-interviews': '2028-01',
      // 14 days before June 21, 2028, a Wednesday (section 4, S17).
      'rank-independent-ir': '2028-06-07',
      // Third Wednesday of June 2028: June 1 is a Thursday, so 7, 14, 21 (section 4, S17).
      'match-independent-ir': '2028-06-21',
      // PGY-2 started in 2025: the first cohort with the Core Exam in autumn of R4 (PGY-5), 2028;
      // October is assumed (section 3, S41). Study starts in May of PGY-4.
      'start-core-study': '2028-05',
      'pass-core-exam': '2028-10',
      // One month before June 30, 2029 is May 30: 12 rotations, 500 procedures, the written
      // confirmation (section 2, S13, S28, S30), the DR minimums (section 2, S11, S31).
      'finish-esir': '2029-05',
      'esir-letter': '2029-05',
      'nuclear-and-mqsa': '2029-05',
      // June of R4 (PGY-5): 2029 (section 3, S41).
      'pass-dr-oral-exam': '2029-06',
      // Last day of diagnostic radiology, and the day after it.
      'complete-dr-years': '2029-06-30',
      'start-ir-training': '2029-07-01',
      // 18 months before June 30, 2030 is December 30, 2028 (recalled).
      'job-search': '2028-12',
      // 6 months before June 30, 2030 is December 30, 2029 (section 3, S43, S11; month suggested).
      'full-medical-license': '2029-12',
      // Last day of training.
      'finish-ir-training': '2030-06-30',
      // One month after June 30, 2030 is July 30 (section 3, S8).
      'training-verification': '2030-07',
      // 6 months after June 30, 2030 is December 30.
      'register-ir-oral': '2030-12',
      // Calendar year after 2030, spring sitting (section 3, S43, S46).
      'pass-ir-oral-exam': '2031-04',
      // The sheet's own example: June 2030 gives December 31, 2036 (section 3, S49, S50).
      'certify-before-eligibility-ends': '2036-12-31',
    },
  },
  {
    name: 'a PGY-6 in an independent IR residency',
    plan: { pathwayId: 'us-independent', residencyStart: '2021-07-01' },
    today: '2026-11-24',
    stages: [
      // The degree on the May 15 before July 1, 2021; four academic years before it, August 2017.
      { id: 'medical-school', start: '2017-08-01', end: '2021-05-15' },
      // 12 months from the start of residency, as the plan gives it.
      { id: 'internship', start: '2021-07-01', end: '2022-06-30' },
      // 48 months: July 2022 to June 2026.
      { id: 'diagnostic-radiology', start: '2022-07-01', end: '2026-06-30' },
      // 24 months: July 2026 to June 2028. July 2021 and 84 months is July 2028 (section 1).
      { id: 'interventional-radiology', start: '2026-07-01', end: '2028-06-30' },
    ],
    trainingYears: [
      // From the first day of school to the day before the next July 1.
      { label: 'MS1', start: '2017-08-01', end: '2018-06-30' },
      { label: 'MS2', start: '2018-07-01', end: '2019-06-30' },
      { label: 'MS3', start: '2019-07-01', end: '2020-06-30' },
      // Ends on graduation day.
      { label: 'MS4', start: '2020-07-01', end: '2021-05-15' },
      // Seven years of 12 months from July 1, 2021; IR is PGY-6 and PGY-7 (section 1, S5).
      { label: 'PGY-1', start: '2021-07-01', end: '2022-06-30' },
      { label: 'PGY-2', start: '2022-07-01', end: '2023-06-30' },
      { label: 'PGY-3', start: '2023-07-01', end: '2024-06-30' },
      { label: 'PGY-4', start: '2024-07-01', end: '2025-06-30' },
      { label: 'PGY-5', start: '2025-07-01', end: '2026-06-30' },
      { label: 'PGY-6', start: '2026-07-01', end: '2027-06-30' },
      { label: 'PGY-7', start: '2027-07-01', end: '2028-06-30' },
    ],
    currentYear: 'PGY-6',
    // 1 year to November 24, 2027, 7 months to June 24, 2028, 7 days to the end of June 30.
    remaining: { years: 1, months: 7, days: 7 },
    // 9 years to August 1, 2026, 3 months to November 1, 23 days to November 24.
    behind: { years: 9, months: 3, days: 23 },
    targets: {
      // The first day of school.
      'start-accredited-school': '2017-08-01',
      // Suggested: 8 months after August 2017.
      'start-research-project': '2018-04',
      // PGY-1 started on July 1, 2021, so the application season was June 2020 to May 2021.
      // First Wednesday of June 2020: June 1 is a Monday, so June 3 (section 4, derived).
      'open-eras': '2020-06-03',
      // First Wednesday of September 2020: the 1st is a Tuesday, so the 2nd (section 4, derived).
      'submit-eras': '2020-09-02',
      // September 15 (section 4, S59, S60).
      'register-nrmp': '2020-09-15',
      // October opens the interviews (section 1a).
      'interview-season': '2020-10',
      // 16 days before March 19, 2021 is March 3, a Wednesday (section 4, S60).
      'certify-rank-list': '2021-03-03',
      // Third Friday of March 2021: March 1 is a Monday, so 5, 12, 19 (section 4, S59, S61).
      'match-day': '2021-03-19',
      // Graduation day.
      'graduate-md-do': '2021-05-15',
      // Suggested: 10 months after July 2021.
      'pass-step-3': '2022-05',
      // October 31 of PGY-2, which started in July 2022 (section 1a, S7, S8).
      'abr-application': '2022-10-31',
      // IR started on July 1, 2026, so the independent season was July 2024 to June 2025.
      // Suggested: September of it.
      'shortlist-ir-programs': '2024-09',
      // Second Wednesday of November 2024: November 1 is a Friday, so 6, 13 (section 4, S62).
      'apply-independent-ir': '2024-11-13',
      // January: interviews run from about January 12 to March (section 4, S17, S62).
      'ir-interviews': '2025-01',
      // 14 days before June 18, 2025: the day that was announced (section 4, S17).
      'rank-independent-ir': '2025-06-04',
      // Third Wednesday of June 2025: June 1 is a Sunday, so 4, 11, 18; that day was
      // announced (section 4, S17).
      'match-independent-ir': '2025-06-18',
      // PGY-2 started in 2022: Core Exam in June of R3 (PGY-4), 2025 (section 3, S39, S40). Study
      // starts in January of that year.
      'start-core-study': '2025-01',
      'pass-core-exam': '2025-06',
      // One month before June 30, 2026 is May 30.
      'nuclear-and-mqsa': '2026-05',
      // Last day of diagnostic radiology, and the day after it.
      'complete-dr-years': '2026-06-30',
      'start-ir-training': '2026-07-01',
      // PGY-2 in 2022 still has the computer-based exam, whose last two sittings are in 2027: 12
      // months after June 30, 2026 (section 3, S39, S40; the month is that of the milestone list).
      'pass-dr-oral-exam': '2027-06',
      // Suggested offsets from July 2026: 3, 6, 8 and 9 months.
      'ir-clinic-continuity': '2026-10',
      'icu-rotation': '2027-01',
      'ir-clinical-electives': '2027-03',
      'hands-on-breadth': '2027-04',
      // 18 months before June 30, 2028 is December 30, 2026 (recalled).
      'job-search': '2026-12',
      // 6 months before June 30, 2028 is December 30, 2027 (section 3, S43, S11; month suggested).
      'full-medical-license': '2027-12',
      // Last day of training.
      'finish-ir-training': '2028-06-30',
      // One month after June 30, 2028 is July 30 (section 3, S8).
      'training-verification': '2028-07',
      // 6 months after June 30, 2028 is December 30.
      'register-ir-oral': '2028-12',
      // Calendar year after 2028, spring sitting (section 3, S43, S46).
      'pass-ir-oral-exam': '2029-04',
      // December 31 of 2028 + 6 (section 3, S49, S50).
      'certify-before-eligibility-ends': '2034-12-31',
    },
  },
  {
    name: 'a graduate of a two-year classic fellowship',
    plan: {
      pathwayId: 'us-classic',
      residencyStart: '2018-07-01',
      // The classic fellowship may be set to 12 or 24 months (section 1, section 7).
      lengths: { fellowship: 24 },
    },
    today: '2026-11-24',
    stages: [
      // The degree on the May 15 before July 1, 2018; four academic years before it, August 2014.
      { id: 'medical-school', start: '2014-08-01', end: '2018-05-15' },
      // 12 months from the start of residency, as the plan gives it.
      { id: 'internship', start: '2018-07-01', end: '2019-06-30' },
      // 48 months: July 2019 to June 2023.
      { id: 'diagnostic-radiology', start: '2019-07-01', end: '2023-06-30' },
      // 24 months: July 2023 to June 2025. July 2018 and 84 months is July 2025 (section 1).
      { id: 'fellowship', start: '2023-07-01', end: '2025-06-30' },
    ],
    trainingYears: [
      // From the first day of school to the day before the next July 1.
      { label: 'MS1', start: '2014-08-01', end: '2015-06-30' },
      { label: 'MS2', start: '2015-07-01', end: '2016-06-30' },
      { label: 'MS3', start: '2016-07-01', end: '2017-06-30' },
      // Ends on graduation day.
      { label: 'MS4', start: '2017-07-01', end: '2018-05-15' },
      // Seven years of 12 months from July 1, 2018; the second fellowship year is PGY-7.
      { label: 'PGY-1', start: '2018-07-01', end: '2019-06-30' },
      { label: 'PGY-2', start: '2019-07-01', end: '2020-06-30' },
      { label: 'PGY-3', start: '2020-07-01', end: '2021-06-30' },
      { label: 'PGY-4', start: '2021-07-01', end: '2022-06-30' },
      { label: 'PGY-5', start: '2022-07-01', end: '2023-06-30' },
      { label: 'PGY-6', start: '2023-07-01', end: '2024-06-30' },
      { label: 'PGY-7', start: '2024-07-01', end: '2025-06-30' },
    ],
    // Training ended on June 30, 2025.
    currentYear: null,
    remaining: { years: 0, months: 0, days: 0 },
    // All of training: 10 years to August 1, 2024, 11 months to the end of June 30, 2025.
    behind: { years: 10, months: 11, days: 0 },
    targets: {
      // Anytime.
      'learn-what-ir-is': null,
      // The first day of school.
      'start-accredited-school': '2014-08-01',
      // Suggested: 8 months after August 2014.
      'start-research-project': '2015-04',
      // PGY-1 started on July 1, 2018, so the application season was June 2017 to May 2018.
      // First Wednesday of June 2017: June 1 is a Thursday, so June 7 (section 4, derived).
      'open-eras': '2017-06-07',
      // First Wednesday of September 2017: the 1st is a Friday, so the 6th (section 4, derived).
      'submit-eras': '2017-09-06',
      // September 15 (section 4, S59, S60).
      'register-nrmp': '2017-09-15',
      // October opens the interviews (section 1a).
      'interview-season': '2017-10',
      // 16 days before March 16, 2018 is February 28, a Wednesday. The rule of today: section 4
      // says that it was 23 days before 2020.
      'certify-rank-list': '2018-02-28',
      // Third Friday of March 2018: March 1 is a Thursday, so 2, 9, 16 (section 4, S59, S61).
      'match-day': '2018-03-16',
      // Graduation day.
      'graduate-md-do': '2018-05-15',
      // Suggested: 10 months after July 2018.
      'pass-step-3': '2019-05',
      // October 31 of PGY-2, which started in July 2019 (section 1a, S7, S8).
      'abr-application': '2019-10-31',
      // The fellowship started on July 1, 2023, so its season was July 2021 to June 2022, which is
      // PGY-4. Suggested: September of it.
      'shortlist-ir-programs': '2021-09',
      // December cycle (section 1d, S20).
      'apply-ir-fellowship': '2021-12',
      // January: interviews run from about January 12 to March (section 4, S17, S62).
      'ir-interviews': '2022-01',
      // PGY-2 started in 2019: Core Exam in June of R3 (PGY-4), 2022, the old timing (section 3,
      // S21, S43). Study starts in January of that year.
      'start-core-study': '2022-01',
      'pass-core-exam': '2022-06',
      // One month before June 30, 2023 is May 30.
      'nuclear-and-mqsa': '2023-05',
      // Last day of diagnostic radiology, and the day after it.
      'complete-dr-years': '2023-06-30',
      'start-ir-training': '2023-07-01',
      // The computer-based exam: 12 months after June 30, 2023 (milestone list, cohorts up to
      // 2022).
      'pass-dr-oral-exam': '2024-06',
      // 18 months before June 30, 2025 is December 30, 2023 (recalled).
      'job-search': '2023-12',
      // 6 months before June 30, 2025 is December 30, 2024 (section 3, S43, S11; months suggested).
      'full-medical-license': '2024-12',
      'quality-project': '2024-12',
      // Last day of training.
      'finish-ir-training': '2025-06-30',
      // One month after June 30, 2025 is July 30 (section 3, S8).
      'training-verification': '2025-07',
      // Suggested: one month after training.
      'join-practice-network': '2025-07',
      // 6 months after June 30, 2025 is December 30.
      'register-ir-oral': '2025-12',
      // Calendar year after 2025, spring sitting (section 3, S43, S46).
      'pass-ir-oral-exam': '2026-04',
      // December 31 of 2025 + 6 (section 3, S49, S50).
      'certify-before-eligibility-ends': '2031-12-31',
    },
  },
  {
    name: 'a graduate of 2025 who starts an integrated residency two years later',
    plan: {
      pathwayId: 'us-integrated',
      graduation: '2025-05-15',
      residencyStart: '2027-07-01',
    },
    today: '2026-11-24',
    stages: [
      // Four academic years that end in spring 2025 began in August 2021.
      { id: 'medical-school', start: '2021-08-01', end: '2025-05-15' },
      // The gap is no stage: nothing between May 16, 2025 and June 30, 2027.
      { id: 'internship', start: '2027-07-01', end: '2028-06-30' },
      // 36 months: July 2028 to June 2031.
      { id: 'diagnostic-radiology', start: '2028-07-01', end: '2031-06-30' },
      // 24 months: July 2031 to June 2033.
      { id: 'interventional-radiology', start: '2031-07-01', end: '2033-06-30' },
    ],
    trainingYears: [
      // From the first day of school to the day before the next July 1.
      { label: 'MS1', start: '2021-08-01', end: '2022-06-30' },
      { label: 'MS2', start: '2022-07-01', end: '2023-06-30' },
      { label: 'MS3', start: '2023-07-01', end: '2024-06-30' },
      // Ends on graduation day.
      { label: 'MS4', start: '2024-07-01', end: '2025-05-15' },
      // Six years of 12 months from July 1, 2027.
      { label: 'PGY-1', start: '2027-07-01', end: '2028-06-30' },
      { label: 'PGY-2', start: '2028-07-01', end: '2029-06-30' },
      { label: 'PGY-3', start: '2029-07-01', end: '2030-06-30' },
      { label: 'PGY-4', start: '2030-07-01', end: '2031-06-30' },
      { label: 'PGY-5', start: '2031-07-01', end: '2032-06-30' },
      { label: 'PGY-6', start: '2032-07-01', end: '2033-06-30' },
    ],
    // In the gap.
    currentYear: null,
    // 6 years to November 24, 2032, 7 months to June 24, 2033, 7 days to the end of June 30.
    remaining: { years: 6, months: 7, days: 7 },
    // 5 years to August 1, 2026, 3 months to November 1, 23 days to November 24. The gap counts.
    behind: { years: 5, months: 3, days: 23 },
    targets: {
      // The first day of school.
      'start-accredited-school': '2021-08-01',
      // Suggested offsets from August 2021: 8, 22 and 34 months.
      'start-research-project': '2022-04',
      'pass-step-1': '2023-06',
      'complete-core-clerkships': '2024-06',
      // Suggested: May of MS3, which has it in 2024.
      'radiology-elective': '2024-05',
      // Graduation day.
      'graduate-md-do': '2025-05-15',
      // The season goes with the residency, not with MS4: PGY-1 starts on July 1, 2027, so it is
      // June 2026 to May 2027.
      // First Wednesday of June 2026: June 1 is a Monday, so June 3 (section 4, derived).
      'open-eras': '2026-06-03',
      // Suggested: August of the season, though MS4 is long over.
      'secure-letters': '2026-08',
      // First Wednesday of September 2026: the 1st is a Tuesday, so the 2nd (section 4, S57, S58).
      'submit-eras': '2026-09-02',
      // September 15 (section 4, S59, S60).
      'register-nrmp': '2026-09-15',
      // October opens the interviews (section 1a).
      'interview-season': '2026-10',
      // 16 days before March 19, 2027 is March 3, a Wednesday (section 4, S60).
      'certify-rank-list': '2027-03-03',
      // Third Friday of March 2027: March 1 is a Monday, so 5, 12, 19 (section 4, S59, S61).
      'match-day': '2027-03-19',
      // Suggested: 10 months after July 2027.
      'pass-step-3': '2028-05',
      // The last day of PGY-1.
      'complete-clinical-year': '2028-06-30',
      // October 31 of PGY-2, which starts in July 2028 (section 1a, S7, S8).
      'abr-application': '2028-10-31',
      // PGY-2 starts in 2028, so autumn of R4 (PGY-5): 2031 (section 3, S41, derived). Study: May
      // of PGY-4.
      'start-core-study': '2031-05',
      'pass-core-exam': '2031-10',
      // One month before June 30, 2031 is May 30.
      'nuclear-and-mqsa': '2031-05',
      // Last day of diagnostic radiology, and the day after it.
      'complete-dr-years': '2031-06-30',
      'start-ir-training': '2031-07-01',
      // June of R4 (PGY-5): 2032 (section 3, S41, S47; derived).
      'pass-dr-oral-exam': '2032-06',
      // 18 months before June 30, 2033 is December 30, 2031 (recalled).
      'job-search': '2031-12',
      // 6 months before June 30, 2033 is December 30, 2032 (section 3, S43, S11; month suggested).
      'full-medical-license': '2032-12',
      // Last day of training.
      'finish-ir-training': '2033-06-30',
      // One month after June 30, 2033 is July 30 (section 3, S8).
      'training-verification': '2033-07',
      // R1 in 2028 is after 2024 (section 3, S47).
      'pass-ir-computer-exam': null,
      // 6 months after June 30, 2033 is December 30.
      'register-ir-oral': '2033-12',
      // Calendar year after 2033, spring sitting (section 3, S43, S46).
      'pass-ir-oral-exam': '2034-04',
      // December 31 of 2033 + 6 (section 3, S49, S50).
      'certify-before-eligibility-ends': '2039-12-31',
    },
  },
  {
    name: 'an MS2 of a three-year school on the independent pathway',
    plan: {
      pathwayId: 'us-independent',
      medicalSchoolStart: '2025-08-01',
      graduation: '2028-05-15',
      lengths: { 'medical-school': 36 },
    },
    today: '2026-11-24',
    stages: [
      // From the first day of school to graduation day, as the plan gives them.
      { id: 'medical-school', start: '2025-08-01', end: '2028-05-15' },
      // The first July 1 after May 15, 2028, and 12 months.
      { id: 'internship', start: '2028-07-01', end: '2029-06-30' },
      // 48 months: July 2029 to June 2033.
      { id: 'diagnostic-radiology', start: '2029-07-01', end: '2033-06-30' },
      // 24 months: July 2033 to June 2035. July 2028 and 84 months is July 2035 (section 1).
      { id: 'interventional-radiology', start: '2033-07-01', end: '2035-06-30' },
    ],
    trainingYears: [
      // From the first day of school to the day before the next July 1.
      { label: 'MS1', start: '2025-08-01', end: '2026-06-30' },
      { label: 'MS2', start: '2026-07-01', end: '2027-06-30' },
      // Ends on graduation day: there is no MS4.
      { label: 'MS3', start: '2027-07-01', end: '2028-05-15' },
      // Seven years of 12 months from July 1, 2028.
      { label: 'PGY-1', start: '2028-07-01', end: '2029-06-30' },
      { label: 'PGY-2', start: '2029-07-01', end: '2030-06-30' },
      { label: 'PGY-3', start: '2030-07-01', end: '2031-06-30' },
      { label: 'PGY-4', start: '2031-07-01', end: '2032-06-30' },
      { label: 'PGY-5', start: '2032-07-01', end: '2033-06-30' },
      { label: 'PGY-6', start: '2033-07-01', end: '2034-06-30' },
      { label: 'PGY-7', start: '2034-07-01', end: '2035-06-30' },
    ],
    currentYear: 'MS2',
    // 8 years to November 24, 2034, 7 months to June 24, 2035, 7 days to the end of June 30.
    remaining: { years: 8, months: 7, days: 7 },
    // 1 year to August 1, 2026, 3 months to November 1, 23 days to November 24.
    behind: { years: 1, months: 3, days: 23 },
    targets: {
      // The first day of school.
      'start-accredited-school': '2025-08-01',
      // Suggested offsets from August 2025: 8, 20 and 22 months.
      'start-research-project': '2026-04',
      'first-conference': '2027-04',
      'pass-step-1': '2027-06',
      // Suggested, as months of MS3 and MS4; with no MS4 they are counted back from graduation in
      // May 2028: 15, 11, 10 and 10 months.
      'decide-ir-fit': '2027-02',
      'complete-core-clerkships': '2027-06',
      'ir-elective': '2027-07',
      'take-step-2-ck': '2027-07',
      // PGY-1 starts on July 1, 2028, so the season is June 2027 to May 2028; it opens in MS2.
      // First Wednesday of June 2027: June 1 is a Tuesday, so June 2 (section 4, derived).
      'open-eras': '2027-06-02',
      // First Wednesday of September 2027: September 1 is itself a Wednesday (section 4, S57, S58).
      'submit-eras': '2027-09-01',
      // September 15 (section 4, S59, S60).
      'register-nrmp': '2027-09-15',
      // October opens the interviews (section 1a).
      'interview-season': '2027-10',
      // 16 days before March 17, 2028 is March 1, a Wednesday (section 4, S60).
      'certify-rank-list': '2028-03-01',
      // Third Friday of March 2028: March 1 is a Wednesday, so 3, 10, 17 (section 4, S59, S61).
      'match-day': '2028-03-17',
      // Graduation day.
      'graduate-md-do': '2028-05-15',
      // Suggested: 10 months after July 2028.
      'pass-step-3': '2029-05',
      // October 31 of PGY-2, which starts in July 2029 (section 1a, S7, S8).
      'abr-application': '2029-10-31',
      // IR starts on July 1, 2033, so the independent season is July 2031 to June 2032.
      // Suggested: September of it.
      'shortlist-ir-programs': '2031-09',
      // Second Wednesday of November 2031: November 1 is a Saturday, so 5, 12 (section 4, S62).
      'apply-independent-ir': '2031-11-12',
      // January: interviews run from about January 12 to March (section 4, S17, S62).
      'ir-interviews': '2032-01',
      // 14 days before June 16, 2032, a Wednesday (section 4, S17).
      'rank-independent-ir': '2032-06-02',
      // Third Wednesday of June 2032: June 1 is a Tuesday, so 2, 9, 16 (section 4, S17).
      'match-independent-ir': '2032-06-16',
      // PGY-2 starts in 2029, so autumn of R4 (PGY-5): 2032 (section 3, S41, derived). Study: May
      // of PGY-4.
      'start-core-study': '2032-05',
      'pass-core-exam': '2032-10',
      // One month before June 30, 2033 is May 30.
      'nuclear-and-mqsa': '2033-05',
      // June of R4 (PGY-5): 2033 (section 3, S41, derived).
      'pass-dr-oral-exam': '2033-06',
      // Last day of diagnostic radiology, and the day after it.
      'complete-dr-years': '2033-06-30',
      'start-ir-training': '2033-07-01',
      // 18 months before June 30, 2035 is December 30, 2033 (recalled).
      'job-search': '2033-12',
      // 6 months before June 30, 2035 is December 30, 2034 (section 3, S43, S11; month suggested).
      'full-medical-license': '2034-12',
      // Last day of training.
      'finish-ir-training': '2035-06-30',
      // One month after June 30, 2035 is July 30 (section 3, S8).
      'training-verification': '2035-07',
      // 6 months after June 30, 2035 is December 30.
      'register-ir-oral': '2035-12',
      // Calendar year after 2035, spring sitting (section 3, S43, S46).
      'pass-ir-oral-exam': '2036-04',
      // December 31 of 2035 + 6 (section 3, S49, S50).
      'certify-before-eligibility-ends': '2041-12-31',
    },
  },
  {
    name: 'an integrated PGY-4 of the cohort for which no source decides the DR oral exam',
    plan: { pathwayId: 'us-integrated', residencyStart: '2023-07-01' },
    today: '2026-11-24',
    stages: [
      // The degree on the May 15 before July 1, 2023; four academic years before it, August 2019.
      { id: 'medical-school', start: '2019-08-01', end: '2023-05-15' },
      // 12 months from the start of residency, as the plan gives it.
      { id: 'internship', start: '2023-07-01', end: '2024-06-30' },
      // 36 months: July 2024 to June 2027.
      { id: 'diagnostic-radiology', start: '2024-07-01', end: '2027-06-30' },
      // 24 months: July 2027 to June 2029.
      { id: 'interventional-radiology', start: '2027-07-01', end: '2029-06-30' },
    ],
    trainingYears: [
      // From the first day of school to the day before the next July 1.
      { label: 'MS1', start: '2019-08-01', end: '2020-06-30' },
      { label: 'MS2', start: '2020-07-01', end: '2021-06-30' },
      { label: 'MS3', start: '2021-07-01', end: '2022-06-30' },
      // Ends on graduation day.
      { label: 'MS4', start: '2022-07-01', end: '2023-05-15' },
      // Six years of 12 months from July 1, 2023.
      { label: 'PGY-1', start: '2023-07-01', end: '2024-06-30' },
      { label: 'PGY-2', start: '2024-07-01', end: '2025-06-30' },
      { label: 'PGY-3', start: '2025-07-01', end: '2026-06-30' },
      { label: 'PGY-4', start: '2026-07-01', end: '2027-06-30' },
      { label: 'PGY-5', start: '2027-07-01', end: '2028-06-30' },
      { label: 'PGY-6', start: '2028-07-01', end: '2029-06-30' },
    ],
    currentYear: 'PGY-4',
    // 2 years to November 24, 2028, 7 months to June 24, 2029, 7 days to the end of June 30.
    remaining: { years: 2, months: 7, days: 7 },
    // 7 years to August 1, 2026, 3 months to November 1, 23 days to November 24.
    behind: { years: 7, months: 3, days: 23 },
    targets: {
      // The first day of school.
      'start-accredited-school': '2019-08-01',
      // Suggested: 8 months after August 2019.
      'start-research-project': '2020-04',
      // PGY-1 started on July 1, 2023, so the application season was June 2022 to May 2023.
      // First Wednesday of June 2022: June 1 is itself a Wednesday (section 4, derived; the sheet
      // adds that in 2022 it was in fact the second one).
      'open-eras': '2022-06-01',
      // First Wednesday of September 2022: the 1st is a Thursday, so the 7th (section 4, S57).
      'submit-eras': '2022-09-07',
      // September 15 (section 4, S59, S60).
      'register-nrmp': '2022-09-15',
      // October opens the interviews (section 1a).
      'interview-season': '2022-10',
      // 16 days before March 17, 2023 is March 1, a Wednesday (section 4, S60).
      'certify-rank-list': '2023-03-01',
      // Third Friday of March 2023: March 1 is a Wednesday, so 3, 10, 17 (section 4, S59, S61).
      'match-day': '2023-03-17',
      // Graduation day.
      'graduate-md-do': '2023-05-15',
      // Suggested: 10 months after July 2023.
      'pass-step-3': '2024-05',
      // October 31 of PGY-2, which started in July 2024 (section 1a, S7, S8).
      'abr-application': '2024-10-31',
      // PGY-2 started in 2024: the last cohort with the Core Exam in June of R3 (PGY-4), 2027
      // (section 3, S41, S42). Study starts in January of that year.
      'start-core-study': '2027-01',
      'pass-core-exam': '2027-06',
      // One month before June 30, 2027 is May 30.
      'nuclear-and-mqsa': '2027-05',
      // Last day of diagnostic radiology, and the day after it.
      'complete-dr-years': '2027-06-30',
      'start-ir-training': '2027-07-01',
      // Integrated with R1 in 2023 or 2024: not found, ask the ABR (section 3).
      'pass-dr-oral-exam': null,
      // 18 months before June 30, 2029 is December 30, 2027 (recalled).
      'job-search': '2027-12',
      // 6 months before June 30, 2029 is December 30, 2028 (section 3, S43, S11; month suggested).
      'full-medical-license': '2028-12',
      // Last day of training.
      'finish-ir-training': '2029-06-30',
      // One month after June 30, 2029 is July 30 (section 3, S8).
      'training-verification': '2029-07',
      // 6 months after June 30, 2029 is December 30.
      'register-ir-oral': '2029-12',
      // Calendar year after 2029, spring sitting (section 3, S43, S46).
      'pass-ir-oral-exam': '2030-04',
      // December 31 of 2029 + 6 (section 3, S49, S50).
      'certify-before-eligibility-ends': '2035-12-31',
    },
  },
];
