// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { schedule } from '#domain/schedule.ts';
import { datedMilestones } from '#domain/timelineEntries.ts';
import { OpenedPanel } from '#features/timeline/OpenedPanel.tsx';
import { milestoneOn } from '../../domain/sampleMilestones.ts';
import { pathwayById } from '../../support/catalogs.ts';
import { classOf2028 } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';

const pathway = pathwayById('us-integrated');
const dates = pathway === undefined ? null : schedule(classOf2028, pathway);
if (dates === null) throw new Error('The plan has dates');
const ofPlan = dates;

/** The panel of a crowd of three, of which the timeline still has these. */
function showCrowd(...ids: readonly string[]): void {
  const left = ids.map((id) => milestoneOn('2026-11-24', { id, due: '2028-03-17' }));
  renderPart(
    <OpenedPanel
      opened={{ kind: 'crowd', ids: ['a', 'b', 'c'] }}
      schedule={ofPlan}
      milestones={datedMilestones(left)}
      onOpen={() => undefined}
      onClose={() => undefined}
    />,
  );
}

/** A crowd, and a button that opens another in its place, as a mark of the picture does. */
function TwoCrowds() {
  const [ids, setIds] = useState(['a', 'b']);
  const milestones = ['a', 'b', 'c', 'd', 'e'].map((id) =>
    milestoneOn('2026-11-24', { id, due: '2028-03-17' }),
  );
  return (
    <>
      <button type="button" onClick={() => setIds(['c', 'd', 'e'])}>
        +3
      </button>
      <OpenedPanel
        opened={{ kind: 'crowd', ids }}
        schedule={ofPlan}
        milestones={datedMilestones(milestones)}
        onOpen={() => undefined}
        onClose={() => undefined}
      />
    </>
  );
}

it('takes the focus for another crowd as for the first', async () => {
  const { user } = renderPart(<TwoCrowds />);
  expect(screen.getByRole('heading')).toHaveFocus();
  await user.click(screen.getByRole('button', { name: '+3' }));
  expect(screen.getByRole('heading')).toHaveTextContent('3 milestones close together');
  expect(screen.getByRole('heading')).toHaveFocus();
});

it('lists what is close together', () => {
  showCrowd('a', 'b', 'c', 'elsewhere');
  expect(screen.getByRole('heading')).toHaveTextContent('3 milestones close together');
  expect(screen.getAllByRole('listitem')).toHaveLength(3);
});

it('of which the filter leaves one, names no more than one', () => {
  showCrowd('b');
  expect(screen.getByRole('heading')).toHaveTextContent(/^1 milestone$/);
});

it('of which the filter leaves none, is gone', () => {
  showCrowd('elsewhere');
  expect(screen.queryByRole('heading')).not.toBeInTheDocument();
});
