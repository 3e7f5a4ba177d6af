/** Loaded with the first answer: with it come the rules and the facts that make a plan of it. */
import type { CalendarDate, CalendarMonth } from '#domain/calendarDate.ts';
import type { DateStyle } from '#domain/dateText.ts';
import type { Plan } from '#domain/plan.ts';
import { planProblems } from '#domain/plan.ts';
import type { AnsweredDate } from '#domain/planFromAnswer.ts';
import { planFromAnswer } from '#domain/planFromAnswer.ts';
import { planProblemText } from '#parts/planProblemText.ts';
import type { AppState } from '#store/appStore.ts';
import { loadPathway, pathwayIn } from '#store/countries.ts';

export interface WelcomeAnswers {
  readonly asks: AnsweredDate;
  readonly answer: CalendarDate | CalendarMonth;
  readonly pathwayId: string;
}

/** A plan that can be drawn, or what is wrong with the answer, in a sentence. */
export type AnsweredPlan = { readonly plan: Plan } | { readonly problem: string };

/** null until the catalog of the pathway is loaded. */
function answeredPlan(
  countries: AppState['countries'],
  { asks, answer, pathwayId }: WelcomeAnswers,
  dateStyle: DateStyle,
): AnsweredPlan | null {
  const pathway = pathwayIn(countries, pathwayId);
  if (pathway === undefined) return null;
  const plan = planFromAnswer(asks, answer, pathway);
  const [problem] = planProblems(plan, pathway);
  if (problem === undefined) return { plan };
  return {
    problem:
      problem.kind === 'date-out-of-range'
        ? 'The road to this date would begin too early, or end too late. Enter another.'
        : planProblemText(problem, dateStyle),
  };
}

export const welcomeRules = { answeredPlan, loadPathway };
