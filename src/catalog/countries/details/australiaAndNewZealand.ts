import { oneSource, recalled, verified } from '#catalog/provenance.ts';
import type { MilestoneDetails } from '#domain/catalogMilestone.ts';

const victoria =
  'https://www.ranzcr.com/join-our-professions/clinical-radiology/training-programs/victorian-registrar-recruitment';
const trainingRequirements =
  'https://www.ranzcr.com/trainees/clinical-radiology-training-program/training-requirements';
const phase2 = 'https://radiopaedia.org/articles/ranzcr-phase-2-examinations-1?lang=us';
const ebir = 'https://www.cirse.org/education/ebir/how-to-apply/';

export const milestoneDetails: Readonly<Record<string, MilestoneDetails>> = {
  'au-get-crvn': {
    why: 'No network takes an application without the number, and it is valid for one calendar year only.',
    timingText: 'March of the year before training starts, before the first applications close',
    ...verified(victoria),
  },
  'au-apply-to-networks': {
    after: ['au-get-crvn'],
    why: 'You apply in PGY-2 for a start in PGY-3, and each network has a process of its own.',
    timingText:
      'April of the year before; Victoria closed on April 28 for 2026, New South Wales took forms from July 18 to August 8 in 2023',
    ...verified(victoria),
  },
  'nz-apply-for-training': {
    why: 'Places in accredited training are applied for during the prevocational years. When is not confirmed; ask the College.',
    timingText: 'Eight months before the prevocational years end',
    ...recalled(trainingRequirements),
  },
  'au-start-training': {
    after: ['au-apply-to-networks'],
    why: 'Five years of clinical radiology in three phases begin here, at the earliest in the third year after school.',
    timingText: 'First day of Phase 1, in early February',
    ...verified('https://radiologica.org/knowledge-base/2021-nsw-recruitment-campaign/'),
  },
  'nz-start-training': {
    after: ['nz-apply-for-training'],
    why: 'Five years of clinical radiology in three phases begin here. In New Zealand the scope is called diagnostic and interventional radiology.',
    timingText: 'First day of Phase 1; the date is not confirmed',
    ...recalled(trainingRequirements),
  },
  'anz-first-six-months': {
    why: 'The radiography attachment, the report-writing module and the assessment of key conditions are due within the first six months.',
    timingText: 'The sixth month of Phase 1',
    ...verified(trainingRequirements),
  },
  'anz-arrange-fellowship': {
    why: 'IR is learned in fellowships after the FRANZCR, and Australasian posts can be advertised two years ahead.',
    timingText: '18 months into Phase 2',
    ...oneSource('https://bsir.org/mediacentre/news/uk-and-international-ir-fellowships'),
  },
  'anz-start-fellowship': {
    after: ['anz-arrange-fellowship', 'anz-franzcr'],
    why: 'From here IR is the main work, for one or two years in one or more posts.',
    timingText: 'First day of the fellowship',
    ...verified('https://ranzcr.com/our-work/interventional-radiology'),
  },
  'anz-sit-phase-1': {
    why: 'There are four opportunities in a row from the start of training, and a missed one counts.',
    timingText: 'April of the first registrar year; sittings are in April and October since 2023',
    ...verified(
      'https://www.ranzcr.com/trainees/clinical-radiology-training-program/examinations/application-and-timetable',
    ),
  },
  'anz-pass-phase-1': {
    after: ['anz-sit-phase-1'],
    why: 'The examinations of Phase 1 have to be passed within two years of training.',
    timingText: 'Last day of Phase 1, at the latest two years after it starts',
    ...verified('https://www.ranzcr.com/trainees/clinical-radiology-training-program/examinations'),
  },
  'anz-sit-phase-2-written': {
    after: ['anz-sit-phase-1'],
    why: 'Pathology, multiple choice and case reporting come before the OSCER. There are six opportunities in a row in all, three for each examination, and a pause costs some.',
    timingText:
      'July of the third registrar year; sittings are in March and July, often first tried in the second or third year',
    ...verified(phase2),
  },
  'anz-sit-oscer': {
    after: ['anz-sit-phase-2-written'],
    why: 'The objective structured examination comes last, when all written papers are passed.',
    timingText: 'June of the fourth registrar year; sittings are in early June and early November',
    ...verified(phase2),
  },
  'anz-franzcr': {
    after: ['anz-pass-phase-1', 'anz-sit-oscer'],
    why: 'Fellowship of the College ends training in clinical radiology and opens the fellowships in IR.',
    timingText: 'Last day of Phase 3',
    ...verified(trainingRequirements),
  },
  'anz-sit-ebir': {
    after: ['anz-start-fellowship'],
    why: 'There is no IR exam of its own here. The European one is voluntary and was held in Australasia too; it asks for two IR years, at least one after the FRANZCR, and 250 procedures as first operator.',
    timingText: 'The first March or October after the fellowship, as sittings were in these months',
    ...verified(ebir),
  },
  'anz-cpd': {
    after: ['anz-franzcr'],
    why: 'It has to have three kinds: education, review of performance and measured outcomes. Since 2025 there are requirements for the whole program too.',
    timingText:
      'The first December 31 at least six months after training ends, which is an assumption, then every year',
    ...verified('https://www.ranzcr.com/fellows/general/cpd-overview'),
  },
  'anz-join-irsa': {
    why: 'The Interventional Radiology Society of Australasia is where those who train and hire in IR meet.',
    timingText: 'July of the first fellowship year; in 2019 the meeting was in July',
    ...oneSource(ebir),
  },
};
