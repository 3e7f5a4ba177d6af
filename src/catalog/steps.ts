import type { Step, StepId } from '#domain/step.ts';
import { stepIds } from '#domain/step.ts';

const stepsById: Readonly<Record<StepId, Step>> = {
  'understand-the-field': {
    id: 'understand-the-field',
    name: 'Understand the Field',
    summary:
      'Learn what interventional radiologists do, for whom and with which tools. Then decide, with open eyes, whether you want it to be your work.',
  },
  'medical-school': {
    id: 'medical-school',
    name: 'Medical School',
    summary:
      'Earn the degree, find out whether the suite suits you, and arrive at application season with letters from people who have watched you work.',
  },
  residency: {
    id: 'residency',
    name: 'Residency',
    summary:
      'Apply, match and complete the clinical year and the diagnostic radiology years. They teach the imaging that every procedure rests on.',
  },
  fellowship: {
    id: 'fellowship',
    name: 'Fellowship',
    summary:
      'The years in which interventional radiology is the main work: the last two of an integrated residency, an independent residency, or a fellowship.',
  },
  certification: {
    id: 'certification',
    name: 'Certification',
    summary:
      'Licensing exams, the board exams and the paperwork between them. Most of it falls during residency, and the dates depend on the year you began radiology.',
  },
  'continuing-education': {
    id: 'continuing-education',
    name: 'Continuing Education',
    summary:
      'Reading, meetings and research from the first years on. After certification, also the credits and questions that keep the certificate valid.',
  },
  networking: {
    id: 'networking',
    name: 'Networking',
    summary:
      'Mentors, colleagues and societies. It begins in the first year of medical school and does not end.',
  },
};

/** In the order in which they are shown. */
export const steps: readonly Step[] = stepIds.map((id) => stepsById[id]);

export function stepById(id: StepId): Step {
  return stepsById[id];
}
