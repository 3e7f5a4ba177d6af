// @vitest-environment happy-dom
import { act, screen } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { loadCatalogOf } from '#catalog/countries.ts';
import { countryOfPathway, defaultPathwayId } from '#catalog/pathwayChoices.ts';
import { whereaboutsIn } from '#features/welcome/whereabouts.ts';
import { emptyTables } from '#record/tables.ts';
import { receive } from '#store/change.ts';
import { planOf } from '#store/derivedPlan.ts';
import { settingsOf } from '#store/derivedSettings.ts';
import { hasPlanIn } from '#store/planActions.ts';
import { classOf2028, planTables } from '../../support/plans.ts';
import { renderApp } from '../../support/renderApp.tsx';

vi.mock(import('#catalog/countries.ts'), async (importActual) => {
  const actual = await importActual();
  return { ...actual, loadCatalogOf: vi.fn<typeof actual.loadCatalogOf>(actual.loadCatalogOf) };
});

const question = (): HTMLElement => screen.getByRole('textbox', { name: /^2\./ });
const preview = (): HTMLElement => screen.getByRole('complementary', { name: 'Preview' });
const isOnOverview = (): boolean => document.title === 'Overview · IR Roadmap';

async function answer(user: UserEvent, text: string): Promise<void> {
  await user.clear(question());
  // The preview is loaded with the first answer.
  await user.type(question(), `${text}{Tab}`);
}

async function draw(user: UserEvent): Promise<void> {
  await user.click(screen.getByRole('button', { name: 'Draw my roadmap' }));
}

describe('where someone is', () => {
  it.each([...whereaboutsIn(countryOfPathway(defaultPathwayId))])(
    'decides the second question: $name, $question',
    async (place) => {
      const { user } = renderApp('/welcome');
      await user.click(screen.getByRole('radio', { name: place.name }));
      expect(question()).toHaveAccessibleName(`2. ${place.question}`);
      expect(question()).toHaveAccessibleDescription(`A month is enough, such as ${place.example}`);
    },
  );

  it.each([
    ['Before medical school', 'aug 2027', { medicalSchoolStart: '2027-08-01' }],
    ['Medical student', 'may 2028', { graduation: '2028-05-15' }],
    ['Medical student', '5/20/2028', { graduation: '2028-05-20' }],
    ['Resident', 'jul 2024', { residencyStart: '2024-07-01' }],
    ['IR resident or fellow', 'jun 2028', { residencyStart: '2022-07-01' }],
    ['In practice', 'jun 2024', { residencyStart: '2018-07-01' }],
  ])('%s: the answer “%s” makes the plan', async (name, text, dates) => {
    const { user, store } = renderApp('/welcome');
    await user.click(screen.getByRole('radio', { name }));
    await answer(user, text);
    await draw(user);
    expect(planOf(store.getState())).toEqual({ pathwayId: 'us-integrated', ...dates });
    expect(settingsOf(store.getState()).welcome).toBe('answered');
    expect(isOnOverview()).toBe(true);
  });
});

describe('the year that someone is in', () => {
  it('is one of all those of the country, and fills in the date', async () => {
    const { user, store } = renderApp('/welcome');
    await user.selectOptions(
      screen.getByRole('combobox', { name: /^3\./ }),
      'Clinical radiology with IR subspecialty CCT',
    );
    await user.click(screen.getByRole('radio', { name: 'Foundation doctor or trainee' }));
    const year = await screen.findByRole('combobox', {
      name: 'Or choose the year that you are in',
    });
    expect([...year.querySelectorAll('option')].map(({ text }) => text)).toEqual([
      'A training year',
      'FY1',
      'FY2',
      'ST1',
      'ST2',
      'ST3',
      'ST4',
      'ST5',
      'ST6',
    ]);
    await user.selectOptions(year, 'ST3');
    expect(question()).toHaveValue('Aug 1, 2022');
    await draw(user);
    expect(planOf(store.getState())).toMatchObject({ pathwayId: 'uk-ir' });
    expect(isOnOverview()).toBe(true);
  });

  it('is not asked of students', () => {
    renderApp('/welcome');
    expect(screen.queryByRole('combobox', { name: /year that you are in/ })).toBeNull();
  });
});

describe('the preview', () => {
  it('shows what the answers give, before they are taken', async () => {
    const { user, store } = renderApp('/welcome');
    expect(preview()).toHaveTextContent('Your years');
    await answer(user, 'may 2028');
    expect(await screen.findByText('7 years 7 months')).toBeVisible();
    expect(preview()).toHaveTextContent('until June 30, 2034');
    expect(preview()).toHaveTextContent('6 training years after graduation');
    await user.selectOptions(screen.getByRole('combobox'), 'us-independent');
    expect(preview()).toHaveTextContent('8 years 7 months');
    expect(hasPlanIn(store.getState())).toBe(false);
  });
});

