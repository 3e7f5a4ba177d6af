import { oneSource, recalled, verified } from '#catalog/provenance.ts';
import type { MilestoneDetails } from '#domain/catalogMilestone.ts';

const survey = 'https://interventionalnews.com/etf-survey-heterogeneity-training-europe/';
const curriculum =
  'https://docslib.org/doc/10032871/revised-european-training-curriculum-for-radiology';
const ebir = 'https://www.cirse.org/education/ebir/entry-criteria-application/';

export const milestoneDetails: Readonly<Record<string, MilestoneDetails>> = {
  'eu-find-national-rules': {
    why: 'Of 24 countries IR is a subspecialty in nine, has a structured program in 15 and an exam of its own in eleven; it takes up to one year in nine, up to two in ten and more in five.',
    timingText: 'Four years after medical school starts',
    ...oneSource(survey),
  },
  'eu-enter-radiology': {
    why: 'IR builds on three years of general radiology, and each country has its own way into them.',
    timingText: 'First day of radiology training, by national rules',
    ...recalled(curriculum),
  },
  'eu-choose-ir': {
    after: ['eu-enter-radiology'],
    why: 'In the European curriculum years 1 to 3 are general radiology and years 4 and 5 are level II; IR takes at least two years.',
    timingText: 'Six months before level I ends, in the third year',
    ...verified(curriculum),
  },
  'eu-keep-log': {
    after: ['eu-choose-ir'],
    why: 'The EBIR asks for 250 IR procedures as first operator, at least 150 of them vascular or vascular oncology. The log is asked for only on request, and cannot be made up later.',
    timingText: 'First day of the IR years',
    ...verified(ebir),
  },
  'eu-arrange-clinical-time': {
    why: 'Seven of 24 countries make two to six months of clinical work part of IR training.',
    timingText: 'Two months into the IR year after national training',
    ...oneSource(survey),
  },
  'eu-national-exam': {
    after: ['eu-enter-radiology'],
    why: 'National radiology training has to be complete before the EBIR; how it ends is your country’s rule.',
    timingText: 'Last day of radiology training, by national rules',
    ...recalled(curriculum),
  },
  'eu-apply-ebir': {
    after: ['eu-join-cirse', 'eu-keep-log', 'eu-national-exam'],
    why: 'It asks for two IR years, at least one of them after national training, and for a checklist of competencies signed by a responsible person.',
    timingText:
      'February or September, the month before the first sitting after the IR year; the deadline was about five weeks before it, February 10 for March 17 in 2022',
    ...verified(ebir),
  },
  'eu-sit-ebir': {
    after: ['eu-apply-ebir'],
    why: 'The European certificate takes about four hours: ten case scenarios and some 50 multiple-choice questions, remote since 2021, in English, German or Spanish.',
    timingText:
      'The first March or October after the IR year; sittings were in these months of 2021 and 2022',
    ...verified(ebir),
  },
  'eu-national-cpd': {
    why: 'No number holds for all of Europe. Ireland asks for 50 points a year and 250 in five: 20 external, 20 internal, 5 personal and one audit.',
    timingText: 'A year after the IR year ends, then every year',
    ...oneSource('http://www.radiology.ie/professional-competence-scheme/pcs-credits/'),
  },
  'eu-join-cirse': {
    why: 'Membership is part of the application for the EBIR; in 2019 that of the European radiology society was asked for too.',
    timingText: 'First day of the IR year after national training',
    ...verified(ebir),
  },
};
