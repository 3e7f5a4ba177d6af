// @vitest-environment happy-dom
import { act, screen, waitFor } from '@testing-library/react';
import type { UserEvent } from '@testing-library/user-event';
import { describe, expect, it, vi } from 'vitest';
import { loadCatalogOf, loadCatalogOfCountry } from '#catalog/countries.ts';
import type { Plan } from '#domain/plan.ts';
import { PlanSection } from '#features/settings/PlanSection.tsx';
import { putAdjustment } from '#store/adjustmentActions.ts';
import { undo } from '#store/change.ts';
import { loadCountriesOf } from '#store/countries.ts';
import { planOf, scheduleOf } from '#store/derivedPlan.ts';
import { date } from '../../support/dates.ts';
import { changedTo, classOf2028, planTables } from '../../support/plans.ts';
import { renderPart } from '../../support/renderPart.tsx';
import { longAgo, milestoneRecords } from '../../support/store.ts';

vi.mock(import('#catalog/countries.ts'), async (importActual) => {
  const actual = await importActual();
  return { ...actual, loadCatalogOf: vi.fn<typeof actual.loadCatalogOf>(actual.loadCatalogOf) };
});

function renderPlan(plan?: Plan) {
  const rendered = renderPart(
    <PlanSection />,
    plan === undefined ? {} : { tables: planTables(plan) },
  );
  return { ...rendered, plan: () => planOf(rendered.store.getState()) };
}

const schoolStart = (): HTMLElement => field('Medical school starts');
const graduation = (): HTMLElement => field('Graduation');
const residencyStart = (): HTMLElement => field('Residency starts');
const choice = (name: string): HTMLElement => screen.getByRole('combobox', { name });

function field(name: string): HTMLElement {
  return screen.getByRole('textbox', { name });
}

async function enter(user: UserEvent, where: HTMLElement, text: string): Promise<void> {
  await user.clear(where);
  await user.type(where, `${text}{Enter}`);
}

async function empty(user: UserEvent, where: HTMLElement): Promise<void> {
  await user.clear(where);
  await user.tab();
}

it('names who counts the days off, also after a change from another country', async () => {
  const trainee = planTables({ pathwayId: 'uk-ir', graduation: date('2024-07-01') });
  const { store } = renderPart(<PlanSection />, {
    tables: { ...trainee, ...changedTo('us-integrated', 'ST1') },
  });
  await act(() => loadCountriesOf(store, store.getState().tables));
  expect(field('Allowed without extension')).toHaveAccessibleDescription(
    /^The ABR’s rule is an average of 40/,
  );
});

it('keeps what another tab has changed of an adjustment whose form is open', async () => {
  const research = { id: 'a', kind: 'research', start: date('2026-07-01'), months: 12 } as const;
  const { user, store } = renderPart(<PlanSection />, {
    tables: {
      ...planTables(classOf2028),
      adjustments: { a: { ...research, updatedAt: longAgo } },
    },
  });
  await user.click(screen.getByRole('button', { name: /^Edit/ }));
  await user.type(await screen.findByRole('textbox', { name: /^Name/ }), 'Stents');
  act(() => putAdjustment(store, { ...research, months: 24 }, ''));
  await user.click(screen.getByRole('button', { name: 'Save' }));
  expect(store.getState().tables.adjustments['a']).toMatchObject({ months: 24, name: 'Stents' });
});

it('says when the rule for days off was last checked, and that this is long ago', () => {
  renderPart(<PlanSection />, { today: '2030-03-15', tables: planTables(classOf2028) });
  expect(field('Allowed without extension')).toHaveAccessibleDescription(
    /; empty follows it\. Last checked Nov 24, 2026 ?\. That is more than a year ago: /,
  );
});

