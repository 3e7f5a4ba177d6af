import type { CalendarDate } from './calendarDate.ts';
import type { CatalogMilestone } from './catalogMilestone.ts';
import type { Milestone, MilestoneAdditions } from './milestone.ts';
import { catalogMilestoneOn, ownMilestoneOn, planTargets } from './milestone.ts';
import type { Schedule } from './schedule.ts';

/** The milestones of one schedule: those of the catalog that are for it, and the person's own. */
export function planMilestones(
  catalog: readonly CatalogMilestone[],
  schedule: Schedule,
  entries: Readonly<Record<string, MilestoneAdditions>>,
  today: CalendarDate,
): readonly Milestone[] {
  const targets = planTargets(catalog, schedule, entries);
  const fromCatalog = catalog.map((milestone, order) =>
    catalogMilestoneOn(
      today,
      milestone,
      order,
      schedule.pathwayId,
      targets.get(milestone.id),
      entries[milestone.id],
    ),
  );
  const catalogIds = new Set(catalog.map(({ id }) => id));
  const own = Object.entries(entries)
    .filter(([id]) => !catalogIds.has(id))
    .flatMap(([id, entry]) => ownMilestoneOn(today, id, entry) ?? []);
  return [...fromCatalog.filter(({ isOutsidePlan }) => !isOutsidePlan), ...own];
}
