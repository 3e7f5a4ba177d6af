import { beforeEach, describe, expect, it, vi } from 'vitest';
import { loadCatalogOf } from '#catalog/countries.ts';
import { unitedKingdom } from '#catalog/countries/unitedKingdom.ts';
import type { Tables } from '#record/schema.ts';
import { emptyTables } from '#record/tables.ts';
import { receive } from '#store/change.ts';
import { keepCountries, loadCountriesOf } from '#store/countries.ts';
import { milestonesOf } from '#store/derivedMilestones.ts';
import { checkOff } from '#store/milestoneActions.ts';
import { takeIn } from '#store/takeIn.ts';
import { isCountryMissing, pathwayOf, planOf, scheduleOf } from '#store/derivedPlan.ts';
import { date } from '../support/dates.ts';
import { classOf2028, planTables } from '../support/plans.ts';
import type { TestStore } from '../support/store.ts';
import { longAgo, milestoneRecords, testStore } from '../support/store.ts';

vi.mock(import('#catalog/countries.ts'), async (importActual) => {
  const actual = await importActual();
  return { ...actual, loadCatalogOf: vi.fn<typeof actual.loadCatalogOf>(actual.loadCatalogOf) };
});

beforeEach(() => void vi.mocked(loadCatalogOf).mockClear());

/** FY1 begins on August 1, 2028. */
const ukStudent = planTables({ pathwayId: 'uk-ir', graduation: date('2028-07-01') });

const toTheUk: Partial<Tables> = {
  ...planTables(classOf2028),
  adjustments: {
    move: {
      id: 'move',
      updatedAt: longAgo,
      kind: 'pathway-change',
      year: 'PGY-2',
      pathwayId: 'uk-ir',
    },
  },
};

function networkFails(): void {
  vi.mocked(loadCatalogOf).mockRejectedValueOnce(new TypeError('Failed to fetch'));
}

const load = (store: TestStore): Promise<void> => loadCountriesOf(store, store.getState().tables);
const years = (store: TestStore): readonly string[] =>
  scheduleOf(store.getState())?.trainingYears.map(({ label }) => label) ?? [];
const titles = (store: TestStore): readonly string[] =>
  milestonesOf(store.getState()).map(({ title }) => title);
const datedTitles = (store: TestStore): readonly string[] =>
  milestonesOf(store.getState()).flatMap(({ title, target }) => (target === null ? [] : [title]));

describe('a plan that names another country', () => {
  it('has no dates, and above all none of the United States, until its catalog is there', async () => {
    const store = testStore({ tables: ukStudent });
    expect(isCountryMissing(store.getState())).toBe(true);
    expect(scheduleOf(store.getState())).toBeNull();
    expect(pathwayOf(store.getState())).toMatchObject({
      name: 'Clinical radiology with IR subspecialty CCT',
      stages: [],
    });
    expect(datedTitles(store)).toEqual([]);

    await load(store);
    expect(isCountryMissing(store.getState())).toBe(false);
    expect(years(store).slice(5)).toEqual(['FY1', 'FY2', 'ST1', 'ST2', 'ST3', 'ST4', 'ST5', 'ST6']);
    expect(datedTitles(store)).toContain('Pass the First FRCR: anatomy and physics');
    expect(datedTitles(store)).not.toContain('Match into residency');
  });

  it('has what holds everywhere too', async () => {
    const store = testStore({ tables: ukStudent });
    await load(store);
    expect(datedTitles(store)).toContain('Shadow an interventional radiologist for a full day');
  });

  it('counts a change of pathway as naming one', async () => {
    const store = testStore({ tables: toTheUk });
    expect(scheduleOf(store.getState())).toBeNull();
    await load(store);
    // PGY-1 is an internship year, so one of the two foundation years is done.
    expect(years(store)).toEqual([
      'MS1',
      'MS2',
      'MS3',
      'MS4',
      'PGY-1',
      'FY1',
      'ST1',
      'ST2',
      'ST3',
      'ST4',
      'ST5',
      'ST6',
    ]);
  });

  it('is loaded also when it comes from another tab, the mirror or an import', async () => {
    const store = testStore({ tables: planTables(classOf2028) });
    const stop = keepCountries(store);
    const later = { pathwayId: 'uk-ir', graduation: date('2028-07-01') };
    const plan = { current: { ...later, id: 'current', updatedAt: '2026-11-24T00:00:00.000Z' } };
    receive(store, { ...emptyTables, plan });
    await vi.waitFor(() => expect(years(store)).toContain('FY1'));
    stop();
  });
});