describe('the dates of the plan', () => {
  it('are worked out from the one that is given', async () => {
    const { user, plan } = renderPlan();
    expect(graduation()).toHaveAccessibleDescription('One of the three dates is enough');
    await enter(user, graduation(), 'may 15 2028');
    expect(plan()).toEqual(classOf2028);
    expect(schoolStart()).toHaveValue('Aug 1, 2024');
    expect(residencyStart()).toHaveValue('Jul 1, 2028');
    expect(residencyStart()).toHaveAccessibleDescription('Worked out from your other dates');
    expect(graduation()).toHaveAccessibleDescription(
      'Given by you. The other dates are worked out from it. Medical school then starts Aug 1, 2024',
    );
  });

  it('say which start of school follows from a later graduation', async () => {
    const { user, store } = renderPlan(classOf2028);
    await enter(user, graduation(), 'may 15 2029');
    expect(graduation()).toHaveAccessibleDescription(/\. Medical school then starts Aug 1, 2025$/);
    expect(store.getState().message?.text).toBe(
      'Graduation: changed. Medical school starts Aug 1, 2025 now.',
    );
  });

  it('say nothing of a start of school that is given', async () => {
    const { user, store } = renderPlan({
      ...classOf2028,
      medicalSchoolStart: date('2024-08-01'),
    });
    await enter(user, graduation(), 'may 15 2029');
    expect(graduation()).toHaveAccessibleDescription(
      'Given by you. Clear it to have it worked out',
    );
    expect(store.getState().message?.text).toBe('Graduation: changed.');
  });

  it('say it under the one date from which it follows', () => {
    renderPlan({ ...classOf2028, residencyStart: date('2029-07-01') });
    expect(graduation()).toHaveAccessibleDescription(
      'Given by you. Clear it to have it worked out. Medical school then starts Aug 1, 2024',
    );
    expect(residencyStart()).toHaveAccessibleDescription(
      'Given by you. Clear it to have it worked out',
    );
  });

  it('are worked out anew when one is cleared', async () => {
    const { user, store, plan } = renderPlan({
      ...classOf2028,
      residencyStart: date('2029-07-01'),
    });
    expect(residencyStart()).toHaveAccessibleDescription(
      'Given by you. Clear it to have it worked out',
    );
    await empty(user, residencyStart());
    expect(plan()).toEqual(classOf2028);
    expect(residencyStart()).toHaveValue('Jul 1, 2028');
    expect(store.getState().message?.text).toBe('Residency starts: worked out anew.');
  });

  it('are all gone when the only one is cleared, which is said', async () => {
    const { user, store, plan } = renderPlan(classOf2028);
    await empty(user, graduation());
    expect(plan()).toEqual({ pathwayId: 'us-integrated' });
    expect(residencyStart()).toHaveValue('');
    expect(store.getState().message?.text).toBe('Graduation: cleared. Your plan has no dates now.');
  });

  it('stay as they are when one that is worked out is emptied', async () => {
    const { user, plan } = renderPlan(classOf2028);
    await empty(user, residencyStart());
    expect(residencyStart()).toHaveValue('Jul 1, 2028');
    expect(plan()).toEqual(classOf2028);
  });

  it.each([
    ['1850-05-15', 'Enter a year from 1900 to 2199.'],
    ['2030-02-30', 'February 2030 has 28 days.'],
    ['1955-05-15', 'Enter a date from Jan 1, 1960 to Dec 31, 2080.'],
  ])('are not %s: the field says why, and nothing changes', async (text, reason) => {
    const { user, plan } = renderPlan(classOf2028);
    await enter(user, graduation(), text);
    expect(graduation()).toHaveAccessibleDescription(expect.stringContaining(reason));
    expect(plan()).toEqual(classOf2028);
  });
});

describe('dates of a backup that no plan can have', () => {
  it.each([
    [{ residencyStart: date('1900-01-01') }, 'Jan 1, 1900'],
    [{ residencyStart: date('2199-12-31') }, 'Dec 31, 2199'],
  ])('stand in their field, to be mended there', async (dates, shown) => {
    const { user, plan } = renderPlan({ pathwayId: 'us-integrated', ...dates });
    expect(residencyStart()).toHaveValue(shown);
    await enter(user, residencyStart(), 'jul 1 2028');
    expect(plan()).toEqual({ pathwayId: 'us-integrated', residencyStart: '2028-07-01' });
  });

  it.each(['1900-01-01', '2199-12-31'])('stand there as a graduation on %s, too', (day) => {
    renderPlan({ pathwayId: 'us-integrated', graduation: date(day) });
    expect(graduation()).toHaveValue(day.startsWith('19') ? 'Jan 1, 1900' : 'Dec 31, 2199');
  });
});

