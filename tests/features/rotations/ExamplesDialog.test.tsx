// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { sharedDays } from '#domain/dateRange.ts';
import { ExamplesDialog } from '#features/rotations/ExamplesDialog.tsx';
import { rotationsOf } from '#store/liveRotations.ts';
import { date } from '../../support/dates.ts';
import { planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';

it('fills no block of a leave, and says how much of the example has no room beside it', async () => {
  // PGY-6 is 13 blocks of IR in the example; its blocks 1 and 2 are leave.
  const leave = { start: date('2029-07-01'), end: date('2029-08-25') };
  const tables = planTables({
    pathwayId: 'us-integrated',
    residencyStart: date('2024-07-01'),
    adjustments: [{ id: 'a', kind: 'leave', reason: 'parental', ...leave }],
  });
  const { user, store } = renderPart(
    <ExamplesDialog pathwayId="us-integrated" onClose={() => undefined} />,
    { tables },
  );
  const name = 'Start from Large Midwestern university, 13 blocks a year';
  await user.click(screen.getByRole('button', { name }));
  const placed = rotationsOf(store.getState());
  expect(placed.length).toBeGreaterThan(10);
  expect(placed.filter((one) => sharedDays(one, leave) !== null)).toEqual([]);
  expect(store.getState().message?.text).toMatch(
    / For 1 rotation of the example there is no room, or too little\.$/,
  );
});
