/**
 * Which milestones belong in a CV once they are done, in which section and by what name: as one says it there, not
 * as one tells someone to do it. What a stage of training or a log shows by itself is not here.
 */
import type { CvRules, CvSection } from '#domain/curriculumVitae.ts';
import { cvSections } from '#domain/curriculumVitae.ts';

const names: Readonly<Record<CvSection, Readonly<Record<string, string>>>> = {
  education: {
    'graduate-md-do': 'MD or DO degree',
    'shadow-ir-day': 'Shadowing in interventional radiology',
  },
  training: {
    'radiology-elective': 'Diagnostic radiology elective',
    'ir-elective': 'Home IR elective or sub-internship',
    'away-rotation': 'Away IR rotation',
    'icu-rotation': 'Critical care rotation',
    'ir-clinical-electives': 'Clinical electives in specialties that refer to IR',
    'ir-clinic-continuity': 'Longitudinal IR clinic and inpatient care',
    'finish-esir': 'Early specialization in IR (ESIR)',
  },
  examinations: {
    'pass-step-1': 'USMLE Step 1 or COMLEX Level 1',
    'take-step-2-ck': 'USMLE Step 2 CK or COMLEX Level 2-CE',
    'pass-step-3': 'USMLE Step 3 or COMLEX Level 3',
    'pass-core-exam': 'ABR Qualifying (Core) Exam',
    'pass-dr-oral-exam': 'DR certifying exam',
    'pass-ir-computer-exam': 'IR/DR computer-based exam',
    'pass-ir-oral-exam': 'IR oral certifying exam',
    'certify-before-eligibility-ends': 'Board certification',
    'full-medical-license': 'Full state medical license',
    'uk-pass-frcr-1': 'First FRCR',
    'uk-pass-frcr-2a': 'Final FRCR Part A',
    'uk-pass-frcr-2b': 'Final FRCR Part B',
    'uk-sit-ebir': 'EBIR examination',
    'uk-receive-cct': 'CCT with IR subspecialty',
    'ca-pass-dr-exam': 'Royal College diagnostic radiology exam',
    'ca-sit-ir-exam': 'Royal College IR exam',
    'eu-national-exam': 'National radiology exam or title',
    'eu-sit-ebir': 'EBIR examination',
    'anz-pass-phase-1': 'Phase 1 examinations',
    'anz-franzcr': 'FRANZCR',
    'anz-sit-ebir': 'EBIR examination',
    'in-md-final': 'MD or DNB in radiodiagnosis',
    'in-dm-final': 'DM or DrNB in IR',
  },
  research: {
    'start-research-project': 'Research project in IR or radiology',
    'collaborate-project': 'Project with people outside of the program',
    'quality-project': 'Quality improvement project',
    'pqi-activity': 'Practice improvement activity',
  },
  presentations: {
    'present-research': 'Research presented or published',
    'resident-research': 'Research published or presented as a trainee',
    'uk-present-at-meeting': 'Presentation at an IR meeting',
  },
  credits: {
    'first-conference': 'IR conference',
    'sir-annual-meeting': 'SIR Annual Scientific Meeting',
    'second-meeting': 'Second meeting: RSNA, CIRSE, SIO or AUR',
    'attend-symposium': 'Student IR symposium',
    'seminar-series': 'Seminar, journal club or tumor board',
    'hands-on-workshop': 'Hands-on device or simulation workshop',
    'residency-essentials': 'IR residency curriculum',
    'uk-management-course': 'Management course',
  },
  memberships: {
    'join-irig': 'IR interest group',
    'join-sir': 'Society of Interventional Radiology, member-in-training',
    'join-rfs': 'SIR Residents, Fellows and Students section',
    'join-practice-network': 'Early-career section',
    'mentor-someone': 'Mentor of a student or junior resident',
    'ca-join-cair': 'CAIR',
    'eu-join-cirse': 'Cardiovascular and Interventional Radiological Society of Europe',
    'anz-join-irsa': 'IRSA',
    'in-join-society': 'National IR society',
  },
};

export const cvRules: CvRules = {
  milestones: Object.fromEntries(
    cvSections.flatMap((section) =>
      Object.entries(names[section]).map(([id, name]) => [id, { section, name }] as const),
    ),
  ),
  meetings: new Set(['first-conference', 'sir-annual-meeting', 'second-meeting']),
  // To understand the field is for oneself.
  ownMilestones: {
    'medical-school': 'education',
    residency: 'training',
    fellowship: 'training',
    certification: 'examinations',
    'continuing-education': 'research',
    networking: 'memberships',
  },
};