describe('a catalog that cannot be loaded', () => {
  it('is said to be lost, keeps the record whole, and is asked for again', async () => {
    const store = testStore({ tables: ukStudent });
    const { tables } = store.getState();
    networkFails();
    await load(store);
    expect(store.getState().isCountryLost).toBe(true);
    expect(store.getState().tables).toBe(tables);
    expect(planOf(store.getState())).toMatchObject({ pathwayId: 'uk-ir' });
    expect(scheduleOf(store.getState())).toBeNull();

    await load(store);
    expect(store.getState().isCountryLost).toBe(false);
    expect(years(store)).toContain('FY1');
  });

  it('is not asked for twice once it is there', async () => {
    const store = testStore({ tables: ukStudent });
    await load(store);
    await load(store);
    expect(loadCatalogOf).toHaveBeenCalledTimes(1);
    expect(store.getState().countries).toEqual([unitedKingdom]);
  });
});

describe('a pathway that no catalog has', () => {
  it('is shown as the usual one, and asks for nothing', async () => {
    const store = testStore({
      tables: planTables({ pathwayId: 'us-imaginary', graduation: date('2028-05-15') }),
    });
    await load(store);
    expect(pathwayOf(store.getState()).id).toBe('us-integrated');
    expect(isCountryMissing(store.getState())).toBe(false);
    expect(loadCatalogOf).not.toHaveBeenCalled();
  });
});

describe('a milestone that was checked off for another country', () => {
  it('is kept beside the plan, without a date', async () => {
    const store = testStore({
      tables: {
        ...planTables(classOf2028),
        milestones: milestoneRecords({ 'uk-sit-msra': { doneDates: [date('2026-01-20')] } }),
      },
    });
    await load(store);
    const msra = milestonesOf(store.getState()).find(({ id }) => id === 'uk-sit-msra');
    expect(msra).toMatchObject({
      title: 'Sit the MSRA',
      isDone: true,
      isOutsidePlan: true,
      target: null,
    });
  });

  const longListed = milestoneRecords({ 'uk-sit-msra': { doneDates: [date('2026-01-20')] } });

  it.each<[string, (store: TestStore) => void]>([
    ['from another tab', (store) => receive(store, { ...emptyTables, milestones: longListed })],
    [
      'out of a backup',
      (store) =>
        takeIn(
          store,
          { tables: { ...emptyTables, milestones: longListed }, invalid: [] },
          'merge',
          {
            label: 'import a backup',
            message: 'Imported.',
          },
        ),
    ],
  ])('is shown also when it comes later, %s', async (_, bring) => {
    const store = testStore({ tables: planTables(classOf2028) });
    const stop = keepCountries(store);
    bring(store);
    await vi.waitFor(() => expect(titles(store)).toContain('Sit the MSRA'));
    stop();
  });

  it('asks for nothing once nothing is kept with it any more', async () => {
    const id = 'uk-sit-msra';
    const store = testStore({
      tables: {
        ...planTables(classOf2028),
        milestones: { [id]: { id, updatedAt: longAgo, deleted: true } },
      },
    });
    await load(store);
    expect(loadCatalogOf).toHaveBeenCalledTimes(1);
    expect(loadCatalogOf).toHaveBeenCalledWith('us-integrated');
  });
});

describe('a change of one milestone', () => {
  it('asks for no country anew, and tells nobody twice', async () => {
    const store = testStore({ tables: { ...ukStudent } });
    const stop = keepCountries(store);
    await vi.waitFor(() => expect(years(store)).toContain('FY1'));
    vi.mocked(loadCatalogOf).mockClear();
    const heard = vi.fn<() => void>();
    store.subscribe(heard);
    checkOff(
      store,
      { id: 'uk-sit-msra', title: 'Sit the MSRA', everyMonths: null },
      date('2026-01-20'),
    );
    await Promise.resolve();
    expect(heard).toHaveBeenCalledOnce();
    expect(loadCatalogOf).not.toHaveBeenCalled();
    stop();
  });
});
