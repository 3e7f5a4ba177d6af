// @vitest-environment happy-dom
import { screen, waitFor } from '@testing-library/react';
import { Link } from 'react-router';
import { expect, it } from 'vitest';
import { CompareScreen } from '#features/compare/CompareScreen.tsx';
import { addScenario } from '#store/scenarioActions.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';

// Loaded when it is opened: not to be waited for here.
await import('#features/compare/ScenarioDialog.tsx');

/** The screen with what-ifs of these names, and the way to it that asks for another one. */
function renderCompare(...names: readonly string[]) {
  const part = renderPart(
    <>
      <Link to="/compare?open=new">Compare with a what-if</Link>
      <CompareScreen />
    </>,
    { tables: planTables(classOf2028) },
  );
  for (const name of names) {
    addScenario(part.store, { name, pathwayId: 'us-esir', adjustments: [] });
  }
  return part;
}

it('an address that asks for another what-if opens the form for one', async () => {
  const { user, address } = renderCompare('First', 'Second');
  await user.click(screen.getByRole('link', { name: 'Compare with a what-if' }));
  expect(await screen.findByRole('dialog', { name: 'Add a what-if' })).toBeVisible();
  expect(address()).toBe('/compare?open=new');
});

it('beside three it opens none, also not when one of them is removed later', async () => {
  const { user, address } = renderCompare('First', 'Second', 'Third');
  await user.click(screen.getByRole('link', { name: 'Compare with a what-if' }));
  await waitFor(() => expect(address()).toBe('/compare'));
  await user.click(screen.getByRole('button', { name: 'Remove Second' }));
  expect(screen.queryByRole('heading', { name: 'Second' })).not.toBeInTheDocument();
  expect(screen.queryByRole('dialog', { name: 'Add a what-if' })).not.toBeInTheDocument();
});
