/** The credits and the windows in which they count. */
import { creditRules } from '#catalog/creditRules.ts';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { yearOf } from '#domain/calendarDate.ts';
import type { CreditRule, CreditWindow } from '#domain/creditWindow.ts';
import { creditWindow, firstAskedBy } from '#domain/creditWindow.ts';
import { liveRecord, liveRecords } from '#record/liveRecords.ts';
import type { LiveRecordOf } from '#record/schema.ts';
import type { RecordState } from './appStore.ts';
import { presentPathwayOf, scheduleOf } from './derivedPlan.ts';
import { remembered } from './remembered.ts';

export type Credit = LiveRecordOf<'credits'>;

/** The newest first. */
export const creditsOf = remembered(
  ({ tables }: RecordState) => [tables.credits],
  (table): readonly Credit[] =>
    liveRecords(table).toSorted((a, b) => {
      if (a.date !== b.date) return a.date < b.date ? 1 : -1;
      return a.id < b.id ? -1 : 1;
    }),
);

export interface RuleWindow {
  /** With the number of the person's own program or board, where they set one. */
  readonly rule: CreditRule;
  /** The rule as its authority has it. */
  readonly source: CreditRule;
  readonly window: CreditWindow;
  /** While the rule asks for nothing yet, when it does so first; null once it asks. */
  readonly firstAskedBy: CalendarDate | null;
  /** Training is not over, and no source says when after it a rule of its country asks first. */
  readonly waitsForTraining: boolean;
  /** The first year of the first cycle, as the person named it; null for a window that rolls. */
  readonly cycleStart: number | null;
  /** Not of the country of their pathway: it is theirs to remove. */
  readonly isFollowed: boolean;
}

/** Rules of the country of the pathway that is followed today, and those that the person follows besides. */
export const creditWindowsOf = remembered(
  (state: RecordState) => [
    state.tables.targets,
    presentPathwayOf(state).country,
    scheduleOf(state)?.anchors['training-end'] ?? null,
    creditsOf(state),
    state.today,
  ],
  (table, country, trainingEnd, credits, today): readonly RuleWindow[] =>
    creditRules.flatMap((rule): RuleWindow[] => {
      const own = liveRecord(table, rule.id);
      const isAsked = rule.countries.includes(country);
      if (!isAsked && own === undefined) return [];
      const minimum = own?.minimum ?? rule.minimum;
      const cycleStart = own?.cycleStart ?? null;
      const window = creditWindow({ ...rule, minimum }, credits, today, cycleStart);
      const asked = firstAskedBy(rule, trainingEnd);
      return [
        {
          rule: { ...rule, minimum },
          source: rule,
          window,
          firstAskedBy: asked !== null && yearOf(asked) > window.lastYear ? asked : null,
          waitsForTraining:
            isAsked && asked === null && trainingEnd !== null && trainingEnd >= today,
          cycleStart,
          isFollowed: !isAsked,
        },
      ];
    }),
);
