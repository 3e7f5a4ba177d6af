// @vitest-environment happy-dom
import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { NeedsAttention } from '#features/overview/NeedsAttention.tsx';
import { date } from '../../support/dates.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';

/** R1 began in 2023: no source says whether this class takes the DR oral exam. */
const undecided = planTables({
  pathwayId: 'us-integrated',
  residencyStart: date('2022-07-01'),
});

it('dates that are expected and not announced are named until the notice is put away', async () => {
  const { user } = renderPart(<NeedsAttention />, { tables: planTables(classOf2028) });
  expect(screen.getByRole('region', { name: 'Needs attention' })).toHaveTextContent(
    '8 dates ahead are expected, not announced. The next is Open MyERAS and choose your IR and DR program mix, Jun 2, 2027.',
  );
  await user.click(
    screen.getByRole('button', {
      name: 'Put away: 8 dates ahead are expected, not announced.',
      description: 'Put away',
    }),
  );
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});

it('a single date that is expected is spoken of as one', () => {
  renderPart(<NeedsAttention />, { tables: planTables(classOf2028), today: '2029-01-05' });
  expect(screen.getByRole('region', { name: 'Needs attention' })).toHaveTextContent(
    'One date ahead is expected, not announced. It is Complete your ABR application in myABR, Oct 31, 2029. It follows the rule of past years; pin it once it is announced.',
  );
});

it('a milestone without a date for one’s class says what to ask', () => {
  renderPart(<NeedsAttention />, { tables: undecided });
  expect(screen.getByText('Pass the DR certifying exam: no date.')).toBeVisible();
  expect(screen.getByRole('region')).toHaveTextContent('Ask the ABR.');
});

it('where there is nothing to look at, there is no region', () => {
  renderPart(<NeedsAttention />);
  expect(screen.queryByRole('region')).not.toBeInTheDocument();
});
