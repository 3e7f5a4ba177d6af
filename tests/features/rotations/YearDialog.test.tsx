// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { YearDialog } from '#features/rotations/YearDialog.tsx';
import type { LiveRecordOf } from '#record/schema.ts';
import { rotationYearsOf } from '#store/derivedRotations.ts';
import { date } from '../../support/dates.ts';
import { planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo, testStore } from '../../support/store.ts';

function placed(
  id: string,
  trainingYear: string,
  start: string,
  end: string,
): LiveRecordOf<'rotations'> {
  const days = { start: date(start), end: date(end) };
  return { id, updatedAt: longAgo, trainingYear, type: 'ir', ...days, status: 'planned' };
}

/** A resident whose PGY-6 has eight months only, with leave in block 2, and the dialog of a year. */
function open(label: string, rotations: readonly LiveRecordOf<'rotations'>[]) {
  const tables = {
    ...planTables({
      pathwayId: 'us-esir',
      residencyStart: date('2024-07-01'),
      adjustments: [
        { id: 'a', kind: 'credit', stageId: 'interventional-radiology', months: 4 },
        {
          id: 'b',
          kind: 'leave',
          reason: 'parental',
          start: date('2029-07-29'),
          end: date('2029-08-25'),
        },
      ],
    }),
    rotations: Object.fromEntries(rotations.map((one) => [one.id, one])),
  };
  const year = rotationYearsOf(testStore({ tables }).getState()).find((one) => one.label === label);
  if (year === undefined) throw new Error(`No training year ${label}`);
  return renderPart(<YearDialog year={year} onClose={() => undefined} />, { tables });
}

it('says of each rotation that cannot be copied why, and how many were', async () => {
  // PGY-6 is July 1, 2029 to February 28, 2030: eight blocks and 19 days.
  const { user, store } = open('PGY-6', [
    placed('first', 'PGY-3', '2026-07-01', '2026-07-28'),
    placed('second', 'PGY-3', '2026-07-29', '2026-08-25'),
    placed('third', 'PGY-3', '2026-08-26', '2026-09-22'),
    placed('last', 'PGY-3', '2027-06-02', '2027-06-30'),
    placed('there', 'PGY-6', '2029-07-01', '2029-07-28'),
  ]);
  const leftOut =
    'Left out: 1 that meets what is placed already, 1 that would lie where training stops, 1 that has no such block in the year.';
  expect(
    screen.getByRole('combobox', { name: 'Copy the rotations of' }),
  ).toHaveAccessibleDescription(leftOut);
  await user.click(screen.getByRole('button', { name: 'Copy 1' }));
  expect(store.getState().message?.text).toBe(`Copied 1 rotation of PGY-3 into PGY-6. ${leftOut}`);
});
