import type { RotationYear } from '#domain/rotation.ts';
import type { PlannerCommands } from './usePlannerCommands.ts';
import { usePlannerCommands } from './usePlannerCommands.ts';
import type { PlannerRows } from './usePlannerRows.ts';
import { usePlannerRows } from './usePlannerRows.ts';
import type { PlannerSelection } from './usePlannerSelection.ts';
import { usePlannerSelection } from './usePlannerSelection.ts';

export interface Planner extends Pick<PlannerRows, 'rows'>, PlannerSelection, PlannerCommands {}

/** The rows of the grid, what is selected in them, and what can be done with it. */
export function usePlanner(years: readonly RotationYear[]): Planner {
  const rows = usePlannerRows(years);
  const selection = usePlannerSelection(rows.rows);
  const commands = usePlannerCommands(rows, selection);
  return { rows: rows.rows, ...selection, ...commands };
}
