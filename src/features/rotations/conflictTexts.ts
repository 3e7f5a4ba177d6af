/** Conflicts of rotations, a sentence each. */
import { sectionNames } from '#catalog/sectionNames.ts';
import type { Absence } from '#domain/absence.ts';
import type { DateStyle } from '#domain/dateText.ts';
import { dateText } from '#domain/dateText.ts';
import type { Requirement } from '#domain/requirement.ts';
import type { Rotation, RotationTypes, RotationYear } from '#domain/rotation.ts';
import type { RotationConflict } from '#domain/rotationConflict.ts';
import { amountText } from '#parts/amountText.ts';
import { pluralText } from '#parts/numberTexts.ts';
import { rotationName } from '#parts/rotationName.ts';
import { numberedText } from './plannerTexts.ts';

export interface ConflictContext {
  readonly rotations: readonly Rotation[];
  readonly years: readonly RotationYear[];
  readonly types: RotationTypes;
  readonly requirements: readonly Requirement[];
  /** Titles of milestones by id. */
  readonly milestoneTitle: (id: string) => string;
  readonly dateStyle: DateStyle;
}

export function conflictText(conflict: RotationConflict, context: ConflictContext): string {
  const { dateStyle, milestoneTitle } = context;
  const rotation = (id: string): string => rotationText(id, context);
  const requirement = (id: string): string =>
    context.requirements.find((one) => one.id === id)?.name ?? id;
  switch (conflict.kind) {
    case 'gap':
      return gapText(conflict, context);
    case 'overlap':
      return `${rotation(conflict.rotations[0])} and ${rotation(conflict.rotations[1])} overlap from ${dateText(conflict.stretch.start, dateStyle)} to ${dateText(conflict.stretch.end, dateStyle)}.`;
    case 'outside-year':
      return outsideYearText(conflict, context);
    case 'during-absence':
      return `${rotation(conflict.rotation)} ${absenceText(conflict.absence, dateStyle)}.`;
    case 'outside-stage':
      return `${rotation(conflict.rotation)} does not belong in this stage of training.`;
    case 'ceiling-passed':
      return `${requirement(conflict.requirement)}${conflict.section === null ? '' : ` (${sectionNames[conflict.section] ?? conflict.section})`}: ${amountText(conflict.value, conflict.unit)}, and ${amountText(conflict.maximum, conflict.unit)} is the most.`;
    case 'too-late-for-milestone':
      return `${rotation(conflict.rotation)} ends after ${dateText(conflict.date, dateStyle)}, by when “${milestoneTitle(conflict.milestone)}” is due.`;
    case 'too-late-to-count':
      return `${rotation(conflict.rotation)} begins after ${dateText(conflict.date, dateStyle)} and does not count toward ${requirement(conflict.requirement)} any more.`;
    case 'away-before-home':
      return conflict.other === null
        ? `${rotation(conflict.rotation)} is away, and no rotation at home comes before it.`
        : `${rotation(conflict.rotation)} is away and comes before ${rotation(conflict.other)} at home.`;
    case 'interviews-filled':
      return `Heavy rotations fill most of ${dateText(conflict.window.start, dateStyle)} to ${dateText(conflict.window.end, dateStyle)}, when interviews are held.`;
    case 'leave-beyond-allowance':
      return `Leave in the residency is ${pluralText(conflict.excess, 'workday', 'workdays')} beyond the ${pluralText(conflict.allowed, 'that is', 'that are')} allowed, which would extend training.`;
  }
}

function absenceText({ start, end, isInTraining }: Absence, dateStyle: DateStyle): string {
  const what =
    isInTraining === true
      ? 'you are on leave in your plan, so its days there count as leave'
      : 'training stops in your plan, so its days there do not count';
  return `lies between ${dateText(start, dateStyle)} and ${dateText(end, dateStyle)}, when ${what}`;
}

function outsideYearText(
  { rotation: id, trainingYear, year }: Extract<RotationConflict, { kind: 'outside-year' }>,
  context: ConflictContext,
): string {
  const { dateStyle } = context;
  const rotation = context.rotations.find((one) => one.id === id);
  const name = rotationText(id, context);
  if (year === null) {
    return `${name} is kept, but your plan has no ${trainingYear} any more. Give it another training year, or delete it.`;
  }
  const years = `${dateText(year.start, dateStyle)} to ${dateText(year.end, dateStyle)}`;
  if (rotation === undefined || rotation.status === 'planned') {
    return `${name} lies outside ${trainingYear}, which runs from ${years}. Give it other days.`;
  }
  const days = `${dateText(rotation.start, dateStyle)} to ${dateText(rotation.end, dateStyle)}`;
  return `${name} is ${rotation.status} for ${days} and does not move by itself, but ${trainingYear} runs from ${years}.`;
}

function gapText(
  { trainingYear, blocks, stretch }: Extract<RotationConflict, { readonly kind: 'gap' }>,
  { years, dateStyle }: ConflictContext,
): string {
  if (blocks.length === 0) {
    const days = new Set([stretch.start, stretch.end].map((day) => dateText(day, dateStyle)));
    return `${trainingYear}: nothing fills ${[...days].join(' to ')}.`;
  }
  const scheme = years.find(({ label }) => label === trainingYear)?.scheme;
  return `${trainingYear}: ${numberedText(blocks, scheme)} ${blocks.length === 1 ? 'is' : 'are'} open between others.`;
}

/** "IR in PGY-3". */
function rotationText(id: string, { rotations, types }: ConflictContext): string {
  const rotation = rotations.find((one) => one.id === id);
  if (rotation === undefined) return 'A rotation';
  return `${rotationName(rotation, types)} in ${rotation.trainingYear}`;
}
