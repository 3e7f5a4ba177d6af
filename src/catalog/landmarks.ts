/** The few milestones that a training line marks. */

export interface Landmark {
  readonly milestoneId: string;
  readonly name: string;
  /** For a phone, at most about 8 characters. */
  readonly shortName: string;
}

/** In order of importance: where there is no room for all, the last give way. */
export const landmarks: readonly Landmark[] = [
  { milestoneId: 'match-day', name: 'Match Day', shortName: 'Match' },
  { milestoneId: 'match-independent-ir', name: 'IR Match', shortName: 'IR Match' },
  { milestoneId: 'pass-core-exam', name: 'Core Exam', shortName: 'Core' },
];
