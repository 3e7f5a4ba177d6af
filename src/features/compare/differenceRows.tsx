import type { ReactNode } from 'react';
import type { CalendarDate } from '#domain/calendarDate.ts';
import { matchesAhead } from '#domain/comparison.ts';
import { periodText } from '#domain/durationText.ts';
import type { Milestone } from '#domain/milestone.ts';
import { remainingTraining } from '#domain/remainingTraining.ts';
import { dayOrMonthOf } from '#domain/targetDate.ts';
import type { AddedLength } from '#domain/trainingClock.ts';
import { dateStanding } from '#parts/dateStanding.ts';
import { remainingText } from '#parts/remainingText.ts';
import type { Outcome } from '#store/derivedScenarios.ts';
import { DateText } from '#ui/DateText.tsx';
import { addedName, numeralText } from './compareTexts.ts';
import { MilestoneFigures } from './MilestoneFigures.tsx';
import { Reasons } from './Reasons.tsx';
import { Requirements } from './Requirements.tsx';

/** One line of the table: what is shown for an outcome, and the text by which two of them are alike. */
export interface DifferenceRow {
  readonly name: string;
  readonly shown: (outcome: Outcome) => ReactNode;
  readonly likeness: (outcome: Outcome) => string;
}

/**
 * In the order of the questions that they answer. Exams that none of the ways asks for are left out; one that several
 * countries have is known by its title.
 */
export function differenceRows(
  own: Outcome,
  others: readonly Outcome[],
  today: CalendarDate,
): readonly DifferenceRow[] {
  const milestones = [own, ...others].flatMap((outcome) => outcome.milestones);
  const exams = new Set(milestones.filter(({ isExam }) => isExam).map(({ title }) => title));
  return [
    textRow('Remaining training', ({ schedule }) =>
      remainingText(remainingTraining(schedule, today)),
    ),
    textRow('After graduation', ({ ledger }) => periodText(ledger.afterSchool)),
    {
      name: 'Finish',
      shown: ({ ledger }) => <DateText date={ledger.end} />,
      likeness: ({ ledger }) => ledger.end,
    },
    {
      name: 'What makes the difference',
      shown: (outcome) => (outcome === own ? '–' : <Reasons own={own} other={outcome} />),
      likeness: () => '',
    },
    {
      name: 'Matches still needed',
      shown: (outcome) => <Matches matches={matchesAhead(outcome.milestones, today)} />,
      likeness: (outcome) => matchesAhead(outcome.milestones, today).map(dateKey).join(' '),
    },
    textRow('Years by stage', yearsByStage),
    ...[...exams].map((title): DifferenceRow => ({
      name: title,
      shown: (outcome) => <ExamDate exam={examIn(outcome, title)} />,
      likeness: (outcome) => dateKey(examIn(outcome, title)),
    })),
    {
      name: 'Asked for in rotations and procedures',
      shown: (outcome) => <Requirements own={own} outcome={outcome} />,
      likeness: () => '',
    },
    {
      name: 'Milestones ahead',
      shown: (outcome) => <MilestoneFigures own={own} outcome={outcome} />,
      likeness: () => '',
    },
  ];
}

function textRow(name: string, textOf: (outcome: Outcome) => string): DifferenceRow {
  return { name, shown: textOf, likeness: textOf };
}

function examIn({ milestones }: Outcome, title: string): Milestone | undefined {
  return milestones.find((one) => one.isExam && one.title === title);
}

function dateKey(milestone: Milestone | undefined): string {
  if (milestone === undefined) return 'not in it';
  const standing = dateStanding(milestone);
  return standing.kind === 'dated' ? standing.date : standing.kind;
}

function Matches({ matches }: { readonly matches: readonly Milestone[] }) {
  return (
    <>
      {numeralText(matches.length)}
      {matches.map(({ id, target }, index) => (
        <span key={id}>
          {index === 0 ? ', ' : ' and '}
          {target === null ? 'no date yet' : <DateText date={dayOrMonthOf(target)} />}
        </span>
      ))}
    </>
  );
}

/**
 * "Internship 1, DR 3, IR 2, Research year 1": what is added to the stages comes after them, as far as it
 * is half a year or more. What is not a whole number of years stays a fraction of one.
 */
function yearsByStage({ schedule, ledger: { schoolLines, lines } }: Outcome): string {
  const stages = schedule.stages
    .filter(({ kind }) => kind !== 'medical-school')
    .map(({ shortName, months }) => ({ name: shortName, years: yearsOf({ months, days: 0 }) }));
  const added = [...schoolLines, ...lines].flatMap((line) => {
    const years = yearsOf(line);
    if (line.kind === 'stage' || years < 0.5) return [];
    return [{ name: addedName(line), years }];
  });
  return [...stages, ...added].map(({ name, years }) => `${name} ${years}`).join(', ');
}

function yearsOf({ months, days }: AddedLength): number {
  return Math.round((months / 12 + days / 365.25) * 10) / 10;
}

function ExamDate({ exam }: { readonly exam: Milestone | undefined }) {
  if (exam === undefined) return 'Not asked for';
  const standing = dateStanding(exam);
  switch (standing.kind) {
    case 'done':
      return 'Done';
    case 'removed':
      return 'Date removed by you';
    case 'undecided':
      return 'No source decides it yet';
    case 'undated':
      return 'No date yet';
    case 'dated':
      return (
        <>
          <DateText date={standing.date} />
          {exam.isExpected && ', expected'}
        </>
      );
  }
}
