/** What changed in the facts of the app, newest first: an entry for each release that adds or corrects some. */
import type { CalendarDate } from '#domain/calendarDate.ts';
import { calendarDate } from '#domain/calendarDate.ts';

export type RuleKind = 'pathway' | 'training' | 'milestone' | 'requirement' | 'guide';

export interface CatalogChange {
  readonly on: CalendarDate;
  /** As a sentence, for whoever used the facts as they were before. */
  readonly text: string;
  /** The rules that it added or changed, each by its id, or all of a kind or of a country. */
  readonly concerns: readonly (RuleKind | `${RuleKind}:${string}` | `country:${string}`)[];
}

export const catalogChanges: readonly CatalogChange[] = [
  {
    on: calendarDate(2026, 11, 27),
    text: 'Whose internship in India begins in another month than February, or ends after NEET-PG, is told how to enter it.',
    concerns: [
      'pathway:india-dm-drnb-ir',
      'pathway:india-fellowship-ir',
      'milestone:in-sit-neet-pg',
    ],
  },
  {
    on: calendarDate(2026, 11, 27),
    text: 'Vacation that has a block of its own in PGY-1 counts toward the clinical year, as vacation inside a rotation does.',
    concerns: ['requirement:clinical-year'],
  },
  {
    on: calendarDate(2026, 11, 27),
    text: 'Days of a rotation that lie in a research year, another degree or a gap do not count any more, and those in leave count as leave.',
    concerns: [
      'requirement:esir-ir',
      'requirement:esir-icu',
      'requirement:esir-total',
      'requirement:icu',
      'requirement:nuclear',
      'requirement:mammography',
      'requirement:mammography-late',
      'requirement:clinical-year',
      'requirement:clinical-year-radiology',
      'requirement:section-ceiling',
      'requirement:research-ceiling',
      'requirement:airp',
      'requirement:student-home',
      'requirement:student-away',
    ],
  },
  {
    on: calendarDate(2026, 11, 27),
    text: 'Interviews are no longer overdue while they are still held: for residency until the end of January, for independent IR until the end of March, and likewise for CaRMS and ST1.',
    concerns: [
      'milestone:interview-season',
      'milestone:ir-interviews',
      'milestone:ca-interview',
      'milestone:uk-st1-interview',
    ],
  },
  {
    on: calendarDate(2026, 11, 26),
    text: 'The field guide tells what federal rules ask for in nuclear medicine and mammography, the ACGME’s rule for paid leave, the IR/DR exam as it has been until now, and what the EBIR asks for in full. Who ranked diagnostic radiology too did so first or second.',
    concerns: [
      'guide:esir/nuclear-hours',
      'guide:esir/authorized-user',
      'guide:esir/mammograms',
      'guide:esir/mammography-hours',
      'guide:esir/mammograms-afterward',
      'guide:how-long/paid-leave',
      'guide:exams/both-exams',
      'guide:exams/first-attempt',
      'guide:exams/two-parts',
      'guide:exams/ir-oral',
      'guide:exams/ir-oral-year',
      'guide:exams/unclear-cohorts',
      'guide:other-countries/ebir',
      'guide:competition/fewer-than-half',
      'guide:application-season/eras-opens',
      'guide:application-season/eras-submission',
      'guide:what-ir-is/primary-specialty',
      'requirement:ebir-150-vascular',
    ],
  },
  {
    on: calendarDate(2026, 11, 26),
    text: 'The MSRA is said to be in January of the year in which ST1 starts, as it was dated already.',
    concerns: ['milestone:uk-sit-msra'],
  },
  {
    on: calendarDate(2026, 11, 26),
    text: 'In Australia the first year of CPD is the one in which training ends, where six months of it are left.',
    concerns: ['milestone:anz-cpd'],
  },
  {
    on: calendarDate(2026, 11, 26),
    text: 'India’s NEET-PG is the last before the MD, and NEET-SS comes when the MD is in hand, whatever the month in which these courses start. Final examinations and the application for the fellowship fall in the last year of a course, however long it is.',
    concerns: [
      'milestone:in-sit-neet-pg',
      'milestone:in-register-neet-ss',
      'milestone:in-sit-neet-ss',
      'milestone:in-md-final',
      'milestone:in-dm-final',
      'milestone:in-apply-fellowship',
    ],
  },
  {
    on: calendarDate(2026, 11, 26),
    text: 'Those whose training runs on past the last computer-based exams of 2027 are no longer given a date for one. Study for the Core Exam starts five months before it, whatever moves it. Dates of interviews, of applications for ESIR and fellowships, and of registration for the IR oral exam are called expected.',
    concerns: [
      'milestone:start-core-study',
      'milestone:pass-dr-oral-exam',
      'milestone:pass-ir-computer-exam',
      'milestone:register-ir-oral',
      'milestone:interview-season',
      'milestone:apply-esir',
      'milestone:apply-ir-fellowship',
    ],
  },
  {
    on: calendarDate(2026, 11, 26),
    text: 'Canada’s DR exam and its applications for IR follow the year that they are meant for, also where an earlier stage is longer or a year is repeated.',
    concerns: [
      'milestone:ca-pass-dr-exam',
      'milestone:ca-apply-ir-fellowship',
      'milestone:ca-apply-ir-residency',
    ],
  },
  {
    on: calendarDate(2026, 11, 26),
    text: 'Outside the United States the EBIR is dated in a month in which it is held, March or October, and Canada’s IR exam in September.',
    concerns: [
      'milestone:ca-register-ir-exam',
      'milestone:ca-sit-ir-exam',
      'milestone:eu-apply-ebir',
      'milestone:eu-sit-ebir',
      'milestone:anz-sit-ebir',
      'milestone:uk-sit-ebir',
    ],
  },
  {
    on: calendarDate(2026, 11, 26),
    text: 'The European pathway asks for the procedures of the EBIR, with which it ends. Those who train in Australia or New Zealand have the RANZCR’s rule for CPD.',
    concerns: ['requirement:ebir-250', 'requirement:ebir-150-vascular', 'requirement:ranzcr-cpd'],
  },
  {
    on: calendarDate(2026, 11, 26),
    text: 'Exams of the ABR and the ESIR application count years of radiology, so that an internship of two years no longer brings them a year early. Leave that runs on past the end of a residency is counted in each part where it lies. A milestone with a condition is called required where it applies.',
    concerns: [
      'milestone:abr-application',
      'milestone:start-core-study',
      'milestone:pass-core-exam',
      'milestone:pass-dr-oral-exam',
      'milestone:apply-esir',
      'milestone:first-ir-rotation',
      'milestone:observe-and-assist',
      'milestone:apply-pgy1-year',
      'milestone:uk-apply-higher-ir',
    ],
  },
  {
    on: calendarDate(2026, 11, 26),
    text: 'The clinical year is due on its last day, also where it is longer or does not end in June. Where an academic year starts late in June, exams of its last June stay in it. ESIR counts procedures from the first day of diagnostic radiology.',
    concerns: ['milestone:complete-clinical-year', 'milestone:finish-esir'],
  },
  {
    on: calendarDate(2026, 11, 26),
    text: 'For those who finish between two academic years: registration for the IR oral exam comes before the exam, the DR oral exam after the Core Exam, and applications run with everyone else’s.',
    concerns: ['milestone:register-ir-oral', 'milestone:pass-dr-oral-exam'],
  },
  {
    on: calendarDate(2026, 11, 25),
    text: 'Nine pathways of other countries came in, with their milestones.',
    concerns: [
      'country:United Kingdom',
      'country:Canada',
      'country:Europe in general',
      'country:Australia',
      'country:New Zealand',
      'country:India',
    ],
  },
  {
    on: calendarDate(2026, 11, 25),
    text: 'What rotations, procedures and credits are measured against came in.',
    concerns: ['requirement'],
  },
  {
    on: calendarDate(2026, 11, 25),
    text: 'The field guide came in: twenty-one topics, each statement with its sources.',
    concerns: ['guide'],
  },
  {
    on: calendarDate(2026, 11, 24),
    text: 'First edition: the pathways of the United States, their milestones, and the rules for days off and board eligibility.',
    concerns: ['pathway', 'training', 'milestone'],
  },
];

/** When a rule came in or was last changed; null for one that no change names. */
export function lastChangeOf(
  {
    id,
    kind,
    country = '',
  }: { readonly id: string; readonly kind: RuleKind; readonly country?: string },
  changes: readonly CatalogChange[] = catalogChanges,
): CalendarDate | null {
  const names = new Set<string>([id, kind, `country:${country}`]);
  const newest = changes
    .filter(({ concerns }) => concerns.some((one) => names.has(one)))
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  return newest ?? null;
}
