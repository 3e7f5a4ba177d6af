// @vitest-environment happy-dom
import { screen, waitFor, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { OverviewScreen } from '#features/overview/OverviewScreen.tsx';
import { date } from '../../support/dates.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo } from '../../support/store.ts';

await import('#features/overview/FollowUps.tsx');
await import('#parts/ReachedNotice.tsx');

const contacts = {
  ann: {
    id: 'ann',
    updatedAt: longAgo,
    name: 'Ann Lee',
    role: 'Mentor',
    lastContact: date('2026-10-01'),
    nextFollowUp: date('2026-11-25'),
  },
  bob: { id: 'bob', updatedAt: longAgo, name: 'Bob', nextFollowUp: date('2027-11-25') },
};

describe('what the logs bring to the Overview', () => {
  it('names who is to be written to in “Next up”, and settles it with one press', async () => {
    const { user, store } = renderPart(<OverviewScreen />, {
      tables: { ...planTables(classOf2028), contacts },
    });
    const nextUp = screen.getByRole('region', { name: 'Next up' });
    await within(nextUp).findByText('People to write to');
    await user.click(within(nextUp).getByRole('button', { name: 'In touch with Ann Lee today' }));
    expect(store.getState().tables.contacts['ann']).toMatchObject({ lastContact: '2026-11-24' });
    await waitFor(() => expect(nextUp).not.toHaveTextContent('People to write to'));
  });

  it('offers a milestone that is reached, and puts the offer away for good', async () => {
    const { user, store } = renderPart(<OverviewScreen />, {
      tables: { ...planTables(classOf2028), contacts },
    });
    expect(await screen.findByText(/^“Find a mentor in IR” may be done as of/)).toBeVisible();
    expect(store.getState().tables.milestones).toEqual({});
    await user.click(
      screen.getByRole('button', { name: 'Put away: Ann Lee is in your contacts as a mentor.' }),
    );
    expect(screen.queryByText(/may be done as of/)).not.toBeInTheDocument();
    expect(store.getState().tables.settings['settings']).toMatchObject({
      dismissed: ['reached-find-mentor-2026-10-01'],
    });
  });
});
