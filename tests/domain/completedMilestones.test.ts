import { describe, expect, it } from 'vitest';
import type { Rotation } from '#domain/rotation.ts';
import { completedMilestones } from '#domain/completedMilestones.ts';
import { date } from '../support/dates.ts';
import { milestoneOn } from './sampleMilestones.ts';
import { types } from './sampleRotations.ts';

const home: Rotation = {
  id: 'home',
  trainingYear: 'MS3',
  type: 'student-home-ir',
  start: date('2026-07-01'),
  end: date('2026-07-28'),
  status: 'done',
};

const elective = { id: 'ir-elective' };
const doneOn = { doneDates: [date('2026-08-01')] };

function completed(rotations: readonly Rotation[], entry = {}): readonly (readonly string[])[] {
  const milestones = [milestoneOn('2026-11-24', { ...elective, entry }), milestoneOn('2026-11-24')];
  return completedMilestones(milestones, rotations, types).map(({ milestone, rotation }) => [
    milestone.id,
    rotation.id,
  ]);
}

describe('what a rotation completes', () => {
  it('is the milestone of its type, by the first of several', () => {
    expect(completed([home, { ...home, id: 'again' }])).toEqual([['ir-elective', 'home']]);
  });

  it.each([
    ['only planned', [{ ...home, status: 'planned' }], {}],
    ['of another type', [{ ...home, type: 'student-sub-i' }], {}],
    ['of a type that is not known', [{ ...home, type: 'lost' }], {}],
    ['done already', [home], doneOn],
    ['not for the person', [home], { notForMe: true }],
  ] as const)('is nothing where it is %s', (_, rotations, entry) => {
    expect(completed(rotations, entry)).toEqual([]);
  });
});
