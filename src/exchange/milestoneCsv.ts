/** The milestones as a table of text. */
import type { Milestone, MilestoneStatus } from '#domain/milestone.ts';
import type { StepId } from '#domain/step.ts';
import { dayOrMonthOf } from '#domain/targetDate.ts';
import type { LiveRecordOf } from '#record/schema.ts';
import { writeCsv } from './csv.ts';

const statusWords: Readonly<Record<MilestoneStatus['kind'], string>> = {
  overdue: 'overdue',
  'due-soon': 'due soon',
  upcoming: 'upcoming',
  begun: 'begun',
  undated: 'no date',
  done: 'done',
  'done-late': 'done late',
};

interface MilestoneTexts {
  readonly stepName: (id: StepId) => string;
  /** What the person added to a milestone; null when there is nothing. */
  readonly recordOf: (id: string) => LiveRecordOf<'milestones'> | null;
}

/** One row for each, in the order given. A target without a day is a month, `2028-03`. */
export function milestoneCsv(
  milestones: readonly Milestone[],
  { stepName, recordOf }: MilestoneTexts,
): string {
  return writeCsv([
    ['Step', 'Milestone', 'Target', 'Pinned', 'Status', 'Done', 'Required', 'Notes', 'Links'],
    ...milestones.map((milestone) => {
      const { id, step, title, target, targetOrigin, status, isNotForMe } = milestone;
      const { doneDates = [], notes = '', links = [] } = recordOf(id) ?? {};
      return [
        stepName(step),
        title,
        target === null ? '' : dayOrMonthOf(target),
        yesOrNo(targetOrigin === 'pinned'),
        isNotForMe ? 'not for me' : statusWords[status.kind],
        doneDates.join('; '),
        requiredWords(milestone),
        notes,
        links.map(({ label, url }) => (label === '' ? url : `${label}: ${url}`)).join('\n'),
      ];
    }),
  ]);
}

function requiredWords({ isRequired, isConditional }: Milestone): string {
  return isRequired && isConditional ? 'where it applies' : yesOrNo(isRequired);
}

function yesOrNo(is: boolean): string {
  return is ? 'yes' : 'no';
}