describe('dates that contradict each other', () => {
  it('are refused at the field that was changed, with what to enter instead', async () => {
    const { user, store, plan } = renderPlan(classOf2028);
    await enter(user, residencyStart(), 'jul 1 2027');
    expect(residencyStart()).toHaveValue('Jul 1, 2027');
    expect(residencyStart()).toHaveAccessibleDescription(
      /Residency cannot start before graduation on May 15, 2028\. Enter July 1, 2028 or later\./,
    );
    expect(graduation()).toBeValid();
    expect(plan()).toEqual(classOf2028);
    expect(store.getState().history.undo).toEqual([]);
  });

  it('are taken once they are mended', async () => {
    const { user, plan } = renderPlan(classOf2028);
    await enter(user, residencyStart(), 'jul 1 2027');
    await enter(user, residencyStart(), 'jul 1 2030');
    expect(residencyStart()).toBeValid();
    expect(plan()).toEqual({ ...classOf2028, residencyStart: '2030-07-01' });
  });

  it('can be entered after the other date was moved out of the way', async () => {
    const { user, plan } = renderPlan(classOf2028);
    await enter(user, schoolStart(), 'aug 1 2030');
    expect(schoolStart()).toHaveAccessibleDescription(/or move graduation first/);
    await enter(user, graduation(), 'may 15 2034');
    expect(schoolStart()).toBeValid();
    await enter(user, schoolStart(), 'aug 1 2029');
    await enter(user, schoolStart(), 'aug 1 2030');
    expect(plan()).toMatchObject({ medicalSchoolStart: '2030-08-01', graduation: '2034-05-15' });
  });

  it('are refused too when clearing a date would make them', async () => {
    // From August 2026 to August 2027 is just long enough; to the May before it would not be.
    const short: Plan = {
      pathwayId: 'us-integrated',
      medicalSchoolStart: date('2026-08-01'),
      graduation: date('2027-08-01'),
      residencyStart: date('2027-08-01'),
    };
    const { user, store, plan } = renderPlan(short);
    await empty(user, graduation());
    expect(graduation()).toHaveAccessibleDescription(
      /Graduation cannot come so soon after medical school begins/,
    );
    expect(plan()).toEqual(short);
    expect(scheduleOf(store.getState())).not.toBeNull();
  });
});

describe('where you are now', () => {
  it('sets the dates anew by the training year', async () => {
    const { user, plan } = renderPlan(classOf2028);
    expect(choice('Where are you now?')).toHaveDisplayValue('MS3');
    await user.selectOptions(choice('Where are you now?'), 'PGY-3');
    expect(plan()).toEqual({ pathwayId: 'us-integrated', residencyStart: '2024-07-01' });
    expect(choice('Where are you now?')).toHaveDisplayValue('PGY-3');
  });

  it.each([
    ['2024-01-10', 'Before medical school'],
    ['2028-06-01', 'Before internship'],
    ['2034-07-01', 'Training finished'],
  ])('on %s it says: %s', (today, text) => {
    renderPart(<PlanSection />, { tables: planTables(classOf2028), today });
    expect(choice('Where are you now?')).toHaveDisplayValue(text);
  });

  it('is asked while there is no date', () => {
    renderPlan();
    expect(choice('Where are you now?')).toHaveDisplayValue('Choose a training year');
  });
});

