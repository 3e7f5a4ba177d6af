import type { ExampleScheduleDetails } from '#domain/exampleSchedule.ts';
import { oneSource, verified } from './provenance.ts';

/** By example id. Long texts: import it with `import()` from the pages that show them. */
export const exampleScheduleDetails: Readonly<Record<string, ExampleScheduleDetails>> = {
  'integrated-university-13': {
    ...verified(
      'https://medicine.iu.edu/departments/radiology/education-programs/residency/interventional-radiology/curriculum/',
    ),
    printed:
      'Counts per year copied from the published table. PGY-2, PGY-3 and PGY-6 add up to 13 exactly as printed.',
    guessed: [
      'The archived table lost its empty cells: the year of the single emergency, community-general and research blocks is inferred from the yearly totals (emergency in PGY-2, general in PGY-4, research in PGY-5).',
      'PGY-5: the ICU month is stated in the text, not in the table. One block is left open.',
      'The order within each year is invented.',
      'The clinical year is not described.',
    ],
    note: 'An older published version. A newer page of the same program asks for an ICU block in PGY-2, PGY-3 and PGY-5 and two IR or IR-related blocks every year.',
  },
  'integrated-community-weeks': {
    ...verified(
      'https://www.slhn.org/graduate-medical-education/residencies-and-fellowships/interventional-radiology-residency/our-program/curriculum',
    ),
    printed:
      'Weeks a year copied from the published table. PGY-3 to PGY-6 each add up to 52 weeks as printed, which confirms the reading. Totals: IR 64, nuclear 16, breast 12 weeks.',
    guessed: [
      'PGY-2 adds up to 50 printed weeks. The missing two are left open.',
      'The columns of the last five rows (vascular imaging, vascular surgery, neuro-IR, hepatology or oncology, ICU) are inferred. They are the only placement that gives 52 weeks in both years.',
      'Evening and night shifts are merged as night float.',
      'The order is invented. Vacation is inside rotations.',
      'The clinical year is not described.',
    ],
  },
  'integrated-academic-categorical': {
    ...oneSource(
      'https://www.amc.edu/education/residencies-fellowships/integrated-interventional-radiology-residency/integrated-interventional-radiology-residency-curriculum/',
    ),
    printed: 'Counts copied. Every year adds up to 13.',
    guessed: [
      'Which DR sections fill the 11 blocks is not published.',
      'The source says the PGY-3 IR block follows directly on the PGY-2 one, so PGY-2 ends and PGY-3 begins with IR. The rest of the order is invented.',
    ],
  },
  'integrated-university-weeks': {
    ...oneSource(
      'https://www.mir.wustl.edu/education/residency-programs/interventional-radiology-residency/curriculum',
    ),
    printed:
      'Weeks copied: 12 weeks of IR over PGY-2 and PGY-3, in PGY-5 about 24 of IR, 4 of ICU, 8 IR-related and about 10 of DR, in PGY-6 48 of IR and 4 of vascular surgery.',
    guessed: [
      'The split of the 12 early IR weeks (4 + 8) is invented.',
      'PGY-5 prints about 46 weeks. The rest is left open. The 10 DR weeks are shown as nuclear and breast because the source says those are finished here.',
      'DR blocks of PGY-2 to PGY-4 mirror the DR residency and may be two or four weeks long.',
    ],
  },
  'integrated-university-categorical': {
    ...verified(
      'https://medicine.umich.edu/dept/radiology/specialties/vascular-interventional-radiology/ir-residency/curriculum',
    ),
    printed:
      "PGY-1 to PGY-4 are from the program's page, PGY-5 and PGY-6 from a directory that summarizes it.",
    guessed: [
      'PGY-1 is printed as 12 rotations. A thirteenth slot is left open.',
      'PGY-2 to PGY-4 print 12 of 13, PGY-5 11 of 13: the remainder is left open.',
      'Vascular surgery is the outpatient service in PGY-2, the inpatient one in PGY-3.',
      'The order is invented.',
    ],
    alsoSources: [
      'https://residencyadvisor.com/program/university-of-michigan-program-interventional-radiology-integrated-ann-arbor-mi-4162500001',
    ],
  },
  'esir-county': {
    ...oneSource('https://www.radiologycookcounty.com/esir-program'),
    printed:
      'Additional ESIR blocks copied: in R3 1.5 of IR and 2 of body IR, in R4 5.5 of IR, 1 of vascular surgery and 1 of trauma ICU, 11 blocks in all.',
    guessed: [
      'These come on top of the ordinary DR curriculum, whose IR blocks in R1 and R2 are not published, so the example alone stops at 11 of 12 rotations and 7 of 8 in IR.',
      'The order is invented.',
    ],
  },
  'esir-regional': {
    ...oneSource(
      'https://www.evms.edu/education/schools_institutes_centers_departments/radiology/residency/early_specialization/',
    ),
    printed:
      'One IR block in PGY-3, one or two in PGY-4, seven core IR blocks in PGY-5 with neurointerventional, vascular surgery, ICU, IR clinic, other IR-related and elective blocks.',
    guessed: [
      'Two blocks taken for PGY-4 where the source says one or two.',
      'One block each taken for the PGY-5 items whose number is not printed. That fills 13 exactly.',
      'The other DR sections are not published, and the order is invented.',
    ],
  },
  'independent-university': {
    ...verified(
      'https://medicine.iu.edu/radiology/education/residency/interventional-radiology/independent',
    ),
    printed:
      'First year: biopsy, vascular imaging, ICU, three non-IR electives and one DR night-float month. Second year: 13 of IR. A person with ESIR enters at the second year.',
    guessed: [
      "The first-year IR number (6) is the remainder to 13. The source's sentence is ambiguous.",
      'The order is invented.',
    ],
    note: 'Electives named: oncology (medical, radiation, surgical), hepatology, vascular surgery, neurosurgery, obstetrics and gynecology, transplant surgery, cardiology.',
  },
  'independent-clinic-heavy': {
    ...oneSource(
      'https://college.mayo.edu/academics/residencies-and-fellowships/interventional-radiology-independent-residency-minnesota/curriculum',
    ),
    printed:
      'Rows copied in printed order: ICU or IR CT first, then clinics, vascular CT or ultrasound, five angiography rotations, spine, neuroradiology.',
    guessed: [
      'The table numbers ten rotations but prints twelve rows, shown as twelve months. The length of a block is not printed.',
      'IR CT of the second year is shown as vascular imaging.',
    ],
  },
  'dr-community-13': {
    ...oneSource('https://www.memorialhealth.com/radiology-rotations.aspx'),
    printed: 'Numbers of the first three years copied. The second year adds up to 13 as printed.',
    guessed: [
      'Two of 13 blocks in R1 and one in R3 are not itemized.',
      'R4 is described without numbers (mammography, perinatal, nuclear, cardiac, elective in the fellowship field). One block each is invented, eight left open.',
      'Mixed rotations are mapped to one section: MRI/CT head to neuro, MRI/CT body to body MRI, MSK/MRI to MSK, emergency/night float to night float.',
    ],
  },
  'clinical-year-months': {
    ...oneSource(
      'https://peoria.medicine.uic.edu/depts/academic/radiology/residencies-and-fellowships/diagnostic-radiology-residency/curriculum',
    ),
    printed:
      'Months copied: 3 ward medicine, 1 medicine nights, 2 ICU, 1 emergency medicine, 1 neurology, 1 clinic, 1 transitional rad-path, 2 diagnostic radiology.',
    guessed: [
      'Only the last two (radiology in May and June) have a printed position. The rest of the order is invented.',
      'The transitional rad-path month is left open.',
    ],
  },
};
