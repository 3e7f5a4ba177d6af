import { expect, it } from 'vitest';
import type { RotationConflict } from '#domain/rotationConflicts.ts';
import type { ConflictContext } from '#features/rotations/conflictTexts.ts';
import { conflictText } from '#features/rotations/conflictTexts.ts';
import { date } from '../../support/dates.ts';

const context: ConflictContext = {
  rotations: [],
  types: new Map(),
  requirements: [],
  milestoneTitle: (id) => id,
  dateStyle: 'month-day-year',
};

const beyondAllowance = {
  kind: 'leave-beyond-allowance',
  key: 'leave',
  fingerprint: 'leave',
  residency: { start: date('2024-07-01'), end: date('2030-06-30') },
} as const;

it.each<[RotationConflict, string]>([
  [
    { ...beyondAllowance, excess: 1, allowed: 160 },
    'Leave in the residency is 1 workday beyond the 160 that are allowed, which would extend training.',
  ],
  [
    { ...beyondAllowance, excess: 2, allowed: 1 },
    'Leave in the residency is 2 workdays beyond the 1 that is allowed, which would extend training.',
  ],
])('a conflict is said in one sentence, %#', (conflict, sentence) => {
  expect(conflictText(conflict, context)).toBe(sentence);
});
