import type { Milestone } from '#domain/milestone.ts';
import { MilestoneList } from '#parts/MilestoneList.tsx';
import { MilestoneRow } from '#parts/MilestoneRow.tsx';
import { paths } from '#parts/paths.ts';

/** Milestones of any step, each with its step and a way to it. */
export function LinkedMilestones({ milestones }: { readonly milestones: readonly Milestone[] }) {
  return (
    <MilestoneList>
      {milestones.map((milestone) => (
        <MilestoneRow
          key={milestone.id}
          milestone={milestone}
          to={paths.step.link(milestone.step, milestone.id)}
          showsStep
        />
      ))}
    </MilestoneList>
  );
}
