// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import { Link } from 'react-router';
import { beforeEach, expect, it, vi } from 'vitest';
import { loadCatalogOf, loadCatalogOfCountry } from '#catalog/countries.ts';
import { CompareScreen } from '#features/compare/CompareScreen.tsx';
import { loadCountriesOf } from '#store/countries.ts';
import { scenariosOf } from '#store/derivedScenarios.ts';
import { addScenario, changeScenario } from '#store/scenarioActions.ts';
import { date } from '../../support/dates.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo, milestoneRecords } from '../../support/store.ts';

vi.mock(import('#catalog/countries.ts'), async (importActual) => {
  const actual = await importActual();
  return { ...actual, loadCatalogOf: vi.fn<typeof actual.loadCatalogOf>(actual.loadCatalogOf) };
});

// Loaded when it is opened: not to be waited for here.
await import('#features/compare/ScenarioDialog.tsx');

beforeEach(() => void vi.mocked(loadCatalogOf).mockReset());

function networkFails(): void {
  vi.mocked(loadCatalogOf).mockRejectedValue(new TypeError('Failed to fetch'));
}

function networkIsBack(): void {
  vi.mocked(loadCatalogOf).mockReset();
}

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

it('says of training that is over that it is finished', () => {
  const graduate = planTables({ pathwayId: 'us-integrated', graduation: date('2016-05-15') });
  const { store } = renderPart(<CompareScreen />, { tables: graduate });
  act(() => addScenario(store, { name: 'First', pathwayId: 'us-esir', adjustments: [] }));
  const row = screen.getByRole('row', { name: /^Remaining training/ });
  expect(row).toHaveTextContent('Remaining trainingFinishedFinished');
});

it('offers a research year, and makes nothing of it before it is asked for', async () => {
  const { user, store } = renderPart(<CompareScreen />, { tables: planTables(classOf2028) });
  const newId = vi.spyOn(store, 'newId');
  act(() => store.setState({ today: date('2026-11-25') }));
  expect(newId).not.toHaveBeenCalled();
  await user.click(screen.getByRole('button', { name: /research year$/ }));
  expect(Object.values(store.getState().tables.scenarios)).toMatchObject([
    { adjustments: [{ kind: 'research', months: 12 }] },
  ]);
});

it('keeps what another tab has changed of a what-if whose form is open', async () => {
  const { user, store } = renderCompare('First');
  await user.click(await screen.findByRole('button', { name: 'Edit First' }));
  await user.type(await screen.findByRole('textbox', { name: 'Title' }), ' choice');
  const [scenario] = scenariosOf(store.getState());
  if (scenario === undefined) throw new Error('There is a what-if');
  const dates = { graduation: date('2029-05-15') };
  act(() => changeScenario(store, { ...scenario, dates }));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(scenariosOf(store.getState())).toEqual([{ ...scenario, name: 'First choice', dates }]);
});

it('leaves who removes the last what-if at the button that adds one', async () => {
  const { user } = renderCompare('First', 'Second');
  await user.click(await screen.findByRole('button', { name: 'Remove First' }));
  expect(screen.getByRole('button', { name: 'Add a what-if' })).not.toHaveFocus();
  await user.click(screen.getByRole('button', { name: 'Remove Second' }));
  expect(screen.getByRole('button', { name: 'Add a what-if' })).toHaveFocus();
});

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

it.each([
  ['of', { pathwayId: 'uk-ir', adjustments: [] }],
  [
    'with a change to',
    {
      pathwayId: 'us-esir',
      adjustments: [
        { id: 'move', kind: 'pathway-change', year: 'PGY-2', pathwayId: 'uk-ir' } as const,
      ],
    },
  ],
])('leaves a what-if %s a country that is not loaded as it is, until it is', async (_, what) => {
  const scenario = { ...what, id: 'abroad', name: 'Abroad', order: 0, updatedAt: longAgo };
  const { user, store } = renderPart(
    <>
      <Link to="/compare?open=abroad">Edit it all the same</Link>
      <CompareScreen />
    </>,
    { tables: { ...planTables(classOf2028), scenarios: { abroad: scenario } } },
  );
  networkFails();
  await act(() => loadCountriesOf(store, store.getState().tables));
  expect(screen.getByRole('heading', { name: 'Abroad' })).toBeVisible();
  expect(screen.getByText(/It is kept, and shown as soon as/)).toBeVisible();
  await user.click(screen.getByRole('link', { name: 'Edit it all the same' }));
  expect(screen.queryByRole('dialog')).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: 'Mend them' })).not.toBeInTheDocument();

  networkIsBack();
  await act(() => loadCountriesOf(store, store.getState().tables));
  expect(screen.queryByText(/It is kept/)).not.toBeInTheDocument();
  expect(await screen.findByRole('dialog', { name: 'Change a what-if' })).toBeVisible();
});

