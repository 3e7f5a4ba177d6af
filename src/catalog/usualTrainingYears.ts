/** Labels of training years that most people have, in the United States: their pages are made in the build. */
export const usualTrainingYears: readonly string[] = [
  'MS1',
  'MS2',
  'MS3',
  'MS4',
  'PGY-1',
  'PGY-2',
  'PGY-3',
  'PGY-4',
  'PGY-5',
  'PGY-6',
  'PGY-7',
];
