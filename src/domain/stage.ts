/** Training years with real dates, and the stages that they make. */
import type { DateRange } from './dateRange.ts';
import type { PathwayStage, StageKind } from './pathway.ts';

export interface TrainingYear extends DateRange {
  /** "MS3", "PGY-4". */
  readonly label: string;
  readonly stageId: string;
}

export interface Stage extends DateRange {
  readonly id: string;
  readonly kind: StageKind;
  readonly name: string;
  readonly shortName: string;
  /** Months of training in it, without what adjustments add; 0 for medical school, which goes by its dates. */
  readonly months: number;
  readonly trainingYears: readonly TrainingYear[];
}

/** A training year as a part of its stage. */
export interface YearOfStage {
  readonly year: TrainingYear;
  readonly stage: PathwayStage;
  /** What it adds to the months of the stage. */
  readonly months: number;
}

/**
 * Training years of one stage in a row make the stage; one that a changed pathway comes back to is two. It is named as
 * in the last pathway that has it.
 */
export function stagesOf(years: readonly YearOfStage[]): readonly Stage[] {
  const named = new Map(years.map(({ stage }) => [stage.id, stage]));
  const stages: Stage[] = [];
  for (const { year, stage, months } of years) {
    const last = stages.at(-1);
    if (last?.id === stage.id) {
      stages[stages.length - 1] = {
        ...last,
        end: year.end,
        months: last.months + months,
        trainingYears: [...last.trainingYears, year],
      };
    } else {
      const { id, kind, name, shortName } = named.get(stage.id) ?? stage;
      const { start, end } = year;
      stages.push({ id, kind, name, shortName, start, end, months, trainingYears: [year] });
    }
  }
  return stages;
}
