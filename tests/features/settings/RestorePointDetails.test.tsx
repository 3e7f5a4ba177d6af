// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { RestorePointDetails } from '#features/settings/RestorePointDetails.tsx';
import { emptyTables } from '#record/tables.ts';
import { date } from '../../support/dates.ts';
import { renderPart } from '../../support/renderPart.tsx';

it('says in words which parts cannot be read', () => {
  renderPart(
    <RestorePointDetails
      point={{
        at: '2026-11-23T14:02:00.000Z',
        reason: 'before-import',
        id: 'a',
        day: date('2026-11-23'),
        time: '9:02 AM',
      }}
      opened={{ tables: emptyTables, unreadable: ['rotationChoices', 'reading'] }}
    />,
  );
  expect(
    screen.getByText(/^What you have now of it stays|cannot be read/, { selector: 'p' }),
  ).toHaveTextContent(
    'What you have now of it stays: choices for rotations, topics that were read.',
  );
});
