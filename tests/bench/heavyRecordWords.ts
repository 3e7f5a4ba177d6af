/** What a generated record is made of: the words of a person in training, in the lengths that people write. */

export const hospitals = [
  'University Hospital',
  'Veterans Affairs Medical Center',
  'County General',
  'St. Catherine’s Children’s Hospital',
  'Riverside Cancer Institute',
  'Harbor Outpatient Vascular Center',
] as const;

export const supervisors = [
  'Dr. Okafor',
  'Dr. Lindqvist',
  'Dr. Ramaswamy',
  'Dr. Tanaka',
  'Dr. Whitfield',
  'Dr. Muñoz-Herrera',
] as const;

export const contactNames = [
  'Dr. Ngozi Okafor',
  'Dr. Ingrid Lindqvist',
  'Dr. Karthik Ramaswamy',
  'Dr. Jun Tanaka',
  'Dr. Eleanor Whitfield',
  'Dr. Luis Muñoz-Herrera',
  'Samantha Greene',
  'Tomasz Wójcik',
] as const;

export const milestoneTitles = [
  'Ask for a letter of recommendation',
  'Submit an abstract on radioembolization dosimetry',
  'Present the case series at grand rounds',
  'Shadow in the angiography suite for a day',
  'Finish the quality improvement project on port infections',
  'Write up the prostate artery embolization cohort',
  'Renew the hospital credentials',
  'Complete the radiation safety course',
  'Send thank-you notes after the interview',
  'Review the vascular anatomy atlas, chapters 4 to 9',
] as const;

export const milestoneNotes = [
  'Spoke with the coordinator: deadline is two weeks before the meeting.',
  'Needs two signatures, one of them from the program director. Form is on the shared drive under Education / Forms / Residents.',
  'First draft is done; waiting for comments on the discussion. The statistics still have to be run again with the cases of the spring.',
  'They said “apply early” – spots are gone within a week or so. Ask for the same room as last year.',
  'Bring: badge, dosimeter, immunization record, proof of BLS and ACLS. Parking is free after 5 pm.',
] as const;

export const procedureNames = [
  'tips',
  'uterine-artery-embolization',
  'y90-radioembolization',
  'transarterial-chemoembolization',
  'percutaneous-nephrostomy',
  'tunneled-dialysis-catheter',
  'inferior-vena-cava-filter-retrieval',
  'microwave-ablation-liver',
  'Paracentesis',
  'CT-guided lung biopsy',
] as const;

export const procedureNotes = [
  'Difficult access, radial converted to femoral.',
  'Intracardiac ultrasound for the puncture; two passes.',
  'Coil pack with a plug at the end, no reflux seen.',
  'Done under conscious sedation; patient went home the same day.',
] as const;

export const creditTitles = [
  'SIR Annual Scientific Meeting',
  'Online Longitudinal Assessment, weekly questions',
  'Morbidity and mortality conference',
  'Vascular interventional grand rounds',
  'Western Angiographic and Interventional Society meeting',
  'Self-assessment module: peripheral arterial disease',
] as const;
