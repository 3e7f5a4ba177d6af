import type { TallyId } from '#domain/rotationKinds.ts';

/** What a rotation counts toward, as a type of the person's own is asked for it. */
export const tallyNames: Readonly<Record<TallyId, string>> = {
  dr: 'Diagnostic radiology',
  ir: 'Interventional radiology',
  'ir-related': 'Related to IR',
  'esir-ir': 'ESIR: IR rotation',
  'esir-ir-related': 'ESIR: rotation related to IR',
  icu: 'Intensive care',
  'nuclear-medicine': 'Nuclear radiology',
  mammography: 'Mammography',
  airp: 'AIRP course',
  clinical: 'Clinical rotation',
  'clinical-year': 'Clinical year',
  'clinical-year-radiology': 'Radiology in the clinical year',
  research: 'Research',
  'student-ir': 'Student: IR',
  'student-home': 'Student: IR at home',
  'student-away': 'Student: IR away',
  'student-dr': 'Student: diagnostic radiology',
  'student-clinical': 'Student: clinical rotation',
};
