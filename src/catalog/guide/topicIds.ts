/** In the order of the guide. Alone in a file: the table of places needs them, and nothing else of the guide. */
export const topicIds = [
  'what-ir-is',
  'seven-questions',
  'conditions',
  'equipment',
  'settings',
  'focus-areas',
  'opening-vessels',
  'closing-vessels',
  'clots',
  'tumors',
  'lines-and-drains',
  'liver-spine-and-more',
  'pathways',
  'how-long',
  'esir',
  'exams',
  'staying-certified',
  'other-countries',
  'competition',
  'application-season',
  'societies',
] as const;

export type TopicId = (typeof topicIds)[number];