describe('lengths', () => {
  it('are changed in months, and back to the usual when emptied', async () => {
    const { user, plan } = renderPlan(classOf2028);
    const radiology = field('Diagnostic radiology');
    expect(radiology).toHaveAccessibleDescription('Months; 36 is usual');
    await enter(user, radiology, '42');
    expect(plan().lengths).toEqual({ 'diagnostic-radiology': 42 });
    await empty(user, radiology);
    expect(plan()).toEqual(classOf2028);
    expect(radiology).toHaveValue('36');
  });

  it('of medical school say which start follows from them', async () => {
    const { user, store } = renderPlan(classOf2028);
    const school = field('Medical school');
    expect(school).toHaveAccessibleDescription('Months; 48 is usual. It then starts Aug 1, 2024');
    await enter(user, school, '60');
    expect(school).toHaveAccessibleDescription('Months; 48 is usual. It then starts Aug 1, 2023');
    expect(store.getState().message?.text).toBe(
      'Medical school: 60 months. Medical school starts Aug 1, 2023 now.',
    );
  });

  it('of medical school say that they change nothing where its dates are given', () => {
    renderPlan({ ...classOf2028, medicalSchoolStart: date('2024-08-01') });
    expect(field('Medical school')).toHaveAccessibleDescription(
      'Months; 48 is usual. Your dates say how long it is',
    );
  });

  it.each(['11', '25', '12.5', '-12', 'twelve', '1e9'])(
    '“%s” months of internship are refused, and stay in the field',
    async (text) => {
      const { user, plan } = renderPlan(classOf2028);
      await enter(user, field('Internship'), text);
      expect(field('Internship')).toHaveValue(text);
      expect(field('Internship')).toHaveAccessibleDescription(
        /Enter a whole number from 12 to 24\./,
      );
      expect(plan()).toEqual(classOf2028);
    },
  );

  it('make no change when they stay the same', async () => {
    const { user, store } = renderPlan(classOf2028);
    await enter(user, field('Internship'), '12');
    expect(store.getState().history.undo).toEqual([]);
  });
});

describe('the start of the academic year', () => {
  it('is a month and a day that the month has', async () => {
    const { user, plan } = renderPlan(classOf2028);
    await user.selectOptions(choice('Day'), '31');
    expect(plan().academicYearStart).toEqual({ month: 7, day: 31 });
    await user.selectOptions(choice('Month'), 'June');
    expect(plan().academicYearStart).toEqual({ month: 6, day: 30 });
    expect(residencyStart()).toHaveValue('Jun 30, 2028');
  });

  it('is not stored where it is the usual one', async () => {
    const { user, plan } = renderPlan({ ...classOf2028, academicYearStart: { month: 7, day: 2 } });
    await user.selectOptions(choice('Day'), '1');
    expect(plan()).toEqual(classOf2028);
  });
});

describe('the pathway', () => {
  it('is changed with the lengths of its own, and no tick or pinned date with it', async () => {
    const milestones = milestoneRecords({
      'match-day': { doneDates: [date('2026-03-20')], pinned: date('2026-03-20') },
    });
    const tables = {
      ...planTables({ ...classOf2028, lengths: { 'diagnostic-radiology': 42 } }),
      milestones,
    };
    const { user, store } = renderPart(<PlanSection />, { tables });
    await user.selectOptions(choice('Pathway'), 'us-independent');
    expect(planOf(store.getState())).toEqual({ ...classOf2028, pathwayId: 'us-independent' });
    expect(field('Diagnostic radiology')).toHaveValue('48');
    expect(store.getState().tables.milestones).toEqual(milestones);
    act(() => void undo(store));
    expect(field('Diagnostic radiology')).toHaveValue('42');
  });

  it('is the one that was chosen last, though the country of the one before comes later', async () => {
    const { user, store, plan } = renderPlan(classOf2028);
    let arrive: (() => void) | undefined;
    vi.mocked(loadCatalogOf).mockImplementationOnce(async () => {
      await new Promise<void>((resolve) => {
        arrive = resolve;
      });
      return loadCatalogOfCountry('United Kingdom');
    });
    await user.selectOptions(choice('Pathway'), 'uk-ir');
    await user.selectOptions(choice('Pathway'), 'us-esir');
    await act(async () => arrive?.());
    await waitFor(() => expect(store.getState().countries).toHaveLength(1));
    expect(plan().pathwayId).toBe('us-esir');
    await user.selectOptions(choice('Pathway'), 'uk-ir');
    expect(plan().pathwayId).toBe('uk-ir');
  });
});
