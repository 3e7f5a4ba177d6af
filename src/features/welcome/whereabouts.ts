import type { CountryChoice } from '#catalog/pathwayChoices.ts';
import type { AnsweredDate } from '#domain/planFromAnswer.ts';

/** Where someone is decides which date they are asked for. */
export interface Whereabouts {
  readonly id: string;
  readonly name: string;
  readonly question: string;
  readonly example: string;
  readonly asks: AnsweredDate;
  /** Who is in training can say the training year instead. */
  readonly hasYears?: true;
}

/** What is chosen to begin with: most who come here for the first time are students. */
export const usualWhereabouts = 'student';

/** Where someone can be, in the words of the country. */
export function whereaboutsIn({
  trainee,
  irTrainee,
  firstYear,
}: CountryChoice): readonly [Whereabouts, ...Whereabouts[]] {
  return [
    {
      id: 'before',
      name: 'Before medical school',
      question: 'When do you start medical school?',
      example: 'Aug 2027',
      asks: 'medicalSchoolStart',
    },
    {
      id: usualWhereabouts,
      name: 'Medical student',
      question: 'When do you graduate?',
      example: 'May 2028',
      asks: 'graduation',
    },
    {
      id: 'resident',
      name: trainee,
      question: `When did your ${firstYear} year start?`,
      example: 'Jul 2024',
      asks: 'residencyStart',
      hasYears: true,
    },
    {
      id: 'trainee',
      name: irTrainee,
      question: 'When do you finish training?',
      example: 'Jun 2028',
      asks: 'trainingEnd',
      hasYears: true,
    },
    {
      id: 'practice',
      name: 'In practice',
      question: 'When did you finish training?',
      example: 'Jun 2024',
      asks: 'trainingEnd',
    },
  ];
}
