import { expect, it } from 'vitest';
import { patientColumns } from '#exchange/patientColumns.ts';

it.each([
  'MRN',
  'Patient MRN',
  'Medical Record Number',
  'Patient',
  'Patient Name',
  'patientName',
  'PATIENT_ID',
  'Last Name',
  'DOB',
  'Date of Birth',
  'Birthdate',
  'SSN',
  'Accession #',
  'Case ID',
  'Case Number',
  'NHS No.',
  'Hospital Number',
  'CSN',
])('%s may say who a patient is', (heading) => expect(patientColumns([heading])).toEqual([0]));

it.each([
  'Case Date',
  'Patient Type',
  'Patient Age Group',
  'Procedure Name',
  'CPT Code',
  'CPT Description',
  'Hospital',
  'Institution',
  'Attending',
  'Resident Role',
  'Number of cases',
  'No',
  'Comments',
  '',
])('%s does not', (heading) => expect(patientColumns([heading])).toEqual([]));
