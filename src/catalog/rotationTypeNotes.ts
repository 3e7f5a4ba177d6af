import type { Provenance } from '#domain/provenance.ts';
import { oneSource, recalled, verified } from './provenance.ts';

/** What to know about a rotation type, with where it comes from. */
export interface RotationTypeNote extends Provenance {
  readonly note: string;
}

/** By rotation type id; most need none. Long texts: import it with `import()` from the pages that show them. */
export const rotationTypeNotes: Readonly<Record<string, RotationTypeNote>> = {
  breast: {
    note: 'The federal reading count must fall in one stretch of six months of the last two years, so one late block is usual.',
    ...verified(
      'https://public4.pagefreezer.com/content/FDA/08-08-2023T13:42/https:/www.fda.gov/radiation-emitting-products/facility-certification-and-inspection-mqsa/residency-letter-residency-graduates-2014-or-later',
    ),
  },
  'night-float': {
    note: 'Independent overnight work begins after the first radiology year in most schedules. Some place one block late in PGY-2.',
    ...oneSource(
      'https://medicine.iu.edu/departments/radiology/education-programs/residency/interventional-radiology/curriculum/',
    ),
  },
  airp: {
    note: 'The radiologic-pathology course takes four weeks and is customary in PGY-4. No source names it as a requirement.',
    ...verified(
      'https://acr.org/Clinical-Resources/Publications-and-Research/ACR-Bulletin/airp-invaluable-member-resource',
    ),
  },
  ir: {
    note: 'About one block a year in PGY-2 to PGY-4, then the bulk.',
    ...verified(
      'https://medicine.iu.edu/departments/radiology/education-programs/residency/interventional-radiology/curriculum/',
    ),
  },
  'ir-clinic': {
    note: 'Often half a day a week or every other week instead of a block. Whether a block of it counts as IR or as IR-related is up to your program.',
    ...verified(
      'https://www.evms.edu/education/schools_institutes_centers_departments/radiology/residency/early_specialization/',
    ),
  },
  'body-intervention': {
    note: 'Counted as IR-related here. Some programs count it as IR.',
    ...oneSource('https://www.radiologycookcounty.com/esir-program'),
  },
  'ir-related': {
    note: 'One program lists musculoskeletal procedures, abdominal procedures and neurointervention among its options.',
    ...oneSource(
      'https://www.mir.wustl.edu/education/residency-programs/interventional-radiology-residency/curriculum',
    ),
  },
  'internship-radiology': {
    note: 'At most two months of radiology count toward the clinical year, in a department with an accredited residency.',
    ...oneSource(
      'https://www.theabr.org/interventional-radiology/initial-certification/integrated-ir-residency',
    ),
  },
  'internship-icu': {
    note: 'Counts toward the clinical year. Whether it also counts as the critical care of the residency is up to your program, and here it does not.',
    ...verified(
      'https://www.amc.edu/education/residencies-fellowships/integrated-interventional-radiology-residency/integrated-interventional-radiology-residency-curriculum/',
    ),
  },
  research: {
    note: 'Counts against the ceiling of 16 months in research.',
    ...verified(
      'https://www.theabr.org/interventional-radiology/initial-certification/integrated-ir-residency',
    ),
  },
  vacation: {
    note: 'Most schedules take vacation as one or two weeks inside a rotation, rarely as a block of its own.',
    ...verified(
      'https://www.slhn.org/graduate-medical-education/residencies-and-fellowships/interventional-radiology-residency/our-program/curriculum',
    ),
  },
  'student-home-ir': {
    note: 'Comes before the first away rotation. Without a program at home, put the places that you like best later.',
    ...verified('http://rfs.sirweb.org/2019/02/20/the-strategy-of-away-rotations-an-update/'),
  },
  'student-away-ir': {
    note: 'Usually four weeks between July and October of MS4, by August or September if a letter is wanted. Visiting-student places are applied for in the spring of MS3.',
    ...verified(
      'https://residencyadvisor.com/resources/best-clerkships-match/ideal-timing-of-away-rotations-relative-to-interview-invitations',
    ),
  },
  'student-sub-i': {
    note: 'One surgical or ICU sub-internship in the fall of MS4 is a sensible plan, not a rule.',
    ...recalled(),
  },
};
