/** Strips of the picture, from the top. */
export type LaneName = 'Dates' | 'Stages' | 'Years' | 'Milestones' | 'Rotations' | 'Adjustments';

/** Rows of marks in the lane of milestones, and the height of each in rem. */
export const markRows = 5;
export const markRowHeight = 1.5625;

/** In rem, without the line above each but the first. */
export const laneHeights: Readonly<Record<LaneName, number>> = {
  Dates: 2,
  Stages: 3.25,
  Years: 4,
  Milestones: markRows * markRowHeight + 1,
  Rotations: 2.5,
  Adjustments: 2.5,
};
