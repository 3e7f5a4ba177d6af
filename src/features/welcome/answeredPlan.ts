/** Loaded with the first answer: with it come the rules and the facts that make a plan of it. */
import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import type { Pathway } from '#domain/pathway.ts';
import type { Plan } from '#domain/plan.ts';
import { planProblems } from '#domain/plan.ts';
import type { AnsweredDate } from '#domain/planFromAnswer.ts';
import { planFromAnswer } from '#domain/planFromAnswer.ts';
import { schedule } from '#domain/schedule.ts';
import type { Timing } from '#domain/timing.ts';
import { planProblemText } from '#parts/planProblemText.ts';
import type { AppState } from '#store/appStore.ts';
import { loadPathway, pathwayIn } from '#store/countries.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import type { Edits } from '#store/edits.ts';
import { notStamped } from '#store/edits.ts';

export interface WelcomeAnswers {
  readonly asks: AnsweredDate;
  readonly answer: CalendarDate | CalendarMonth;
  readonly pathwayId: string;
}

/** A plan that can be drawn, or what is wrong with the answer, in a sentence. */
export type AnsweredPlan =
  | {
      readonly plan: Plan;
      /** What is checked off with it. */
      readonly done: Edits;
    }
  | { readonly problem: string };

/** null until the catalog of the pathway is loaded. */
function answeredPlan(
  state: AppState,
  { asks, answer, pathwayId }: WelcomeAnswers,
): AnsweredPlan | null {
  const pathway = pathwayIn(state.countries, pathwayId);
  if (pathway === undefined) return null;
  const plan = planFromAnswer(asks, answer, pathway);
  const [problem] = planProblems(plan, pathway);
  if (problem === undefined) return { plan, done: { milestones: begun(state, plan, pathway) } };
  return {
    problem:
      problem.kind === 'date-out-of-range'
        ? 'The road to this date would begin too early, or end too late. Enter another.'
        : planProblemText(problem, settingsOf(state).dateStyle),
  };
}

/** Who says to be a student, or further, has done what is due on the first day of school: to start there. */
function begun({ countries, tables, today }: AppState, plan: Plan, pathway: Pathway) {
  const on = schedule(plan, pathway)?.anchors['medical-school-start'];
  if (on === undefined || on > today) return {};
  const records = countries
    .flatMap(({ milestones }) => milestones)
    .filter(({ pathways, timing }) => pathways.includes(pathway.id) && isOfFirstDay(timing))
    .map(({ id }) => {
      const before = tables.milestones[id];
      const own = before === undefined || 'deleted' in before ? {} : before;
      return { id, updatedAt: notStamped, doneDates: [on], ...own };
    });
  return Object.fromEntries(records.map((record) => [record.id, record]));
}

function isOfFirstDay(timing: Timing): boolean {
  return (
    timing.rule === 'months-from' && timing.anchor === 'medical-school-start' && timing.months === 0
  );
}

export const welcomeRules = { answeredPlan, loadPathway };
