import { rotationTypes } from '#catalog/rotationTypes.ts';
import type { DateRange } from '#domain/dateRange.ts';
import type { BlockScheme } from '#domain/rotationKinds.ts';
import type { Plan } from '#domain/plan.ts';
import type { Rotation, RotationYear } from '#domain/rotation.ts';
import { rotationTypesById, rotationYears } from '#domain/rotation.ts';
import type { NewRotationId } from '#domain/rotationEdits.ts';
import type { Schedule } from '#domain/schedule.ts';
import { schedule } from '#domain/schedule.ts';
import { date } from '../support/dates.ts';
import { pathwayById } from '../support/catalogs.ts';

export const types = rotationTypesById(rotationTypes);

/** A person's schedule and its training years, all by one scheme of blocks. */
export interface Planned {
  readonly schedule: Schedule;
  readonly years: readonly RotationYear[];
}

export function planned(plan: Plan, scheme: BlockScheme = 'four-week'): Planned {
  const pathway = pathwayById(plan.pathwayId);
  const dated = pathway === undefined ? null : schedule(plan, pathway);
  if (dated === null) throw new Error(`No schedule for ${plan.pathwayId}`);
  const schemes = Object.fromEntries(dated.trainingYears.map(({ label }) => [label, scheme]));
  return { schedule: dated, years: rotationYears(dated, schemes) };
}

/** PGY-1 from July 1, 2024, so PGY-3 from July 1, 2026, and on each pathway MS4 from July 1, 2023. */
export function residentOf(pathwayId: string, scheme: BlockScheme = 'four-week'): Planned {
  return planned({ pathwayId, residencyStart: date('2024-07-01') }, scheme);
}

export function yearOf({ years }: Planned, label: string): RotationYear {
  const year = years.find((one) => one.label === label);
  if (year === undefined) throw new Error(`No training year ${label}`);
  return year;
}

/** The days of a block, or of all blocks from one number to another. */
export function blockOf(where: Planned, label: string, first: number, last = first): DateRange {
  const { blocks } = yearOf(where, label);
  const [from, to] = [blocks[first - 1], blocks[last - 1]];
  if (from === undefined || to === undefined) throw new Error(`No block ${last} in ${label}`);
  return { start: from.start, end: to.end };
}

/** A planned rotation of those blocks, its id made of what it is: "ir PGY-5 1". */
export function inBlock(
  where: Planned,
  type: string,
  label: string,
  blocks: number | readonly [number, number],
  more: Partial<Rotation> = {},
): Rotation {
  const [first, last] = typeof blocks === 'number' ? [blocks, blocks] : blocks;
  return {
    id: `${type} ${label} ${first}`,
    trainingYear: label,
    type,
    ...blockOf(where, label, first, last),
    status: 'planned',
    ...more,
  };
}

/** "new-1", "new-2" and so on. */
export function idsInOrder(): NewRotationId {
  let last = 0;
  return () => {
    last += 1;
    return `new-${last}`;
  };
}
