// @vitest-environment happy-dom
import { act, screen, within } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { RemainingTrainingSection } from '#features/overview/RemainingTrainingSection.tsx';
import { planOf } from '#store/derivedPlan.ts';
import { setPlan } from '#store/changePlan.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';

const tables = planTables(classOf2028);
const region = (): HTMLElement => screen.getByRole('region', { name: 'Remaining training' });

function times(): readonly (string | null)[] {
  return within(region())
    .getAllByRole('time')
    .map((time) => time.getAttribute('datetime'));
}

describe('remaining training', () => {
  it('says how much is left, when it ends and how much is behind', () => {
    renderPart(<RemainingTrainingSection />, { tables });
    expect(region()).toHaveTextContent('7 years 7 months');
    expect(region()).toHaveTextContent(
      'Integrated IR/DR, finishing June 30, 2034. Behind you: 2 years 3 months. Change the plan',
    );
    expect(times()).toEqual(['2034-06-30']);
  });

  it('draws the line, and says what it shows', () => {
    renderPart(<RemainingTrainingSection />, { tables });
    for (const line of screen.getAllByRole('img')) {
      expect(line).toHaveAccessibleName(
        /^Training line from Aug 2024 to Jun 2034\. Today is in MS3\./,
      );
    }
  });

  it('counts the whole of it before it begins', () => {
    renderPart(<RemainingTrainingSection />, { tables, today: '2024-01-10' });
    expect(region()).toHaveTextContent('9 years 11 months');
    expect(region()).toHaveTextContent(
      'Integrated IR/DR, from August 1, 2024, finishing June 30, 2034.',
    );
    expect(times()).toEqual(['2024-08-01', '2034-06-30']);
  });

  it('goes on between graduation and residency', () => {
    renderPart(<RemainingTrainingSection />, { tables, today: '2028-06-01' });
    expect(region()).toHaveTextContent('6 years 1 month');
    expect(region()).toHaveTextContent('Behind you: 3 years 10 months.');
  });

  it.each([
    ['2024-08-02', 'Behind you: 1 day.'],
    ['2024-09-01', 'Behind you: 1 month.'],
    ['2025-08-01', 'Behind you: 1 year.'],
  ])('says on %s what is behind, also where it is a single one', (today, behind) => {
    renderPart(<RemainingTrainingSection />, { tables, today });
    expect(region()).toHaveTextContent(`finishing June 30, 2034. ${behind} Change the plan`);
  });

  it('says on the first day nothing of what is behind', () => {
    renderPart(<RemainingTrainingSection />, { tables, today: '2024-08-01' });
    expect(region()).toHaveTextContent('finishing June 30, 2034. Change the plan');
  });

  it('is over after the last day', () => {
    renderPart(<RemainingTrainingSection />, { tables, today: '2034-07-01' });
    expect(region()).toHaveTextContent('Training finished');
    expect(region()).toHaveTextContent(
      'Integrated IR/DR, finished June 30, 2034, after 9 years 11 months.',
    );
  });

  it('moves with the plan', () => {
    const { store } = renderPart(<RemainingTrainingSection />, { tables });
    const plan = planOf(store.getState());
    act(() => void setPlan(store, { ...plan, pathwayId: 'us-independent' }, 'Changed.'));
    expect(region()).toHaveTextContent('8 years 7 months');
    expect(times()).toEqual(['2035-06-30']);
  });

  it('asks for a date while there is none', async () => {
    const { user, address } = renderPart(<RemainingTrainingSection />);
    expect(screen.getByRole('heading', { name: 'Add one date to see your years' })).toBeVisible();
    await user.click(screen.getByRole('link', { name: 'Answer three questions' }));
    expect(address()).toBe('/welcome');
  });

  it('says nothing before the record is read', () => {
    const { store } = renderPart(<RemainingTrainingSection />, { tables });
    act(() => store.setState({ isRead: false }));
    expect(region()).toHaveTextContent(/^Remaining training$/);
  });
});
