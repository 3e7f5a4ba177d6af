import type { AnsweredDate } from '#domain/planFromAnswer.ts';

/** Where someone is decides which date they are asked for. */
export interface Whereabouts {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly example: string;
  readonly asks: AnsweredDate;
}

const medicalStudent: Whereabouts = {
  id: 'student',
  name: 'Medical student',
  question: 'When do you graduate?',
  example: 'May 2028',
  asks: 'graduation',
};

export const whereabouts: readonly Whereabouts[] = [
  {
    id: 'before',
    name: 'Before medical school',
    question: 'When do you start medical school?',
    example: 'Aug 2027',
    asks: 'medicalSchoolStart',
  },
  medicalStudent,
  {
    id: 'resident',
    name: 'Resident',
    question: 'When did your PGY-1 year start?',
    example: 'Jul 2024',
    asks: 'residencyStart',
  },
  {
    id: 'trainee',
    name: 'IR resident or fellow',
    question: 'When do you finish training?',
    example: 'Jun 2028',
    asks: 'trainingEnd',
  },
  {
    id: 'practice',
    name: 'In practice',
    question: 'When did you finish training?',
    example: 'Jun 2024',
    asks: 'trainingEnd',
  },
];

/** What is chosen to begin with: most who come here for the first time are students. */
export const usualWhereabouts = medicalStudent;
