// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it, vi } from 'vitest';
import { CumulativeChart } from '#features/logbook/CumulativeChart.tsx';
import { date } from '../../support/dates.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

// A box of a page that is not laid out has no width.
vi.mock(import('#ui/useWidth.ts'), () => ({ useWidth: () => [{ current: null }, 800] }));

it.each([
  [1, '1 procedure by now.'],
  [2, '2 procedures by now.'],
])('says how many there are where nothing is asked for: %d', (count, sentence) => {
  renderPart(<CumulativeChart shown={null} />, {
    tables: {
      procedures: {
        a: {
          id: 'a',
          updatedAt: longAgo,
          date: date('2026-10-01'),
          procedure: 'port',
          role: 'performed',
          count,
        },
      },
    },
  });
  expect(screen.getByRole('img')).toHaveAccessibleName(
    `Procedures over time. ${sentence} The table has the same figures.`,
  );
});
