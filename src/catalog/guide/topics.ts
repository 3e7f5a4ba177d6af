/** The topics of the field guide, in the order in which they lead on to one another. */
import type { GuideTopic } from '#domain/guide.ts';
import type { TopicId } from './topicIds.ts';

export const guideGroups = [
  { id: 'field', name: 'The field' },
  { id: 'procedures', name: 'Procedures' },
  { id: 'training', name: 'Training' },
  { id: 'getting-in', name: 'Getting in' },
] as const;

export type Topic = GuideTopic<TopicId, (typeof guideGroups)[number]['id']>;

export const guideTopics: readonly Topic[] = [
  {
    id: 'what-ir-is',
    group: 'field',
    title: 'What interventional radiology is',
    milestones: ['learn-what-ir-is', 'decide-ir-fit'],
    serves: 'learn-what-ir-is',
  },
  {
    id: 'seven-questions',
    group: 'field',
    title: 'Seven questions, answered again',
    milestones: ['learn-what-ir-is', 'decide-ir-fit'],
    serves: null,
  },
  {
    id: 'conditions',
    group: 'field',
    title: 'What IR treats',
    milestones: ['learn-conditions', 'meet-referring-services', 'ir-clinical-electives'],
    serves: 'learn-conditions',
  },
  {
    id: 'equipment',
    group: 'field',
    title: 'Imaging and tools',
    milestones: ['learn-equipment', 'learn-radiation-safety', 'hands-on-workshop'],
    serves: 'learn-equipment',
  },
  {
    id: 'settings',
    group: 'field',
    title: 'Where IR is practiced',
    milestones: ['shadow-ir-day', 'job-search'],
    serves: null,
  },
  {
    id: 'focus-areas',
    group: 'field',
    title: 'Focus areas',
    milestones: ['hands-on-breadth', 'job-search', 'decide-ir-fit'],
    serves: null,
  },
  {
    id: 'opening-vessels',
    group: 'procedures',
    title: 'Opening vessels and ducts',
    milestones: ['watch-core-procedures', 'observe-and-assist'],
    serves: 'watch-core-procedures',
  },
  {
    id: 'closing-vessels',
    group: 'procedures',
    title: 'Closing vessels on purpose',
    milestones: ['watch-core-procedures', 'observe-and-assist'],
    serves: 'watch-core-procedures',
  },
  {
    id: 'clots',
    group: 'procedures',
    title: 'Clots',
    milestones: ['watch-core-procedures', 'observe-and-assist'],
    serves: 'watch-core-procedures',
  },
  {
    id: 'tumors',
    group: 'procedures',
    title: 'Tumors and biopsies',
    milestones: ['watch-core-procedures', 'observe-and-assist', 'seminar-series'],
    serves: 'watch-core-procedures',
  },
  {
    id: 'lines-and-drains',
    group: 'procedures',
    title: 'Lines, drains and tubes',
    milestones: ['first-ir-rotation', 'observe-and-assist', 'keep-case-log'],
    serves: null,
  },
  {
    id: 'liver-spine-and-more',
    group: 'procedures',
    title: 'Portal pressure, spine and malformations',
    milestones: ['observe-and-assist', 'hands-on-breadth'],
    serves: null,
  },
  {
    id: 'pathways',
    group: 'training',
    title: 'The pathways side by side',
    milestones: ['compare-training-pathways', 'open-eras', 'apply-independent-ir'],
    serves: 'compare-training-pathways',
  },
  {
    id: 'how-long',
    group: 'training',
    title: 'How long it takes',
    milestones: ['compare-training-pathways', 'finish-ir-training'],
    serves: 'compare-training-pathways',
  },
  {
    id: 'esir',
    group: 'training',
    title: 'ESIR and the curriculum',
    milestones: [
      'apply-esir',
      'finish-esir',
      'esir-letter',
      'icu-rotation',
      'keep-case-log',
      'nuclear-and-mqsa',
      'complete-dr-years',
    ],
    serves: null,
  },
  {
    id: 'exams',
    group: 'training',
    title: 'The exams, by cohort',
    milestones: [
      'abr-application',
      'start-core-study',
      'pass-core-exam',
      'pass-dr-oral-exam',
      'pass-ir-computer-exam',
      'register-ir-oral',
      'pass-ir-oral-exam',
      'training-verification',
    ],
    serves: null,
  },
  {
    id: 'staying-certified',
    group: 'training',
    title: 'Becoming and staying certified',
    milestones: [
      'certify-before-eligibility-ends',
      'full-medical-license',
      'ola-annual',
      'cme-75',
      'pqi-activity',
      'part3-five-year',
    ],
    serves: null,
  },
  {
    id: 'other-countries',
    group: 'training',
    title: 'Outside the United States',
    milestones: ['compare-training-pathways'],
    serves: 'compare-training-pathways',
  },
  {
    id: 'competition',
    group: 'getting-in',
    title: 'Is it competitive?',
    milestones: ['open-eras', 'assign-program-signals', 'certify-rank-list', 'match-day'],
    serves: null,
  },
  {
    id: 'application-season',
    group: 'getting-in',
    title: 'The application season',
    milestones: [
      'open-eras',
      'assign-program-signals',
      'submit-eras',
      'apply-pgy1-year',
      'register-nrmp',
      'interview-season',
      'certify-rank-list',
      'match-day',
      'apply-independent-ir',
      'ir-interviews',
      'rank-independent-ir',
      'match-independent-ir',
    ],
    serves: null,
  },
  {
    id: 'societies',
    group: 'getting-in',
    title: 'Societies and meetings',
    milestones: [
      'join-sir',
      'join-rfs',
      'renew-sir',
      'join-irig',
      'attend-symposium',
      'first-conference',
      'sir-annual-meeting',
      'second-meeting',
      'volunteer-committee',
      'join-practice-network',
    ],
    serves: null,
  },
];

/** undefined for an id that no topic has. */
export function topicById(id: string): Topic | undefined {
  return guideTopics.find((topic) => topic.id === id);
}

/** What there is to read about a milestone. */
export function topicsAbout(milestoneId: string): readonly Topic[] {
  return guideTopics.filter(({ milestones }) => milestones.includes(milestoneId));
}
