import { derived, oneSource, verified } from '#catalog/provenance.ts';
import type { MilestoneDetails } from '#domain/catalogMilestone.ts';

export const residency: Readonly<Record<string, MilestoneDetails>> = {
  'open-eras': {
    why: 'The season opens in early June. Integrated IR and diagnostic radiology, with ESIR or independent IR later, can share one season.',
    timingText:
      'First Wednesday of June in the year before residency starts; in 2022 it was the second',
    ...derived('https://www.medschoolcoach.com/eras-timeline-residency'),
  },
  'assign-program-signals': {
    after: ['open-eras'],
    why: 'A signal tells a program that you are serious about it. Diagnostic and interventional radiology shared one pool of 6 gold and 6 silver signals in the 2024 and 2025 seasons; check the number for yours.',
    timingText: 'With the ERAS application, first Wednesday of September before residency starts',
    ...derived(
      'https://students-residents.aamc.org/applying-residencies-eras/program-signaling-2025-myeras-application-season',
    ),
  },
  'submit-eras': {
    after: ['open-eras'],
    why: 'Programs start to read three weeks after submission opens, when the MSPE is released, so an application that is in on the first day loses nothing.',
    timingText: 'First Wednesday of September in the year before residency starts',
    ...derived('https://www.medschoolcoach.com/eras-timeline-residency'),
  },
  'apply-pgy1-year': {
    after: ['open-eras'],
    why: 'About three in four integrated IR positions and most DR positions start at PGY-2, and need a clinical year that is matched separately.',
    timingText: 'With the ERAS application, first Wednesday of September before residency starts',
    appliesWhen:
      'a residency position that you rank starts at PGY-2 (advanced) rather than at PGY-1 (categorical)',
    ...derived(
      'https://www.medschool.umaryland.edu/osa/residency-application-manual-/the-application---applying-to-programs/',
    ),
  },
  'register-nrmp': {
    why: 'ERAS sends applications, but only NRMP registration puts you in the Match. The standard deadline is January 31.',
    timingText: 'September 15 before residency starts, the day registration opens',
    ...verified('https://www.nrmp.org/about/news/2025/09/medical-school-welcome-newsletter-2'),
  },
  'interview-season': {
    after: ['submit-eras'],
    why: 'Notes made the same day make an honest rank list possible in February.',
    timingText:
      'From October to January before residency starts; once October is over, the date is the end of January',
    ...verified('https://www.medschoolcoach.com/eras-timeline-residency'),
  },
  'certify-rank-list': {
    after: ['submit-eras', 'register-nrmp'],
    why: 'A list that is not certified does not count. The deadline is 9 pm Eastern Time.',
    timingText: 'Wednesday 16 days before Match Day',
    ...derived(
      'https://www.medschool.umaryland.edu/osa/residency-application-manual-/the-match-timeline-and-ranking/',
    ),
  },
  'match-day': {
    after: ['certify-rank-list'],
    why: 'The result binds both sides. The Monday before tells you whether you matched; if not, SOAP offers the places still open.',
    timingText: 'Match Day, third Friday of March before residency starts',
    ...verified('https://www.nrmp.org/about/news/2025/09/medical-school-welcome-newsletter-2'),
  },
  'complete-clinical-year': {
    after: ['match-day', 'graduate-md-do'],
    why: 'The ABR asks for a year of accredited clinical training before radiology. Surgery, medicine and transitional years all count, with at most two months of radiology electives.',
    timingText: 'Last day of the clinical year',
    ...verified(
      'https://www.theabr.org/interventional-radiology/initial-certification/integrated-ir-residency',
    ),
  },
  'first-ir-rotation': {
    why: 'Interest that is said out loud brings cases, mentors and, in diagnostic programs, a conversation about ESIR.',
    timingText: 'November of PGY-2',
    ...oneSource('https://medicine.tulane.edu/node/23201'),
  },
  'observe-and-assist': {
    why: 'Regular time in the suite keeps skill and interest alive through the diagnostic years.',
    timingText: 'June of PGY-2, then every year of diagnostic radiology',
    ...verified(
      'https://www.henryford.com/hcp/med-ed/residencies-fellowships/hfh/interventional-rad/program-curriculum-rotations',
    ),
  },
  'apply-esir': {
    after: ['complete-clinical-year'],
    why: 'Selection is local and usually falls in the second radiology year, in some programs later, so ask for the date in the first.',
    timingText: 'April of PGY-3; your program sets the date',
    ...verified('https://radiology.uams.edu/residencies/esir/'),
  },
  'finish-esir': {
    after: ['apply-esir'],
    why: 'At least 8 IR rotations, 1 in intensive care and up to 3 related to IR, with 500 procedures on record, earn entry to the last year of independent IR.',
    timingText: 'One month before diagnostic radiology ends',
    ...verified('https://medicine.tulane.edu/node/23201'),
  },
  'complete-dr-years': {
    after: ['complete-clinical-year'],
    why: 'Three years in the integrated route and four in the others, ending where full-time IR begins.',
    timingText: 'Last day of diagnostic radiology',
    ...verified('https://www.theabr.org/interventional-radiology/initial-certification'),
  },
};
