import { oneSource, recalled, verified } from '#catalog/provenance.ts';
import type { MilestoneDetails } from '#domain/catalogMilestone.ts';

export const certification: Readonly<Record<string, MilestoneDetails>> = {
  'pass-step-3': {
    after: ['take-step-2-ck', 'graduate-md-do'],
    why: 'A full license needs it, and the knowledge is freshest in internship or just after.',
    timingText: 'Ten months after residency starts, usually May of PGY-1',
    ...recalled(),
  },
  'abr-application': {
    why: 'Your program adds you to myABR in July of the first radiology year, and you have until October 31 to complete your part.',
    timingText: 'October 31 of PGY-2',
    ...verified(
      'https://www.theabr.org/interventional-radiology/initial-certification/program-administration',
    ),
  },
  'start-core-study': {
    why: 'The exam spans all of diagnostic radiology, physics and safety, and rewards months of steady work.',
    timingText:
      'Five months before the Core Exam: January of PGY-4 if you began PGY-2 by 2024, May of PGY-4 if later',
    ...recalled(
      'https://www.auntminnie.com/radiology-education/residents-fellows/video/15818410/radiology-programs-prepare-for-abr-board-certification-timeline-shift',
    ),
  },
  'pass-core-exam': {
    after: ['abr-application'],
    why: 'DR and IR residents take the same exam. For those who began PGY-2 in 2025 it moves from June of the third radiology year to the autumn of the fourth.',
    timingText:
      'June of PGY-4 if you began PGY-2 by 2024; October of PGY-5 if later, where the sources say autumn for 2025 and the same is assumed from 2026 on',
    ...verified(
      'https://www.auntminnie.com/radiology-education/residents-fellows/video/15818410/radiology-programs-prepare-for-abr-board-certification-timeline-shift',
    ),
  },
  'nuclear-and-mqsa': {
    why: 'The ABR asks for four months of nuclear radiology and the federal mammography reading numbers, whatever your plans in IR.',
    timingText: 'One month before diagnostic radiology ends',
    ...verified(
      'https://www.theabr.org/interventional-radiology/initial-certification/integrated-ir-residency',
    ),
  },
  'pass-dr-oral-exam': {
    after: ['pass-core-exam'],
    why: 'An oral exam replaces the computer-based one from 2028 and, from the DR class of 2028 on, is taken in the last year of diagnostic radiology. IR candidates are to pass it beside the IR exam.',
    timingText:
      'June of PGY-5, the first after the Core Exam, if you began PGY-2 in 2024 or later (2025 or later in the integrated route); the February after diagnostic radiology if in 2023; a year after diagnostic radiology if earlier, computer-based and held until 2027. Assumed for those who begin PGY-2 in 2026 or later',
    ...verified(
      'https://www.auntminnie.com/radiology-education/residents-fellows/video/15818410/radiology-programs-prepare-for-abr-board-certification-timeline-shift',
    ),
  },
  'full-medical-license': {
    after: ['pass-step-3'],
    why: 'A valid license is a condition of certification and of your first job.',
    timingText: 'Six months before training ends',
    ...verified(
      'https://www.theabr.org/interventional-radiology/initial-certification/irdr-certifying-exam/prerequisites-registration',
    ),
  },
  'training-verification': {
    after: ['finish-ir-training'],
    why: 'The ABR needs the final confirmation from your program before it lets you sit the exam.',
    timingText:
      'One month after training ends; an older page of the ABR says January to March of the last year',
    ...verified('https://www.theabr.org/?p=34241'),
  },
  'pass-ir-computer-exam': {
    after: ['pass-core-exam', 'finish-ir-training'],
    why: 'Candidates without a DR certificate have taken it in the autumn after finishing. It goes as the DR oral exam arrives.',
    timingText:
      'Three months after training ends if you began PGY-2 by 2022 and finish by 2027; ask the ABR if you began by 2024 and finish later; none if you began later',
    appliesWhen: 'you do not already hold a DR certificate',
    ...verified(
      'https://www.theabr.org/interventional-radiology/initial-certification/irdr-certifying-exam/prerequisites-registration',
    ),
  },
  'register-ir-oral': {
    after: ['finish-ir-training'],
    why: 'Seats are limited on each date. The larger sitting has been in October and the smaller one in spring.',
    timingText: 'December of the year in which training ends, in time for the spring sitting',
    ...oneSource('https://www.theabr.org/beam/focus-on-ir-dr-february-2023'),
  },
  'pass-ir-oral-exam': {
    after: ['pass-core-exam', 'full-medical-license', 'training-verification', 'register-ir-oral'],
    why: 'It completes the IR/DR certificate. Since the class of June 2024 it may be taken from the calendar year after training ends: four sessions of 30 minutes, held remotely.',
    timingText:
      'April of the calendar year after training ends, for the spring sitting; the main sitting is in October',
    ...verified(
      'https://www.theabr.org/interventional-radiology/initial-certification/irdr-certifying-exam/prerequisites-registration',
    ),
  },
  'certify-before-eligibility-ends': {
    after: ['pass-ir-oral-exam'],
    why: 'After that day you may no longer call yourself board eligible.',
    timingText: 'December 31 of the sixth calendar year after training ends',
    ...verified(
      'https://www.theabr.org/diagnostic-radiology/initial-certification/board-eligibility',
    ),
  },
};
