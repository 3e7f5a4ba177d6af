import type { RotationType } from '#domain/rotation.ts';
import { leaveTypes } from './leaveTypes.ts';

type Entry = Omit<RotationType, 'category' | 'stages'> & Partial<Pick<RotationType, 'category'>>;

/** The first three radiology years. */
const diagnosticYears = ['PGY-2', 'PGY-3', 'PGY-4'];

const diagnosticSections: readonly Entry[] = [
  {
    id: 'chest',
    name: 'Chest imaging',
    shortName: 'Chest',
    countsToward: ['dr'],
    usualYears: diagnosticYears,
    section: 'chest',
  },
  {
    id: 'abdomen',
    name: 'Abdominal and body imaging',
    shortName: 'Body',
    countsToward: ['dr'],
    usualYears: diagnosticYears,
    section: 'abdominal',
  },
  {
    id: 'body-ct',
    name: 'Body CT',
    shortName: 'Body CT',
    countsToward: ['dr'],
    usualYears: diagnosticYears,
    section: 'abdominal',
  },
  {
    id: 'body-mri',
    name: 'Body MRI',
    shortName: 'Body MRI',
    countsToward: ['dr'],
    usualYears: diagnosticYears,
    section: 'abdominal',
  },
  {
    id: 'gi-gu-fluoro',
    name: 'GI and GU, radiography and fluoroscopy',
    shortName: 'GI/GU, fluoro',
    countsToward: ['dr'],
    usualYears: ['PGY-2', 'PGY-3'],
    section: 'abdominal',
  },
  {
    id: 'neuro',
    name: 'Neuroradiology',
    shortName: 'Neuro',
    countsToward: ['dr'],
    usualYears: diagnosticYears,
    section: 'neuroradiology',
  },
  {
    id: 'msk',
    name: 'Musculoskeletal imaging',
    shortName: 'MSK',
    countsToward: ['dr'],
    usualYears: diagnosticYears,
    section: 'musculoskeletal',
  },
  {
    id: 'cardiac',
    name: 'Cardiac imaging',
    shortName: 'Cardiac',
    countsToward: ['dr'],
    usualYears: ['PGY-3', 'PGY-4'],
    section: 'cardiac',
  },
  {
    id: 'pediatrics',
    name: 'Pediatric imaging',
    shortName: 'Pediatrics',
    countsToward: ['dr'],
    usualYears: diagnosticYears,
    section: 'pediatric',
  },
  {
    id: 'ultrasound',
    name: 'Ultrasound, with obstetric',
    shortName: 'Ultrasound',
    countsToward: ['dr'],
    usualYears: diagnosticYears,
    section: 'ultrasound',
  },
  {
    id: 'breast',
    name: 'Breast imaging and mammography',
    shortName: 'Breast',
    countsToward: ['dr', 'mammography'],
    usualYears: ['PGY-3', 'PGY-4', 'PGY-5', 'PGY-6'],
    section: 'breast',
    serves: ['nuclear-and-mqsa'],
  },
  {
    id: 'nuclear-medicine',
    name: 'Nuclear radiology',
    shortName: 'Nuclear',
    countsToward: ['dr', 'nuclear-medicine'],
    usualYears: ['PGY-2', 'PGY-3', 'PGY-4', 'PGY-5'],
    section: 'nuclear',
    serves: ['nuclear-and-mqsa'],
  },
  {
    id: 'emergency',
    name: 'Emergency radiology',
    shortName: 'Emergency',
    countsToward: ['dr'],
    usualYears: diagnosticYears,
    section: 'emergency',
  },
  {
    id: 'general-dr',
    name: 'General and community radiology',
    shortName: 'General DR',
    countsToward: ['dr'],
    usualYears: ['PGY-4', 'PGY-5'],
  },
  {
    id: 'dr-unspecified',
    name: 'Diagnostic radiology, section open',
    shortName: 'DR',
    countsToward: ['dr'],
    usualYears: ['PGY-2', 'PGY-3', 'PGY-4', 'PGY-5'],
  },
  {
    id: 'night-float',
    name: 'Diagnostic night or evening float',
    shortName: 'Nights',
    countsToward: ['dr'],
    usualYears: ['PGY-3', 'PGY-4', 'PGY-5'],
    isHeavy: true,
  },
  {
    id: 'airp',
    name: 'AIRP course',
    shortName: 'AIRP course',
    countsToward: ['dr', 'airp'],
    usualYears: ['PGY-4'],
  },
];

