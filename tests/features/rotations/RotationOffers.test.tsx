// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RotationOffers } from '#features/rotations/RotationOffers.tsx';
import { date } from '../../support/dates.ts';
import { planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

const student = {
  ...planTables({ pathwayId: 'us-integrated', graduation: date('2028-05-15') }),
  rotations: {
    home: {
      id: 'home',
      updatedAt: longAgo,
      trainingYear: 'MS3',
      type: 'student-home-ir',
      start: date('2026-07-01'),
      end: date('2026-07-28'),
      status: 'done',
    },
  },
} as const;

it('offers to check off the milestone of a rotation that is done', () => {
  renderPart(<RotationOffers />, { tables: student });
  expect(screen.getByRole('button', { name: /^Check off/ })).toBeInTheDocument();
});

it('does not offer a milestone that was put aside as not for me', () => {
  const aside = { id: 'ir-elective', updatedAt: longAgo, notForMe: true } as const;
  renderPart(<RotationOffers />, { tables: { ...student, milestones: { 'ir-elective': aside } } });
  expect(screen.queryByRole('button', { name: /^Check off/ })).not.toBeInTheDocument();
});
