import { addMonths } from '#domain/calendarDate.ts';
import type { CatalogMilestone } from '#domain/catalogMilestone.ts';
import type { DateRange } from '#domain/dateRange.ts';
import type { Schedule } from '#domain/schedule.ts';
import type { StepId } from '#domain/step.ts';
import type { AnchorId } from '#domain/timing.ts';

/** From so many months after one anchor to so many months after another, both days included. */
interface SaneWindow {
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

/** Where the work of a milestone of another country lies: inside a stage, or in the year before or after it. */
const byStage: ReadonlyMap<string, readonly [where: 'in' | 'before' | 'after', stage: string]> =
  new Map([
    ['uk-see-ir-in-placements', ['in', 'medical-school']],
    ['uk-apply-foundation', ['before', 'foundation']],
    ['uk-start-fy1', ['in', 'foundation']],
    ['uk-submit-st1-application', ['before', 'core-radiology']],
    ['uk-upload-portfolio', ['before', 'core-radiology']],
    ['uk-sit-msra', ['before', 'core-radiology']],
    ['uk-st1-interview', ['before', 'core-radiology']],
    ['uk-rank-st1-posts', ['before', 'core-radiology']],
    ['uk-start-st1', ['in', 'core-radiology']],
    ['uk-management-course', ['in', 'higher-ir']],
    ['uk-apply-higher-ir', ['before', 'higher-ir']],
    ['uk-look-for-fellowships', ['before', 'higher-ir']],
    ['uk-start-higher-ir', ['in', 'higher-ir']],
    ['uk-pass-frcr-1', ['in', 'core-radiology']],
    ['uk-pass-frcr-2a', ['in', 'core-radiology']],
    ['uk-pass-frcr-2b', ['in', 'core-radiology']],
    ['uk-sit-ebir', ['in', 'higher-ir']],
    ['uk-receive-cct', ['in', 'higher-ir']],
    ['uk-rcr-cpd', ['after', 'higher-ir']],
    ['uk-present-at-meeting', ['in', 'higher-ir']],
    ['ca-choose-electives', ['in', 'medical-school']],
    ['ca-open-carms', ['before', 'pgy1']],
    ['ca-complete-application', ['before', 'pgy1']],
    ['ca-interview', ['before', 'pgy1']],
    ['ca-match-day', ['before', 'pgy1']],
    ['ca-start-pgy1', ['in', 'pgy1']],
    ['ca-agree-ir-blocks', ['in', 'dr']],
    ['ca-apply-ir-fellowship', ['in', 'dr']],
    ['ca-apply-ir-residency', ['in', 'dr']],
    ['ca-start-ir-residency', ['in', 'ir']],
    ['ca-start-pgy6-ir', ['in', 'ir']],
    ['ca-start-ir-fellowship', ['in', 'fellowship']],
    // In the last year of diagnostic radiology or in the one with IR inside it.
    ['ca-pass-dr-exam', ['after', 'pgy1']],
    ['ca-register-ir-exam', ['in', 'ir']],
    ['ca-sit-ir-exam', ['after', 'ir']],
    ['ca-moc', ['after', 'dr']],
    ['ca-join-cair', ['in', 'pgy1']],
    ['eu-find-national-rules', ['in', 'medical-school']],
    ['eu-enter-radiology', ['in', 'radiology-level-1']],
    ['eu-choose-ir', ['before', 'radiology-level-2']],
    ['eu-keep-log', ['in', 'radiology-level-2']],
    ['eu-arrange-clinical-time', ['in', 'ir-post']],
    ['eu-national-exam', ['in', 'radiology-level-2']],
    ['eu-apply-ebir', ['in', 'ir-post']],
    ['eu-sit-ebir', ['after', 'ir-post']],
    ['eu-national-cpd', ['after', 'ir-post']],
    ['eu-join-cirse', ['in', 'ir-post']],
    ['au-get-crvn', ['before', 'phase-1']],
    ['au-apply-to-networks', ['before', 'phase-1']],
    ['nz-apply-for-training', ['in', 'prevocational']],
    ['au-start-training', ['in', 'phase-1']],
    ['nz-start-training', ['in', 'phase-1']],
    ['anz-first-six-months', ['in', 'phase-1']],
    ['anz-arrange-fellowship', ['in', 'phase-2']],
    ['anz-start-fellowship', ['in', 'ir-fellowship']],
    ['anz-sit-phase-1', ['in', 'phase-1']],
    ['anz-pass-phase-1', ['in', 'phase-1']],
    ['anz-sit-phase-2-written', ['in', 'phase-2']],
    ['anz-sit-oscer', ['in', 'phase-2']],
    ['anz-franzcr', ['in', 'phase-3']],
    ['anz-sit-ebir', ['after', 'ir-fellowship']],
    ['anz-cpd', ['after', 'ir-fellowship']],
    ['anz-join-irsa', ['in', 'ir-fellowship']],
    ['in-sit-neet-pg', ['before', 'md']],
    ['in-start-md', ['in', 'md']],
    ['in-register-neet-ss', ['before', 'dm']],
    ['in-sit-neet-ss', ['before', 'dm']],
    ['in-apply-fellowship', ['before', 'fellowship']],
    ['in-start-dm', ['in', 'dm']],
    ['in-start-fellowship', ['in', 'fellowship']],
    ['in-md-final', ['in', 'md']],
    ['in-dm-final', ['in', 'dm']],
    ['in-state-council-cpd', ['after', 'md']],
    ['in-join-society', ['in', 'md']],
  ]);

/** When a milestone can sensibly be due with the usual lengths of its pathway, whatever its rule says. */
export function saneRangeOf({ id, step }: CatalogMilestone, dates: Schedule): DateRange {
  const place = byStage.get(id);
  if (place === undefined) return rangeOf(byId.get(id) ?? byStep[step], dates);
  const [where, stageId] = place;
  const stage = dates.stages.find((one) => one.id === stageId);
  if (stage === undefined) throw new Error(`${id} has no stage ${stageId}`);
  switch (where) {
    case 'in':
      return stage;
    case 'before':
      return { start: addMonths(stage.start, -14), end: stage.start };
    case 'after':
      return { start: stage.end, end: addMonths(stage.end, 84) };
  }
}

export function rangeOf({ from, to }: SaneWindow, { anchors }: Schedule): DateRange {
  return { start: addMonths(anchors[from[0]], from[1]), end: addMonths(anchors[to[0]], to[1]) };
}

/** When any milestone can be due, whatever the lengths. */
export const careerWindow: SaneWindow = {
  from: ['medical-school-start', 0],
  to: ['training-end', 84],
};