const interventional: readonly Entry[] = [
  {
    id: 'ir',
    name: 'Interventional radiology',
    shortName: 'IR',
    countsToward: ['esir-ir', 'ir'],
    usualYears: ['PGY-2', 'PGY-3', 'PGY-4', 'PGY-5', 'PGY-6', 'PGY-7'],
    section: 'interventional',
    completes: 'first-ir-rotation',
  },
  {
    id: 'ir-clinic',
    name: 'IR clinic',
    shortName: 'IR clinic',
    countsToward: ['esir-ir', 'ir'],
    usualYears: ['PGY-5', 'PGY-6', 'PGY-7'],
    section: 'interventional',
    serves: ['ir-clinic-continuity'],
  },
  {
    id: 'interventional-oncology',
    name: 'Interventional oncology',
    shortName: 'IR oncology',
    countsToward: ['esir-ir', 'ir'],
    usualYears: ['PGY-5', 'PGY-6', 'PGY-7'],
    section: 'interventional',
  },
  {
    id: 'pediatric-ir',
    name: 'Pediatric IR',
    shortName: 'Pediatric IR',
    countsToward: ['esir-ir', 'ir'],
    usualYears: ['PGY-5', 'PGY-6', 'PGY-7'],
    section: 'interventional',
  },
  {
    id: 'ir-night-float',
    name: 'IR night float',
    shortName: 'IR nights',
    countsToward: ['ir'],
    usualYears: ['PGY-6', 'PGY-7'],
    section: 'interventional',
    isHeavy: true,
  },
];

const irRelated: readonly Entry[] = [
  {
    id: 'neuro-ir',
    name: 'Neurointerventional radiology',
    shortName: 'Neuro-IR',
    countsToward: ['esir-ir-related', 'ir-related'],
    usualYears: ['PGY-4', 'PGY-5', 'PGY-6', 'PGY-7'],
  },
  {
    id: 'body-intervention',
    name: 'Body intervention and biopsy',
    shortName: 'Body interv.',
    countsToward: ['esir-ir-related', 'ir-related'],
    usualYears: ['PGY-3', 'PGY-4', 'PGY-5', 'PGY-6'],
  },
  {
    id: 'spine-intervention',
    name: 'Spine and pain intervention',
    shortName: 'Spine',
    countsToward: ['esir-ir-related', 'ir-related'],
    usualYears: ['PGY-5', 'PGY-6', 'PGY-7'],
  },
  {
    id: 'vascular-imaging',
    name: 'Vascular imaging and laboratory',
    shortName: 'Vasc. imaging',
    countsToward: ['esir-ir-related', 'ir-related', 'dr'],
    usualYears: ['PGY-4', 'PGY-5', 'PGY-6'],
  },
  {
    id: 'ir-related',
    name: 'IR-related rotation, choice open',
    shortName: 'IR-related',
    countsToward: ['esir-ir-related', 'ir-related'],
    usualYears: ['PGY-5', 'PGY-6'],
  },
];

const clinicalServices: readonly Entry[] = [
  {
    id: 'vascular-surgery',
    name: 'Vascular surgery',
    shortName: 'Vasc. surgery',
    countsToward: ['esir-ir-related', 'ir-related', 'clinical'],
    usualYears: ['PGY-1', 'PGY-2', 'PGY-3', 'PGY-5', 'PGY-6'],
    isHeavy: true,
    serves: ['ir-clinical-electives'],
  },
  {
    id: 'hepatology',
    name: 'Hepatology and gastroenterology',
    shortName: 'Hepatology',
    countsToward: ['esir-ir-related', 'ir-related', 'clinical'],
    usualYears: ['PGY-4', 'PGY-5', 'PGY-6'],
    serves: ['ir-clinical-electives'],
  },
  {
    id: 'oncology',
    name: 'Medical, surgical or radiation oncology',
    shortName: 'Oncology',
    countsToward: ['esir-ir-related', 'ir-related', 'clinical'],
    usualYears: ['PGY-5', 'PGY-6'],
    serves: ['ir-clinical-electives'],
  },
  {
    id: 'endoscopy',
    name: 'Advanced endoscopy',
    shortName: 'Endoscopy',
    countsToward: ['ir-related', 'clinical'],
    usualYears: ['PGY-6', 'PGY-7'],
  },
  {
    id: 'clinical',
    name: 'Clinical rotation, service open',
    shortName: 'Clinical',
    countsToward: ['clinical'],
    usualYears: ['PGY-2', 'PGY-3', 'PGY-4', 'PGY-6'],
  },
];

const intensiveCare: readonly Entry[] = [
  {
    id: 'icu',
    name: 'Intensive care',
    shortName: 'ICU',
    countsToward: ['icu'],
    usualYears: ['PGY-5', 'PGY-6'],
    isHeavy: true,
    completes: 'icu-rotation',
  },
];

