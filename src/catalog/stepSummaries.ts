import type { StepId } from '#domain/step.ts';

/** What each step is about, in one or two sentences. */
export const stepSummaries: Readonly<Record<StepId, string>> = {
  'understand-the-field':
    'Learn what interventional radiologists do, for whom and with which tools. Then decide, with open eyes, whether you want it to be your work.',
  'medical-school':
    'Earn the degree, find out whether the suite suits you, and arrive at application season with letters from people who have watched you work.',
  residency:
    'Apply, match and complete the clinical year and the diagnostic radiology years. They teach the imaging that every procedure rests on.',
  fellowship:
    'The years in which interventional radiology is the main work: the last two of an integrated residency, an independent residency, or a fellowship.',
  certification:
    'Licensing exams, the board exams and the paperwork between them. Most of it falls during residency, and the dates depend on the year you began radiology.',
  'continuing-education':
    'Reading, meetings and research from the first years on. After certification, also the credits and questions that keep the certificate valid.',
  networking:
    'Mentors, colleagues and societies. It begins in the first year of medical school and does not end.',
};
