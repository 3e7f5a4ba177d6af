// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { MilestonePanel } from '#features/timeline/MilestonePanel.tsx';
import { milestoneOn } from '../../domain/sampleMilestones.ts';
import { renderPart } from '../../support/renderPart.tsx';

const today = '2026-11-24';

it.each([
  [
    'follows the plan',
    { due: '2028-03-17' },
    'Target date',
    'Moves with your plan. Another date pins it.',
  ],
  [
    'is pinned beside the date of the plan',
    { due: '2028-03-17', entry: { pinned: '2028-03-01' } },
    'Pinned date',
    'The plan suggests Mar 17, 2028',
  ],
  [
    'is pinned where the plan has no date',
    { due: null, entry: { pinned: '2028-03-01' } },
    'Pinned date',
    'The plan has no date for this one.',
  ],
])('a milestone that %s says so', (_, sample, label, help) => {
  renderPart(<MilestonePanel milestone={milestoneOn(today, sample)} onClose={() => undefined} />, {
    today,
  });
  expect(screen.getByRole('textbox', { name: label })).toHaveAccessibleDescription(
    expect.stringContaining(help),
  );
});
