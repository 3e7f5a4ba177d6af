import type { CalendarDate } from '#domain/calendarDate.ts';
import { addDays } from '#domain/calendarDate.ts';
import type { DateRange } from '#domain/dateRange.ts';
import type { Schedule } from '#domain/schedule.ts';
import type { AnchorId } from '#domain/timing.ts';

/** Anchors in the order in which they are reached; two may fall on the same day. */
const anchorsInOrder: readonly AnchorId[] = [
  'medical-school-start',
  'graduation',
  'residency-start',
  'diagnostic-end',
  'interventional-start',
  'training-end',
];

/**
 * What is wrong with a schedule on any pathway that begins with medical school, in sentences; empty for a
 * sound one.
 */
export function scheduleFaults({ stages, trainingYears, anchors }: Schedule): readonly string[] {
  const [school, ...training] = stages;
  if (school?.kind !== 'medical-school') return ['does not begin with medical school'];
  const diagnostic = training.findLast(({ kind }) => kind === 'diagnostic');
  return [
    ...seams('stages', training),
    ...stages.flatMap((stage) => [
      ...seams(stage.id, stage.trainingYears),
      ...differing(`${stage.id} starts`, stage.start, stage.trainingYears[0]?.start),
      ...differing(`${stage.id} ends`, stage.end, stage.trainingYears.at(-1)?.end),
      ...stage.trainingYears
        .filter(({ stageId }) => stageId !== stage.id)
        .map(({ label }) => `${label} is not of ${stage.id}`),
    ]),
    ...stages
      .flatMap((stage) => stage.trainingYears)
      .filter((year, index) => year !== trainingYears[index])
      .map(({ label }) => `${label} is not at its place`),
    ...numbering(trainingYears.map(({ label }) => label)),
    ...differing('school starts', anchors['medical-school-start'], school.start),
    ...differing('graduation', anchors.graduation, school.end),
    ...differing('residency starts', anchors['residency-start'], training[0]?.start),
    ...differing('diagnostic radiology ends', anchors['diagnostic-end'], diagnostic?.end),
    ...differing(
      'IR starts',
      addDays(anchors['diagnostic-end'], 1),
      anchors['interventional-start'],
    ),
    ...differing('training ends', anchors['training-end'], stages.at(-1)?.end),
    ...anchorsInOrder
      .filter((anchor, index) => anchors[anchor] < anchors[anchorsInOrder[index - 1] ?? anchor])
      .map((anchor) => `${anchor} comes too early`),
  ];
}

/** Ranges that end before they start, and pairs that leave a gap or overlap. */
function seams(what: string, ranges: readonly DateRange[]): readonly string[] {
  return ranges.flatMap(({ start, end }, index) => {
    const previous = ranges[index - 1];
    return [
      ...(start <= end ? [] : [`${what}: ${start} comes after ${end}`]),
      ...(previous === undefined ? [] : differing(what, addDays(previous.end, 1), start)),
    ];
  });
}

/** Labels whose number is not one more than that of the label before with the same letters. */
function numbering(labels: readonly string[]): readonly string[] {
  return labels.filter((label, index) => {
    const before = labels[index - 1];
    return before !== undefined && lettersOf(before) === lettersOf(label)
      ? numberOf(label) !== numberOf(before) + 1
      : labels.indexOf(label) !== index;
  });
}

function lettersOf(label: string): string {
  return label.replace(/\d+$/, '');
}

function numberOf(label: string): number {
  return Number(label.slice(lettersOf(label).length));
}

function differing(
  what: string,
  expected: CalendarDate,
  found: CalendarDate | undefined,
): readonly string[] {
  return expected === found ? [] : [`${what}: ${found ?? 'nothing'} instead of ${expected}`];
}
