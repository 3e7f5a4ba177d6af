/** The short lists that stored rotations are made of, apart from their rules: the stored record needs no more. */

/** Thirteen four-week blocks, twelve months, or weeks that stretches of any length are made of. */
export const blockSchemes = ['four-week', 'month', 'weeks'] as const;

export type BlockScheme = (typeof blockSchemes)[number];

/** The groups of the legend: each has a color and a code. */
export const rotationCategories = [
  'interventional',
  'ir-related',
  'intensive-care',
  'diagnostic',
  'clinical',
  'elective',
  'leave',
] as const;

export type RotationCategory = (typeof rotationCategories)[number];

/** What a rotation can count toward. A rotation may count toward several, so they are never added up blindly. */
export const tallyIds = [
  'dr',
  'ir',
  'ir-related',
  'esir-ir',
  'esir-ir-related',
  'icu',
  'nuclear-medicine',
  'mammography',
  'airp',
  'clinical',
  'clinical-year',
  'clinical-year-radiology',
  'research',
  'student-ir',
  'student-home',
  'student-away',
  'student-dr',
  'student-clinical',
] as const;

export type TallyId = (typeof tallyIds)[number];

export const rotationStatuses = ['planned', 'confirmed', 'done'] as const;

export type RotationStatus = (typeof rotationStatuses)[number];
