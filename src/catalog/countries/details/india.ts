import { oneSource, recalled, verified } from '#catalog/provenance.ts';
import type { MilestoneDetails } from '#domain/catalogMilestone.ts';

const neetPg =
  'https://www.telegraphindia.com/edugraph/news/nbems-declares-neet-pg-2026-exam-date-along-with-neet-mds-2026-sets-internship-cut-off-deadline/cid/2143914';
const neetSs =
  'https://www.ndtv.com/education/national-eligibility-cum-entrance-test-super-specialty-2025-check-eligibility-exam-dates-and-key-details-9584207';
const boardCalendar =
  'https://www.telegraphindia.com/edugraph/news/nbems-announces-exam-schedule-for-neet-ss-2025-fmge-december-2025-session-and-other-exams-dates-here/cid/2116364';
const fellowships = 'https://www.thieme-connect.com/products/ejournals/html/10.1055/s-0042-1751037';

export const milestoneDetails: Readonly<Record<string, MilestoneDetails>> = {
  'in-sit-neet-pg': {
    why: 'Places for the MD and the DNB are given by this exam. For that of 2026 the internship has to be finished by September 30, 2026; one paper prints another date. Where yours ends later, enter the wait for the MD as a gap.',
    timingText:
      'The last August before the MD starts; in 2026 on August 30, tentatively, and in 2025 June 15 was announced first',
    ...verified(neetPg),
  },
  'in-start-md': {
    after: ['in-sit-neet-pg'],
    why: 'Three years of radiodiagnosis, with a university as MD or with the national board as DNB, come before any IR.',
    timingText: 'First day of the MD or DNB; the start differs from year to year',
    ...verified(
      'https://sbmch.ac.in/department-of-radiodiagnosis-tabs/academics-of-radiodiagnosis/',
    ),
  },
  'in-register-neet-ss': {
    after: ['in-start-md'],
    why: 'Registration closes a month before the exam: for that of 2025 on November 25.',
    timingText: 'November, the month before the exam',
    ...verified(neetSs),
  },
  'in-sit-neet-ss': {
    after: ['in-register-neet-ss'],
    why: 'Places for the DM and the DrNB are given by this exam, to those with MD or DNB in hand by January 31. AIIMS, PGIMER, JIPMER, NIMHANS and Sree Chitra have entries of their own. Where it falls after your start of the DM, enter the wait for it as a gap.',
    timingText:
      'December before the DM starts, but not before the one for which the MD is in hand by January 31; that of 2025 was set for December 26 and 27 after two moves from November',
    ...verified(neetSs),
  },
  'in-apply-fellowship': {
    after: ['in-start-md'],
    why: 'Each institution has its own written exam and interview, so ask each for its date.',
    timingText: 'November of the last year of the MD',
    ...oneSource(fellowships),
  },
  'in-start-dm': {
    after: ['in-sit-neet-ss', 'in-md-final'],
    why: 'From here IR is the main work, for three years. How many procedures are asked for was not found.',
    timingText: 'First day of the DM or DrNB',
    ...verified(
      'https://medicaldialogues.in/amp/medical-courses/dm-interventional-radiology-admissions-medical-colleges-fees-eligibility-criteria-details-107692',
    ),
  },
  'in-start-fellowship': {
    after: ['in-apply-fellowship', 'in-md-final'],
    why: 'The older route into IR: a fellowship or a post-doctoral certificate of one or two years.',
    timingText: 'First day of the fellowship or certificate',
    ...verified(fellowships),
  },
  'in-md-final': {
    after: ['in-start-md'],
    why: 'The degree opens the entrance to the DM, the DrNB and the fellowships.',
    timingText:
      'December of the last year; the theory papers of the DNB were on December 18 to 21 in 2025',
    ...oneSource(boardCalendar),
  },
  'in-dm-final': {
    after: ['in-start-dm'],
    why: 'The degree of DM or DrNB in IR is earned with it.',
    timingText:
      'October of the last year; the theory papers of the DrNB were on October 29 to 31 in 2025',
    ...oneSource(boardCalendar),
  },
  'in-state-council-cpd': {
    after: ['in-start-md'],
    why: 'Several state councils are said to ask for 30 hours in five years, which is not confirmed.',
    timingText: 'A year after training ends',
    ...recalled(),
  },
  'in-join-society': {
    after: ['in-start-md'],
    why: 'The people who train in IR and offer fellowships are met at its meeting.',
    timingText: 'A year into the MD or DNB',
    ...recalled(fellowships),
  },
};
