import { oneSource, recalled, verified } from '#catalog/provenance.ts';
import type { MilestoneDetails } from '#domain/catalogMilestone.ts';

export const medicalSchool: Readonly<Record<string, MilestoneDetails>> = {
  'start-accredited-school': {
    why: 'A degree from a school accredited by the LCME (MD) or COCA (DO), or ECFMG certification for graduates of other countries, opens US residency.',
    timingText: 'First day of medical school',
    ...recalled(),
  },
  'join-irig': {
    why: 'Interest groups bring device workshops, talks and a first contact with residents and faculty.',
    timingText: 'Two months after medical school starts',
    ...verified(
      'https://americanjir.com/the-interventional-radiology-interest-group-an-integral-tool-for-medical-student-recruitment',
    ),
  },
  'start-research-project': {
    why: 'Research shows lasting interest and takes a year or more to bear fruit, so it has to begin early.',
    timingText: 'Eight months after medical school starts',
    ...oneSource(
      'http://rfs.sirweb.org/medical-student-section/applying-to-interventional-radiology-residency/residency-application-advice/',
    ),
  },
  'pass-step-1': {
    after: ['start-accredited-school'],
    why: 'Step 1 has been reported as pass or fail only since January 26, 2022. A fail still closes doors.',
    timingText: '22 months after medical school starts, usually June of the second year',
    ...verified('https://www.usmle.org/common-questions?category=Step%201'),
  },
  'plan-ms4-schedule': {
    why: 'Electives, away rotations, Step 2 CK and interviews compete for the same few months.',
    timingText: '16 months before graduation, usually January of the third year',
    ...oneSource('https://www.modernpubsonline.com/0A3ym8l/IRQuarterlyFall2025/html/33.html'),
  },
  'apply-away-rotations': {
    why: 'Visiting-student applications go out in the winter and spring of the third year, months before the rotation.',
    timingText: '15 months before graduation, usually February of the third year',
    ...oneSource(
      'https://ismms-md-program.gitbook.io/career-and-professional-development/prepare-for-residency-residency-application-resources/the-residency-application/application-timeline-regular-match-2027',
    ),
  },
  'radiology-elective': {
    why: 'Diagnostic reading is half of the IR/DR certificate, and diagnostic radiology programs may be on your list too.',
    timingText: '12 months before graduation, usually May of the third year',
    ...recalled(),
  },
  'complete-core-clerkships': {
    after: ['start-accredited-school'],
    why: 'Clerkship grades and comments feed the MSPE, the letter from your dean that programs read with your application.',
    timingText: '11 months before graduation, usually June of the third year',
    ...oneSource(
      'http://rfs.sirweb.org/medical-student-section/applying-to-interventional-radiology-residency/residency-application-advice/',
    ),
  },
  'ir-elective': {
    why: 'It is the best test of fit and the usual source of a letter from an interventional radiologist.',
    timingText: '10 months before graduation, usually July of the final year',
    ...oneSource('https://www.modernpubsonline.com/0A3ym8l/IRQuarterlyFall2025/html/33.html'),
  },
  'take-step-2-ck': {
    after: ['pass-step-1'],
    why: 'It is now the only scored USMLE exam that most programs see, so the score should be ready when applications open.',
    timingText: '10 months before graduation, usually July of the final year',
    ...verified(
      'https://mededits.com/mededits-blog/complete-guide-to-the-2026-2027-residency-application-timeline',
    ),
  },
  'away-rotation': {
    after: ['apply-away-rotations'],
    why: 'A month elsewhere shows how another program trains and lets its faculty see you work.',
    timingText: '9 months before graduation, usually August of the final year',
    ...oneSource('https://www.modernpubsonline.com/0A3ym8l/IRQuarterlyFall2025/html/33.html'),
  },
  'present-research': {
    after: ['start-research-project'],
    why: 'A poster, a talk or a paper turns effort into something an application can list.',
    timingText: 'Nine months before graduation, in the final year',
    ...oneSource(
      'http://rfs.sirweb.org/medical-student-section/applying-to-interventional-radiology-residency/residency-application-advice/',
    ),
  },
  'secure-letters': {
    why: 'Letters need weeks of notice and must be in ERAS before programs begin to read in September.',
    timingText: 'August before residency applications are submitted',
    ...oneSource(
      'https://mededits.com/mededits-blog/complete-guide-to-the-2026-2027-residency-application-timeline',
    ),
  },
  'graduate-md-do': {
    after: ['complete-core-clerkships'],
    why: 'The degree is the gate to PGY-1; everything after it assumes it.',
    timingText: 'Graduation day',
    ...recalled(),
  },
};
