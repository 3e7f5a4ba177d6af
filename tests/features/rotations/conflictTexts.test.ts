import { expect, it } from 'vitest';
import type { Rotation, RotationYear } from '#domain/rotation.ts';
import type { RotationConflict } from '#domain/rotationConflict.ts';
import type { BlockScheme } from '#domain/rotationKinds.ts';
import type { ConflictContext } from '#features/rotations/conflictTexts.ts';
import { conflictText } from '#features/rotations/conflictTexts.ts';
import { types } from '../../domain/sampleRotations.ts';
import { date } from '../../support/dates.ts';

function yearOf(label: string, scheme: BlockScheme): RotationYear {
  return {
    label,
    scheme,
    stageId: 'diagnostic-radiology',
    stageKind: 'diagnostic',
    start: date('2026-07-01'),
    end: date('2027-06-30'),
    blocks: [],
  };
}

const stretch = { start: date('2026-07-01'), end: date('2026-08-25') };

const chest: Rotation = {
  id: 'chest',
  type: 'chest',
  trainingYear: 'PGY-3',
  status: 'done',
  ...stretch,
};

/** Of a type that this version does not know. */
const burnUnit: Rotation = { ...chest, id: 'burns', type: 'burn-unit' };

const context: ConflictContext = {
  rotations: [chest, burnUnit],
  years: [yearOf('PGY-3', 'four-week'), yearOf('PGY-4', 'month'), yearOf('PGY-5', 'weeks')],
  types,
  requirements: [],
  milestoneTitle: (id) => id,
  dateStyle: 'month-day-year',
};

function gap(trainingYear: string, ...blocks: readonly number[]): RotationConflict {
  return {
    kind: 'gap',
    key: 'gap',
    fingerprint: 'gap',
    trainingYear,
    stretch: { start: date('2026-09-01'), end: date('2026-09-30') },
    blocks,
  };
}

function gapUntil(end: string): RotationConflict {
  return {
    kind: 'gap',
    key: 'gap',
    fingerprint: 'gap',
    trainingYear: 'PGY-3',
    stretch: { start: date('2026-11-01'), end: date(end) },
    blocks: [],
  };
}

const beyondAllowance = {
  kind: 'leave-beyond-allowance',
  key: 'leave',
  fingerprint: 'leave',
  residency: { start: date('2024-07-01'), end: date('2030-06-30') },
} as const;

const duringAbsence = {
  kind: 'during-absence',
  key: 'absence',
  fingerprint: 'absence',
  rotation: 'chest',
} as const;

it.each<[RotationConflict, string]>([
  [gapUntil('2026-11-01'), 'PGY-3: nothing fills Nov 1, 2026.'],
  [gapUntil('2026-11-02'), 'PGY-3: nothing fills Nov 1, 2026 to Nov 2, 2026.'],
  [gap('PGY-3', 3), 'PGY-3: block 3 is open between others.'],
  [gap('PGY-4', 3), 'PGY-4: month 3 is open between others.'],
  [gap('PGY-5', 3, 4), 'PGY-5: weeks 3, 4 are open between others.'],
  [
    { ...beyondAllowance, excess: 1, allowed: 160 },
    'Leave in the residency is 1 workday beyond the 160 that are allowed, which would extend training.',
  ],
  [
    { ...beyondAllowance, excess: 2, allowed: 1 },
    'Leave in the residency is 2 workdays beyond the 1 that is allowed, which would extend training.',
  ],
  [
    { ...duringAbsence, absence: stretch },
    'Chest imaging in PGY-3 lies between Jul 1, 2026 and Aug 25, 2026, when training stops in your plan, so its days there do not count.',
  ],
  [
    { ...duringAbsence, rotation: 'burns', absence: stretch },
    'Burn unit in PGY-3 lies between Jul 1, 2026 and Aug 25, 2026, when training stops in your plan, so its days there do not count.',
  ],
  [
    { ...duringAbsence, absence: { ...stretch, isInTraining: true } },
    'Chest imaging in PGY-3 lies between Jul 1, 2026 and Aug 25, 2026, when you are on leave in your plan, so its days there count as leave.',
  ],
])('a conflict is said in one sentence, %#', (conflict, sentence) => {
  expect(conflictText(conflict, context)).toBe(sentence);
});
