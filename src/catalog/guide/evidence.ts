import { oneSource, verified } from '#catalog/provenance.ts';
import type { GuideStatement } from '#domain/guide.ts';

type Evidence = Pick<GuideStatement, 'source' | 'asOf' | 'confidence' | 'also'>;

/** Two or more sources say the same. */
export function agreed(source: string, ...also: readonly string[]): Evidence {
  return { ...verified(source), also };
}

/** Sources that do not agree, or that are a copy of one another: no surer than one. */
export function unsettled(source: string, ...also: readonly string[]): Evidence {
  return { ...oneSource(source), also };
}

/** The sources that more than one topic rests on. */
export const sources = {
  abrInitial: 'https://www.theabr.org/interventional-radiology/initial-certification',
  abrIntegrated:
    'https://www.theabr.org/interventional-radiology/initial-certification/integrated-ir-residency',
  abrIndependent:
    'https://www.theabr.org/interventional-radiology/initial-certification/independent-ir-residency',
  abrNews2024: 'https://www.theabr.org/beam/focus-on-ir-dr-june-2024',
  abrNews2021: 'https://www.theabr.org/beam/focus-on-ir-dr-june-2021',
  abrSubspecialties: 'https://www.theabr.org/interventional-radiology/subspecialties',
  encyclopedia: 'https://encycloreader.org/r/wikipedia.php?q=Interventional_radiology',
  esirQuestions: 'http://rfs.sirweb.org/wordpressnstall/esir-faq/',
  fillRates2024:
    'https://www.auntminnie.com/practice-management/careers/article/15666601/radiology-retains-popularity-in-2024-main-residency-match',
  matchDay2023:
    'https://radiologybusiness.com/topics/healthcare-management/healthcare-staffing/match-day-strong-interest-diagnostic',
  positions2023:
    'https://www.auntminnie.com/practice-management/article/15633073/radiology-fills-all-available-positions-on-resident-match-day-2023',
  positions2025:
    'https://usdentalcaretips.com/diagnostic-radiology-positions-fall-in-need-of-100-crammed',
  neurointerventionPathways: 'https://www.snisonline.org/pathways/',
  neurointerventionTraining:
    'http://rfs.sirweb.org/2018/08/06/interventional-neuroradiology-present-and-future-training-paradigms/',
  officeBased: 'https://radiologykey.com/interventional-radiologists-and-obls-an-excellent-match',
  pediatricCurriculum: 'https://www.pediatricir.com/pediatric-ir-fellows-curriculum.html',
  sirIndependentQuestions:
    'https://www.sirweb.org/member-central/ir-residency/independent-ir-residency/independent-ir-residency--esir-faq/',
  sirStudents: 'https://www.sirweb.org/learning-center/rfs-landing-page/',
  sirResidencyEssentials:
    'https://www.sirweb.org/learning-center/learning-center/residency-essentials/',
  uicCurriculum:
    'https://chicago.medicine.uic.edu/departments/academic-departments/radiology/education/integrated-interventional-radiology-residency/about-our-program/curriculum/',
  vascularPatients: 'https://www.mbbradiology.com/specialties/vascular-interventional-radiology/',
} as const;
