import type { CatalogMilestone } from '#domain/catalogMilestone.ts';
import type { StepId } from '#domain/step.ts';
import type { AnchorId } from '#domain/timing.ts';

/** From so many months after one anchor to so many months after another, both days included. */
export interface SaneWindow {
  readonly from: readonly [anchor: AnchorId, months: number];
  readonly to: readonly [anchor: AnchorId, months: number];
}

const applicationSeason: SaneWindow = {
  from: ['residency-start', -14],
  to: ['residency-start', -3],
};

const independentSeason: SaneWindow = {
  from: ['interventional-start', -24],
  to: ['interventional-start', -12],
};

const lastMonthOfDiagnosticRadiology: SaneWindow = {
  from: ['diagnostic-end', -1],
  to: ['diagnostic-end', 0],
};

const firstYearAfterTraining: SaneWindow = {
  from: ['training-end', 0],
  to: ['training-end', 12],
};

/** Certification counts calendar years, so its figures fall at the end of the second year or later. */
const continuingCertification: SaneWindow = {
  from: ['training-end', 24],
  to: ['training-end', 84],
};

/** In which stretch of training the work of each step lies, unless a milestone is named below. */
const byStep: Readonly<Record<StepId, SaneWindow>> = {
  'understand-the-field': { from: ['medical-school-start', 0], to: ['graduation', -12] },
  'medical-school': { from: ['medical-school-start', 0], to: ['graduation', 0] },
  residency: { from: ['residency-start', 0], to: ['diagnostic-end', 0] },
  fellowship: { from: ['interventional-start', 0], to: ['training-end', 0] },
  certification: firstYearAfterTraining,
  'continuing-education': { from: ['medical-school-start', 0], to: ['training-end', 0] },
  networking: { from: ['medical-school-start', 0], to: ['training-end', 0] },
};

const byId: ReadonlyMap<string, SaneWindow> = new Map([
  ['secure-letters', applicationSeason],
  ['open-eras', applicationSeason],
  ['assign-program-signals', applicationSeason],
  ['submit-eras', applicationSeason],
  ['apply-pgy1-year', applicationSeason],
  ['register-nrmp', applicationSeason],
  ['interview-season', applicationSeason],
  ['certify-rank-list', applicationSeason],
  ['match-day', applicationSeason],
  ['finish-esir', lastMonthOfDiagnosticRadiology],
  ['esir-letter', lastMonthOfDiagnosticRadiology],
  ['nuclear-and-mqsa', lastMonthOfDiagnosticRadiology],
  ['shortlist-ir-programs', independentSeason],
  ['apply-independent-ir', independentSeason],
  ['apply-ir-fellowship', independentSeason],
  ['ir-interviews', independentSeason],
  ['rank-independent-ir', independentSeason],
  ['match-independent-ir', independentSeason],
  ['pass-step-3', { from: ['residency-start', 0], to: ['residency-start', 12] }],
  ['abr-application', { from: ['residency-start', 12], to: ['residency-start', 24] }],
  ['start-core-study', { from: ['residency-start', 36], to: ['residency-start', 48] }],
  ['pass-core-exam', { from: ['residency-start', 36], to: ['residency-start', 54] }],
  ['pass-dr-oral-exam', { from: ['diagnostic-end', 0], to: ['diagnostic-end', 12] }],
  ['full-medical-license', { from: ['training-end', -6], to: ['training-end', 0] }],
  ['certify-before-eligibility-ends', continuingCertification],
  ['ola-annual', continuingCertification],
  ['cme-75', continuingCertification],
  ['pqi-activity', continuingCertification],
  ['part3-five-year', continuingCertification],
  ['join-practice-network', firstYearAfterTraining],
]);

/** When a milestone can sensibly be due with the usual lengths of its pathway, whatever its rule says. */
export function saneWindowOf({ id, step }: CatalogMilestone): SaneWindow {
  return byId.get(id) ?? byStep[step];
}

/** When any milestone can be due, whatever the lengths. */
export const careerWindow: SaneWindow = {
  from: ['medical-school-start', 0],
  to: ['training-end', 84],
};
