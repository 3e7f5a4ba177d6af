import { oneSource, recalled, verified } from '#catalog/provenance.ts';
import type { MilestoneDetails } from '#domain/catalogMilestone.ts';

const st1Application =
  'https://medical.hee.nhs.uk/medical-training-recruitment/medical-specialty-training/clinical-radiology/core-clinical-radiology/overview-of-core-training/applying-for-st1-training';
const st1Offers =
  'https://medical.hee.nhs.uk/medical-training-recruitment/medical-specialty-training/clinical-radiology/core-clinical-radiology/overview-of-core-training/appointability-preferencing-and-offers';
const irCurriculum =
  'https://www.rcr.ac.uk/clinical-radiology/specialty-training/curriculum/interventional-radiology-curriculum';
const regionalCourses =
  'https://thamesvalley.hee.nhs.uk/school-of-radiology/essential-course-requirements';

export const milestoneDetails: Readonly<Record<string, MilestoneDetails>> = {
  'uk-see-ir-in-placements': {
    why: 'One application covers all of radiology with IR, so it is worth knowing before then whether the work suits you.',
    timingText: 'Two years after medical school starts',
    ...recalled('https://www.irjuniors.com/career-pathway'),
  },
  'uk-apply-foundation': {
    why: 'The two foundation years are applied for on one national portal, and radiology takes you only after them.',
    timingText: 'October of the final year; the autumn is recalled, not read',
    ...oneSource('http://foundationprogramme.nhs.uk/content/application-process'),
  },
  'uk-start-fy1': {
    after: ['uk-apply-foundation'],
    why: 'The Foundation Programme lasts two years, FY1 and FY2, and leads to specialty training.',
    timingText: 'First day of the Foundation Programme, in the first days of August',
    ...recalled('http://foundationprogramme.nhs.uk/content/application-process'),
  },
  'uk-submit-st1-application': {
    after: ['uk-start-fy1'],
    why: 'One application covers five years of radiology or six with IR. Since 2022 posts for IR from ST1 can be ranked in the same application.',
    timingText:
      'November of the year before ST1; the round opens in October, and that of 2024 closed on November 21 at 16:00',
    ...verified(st1Application),
  },
  'uk-upload-portfolio': {
    after: ['uk-submit-st1-application'],
    why: 'The portfolio counted for 30 % of the result in the round of 2024, and it stands on its evidence.',
    timingText: 'About December; some rounds ask for it with the application',
    ...oneSource('https://www.irjuniors.com/applicationprocess'),
  },
  'uk-sit-msra': {
    after: ['uk-submit-st1-application'],
    why: 'This test decides who is interviewed: about the top 600 were invited. It counted for 20 % of the result in 2024.',
    timingText: 'January of the year in which ST1 starts; sittings run into February',
    ...verified('https://wosradiology.com/application-process/'),
  },
  'uk-st1-interview': {
    after: ['uk-sit-msra'],
    why: 'The interview counted for half of the result in the round of 2024.',
    timingText: 'End of February; interviews are online and run into early March',
    ...verified('https://wosradiology.com/application-process/'),
  },
  'uk-rank-st1-posts': {
    after: ['uk-st1-interview'],
    why: 'You are offered a post from your ranking, and have 48 hours to answer.',
    timingText:
      'March before ST1; in 2024 preferences from February 23 to March 18, offers by March 26',
    ...verified(st1Offers),
  },
  'uk-start-st1': {
    after: ['uk-rank-st1-posts'],
    why: 'Radiology begins here, and IR shares its first three years; some schemes give three or four months of IR in them.',
    timingText: 'First day of core radiology, in August',
    ...verified('https://www.irjuniors.com/career-pathway'),
  },
  'uk-management-course': {
    after: ['uk-start-higher-ir'],
    why: 'One region asks its trainees for it in ST5. Ask your own school of radiology what it wants.',
    timingText: '18 months into higher IR training, in ST5',
    ...oneSource(regionalCourses),
  },
  'uk-apply-higher-ir': {
    after: ['uk-start-st1'],
    why: 'The ordinary door into IR is an application during ST3. Who holds an IR post from ST1 moves on at ST4 if progress is satisfactory, and may go back to diagnostic radiology only before then.',
    timingText:
      'January of the last year of core radiology, usually ST3; the month is an assumption',
    appliesWhen: 'you were not recruited to a post for IR at ST1',
    ...oneSource('https://wosradiology.com/the-rcr-curriculum/'),
  },
  'uk-look-for-fellowships': {
    why: 'Canadian and Australasian posts can be advertised two years ahead.',
    timingText: 'February of the last year of core radiology, or in ST4',
    ...oneSource('https://bsir.org/mediacentre/news/uk-and-international-ir-fellowships'),
  },
  'uk-start-higher-ir': {
    after: ['uk-start-st1', 'uk-apply-higher-ir'],
    why: 'From here IR is the main work. No fixed number of procedures was found: trust in your capabilities, workplace assessments and a review each year decide.',
    timingText: 'First day of higher IR training, in August',
    ...verified(irCurriculum),
  },
  'uk-pass-frcr-1': {
    after: ['uk-start-st1'],
    why: 'Anatomy and physics are expected in ST1. After six attempts at any part of the FRCR you have to prove further education.',
    timingText: 'March of ST1; sittings are about March, June and September',
    ...verified('https://www.radiologycafe.com/radiology-trainees/exams'),
  },
  'uk-pass-frcr-2a': {
    after: ['uk-pass-frcr-1'],
    why: 'Two papers of single best answers, expected in ST3, and the way to Part B.',
    timingText: 'December of ST3',
    ...verified('https://wosradiology.com/the-rcr-curriculum/'),
  },
  'uk-pass-frcr-2b': {
    after: ['uk-pass-frcr-2a'],
    why: 'Long cases, rapid reporting and an oral exam, reformed from June 2025 at the same level.',
    timingText: 'June of ST3, or in ST4; for 2025 sittings in January, March and June are named',
    ...verified('https://wosradiology.com/the-rcr-curriculum/'),
  },
  'uk-sit-ebir': {
    after: ['uk-start-higher-ir'],
    why: 'The European certificate is voluntary. It counts two years of IR, at least one after national radiology training; ask whether trainees before the CCT are admitted.',
    timingText:
      'March or October of the last half year of higher IR training, as sittings were in these months',
    ...verified('https://www.cirse.org/education/ebir/entry-criteria-application/'),
  },
  'uk-receive-cct': {
    after: ['uk-pass-frcr-2b', 'uk-start-higher-ir'],
    why: 'Training ends with the Certificate of Completion of Training in clinical radiology with the IR subspecialty; the UK has no IR exam of its own.',
    timingText: 'Last day of higher IR training',
    ...verified(irCurriculum),
  },
  'uk-rcr-cpd': {
    after: ['uk-receive-cct'],
    why: 'The College counts 250 credits in five years. Enrolment is automatic after the CCT.',
    timingText: 'A year after the CCT, then every year',
    ...verified('https://www.rcr.ac.uk/college/cpd-and-revalidation/rcr-cpd-scheme'),
  },
  'uk-present-at-meeting': {
    after: ['uk-start-higher-ir'],
    why: 'One region asks for it in each higher year, and it is where the people who offer fellowships meet.',
    timingText: 'A year into higher IR training, then every year of training',
    ...oneSource(regionalCourses),
  },
};