describe('a date that cannot be', () => {
  it.each([
    ['feb 30 2027', 'February 2027 has 28 days.'],
    ['may 1850', 'Enter a year from 1900 to 2199.'],
    ['may 3000', 'Enter a year from 1900 to 2199.'],
    ['may 2150', 'Enter a date from Jan 1, 1960 to Dec 31, 2080.'],
    ['soon', 'Enter a date like Nov 24, 2026 or a month like Nov 2026.'],
  ])('“%s” is not drawn, and stays in the field with the reason', async (text, reason) => {
    const { user, store } = renderApp('/welcome');
    await answer(user, text);
    await draw(user);
    expect(question()).toBeInvalid();
    expect(question()).toHaveAccessibleDescription(expect.stringContaining(reason));
    expect(hasPlanIn(store.getState())).toBe(false);
    expect(isOnOverview()).toBe(false);
  });

  it('is not drawn in place of a good one that was entered before', async () => {
    const { user, store } = renderApp('/welcome');
    await answer(user, 'may 2028');
    await user.clear(question());
    await user.type(question(), 'feb 30 2029');
    await draw(user);
    expect(question()).toHaveValue('feb 30 2029');
    expect(question()).toHaveFocus();
    expect(screen.getByText('February 2029 has 28 days.')).toBeVisible();
    expect(hasPlanIn(store.getState())).toBe(false);
  });

  it('is asked for when there is none', async () => {
    const { user, store } = renderApp('/welcome');
    await draw(user);
    expect(question()).toHaveAccessibleDescription(
      /Enter a date, such as May 2028, or skip this\./,
    );
    expect(question()).toHaveFocus();
    expect(hasPlanIn(store.getState())).toBe(false);
  });
});

it('what could not be loaded is said with an alert, and is asked for again with the next press', async () => {
  vi.mocked(loadCatalogOf).mockRejectedValue(new TypeError('Failed to fetch'));
  const { user, store } = renderApp('/welcome');
  await answer(user, 'may 2028');
  await draw(user);
  expect(await screen.findByRole('alert')).toHaveTextContent(
    'The dates of this pathway could not be loaded. Try again, or reload this page',
  );
  expect(question()).toBeValid();
  vi.mocked(loadCatalogOf).mockReset();
  await draw(user);
  expect(planOf(store.getState())).toEqual({
    pathwayId: 'us-integrated',
    graduation: '2028-05-15',
  });
});

describe('the welcome page', () => {
  it('takes the focus with its title when it is navigated to', async () => {
    const { user } = renderApp('/');
    await user.click(screen.getByRole('link', { name: 'Answer three questions' }));
    const heading = screen.getByRole('heading', { level: 1 });
    expect(document.title).toBe(`${heading.textContent} · IR Roadmap`);
    expect(heading).toHaveFocus();
  });

  it('can be skipped, and the app is useful all the same', async () => {
    const { user, store } = renderApp('/welcome');
    await user.click(screen.getByRole('button', { name: 'Skip for now' }));
    expect(isOnOverview()).toBe(true);
    expect(settingsOf(store.getState()).welcome).toBe('skipped');
    expect(hasPlanIn(store.getState())).toBe(false);
    expect(screen.getByRole('heading', { name: /^To begin with/ })).toBeVisible();
  });

  it('leads someone who has a backup to where it is brought in', async () => {
    const { user } = renderApp('/welcome');
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    await user.click(screen.getByRole('link', { name: 'I have a backup' }));
    expect(await screen.findByRole('heading', { name: 'Restore or merge' })).toBeVisible();
    expect(document.title).toBe('Settings · IR Roadmap');
    expect(scroll.mock.contexts).toEqual([screen.getByRole('region', { name: 'Your data' })]);
  });

  it('is left when a plan comes in from another tab or the second copy', () => {
    const { store } = renderApp('/welcome');
    act(() => void receive(store, { ...emptyTables, ...planTables(classOf2028) }));
    expect(isOnOverview()).toBe(true);
  });

  it('is not left by someone who has answered already', async () => {
    const { user, store } = renderApp('/welcome');
    await answer(user, 'may 2029');
    act(() => void receive(store, { ...emptyTables, ...planTables(classOf2028) }));
    expect(isOnOverview()).toBe(false);
    expect(question()).toHaveValue('May 2029');
  });
});
