import { derived, oneSource, recalled, verified } from '#catalog/provenance.ts';
import type { MilestoneDetails } from '#domain/catalogMilestone.ts';

export const fellowship: Readonly<Record<string, MilestoneDetails>> = {
  'shortlist-ir-programs': {
    why: 'Some programs take only ESIR residents and some only others, so the list depends on your status.',
    timingText: 'September of the academic year before last in diagnostic radiology, usually PGY-4',
    ...oneSource(
      'https://stage.sirweb.org/in-training/pathways/independent-ir-residency/independent-ir-residency-match',
    ),
  },
  'apply-independent-ir': {
    why: 'Submission opens in mid-November and programs read from early December, some 19 months before the start.',
    timingText: 'Second Wednesday of November, usually in PGY-4',
    ...derived(
      'https://www.asnr.org/in-training-neuroradiologist/fellowship-portal/eras-resources/',
    ),
  },
  'apply-ir-fellowship': {
    why: 'The application goes out well before residency ends. The US cycle was in December while it existed; other countries have dates of their own.',
    timingText: 'December, usually in PGY-4',
    ...oneSource(
      'http://rfs.sirweb.org/2014/10/08/essential-information-for-this-years-vir-fellowship-application-cycle/',
    ),
  },
  'ir-interviews': {
    after: ['apply-independent-ir', 'apply-ir-fellowship'],
    why: 'Radiology departments share one interview window, from mid-January to the end of March.',
    timingText:
      'January, usually in PGY-4; once it is over, the date is the end of the window in March',
    ...verified(
      'https://stage.sirweb.org/in-training/pathways/independent-ir-residency/independent-ir-residency-match',
    ),
  },
  'rank-independent-ir': {
    after: ['apply-independent-ir'],
    why: 'Ranking opens nine weeks before the June result and closes two weeks before it.',
    timingText: '14 days before the independent IR match',
    ...derived(
      'https://stage.sirweb.org/in-training/pathways/independent-ir-residency/independent-ir-residency-match',
    ),
  },
  'match-independent-ir': {
    after: ['rank-independent-ir'],
    why: 'The result is binding and comes more than a year before the start.',
    timingText:
      'Third Wednesday of June, a year before diagnostic radiology ends, usually in PGY-4',
    ...derived(
      'https://stage.sirweb.org/in-training/pathways/independent-ir-residency/independent-ir-residency-match',
    ),
  },
  'esir-letter': {
    after: ['finish-esir'],
    why: 'The receiving program needs written confirmation to admit you to the advanced year.',
    timingText: 'One month before diagnostic radiology ends',
    ...oneSource(
      'https://studylib.net/doc/7002540/application-guidelines-for-early-specialization-in',
    ),
  },
  'start-ir-training': {
    after: ['complete-dr-years', 'match-independent-ir', 'apply-ir-fellowship', 'esir-letter'],
    why: 'From here IR is the main work: from PGY-5 in the integrated route, from PGY-6 in the others.',
    timingText: 'First day of the IR years',
    ...verified('https://www.theabr.org/interventional-radiology/initial-certification'),
  },
  'ir-clinic-continuity': {
    after: ['start-ir-training'],
    why: 'Consulting on, admitting and following your own patients is what sets this training apart from the old fellowship.',
    timingText: 'Three months after IR training starts',
    ...verified('https://www.theabr.org/interventional-radiology/initial-certification'),
  },
  'keep-case-log': {
    after: ['start-ir-training'],
    why: 'The ACGME collects logs every year. A log rebuilt from memory is neither complete nor believed.',
    timingText: 'Three months after IR training starts, then every three months',
    ...oneSource('https://studylib.net/doc/7188597/interventional-radiology'),
  },
  'icu-rotation': {
    why: 'Looking after very ill patients is a required part of IR training, not an extra.',
    timingText: 'Six months after IR training starts, unless you did it earlier',
    ...verified('https://www.theabr.org/interventional-radiology/initial-certification'),
  },
  'ir-clinical-electives': {
    why: 'Working inside vascular surgery, hepatology or oncology teaches the diseases and the alternatives to IR.',
    timingText: 'Eight months after IR training starts',
    ...verified(
      'https://medicine.umich.edu/dept/radiology/specialties/vascular-interventional-radiology/ir-residency/curriculum',
    ),
  },
  'hands-on-breadth': {
    after: ['start-ir-training'],
    why: 'Arterial, venous, oncologic, biliary, urinary, biopsy and drainage work should all appear before you finish.',
    timingText: 'Nine months after IR training starts',
    ...recalled(),
  },
  'finish-ir-training': {
    after: ['start-ir-training'],
    why: 'Completion starts the board-eligibility clock.',
    timingText: 'Last day of training',
    ...verified(
      'https://www.theabr.org/diagnostic-radiology/initial-certification/board-eligibility',
    ),
  },
};
