import type { StageKind } from '#domain/pathway.ts';

/**
 * The rotations under the keys 1 to 9 and 0, by kind of stage: always the same, so that fingers learn them. All
 * others are found by typing.
 */
export const rotationPalettes: Readonly<Record<StageKind, readonly string[]>> = {
  'medical-school': [
    'student-home-ir',
    'student-away-ir',
    'student-dr',
    'student-sub-i',
    'student-icu',
    'student-vascular-surgery',
    'student-core-clerkship',
    'student-research',
    'student-interviews',
    'vacation',
  ],
  internship: [
    'medicine',
    'surgery',
    'emergency-medicine',
    'internship-icu',
    'ambulatory',
    'neurology',
    'internship-radiology',
    'vascular-surgery',
    'elective',
    'vacation',
  ],
  diagnostic: [
    'ir',
    'neuro-ir',
    'vascular-imaging',
    'icu',
    'vascular-surgery',
    'body-ct',
    'breast',
    'nuclear-medicine',
    'elective',
    'vacation',
  ],
  interventional: [
    'ir',
    'ir-clinic',
    'interventional-oncology',
    'pediatric-ir',
    'icu',
    'neuro-ir',
    'breast',
    'nuclear-medicine',
    'elective',
    'vacation',
  ],
  fellowship: [
    'ir',
    'ir-clinic',
    'interventional-oncology',
    'pediatric-ir',
    'icu',
    'neuro-ir',
    'vascular-imaging',
    'research',
    'elective',
    'vacation',
  ],
};
