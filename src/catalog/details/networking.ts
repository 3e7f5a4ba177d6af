import { oneSource, recalled, verified } from '#catalog/provenance.ts';
import type { MilestoneDetails } from '#domain/catalogMilestone.ts';

export const networking: Readonly<Record<string, MilestoneDetails>> = {
  'join-sir': {
    why: 'Students and residents have a membership class of their own, and a section of their own within the society.',
    timingText: 'Three months after medical school starts',
    ...verified('https://www.sirweb.org/member-central/join-now/'),
  },
  'find-mentor': {
    why: 'One person who knows your work and answers your messages is worth more than any list of contacts.',
    timingText: 'Ten months after medical school starts',
    ...oneSource(
      'http://rfs.sirweb.org/medical-student-section/medical-student-ir-symposia/irig-symposium-cookbook/',
    ),
  },
  'join-rfs': {
    after: ['join-sir'],
    why: 'The Resident, Fellow and Student section is the voice of trainees in the society.',
    timingText: 'One year after medical school starts',
    ...verified('https://www.sirweb.org/member-central/volunteer/sections/'),
  },
  'mentor-check-in': {
    after: ['find-mentor'],
    why: 'A regular look at the plan catches drift before a deadline does.',
    timingText: '14 months after medical school starts, then every six months',
    ...recalled(),
  },
  'attend-symposium': {
    why: 'Regional symposia, mostly on Saturdays in autumn, are where students first meet programs.',
    timingText: 'October of the second year of medical school',
    ...oneSource(
      'http://rfs.sirweb.org/medical-student-section/medical-student-ir-symposia/irig-symposium-cookbook/',
    ),
  },
  'renew-sir': {
    after: ['join-sir'],
    why: 'A lapsed membership quietly drops you from the section and its mailings.',
    timingText: '15 months after medical school starts, a year after joining, then every year',
    ...recalled(),
  },
  'meet-referring-services': {
    why: 'Oncology, hepatology, vascular surgery, urology and gynecology share your future patients.',
    timingText: '18 months after the first training year begins',
    ...recalled(),
  },
  'volunteer-committee': {
    why: 'SIR opens its yearly call for volunteers in August and closes it in mid-September.',
    timingText: 'August of PGY-3, then every year',
    ...verified('https://www.sirweb.org/member-central/volunteer/sir-committees/'),
  },
  'collaborate-project': {
    why: 'Work across several centers builds a network that outlasts a residency.',
    timingText: '40 months after residency starts, usually November of PGY-4',
    ...recalled(),
  },
  'mentor-someone': {
    why: 'Teaching the path you walked repays the people who showed it to you.',
    timingText: 'Four years after residency starts, then every year',
    ...recalled(),
  },
  'job-search': {
    why: 'Jobs and further fellowships, such as neurointervention or pediatric IR, fill a year or more ahead.',
    timingText: '18 months before training ends',
    ...recalled(),
  },
  'join-practice-network': {
    after: ['finish-ir-training'],
    why: 'The first years of practice bring questions that peers answer best.',
    timingText: 'One month after training ends',
    ...oneSource('https://www.sirweb.org/member-central/volunteer/sections/'),
  },
};