it('has one row for an exam that both countries have', async () => {
  const { store } = renderPart(<CompareScreen />, {
    tables: planTables({ pathwayId: 'uk-ir', graduation: date('2024-07-01') }),
  });
  act(() => addScenario(store, { name: 'There', pathwayId: 'australia-ir', adjustments: [] }));
  await act(() => loadCountriesOf(store, store.getState().tables));
  const row = screen.getByRole('row', { name: /^Sit the EBIR/ });
  expect(row).not.toHaveTextContent('Not asked for');
});

it.each([
  ['that is passed', { doneDates: [date('2026-06-03')] }, 'Done'],
  ['whose date the person took away', { pinned: null }, 'Date removed by you'],
])('says of an exam %s how it stands', (_, entry, standing) => {
  const { store } = renderPart(<CompareScreen />, {
    tables: {
      ...planTables(classOf2028),
      milestones: milestoneRecords({ 'pass-core-exam': entry }),
    },
  });
  act(() => addScenario(store, { name: 'First', pathwayId: 'us-esir', adjustments: [] }));
  const row = screen.getByRole('row', { name: /^Pass the ABR Qualifying \(Core\) Exam/ });
  expect(row).toHaveTextContent(standing);
});

it('says when the rules of a chosen pathway cannot be loaded, keeps the one before, and can be saved with it', async () => {
  const { user, store } = renderCompare();
  await user.click(screen.getByRole('link', { name: 'Compare with a what-if' }));
  const pathway = await screen.findByRole('combobox', { name: 'Pathway' });
  networkFails();
  await user.selectOptions(pathway, 'uk-ir');
  expect(await screen.findByRole('alert')).toHaveTextContent(
    /could not be loaded, so the pathway is as it was/,
  );
  expect(pathway).toHaveValue('us-integrated');
  await user.click(screen.getByRole('button', { name: 'Add to the comparison' }));
  expect(Object.values(store.getState().tables.scenarios)).toMatchObject([
    { pathwayId: 'us-integrated' },
  ]);
});

it('says no more that rules are lost once another pathway is chosen', async () => {
  const { user } = renderCompare();
  await user.click(screen.getByRole('link', { name: 'Compare with a what-if' }));
  const pathway = await screen.findByRole('combobox', { name: 'Pathway' });
  networkFails();
  await user.selectOptions(pathway, 'uk-ir');
  await screen.findByRole('alert');
  networkIsBack();
  await user.selectOptions(pathway, 'us-esir');
  await waitFor(() => expect(screen.queryByRole('alert')).not.toBeInTheDocument());
  expect(pathway).toHaveValue('us-esir');
});

it('keeps the pathway that was chosen last, though the country of the one before comes later', async () => {
  const { user, store } = renderCompare();
  await user.click(screen.getByRole('link', { name: 'Compare with a what-if' }));
  const pathway = await screen.findByRole('combobox', { name: 'Pathway' });
  let arrive: (() => void) | undefined;
  vi.mocked(loadCatalogOf).mockImplementationOnce(async () => {
    await new Promise<void>((resolve) => {
      arrive = resolve;
    });
    return loadCatalogOfCountry('United Kingdom');
  });
  await user.selectOptions(pathway, 'uk-ir');
  await user.selectOptions(pathway, 'us-esir');
  await waitFor(() => expect(pathway).toHaveValue('us-esir'));
  await act(async () => arrive?.());
  await waitFor(() => expect(store.getState().countries).toHaveLength(1));
  expect(pathway).toHaveValue('us-esir');
});