const clinicalYear: readonly Entry[] = [
  {
    id: 'surgery',
    name: 'Surgery',
    shortName: 'Surgery',
    countsToward: ['clinical-year'],
    usualYears: ['PGY-1'],
    isHeavy: true,
  },
  {
    id: 'medicine',
    name: 'Internal medicine',
    shortName: 'Medicine',
    countsToward: ['clinical-year'],
    usualYears: ['PGY-1'],
    isHeavy: true,
  },
  {
    id: 'emergency-medicine',
    name: 'Emergency medicine',
    shortName: 'Emergency med.',
    countsToward: ['clinical-year'],
    usualYears: ['PGY-1'],
  },
  {
    id: 'ambulatory',
    name: 'Outpatient clinic',
    shortName: 'Clinic',
    countsToward: ['clinical-year'],
    usualYears: ['PGY-1'],
  },
  {
    id: 'neurology',
    name: 'Neurology',
    shortName: 'Neurology',
    countsToward: ['clinical-year'],
    usualYears: ['PGY-1'],
  },
  {
    id: 'internship-icu',
    name: 'Intensive care in the clinical year',
    shortName: 'ICU',
    category: 'intensive-care',
    countsToward: ['clinical-year'],
    usualYears: ['PGY-1'],
    isHeavy: true,
  },
  {
    id: 'internship-unspecified',
    name: 'Clinical year, service open',
    shortName: 'Clinical year',
    countsToward: ['clinical-year'],
    usualYears: ['PGY-1'],
  },
  {
    id: 'internship-radiology',
    name: 'Radiology or IR elective in the clinical year',
    shortName: 'Radiology',
    category: 'elective',
    countsToward: ['clinical-year', 'clinical-year-radiology'],
    usualYears: ['PGY-1'],
  },
];

const electives: readonly Entry[] = [
  {
    id: 'elective',
    name: 'Elective or mini-fellowship',
    shortName: 'Elective',
    countsToward: ['clinical-year'],
    usualYears: ['PGY-4', 'PGY-5', 'PGY-6'],
  },
  {
    id: 'research',
    name: 'Research or quality improvement',
    shortName: 'Research',
    countsToward: ['research'],
    usualYears: ['PGY-4', 'PGY-5'],
  },
];

const medicalStudents: readonly Entry[] = [
  {
    id: 'student-home-ir',
    name: 'Home IR elective or sub-internship',
    shortName: 'Home IR',
    category: 'interventional',
    countsToward: ['student-ir', 'student-home'],
    usualYears: ['MS3', 'MS4'],
    completes: 'ir-elective',
    serves: ['secure-letters'],
  },
  {
    id: 'student-away-ir',
    name: 'Away IR rotation',
    shortName: 'Away IR',
    category: 'interventional',
    countsToward: ['student-ir', 'student-away'],
    usualYears: ['MS4'],
    usualMonths: { from: 7, to: 10 },
    isHeavy: true,
    after: 'student-home',
    completes: 'away-rotation',
    serves: ['secure-letters'],
  },
  {
    id: 'student-dr',
    name: 'Diagnostic radiology elective',
    shortName: 'DR elective',
    category: 'diagnostic',
    countsToward: ['student-dr'],
    usualYears: ['MS3', 'MS4'],
    completes: 'radiology-elective',
  },
  {
    id: 'student-sub-i',
    name: 'Sub-internship in surgery or medicine',
    shortName: 'Sub-internship',
    countsToward: ['student-clinical'],
    usualYears: ['MS4'],
    isHeavy: true,
    serves: ['secure-letters'],
  },
  {
    id: 'student-icu',
    name: 'Intensive care elective',
    shortName: 'ICU elective',
    category: 'intensive-care',
    countsToward: ['student-clinical'],
    usualYears: ['MS4'],
    isHeavy: true,
  },
  {
    id: 'student-vascular-surgery',
    name: 'Vascular surgery elective',
    shortName: 'Vasc. surgery',
    countsToward: ['student-clinical'],
    usualYears: ['MS3', 'MS4'],
    isHeavy: true,
  },
  {
    id: 'student-core-clerkship',
    name: 'Core clerkship',
    shortName: 'Clerkship',
    countsToward: ['student-clinical'],
    usualYears: ['MS3'],
    isHeavy: true,
  },
  {
    id: 'student-research',
    name: 'Student research',
    shortName: 'Research',
    category: 'elective',
    countsToward: ['research'],
    usualYears: ['MS1', 'MS2', 'MS3', 'MS4'],
  },
  {
    id: 'student-interviews',
    name: 'Interview season, kept light',
    shortName: 'Interviews',
    category: 'elective',
    countsToward: [],
    usualYears: ['MS4'],
  },
];

const residency: RotationType['stages'] = ['diagnostic', 'interventional', 'fellowship'];

/**
 * The rotation types that published schedules name, in the order of the legend, students' types last. What is heavy,
 * which section a type belongs to for the ceiling on any one subspecialty, and that an elective of PGY-1 counts toward
 * the clinical year are our own reading; everything else is as the schedules have it. Notes and sources are in
 * `rotationTypeNotes`.
 */
export const rotationTypes: readonly RotationType[] = [
  ...typesOf(interventional, 'interventional', residency),
  ...typesOf(irRelated, 'ir-related', residency),
  ...typesOf(intensiveCare, 'intensive-care', residency),
  ...typesOf(diagnosticSections, 'diagnostic', residency),
  ...typesOf(clinicalServices, 'clinical', ['internship', ...residency]),
  ...typesOf(clinicalYear, 'clinical', ['internship']),
  ...typesOf(electives, 'elective', ['internship', ...residency]),
  ...leaveTypes,
  ...typesOf(medicalStudents, 'clinical', ['medical-school']),
];

function typesOf(
  entries: readonly Entry[],
  category: RotationType['category'],
  stages: RotationType['stages'],
): readonly RotationType[] {
  return entries.map((entry) => ({ category, stages, ...entry }));
}
