import type { RequirementDetails } from '#domain/requirement.ts';
import { derived, oneSource, verified } from './provenance.ts';

const abrIntegrated =
  'https://www.theabr.org/interventional-radiology/initial-certification/integrated-ir-residency';
const abrIndependent =
  'https://www.theabr.org/interventional-radiology/initial-certification/independent-ir-residency';
const mallinckrodtEsir =
  'https://www.mir.wustl.edu/education/residency/diagnostic-radiology/early-specialization-in-interventional-radiology-esir';
const tulane = 'https://medicine.tulane.edu/node/23201';
const easternVirginia =
  'https://www.evms.edu/education/schools_institutes_centers_departments/radiology/residency/early_specialization/';
const southAlabama = 'http://www.usahealthsystem.com/esir-pathway';
const cooper = 'https://cooperhealth.edu/residencies/diagnostic-radiology/esir';
const chicago = 'https://bsd-radiology.prod.uchicago.edu/education/ir-dr-curriculum';
const stLukes =
  'https://www.slhn.org/graduate-medical-education/residencies-and-fellowships/interventional-radiology-residency/our-program/curriculum';
const kaiser = 'https://kpcgme.com/residency-programs/diagnostic-radiology/curriculum';
const fda =
  'https://public4.pagefreezer.com/content/FDA/08-08-2023T13:42/https:/www.fda.gov/radiation-emitting-products/facility-certification-and-inspection-mqsa/residency-letter-residency-graduates-2014-or-later';

/** By requirement id. Long texts: import it with `import()` from the pages that show them. */
export const requirementDetails: Readonly<Record<string, RequirementDetails>> = {
  'esir-ir': {
    counts:
      'Rotations of four weeks or a month in interventional radiology, its clinic, interventional oncology and pediatric IR, in PGY-2 to PGY-5.',
    note: 'Two program pages agree on eight. The wording of the accrediting body itself was not found.',
    ...verified(mallinckrodtEsir),
    alsoSources: [tulane],
  },
  'esir-icu': {
    counts: 'Rotations in intensive care in PGY-2 to PGY-5.',
    note: 'Whether intensive care in the clinical year counts is up to your program, and here it does not.',
    ...verified(mallinckrodtEsir),
    alsoSources: [tulane, southAlabama],
  },
  'esir-total': {
    counts:
      'Rotations in IR and in intensive care, and at most three related to IR, in PGY-2 to PGY-5.',
    note: 'Eight, one and up to three are twelve. More IR can take the place of related rotations. What is related to IR is up to your program.',
    ...verified(cooper),
    alsoSources: [easternVirginia, southAlabama, mallinckrodtEsir, tulane],
  },
  icu: {
    counts: 'Rotations in intensive care during the residency.',
    note: 'At least one month in the integrated residency. The independent programs that were read place one block too, which makes it customary there. Ask whether a month in the clinical year counts; here it does not.',
    ...verified('http://rfs.sirweb.org/wordpressnstall/esir-faq/'),
    alsoSources: [
      'https://www.theabr.org/interventional-radiology/initial-certification',
      'https://www.amc.edu/education/residencies-fellowships/integrated-interventional-radiology-residency/integrated-interventional-radiology-residency-curriculum/',
      chicago,
      stLukes,
    ],
  },
  nuclear: {
    counts: 'Weeks of nuclear radiology during the residency.',
    note: 'The rule says four months. Programs plan them as 16 weeks; four calendar months would be 17.4.',
    ...verified(abrIntegrated),
    alsoSources: [
      abrIndependent,
      'https://www.theabr.org/diagnostic-radiology/subspecialties/nuclear-radiology/16-month-pathway',
      chicago,
      stLukes,
    ],
  },
  mammography: {
    counts: 'Weeks of breast imaging during the residency.',
    note: 'The rule says three months of training. Programs plan them as 12 weeks. It is needed to read mammograms after residency.',
    ...verified(fda),
    alsoSources: [chicago, stLukes, kaiser],
  },
  'mammography-late': {
    counts: 'Breast imaging that begins in the last 24 months of the residency.',
    note: 'The federal count, 240 mammograms under supervision in six months, has to fall in the last two years. A block there is how programs make sure of it.',
    ...derived(fda),
    alsoSources: ['http://www.radrez.com/STUDY/mammo', abrIntegrated],
  },
  'clinical-year': {
    counts: 'Months of clinical rotations in PGY-1, with the vacation inside or between them.',
    note: 'One accredited year. At most two months of it may be in radiology, and three in radiation oncology and pathology together.',
    ...verified(abrIntegrated),
  },
  'clinical-year-radiology': {
    counts: 'Months of radiology or IR electives in PGY-1.',
    note: 'At most two months, in a department with an accredited residency.',
    ...oneSource(abrIntegrated),
  },
  'section-ceiling': {
    counts: 'Months of the diagnostic years in each subspecialty, the largest of which is shown.',
    note: 'The ABR prints 16 months on its IR pages as well, although the IR years are longer, so only the diagnostic years are counted here. Which rotations make one subspecialty is our reading.',
    ...verified(abrIntegrated),
    alsoSources: [abrIndependent],
  },
  'research-ceiling': {
    counts: 'Months of research during the residency.',
    note: 'Not more than 16 months.',
    ...verified(abrIntegrated),
    alsoSources: [abrIndependent],
  },
  airp: {
    counts: 'Weeks of the AIRP course.',
    note: 'Customary in PGY-4. No source that was read requires it.',
    ...verified(
      'https://acr.org/Clinical-Resources/Publications-and-Research/ACR-Bulletin/airp-invaluable-member-resource',
    ),
    alsoSources: [
      'https://www.memorialhealth.com/radiology-rotations.aspx',
      kaiser,
      chicago,
      stLukes,
    ],
  },
  'student-home': {
    counts: 'IR electives and sub-internships at your own school.',
    note: 'It comes before the first away rotation.',
    ...verified('http://rfs.sirweb.org/2019/02/20/the-strategy-of-away-rotations-an-update/'),
    alsoSources: ['https://www.modernpubsonline.com/0A3ym8l/IRQuarterlyFall2025/html/34.html'],
  },
  'student-away': {
    counts: 'IR rotations at other schools.',
    note: 'One guide calls two common. The society of the field names no number.',
    ...oneSource(
      'https://residencyadvisor.com/resources/best-clerkships-match/interventional-radiology-away-rotation-strategy-guide',
    ),
  },
};
